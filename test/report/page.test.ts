/**
 * The page, as text: it has nothing but itself, and says of every part what there is.
 */
import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { printPage } from '../../src/report/page.js'
import type { Report } from '../../src/report/Report.js'
import { style } from '../../src/report/style.js'
import { breakout, disguised, empty, full, markup, named } from './sample.js'

const print = (report: Report): string => [...printPage(report)].join('')
const sectionsIn = (report: Report): ReadonlyArray<string> =>
  [...print(report).matchAll(/<section id="([^"]+)"/g)].map(([, id = '']) => id)

describe('the page needs nothing else', () => {
  test('it names no address, and its policy allows its style and its script alone', () => {
    const page = print(full)
    expect(page).not.toMatch(/https?:|url\(|@import|\b(src|href)="(?!#)/)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
    const hashes = ['style', 'script'].map((name) => {
      const text = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? ''
      return `${name}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`
    })
    expect(policy).toBe(`default-src 'none'; ${hashes.join('; ')}; base-uri 'none'; form-action 'none'`)
  })

  test('it has no style or handler in its markup, which the policy would forbid', () => {
    const { document } = parseHTML(print(named))
    const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  })
})

describe('the sections', () => {
  test('are all there where the report has all parts', () => {
    expect(sectionsIn(named)).toEqual([
      'totals',
      'load',
      'changes',
      'verification',
      'organizations',
      'losses',
      'capabilities',
      'refusals',
      'unknown-fields',
      'grown-roles',
      'people',
    ])
  })

  test('are left out where the report has no such part', () => {
    expect(sectionsIn({ title: 'Little', verb: 'load', totals: [] })).toEqual(['totals'])
  })

  test('say so where there is nothing', () => {
    const page = print(empty)
    for (const sentence of [
      'Nobody is in an organization.',
      'Nothing was lost.',
      'No record was refused.',
      'No unknown field was met.',
      'No role grew.',
      'No field is different.',
      'No field is different without a reason.',
      'All that should have arrived has arrived, the declared losses aside.',
      'nobody is marked gone',
      'globex/user requires nothing.',
      'There is nobody to name.',
    ]) {
      expect(page).toContain(sentence)
    }
  })

  test('say what is left out', () => {
    const listing = { rows: [], leftOut: 0 }
    const page = print({
      ...named,
      losses: { rows: [{ path: '/a', reason: 'b', count: 1 }], leftOut: 1234 },
      roles: { grown: listing },
    })
    expect(page).toContain('Not listed: 1,500 memberships in further organizations.')
    expect(page).toContain('Not listed: further paths, lost 1,234 times.')
    expect(page).toContain('Not listed: 4 further people.')
  })

  test('tell where records of one subject stand, and which of them is kept', () => {
    const { document } = parseHTML(print(full))
    const cells = [...document.querySelectorAll('#conflicts-table tbody tr > *')].map((cell) => cell.textContent)
    expect(cells).toEqual([`${breakout}:1700`, '3', 'the later'])
    expect(document.querySelector('#conflicts-table .note')?.textContent).toBe('Not listed: 1 further conflict.')
  })

  test('name a role alone where none was there before', () => {
    const row = { path: '/roles/*', becomes: 'Owner', reason: 'new role', count: 1 }
    const { document } = parseHTML(print({ ...empty, roles: { grown: { rows: [row], leftOut: 0 } } }))
    const titles = [...document.querySelectorAll('#grown-table thead th')].map((cell) => cell.textContent)
    expect(titles).toEqual(['Path', 'Role', 'Why', 'Times'])
  })

  test('tell where refused records stand, in the numbers of an editor', () => {
    expect(print(full)).toMatch(/3, 1200, 1 \(record 4\) and 99 more</)
  })
})

describe('texts', () => {
  test.each([full, named])('are nothing but text', (report) => {
    const page = print(report)
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('img, script ~ *, svg[onload]').length).toBe(0)
    expect(document.querySelectorAll('script').length).toBe(1)
    for (const text of [markup, breakout]) expect(page).not.toContain(text)
    expect(document.querySelector('#organizations-table tbody')?.textContent).toContain(markup)
  })

  test('that would turn or hide what people read are seen for what they are', () => {
    expect(print(full)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(print(full)).toContain('exe\\u{202e}gnp.\\u{0}\\u{d800}')
    expect(disguised).toMatch(/\p{Cf}/u)
  })
})

describe('whom the page names', () => {
  test('is told at its head', () => {
    expect(print(named)).toContain('This page names people.')
    expect(print(named)).not.toContain('No name, address or id of a person is on this page.')
  })

  test('is nobody without people', () => {
    expect(print(full)).toContain('No name, address or id of a person is on this page.')
    expect(print(full)).not.toContain('This page names people.')
  })
})

describe('tables and charts', () => {
  const { document } = parseHTML(print(named))

  test('have captions, and titles for columns and rows', () => {
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('')
      expect([...table.querySelectorAll('thead th')].every((cell) => cell.getAttribute('scope') === 'col')).toBe(true)
      for (const row of table.querySelectorAll('tbody tr')) {
        expect([...row.children].map((cell) => cell.getAttribute('scope'))[0]).toBe('row')
      }
    }
  })

  test('refer to nothing that is not there, and no id is there twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.length).toBe(new Set(ids).size)
    const references = [...document.querySelectorAll('[aria-labelledby], a[href]')].flatMap((element) =>
      (element.getAttribute('aria-labelledby') ?? element.getAttribute('href')?.slice(1) ?? '').split(' '),
    )
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('are told in words to those who see no picture', () => {
    const chart = document.querySelector('#organizations-chart-desc')
    expect(chart?.textContent).toContain('Zeta 30; ')
    expect([...document.querySelectorAll('svg')].every((svg) => svg.getAttribute('role') === 'img')).toBe(true)
  })
})

describe('colours', () => {
  const palettes = [...style.matchAll(/--ground:[^}]*/g)].map(([text]) =>
    Object.fromEntries([...text.matchAll(/--(\w+): #(\w+)/g)].map(([, name, hex]) => [name, hex])),
  )

  test.each(['ink', 'quiet', 'accent', 'bad', 'good'])('%s can be read, by day, by night and on paper', (name) => {
    expect(palettes.length).toBe(3)
    for (const palette of palettes) {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette[name], palette.raised)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('bars stand out', () => {
    for (const palette of palettes) expect(contrast(palette.bar, palette.track)).toBeGreaterThanOrEqual(3)
  })
})

/** The contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
