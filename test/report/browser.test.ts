/**
 * The page in Chromium, opened as a file. Where there is no Chromium this says so and tests nothing of it; where the services
 * of the tests are promised (`IDENTIKIT_SERVICES=1`) a missing one is a failure.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { printPage } from '../../src/report/page.js'
import type { Report } from '../../src/report/Report.js'
import { breakout, empty, full, markup, named } from './sample.js'

const executablePath = '/usr/bin/chromium'
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

if (process.env.IDENTIKIT_SERVICES === '1' || existsSync(executablePath)) {
  describe('the page in a browser', inBrowser)
} else {
  test('the page in a browser was not looked at', () => {
    process.stderr.write(`not run: the page in a browser, because there is no ${executablePath}\n`)
    expect(existsSync(executablePath)).toBe(false)
  })
}

function inBrowser(): void {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-page-'))
  const file = join(folder, 'page.html')
  const heard: Array<string> = []
  const asked: Array<Request> = []
  let browser: Browser
  let page: Page

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const opened = await (await browser.newContext(options)).newPage()
    opened.on('console', (message) => heard.push(message.text()))
    opened.on('pageerror', (error) => heard.push(error.message))
    opened.on('dialog', (dialog) => {
      heard.push(dialog.message())
      void dialog.dismiss()
    })
    opened.on('request', (request) => asked.push(request))
    return opened
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
    page = await newPage()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => {
    const urls = asked.splice(0).map((request) => request.url())
    const asides = [...heard.splice(0), ...urls.filter((url) => url !== pathToFileURL(file).href)]
    expect(asides, 'messages, dialogs and requests').toEqual([])
  })

  const open = async (report: Report, into = page): Promise<void> => {
    writeFileSync(file, [...printPage(report)].join(''))
    await into.emulateMedia({ media: null, colorScheme: null })
    await into.goto(pathToFileURL(file).href)
  }

  const table = () => page.locator('#organizations-table')
  const box = () => page.getByRole('searchbox', { name: 'Filter: People and roles per organization' })
  const names = (): Promise<ReadonlyArray<string>> => table().locator('tbody tr:visible th').allTextContents()
  const all = [markup, 'Zeta', 'exe\\u{202e}gnp.\\u{0}\\u{d800}', 'alpha']
  const [hostile = '', zeta = '', turned = '', alpha = ''] = all

  test.each([
    ['of everything', named],
    ['of nothing', empty],
  ])('%s loads by itself, without a word', async (_, report) => {
    await open(report)
    expect(await page.title()).toBe(report.title)
    expect(asked.length).toBe(1)
  })

  test('hostile texts are text', async () => {
    await open(full)
    expect(await page.locator('img, iframe, object, embed, svg[onload]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.getByRole('rowheader', { name: markup }).first().isVisible()).toBe(true)
    expect(await page.getByText(breakout).first().isVisible()).toBe(true)
    expect(await names()).toContain(turned)
  })

  test('markup that came through all the same could load and run nothing', async () => {
    await open(empty)
    const refused = await page.evaluate(`(async () => {
      const refused = []
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
      document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/x" onerror="document.title = 1">')
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 2' }))
      await new Promise((resolve) => setTimeout(resolve, 100))
      return refused.sort()
    })()`)
    expect([await page.title(), refused]).toEqual(['Nothing', ['img-src', 'script-src-attr', 'script-src-elem']])
    expect(asked.splice(0).map((request) => request.failure()?.errorText)).toEqual([undefined, 'csp'])
    expect(heard.splice(0).filter((text) => !text.includes('Content Security Policy'))).toEqual([])
  })

  describe('a filter', () => {
    test('narrows the rows, tells how many are left, and gives them back', async () => {
      await open(full)
      const count = table().getByRole('status')
      expect(await count.textContent()).toBe('4 rows')
      await box().fill('admin  ZETA')
      expect([await names(), await count.textContent()]).toEqual([[zeta], '1 of 4 rows'])
      await box().fill('<img')
      expect(await names()).toEqual([hostile])
      await box().fill('1200')
      expect(await names()).toEqual([hostile])
      await box().fill('nobody')
      expect([await names(), await count.textContent()]).toEqual([[], '0 of 4 rows'])
      await box().fill('')
      expect([await names(), await count.textContent()]).toEqual([all, '4 rows'])
    })

    test('is told politely, and is about its own table alone', async () => {
      await open(full)
      expect(await table().getByRole('status').getAttribute('aria-live')).toBe('polite')
      await page
        .getByRole('searchbox', { name: 'Filter: What the target cannot hold, by path and reason' })
        .fill('none')
      expect(await names()).toEqual(all)
    })

    test('and an order go together', async () => {
      await open(full)
      await box().fill('admin')
      await table().getByRole('button', { name: 'People' }).click()
      expect(await names()).toEqual([zeta, turned])
    })
  })

  describe('an order', () => {
    const order = (title: string): Promise<string | null> =>
      table().getByRole('columnheader', { name: title }).getAttribute('aria-sort')

    test('of numbers is by size, the largest first and then the other way round', async () => {
      await open(full)
      const button = table().getByRole('button', { name: 'People' })
      expect(await order('People')).toBeNull()
      await button.click()
      expect([await names(), await order('People')]).toEqual([[hostile, alpha, zeta, turned], 'descending'])
      await button.click()
      expect([await names(), await order('People')]).toEqual([[turned, zeta, alpha, hostile], 'ascending'])
    })

    test('of texts is that of a reader, and takes the mark from the column before', async () => {
      await open(full)
      await table().getByRole('button', { name: 'People' }).click()
      await table().getByRole('button', { name: 'Organization' }).click()
      expect(await names()).toEqual([hostile, alpha, turned, zeta])
      expect([await order('People'), await order('Organization')]).toEqual([null, 'ascending'])
      await table().getByRole('button', { name: 'Id' }).click()
      expect(await names()).toEqual([hostile, turned, zeta, alpha])
    })

    test('is had by the keyboard, which shows where it is', async () => {
      await open(full)
      await box().focus()
      for (const _ of ['the table', 'Organization', 'Id', 'People']) await page.keyboard.press('Tab')
      const focused = page.locator(':focus-visible')
      expect(await focused.textContent()).toBe('People')
      expect(await page.evaluate('getComputedStyle(document.activeElement).outline')).toMatch(/solid 2px$/)
      await page.keyboard.press('Enter')
      expect(await names()).toEqual([hostile, alpha, zeta, turned])
      await page.keyboard.press('Space')
      expect(await names()).toEqual([turned, zeta, alpha, hostile])
    })
  })

  describe('how it looks', () => {
    const colours = (): Promise<ReadonlyArray<string>> =>
      page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]')

    test('is light by day and dark by night', async () => {
      await open(full)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await colours()).toEqual(['rgb(27, 33, 41)', 'rgb(255, 255, 255)'])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await colours()).toEqual(['rgb(228, 233, 239)', 'rgb(17, 22, 28)'])
    })

    test('on paper is light, has every row and nothing to press', async () => {
      const losses = Array.from({ length: 200 }, (_, index) => ({ path: `/p${index}`, reason: 'x', count: 1 }))
      await open({ ...named, losses: { rows: losses, leftOut: 0 } })
      await box().fill('nobody')
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await names()).toEqual(all)
      const toPress = page.locator('input, output, nav a, .skip').filter({ visible: true })
      expect(await toPress.count()).toBe(0)
      expect(await colours()).toEqual(['rgb(27, 33, 41)', 'rgb(255, 255, 255)'])
      const cut = '[...document.querySelectorAll(".scroll")].map((each) => each.scrollHeight - each.clientHeight)'
      expect(Math.max(...(await page.evaluate<ReadonlyArray<number>>(cut)))).toBeLessThanOrEqual(1)
    })

    test.each([320, 768, 1280])('fits a page that is %d wide', async (width) => {
      await open(named)
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })

  test('all that is on it has a name', async () => {
    await open(named)
    for (const role of ['banner', 'main', 'contentinfo', 'navigation'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1)
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    for (const role of ['table', 'region', 'img', 'searchbox', 'button', 'link', 'heading'] as const) {
      const [every, nameless] = await Promise.all([
        page.getByRole(role).count(),
        page.getByRole(role, { name: /^$/ }).count(),
      ])
      expect([role, every > 0, nameless]).toEqual([role, true, 0])
    }
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
  })

  test('without a script it is whole, and has no button that does nothing', async () => {
    const still = await newPage({ javaScriptEnabled: false })
    await open(full, still)
    expect([
      await still.locator('button, input').count(),
      await still.locator('#organizations-table tbody tr').count(),
    ]).toEqual([0, 4])
  })
}
