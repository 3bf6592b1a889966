/**
 * Writes what is generated of the documentation: a page per record and request, the list of them, the page of what they can
 * hold, and the table of providers in the README. `npm run docs`; a test checks that nothing of it is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { capabilitiesPage } from '../src/cli/capabilities.js'
import { records, requests, rosters } from '../src/registry.js'
import { storePage } from '../src/store/page.js'
import { pageOf } from '../src/wire/page.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = '<!-- Written by `npm run docs`: do not edit. -->'
const [begin, end] = ['<!-- providers: written by `npm run docs` -->', '<!-- end of providers -->']

// -------------------------------------------------------------------------------------
// texts
// -------------------------------------------------------------------------------------

/** The generated documents: path from the root of the package to text. The README is there with its table renewed. */
export function documents(): ReadonlyMap<string, string> {
  const pages = [...records, ...rosters, ...requests].map(
    (spec) => [`docs/${spec.id}.md`, marked(pageOf(spec))] as const,
  )
  const index = marked(
    [
      '# Providers',
      '',
      'One page per record and per request: what each wire key means. What each of them can hold is in [capabilities](capabilities.md).',
      '',
      tableFrom(''),
      '',
    ].join('\n'),
  )
  const capabilities = marked(capabilitiesPage({ records, rosters, requests }))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return new Map([
    ...pages,
    ['docs/README.md', index],
    ['docs/capabilities.md', capabilities],
    ['docs/store.md', marked(storePage())],
    ['README.md', withTable(readme)],
  ])
}

/** The files that an earlier run has written and this one would not. */
export function staleDocuments(): ReadonlyArray<string> {
  const fresh = documents()
  return markdownFiles().filter((path) => !fresh.has(path) && readFileSync(join(root, path), 'utf8').includes(mark))
}

/** The Markdown files below `docs`. */
function markdownFiles(): ReadonlyArray<string> {
  if (!existsSync(join(root, 'docs'))) return []
  return readdirSync(join(root, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function marked(text: string): string {
  return `${mark}\n\n${text}`
}

/** The table of what there is; `folder` leads from where it stands to the pages. */
function tableFrom(folder: string): string {
  const rows = [
    ...records.map(({ id, title }) => [`[${id}](${folder}${id}.md)`, title, 'record']),
    ...rosters.map(({ id, title }) => [`[${id}](${folder}${id}.md)`, title, 'organization']),
    ...requests.map(({ id, title, method, path }) => [
      `[${id}](${folder}${id}.md)`,
      title,
      `request, \`${method} ${path}\``,
    ]),
  ]
  return ['| codec | title | kind |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}

function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from === -1 || to < from) throw new Error('the README has no place for the table of providers')
  return `${readme.slice(0, from + begin.length)}\n\n${tableFrom('docs/')}\n\n${readme.slice(to)}`
}

// -------------------------------------------------------------------------------------
// run
// -------------------------------------------------------------------------------------

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of staleDocuments()) rmSync(join(root, path))
  for (const [path, text] of documents()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
