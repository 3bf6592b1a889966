/**
 * The page of a record or a request: every row of its table as a line of Markdown, with the wire key, the canonical path, the
 * type and the source.
 */
import { escapeControl, pointer } from '../DecodeError.js'
import { type Line, linesOf } from './capability.js'
import type { Envelope, ListingStart } from './Envelope.js'
import type { List, Notes, Open, Place, Row, Statement } from './Row.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a page is made of: a codec of a record, or of a request, which has a method and a path.
 *
 * @category model
 */
export interface PageSpec {
  readonly id: string
  readonly title: string
  readonly table: Table
  /** The source of the rows that name none of their own. */
  readonly source?: string | undefined
  readonly envelope?: Envelope | undefined
  readonly method?: string
  readonly path?: string
}

interface Cells {
  readonly key: string
  readonly path: string
  readonly type: string
  readonly notes: ReadonlyArray<string>
  readonly source: string | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the page of a record or of a request.
 *
 * @category constructors
 */
export function pageOf(spec: PageSpec): string {
  const lines = linesOf(spec.table)
  const rows = lines.flatMap(cellsOf).map(({ key, path, type, notes, source = spec.source ?? '' }) => {
    return `| ${[key, path, type, notes.join('; '), plain(source)].join(' | ')} |`
  })
  const hasOpen = lines.some(({ row }) => row._tag === 'list' && row.open !== undefined)
  return [
    `# ${plain(spec.title)}`,
    '',
    ...introduction(spec),
    ...(hasOpen ? ['', 'An object *lies in the open* where its keys stand among those of its owner.'] : []),
    '',
    '| wire key | canonical path | type | notes | source |',
    '| --- | --- | --- | --- | --- |',
    ...new Set(rows),
    '',
    `JSON Schema: \`identikit schema ${spec.id}\`.`,
    '',
  ].join('\n')
}

function introduction({ id, envelope, method, path = '' }: PageSpec): ReadonlyArray<string> {
  const keys = 'Wire keys are JSON Pointers; `*` stands for any index of a list and any key of a map.'
  if (method !== undefined) {
    return [
      `Request ${code(id)}: the body of ${code(`${method} ${path}`)}. It is encoded from an Identity of any provider, and holds what is listed here and nothing else. It is not decoded.`,
      '',
      keys,
    ]
  }
  return [
    `Record ${code(id)}: decoded and encoded.`,
    ...(envelope === undefined ? [] : [wrapping(envelope)]),
    '',
    `${keys} A key that is *residue* is kept and written back, and has no canonical path; so is every key that is not listed. A key that is *secret* is kept where nothing shows it.`,
  ]
}

function wrapping({ key: records, beside, listing }: Envelope): string {
  const answers = `Answers hold it under ${code(records)}, beside ${beside.map(code).join(', ')}.`
  if (listing === undefined) return answers
  const { total, start, more, earlier, mayLackRecords } = listing
  const told = [
    ...(total === undefined ? [] : [`${code(total)} is the number of records on all pages`]),
    ...(start === undefined ? [] : [startOf(start)]),
    ...(more === undefined ? [] : [`${code(more)} tells that another page follows`]),
    ...(earlier === undefined ? [] : [`${code(earlier)} that another page stands before`]),
  ]
  const none = mayLackRecords === true ? ` Where there are none, ${code(records)} may be absent.` : ''
  return `${answers} An answer may be a page of a longer listing: ${told.join(', ')}.${none}`
}

function startOf({ at, first, times }: ListingStart): string {
  if (times !== undefined) return `${code(at)} the number of the page, from ${first}, of ${code(times)} records`
  return first === 0
    ? `${code(at)} how many stand before the page`
    : `${code(at)} the number of its first record, from 1`
}

// -------------------------------------------------------------------------------------
// rows
// -------------------------------------------------------------------------------------

function cellsOf({ row, within, otherwise, places, paths }: Line): ReadonlyArray<Cells> {
  const { source } = row.notes
  const path = paths.map(code).join(', ')
  const instead = otherwise ? ['where nothing lies in the open'] : []
  switch (row._tag) {
    case 'statement':
      if (places.length === 0) return [{ key: '', path, type: '', notes: outOfWire(row), source: '' }]
      return places.map((place, index) => {
        const type = plain(row.leaves[index]?.name ?? '')
        return { key: key(place), path, type, notes: [...statementNotes(row, places, index), ...instead], source }
      })
    case 'secret':
      return [{ key: places.map(key).join(', '), path: '*secret*', type: '', notes: notesOf(row.notes), source }]
    case 'known':
      return [
        { key: places.map(key).join(', '), path: '*residue*', type: knownType(row), notes: notesOf(row.notes), source },
      ]
    case 'list':
      return [{ key: places.map(key).join(', '), path, type: listType(row), notes: listNotes(row, within), source }]
  }
}

function statementNotes(row: Statement, places: ReadonlyArray<Place>, index: number): ReadonlyArray<string> {
  const others = places.filter((_, other) => other !== index).map(key)
  return [
    ...notesOf(row.notes),
    ...(row.kind === 'mirror' ? ['read here, never written'] : []),
    ...(row.kind === 'echo' ? echoNotes(row) : []),
    ...(others.length === 0 ? [] : [`${row.alias ? 'the same fact as' : 'together with'} ${others.join(', ')}`]),
  ]
}

/** An echo without a path repeats nothing: the record always carries it. */
function echoNotes({ paths, notes, print }: Statement): ReadonlyArray<string> {
  if (paths.length === 0) return [`always ${code(JSON.stringify(print([])[0]))}`]
  return notes.note === undefined ? ['repeats what is stated elsewhere'] : []
}

function outOfWire(row: Statement): ReadonlyArray<string> {
  if (row.kind === 'given') return ['named by the caller of decode']
  return [`always ${code(JSON.stringify(row.read([], undefined)[0]))}`]
}

function listType({ place, by, orText, orIds }: List): string {
  if (place === undefined) return 'one object, in the open'
  if (by._tag === 'key') return 'map of objects'
  return ['list of objects', ...(orIds === undefined ? [] : ['or of text']), ...(orText ? ['or text'] : [])].join(', ')
}

function listNotes({ path, place, by, open, notes }: List, within: string): ReadonlyArray<string> {
  return [
    ...notesOf(notes),
    ...(by._tag === 'key' ? [`the key is ${code(`${within}${path}[].${by.path}`)}`] : []),
    ...(place === undefined || open === undefined ? [] : [openNote(open, within)]),
  ]
}

function openNote({ select }: Open, within: string): string {
  switch (select._tag) {
    case 'named':
      return `the one that ${code(`${within}${select.path}`)} names lies in the open`
    case 'first':
      return 'the first one lies in the open'
    case 'own':
      return 'one may lie in the open'
  }
}

function knownType({ schema }: Extract<Row, { readonly _tag: 'known' }>): string {
  return typeof schema.type === 'string' ? plain(schema.type) : 'any'
}

function notesOf({ note, readOnly, required, projection }: Notes): ReadonlyArray<string> {
  return [
    ...(note === undefined ? [] : [plain(note)]),
    ...(readOnly === true ? ['read-only'] : []),
    ...(required === true ? ['required'] : []),
    ...(projection === true ? ['absent unless asked for'] : []),
  ]
}

// -------------------------------------------------------------------------------------
// Markdown
// -------------------------------------------------------------------------------------

function key(place: Place): string {
  return code(pointer(place))
}

function code(text: string): string {
  return text.includes('`') ? plain(text) : `\`${escapeControl(text).replaceAll('|', '\\|')}\``
}

function plain(text: string): string {
  return escapeControl(text).replace(/[\\`*|<>[\]]/g, '\\$&')
}
