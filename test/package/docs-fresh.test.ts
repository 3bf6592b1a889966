/**
 * The documentation is fresh: writing it again changes nothing, and its examples compile.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { documents, staleDocuments } from '../../scripts/docs.js'
import { records, requests, rosters } from '../../src/registry.js'
import { complaintsAbout, examplesOfMarkdown, examplesOfSource } from '../examples.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fresh = [...documents()]

describe('npm run docs', () => {
  test.each(fresh)('would leave %s as it is', (path, text) => {
    expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '').toBe(text)
  })

  test('would take nothing away', () => {
    expect(staleDocuments()).toEqual([])
  })

  test('writes a page for every record and request', () => {
    const pages = [...records, ...rosters, ...requests].map(({ id }) => `docs/${id}.md`)
    expect(fresh.map(([path]) => path)).toEqual([
      ...pages,
      'docs/README.md',
      'docs/capabilities.md',
      'docs/store.md',
      'README.md',
    ])
  })
})

test.each(fresh)('the links of %s lead somewhere', (path, text) => {
  const links = [...text.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([])
})

describe('the examples', () => {
  test('compile', () => {
    expect(complaintsAbout([...examplesOfMarkdown('README.md'), ...examplesOfSource()])).toEqual([])
  })

  test('would not compile with a type that does not fit', () => {
    const code = "import { lifecycle } from 'identikit'\nexport const stage: number = lifecycle({ subject: 7 })"
    const complaints = complaintsAbout([{ where: 'here', code, file: undefined }])
    expect(complaints.map((complaint) => complaint.slice(0, 'here: Type'.length))).toEqual(['here: Type', 'here: Type'])
  })
})
