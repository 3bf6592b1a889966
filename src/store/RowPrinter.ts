/**
 * Prints the rows of Identities from the bytes of their JSON, onto a sheet for each table.
 */
import { type Lifecycle, lifecycle } from '../Identity.js'
import type { Timestamp } from '../Timestamp.js'
import { printText } from './Bulk.js'
import { escapeJson } from './escape.js'
import { type Found, type Outline, outlineOf, readOutline } from './outline.js'
import { putByte, putInteger, putJson, putString, putToken, type RowSheet, rowSheet } from './RowSheet.js'
import {
  columnSlots,
  identityOutline,
  identityPlaces,
  itemSlotOf,
  listedKeys,
  partPlaces,
  rowTables,
  slotOf,
} from './rows.js'
import { partTables } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A sheet for each of the tables of rows.
 *
 * @category model
 */
export type RowSheets = ReadonlyArray<RowSheet>

/**
 * The rows of one Identity. `ranges`: four numbers for each table: from where to where they stand on its sheet, how many they
 * are, and the length of the longest. `text`: where its JSON begins on the first sheet; it ends before the line feed of the row.
 *
 * @category model
 */
export interface PrintedRows {
  readonly sheets: RowSheets
  readonly ranges: ReadonlyArray<number>
  readonly text: number
}

/**
 * What rows say that the Identity does not.
 *
 * @category model
 */
export interface Circumstances {
  readonly codec: string
  readonly version: number
  readonly run: number
  readonly input: number
  readonly line: number
  readonly digest: string
  readonly asOf: string | undefined
  readonly now: string
}

/**
 * A printer, and the text that it has read last, `source[from, to)`. It belongs to one run.
 *
 * @category model
 */
export interface RowPrinter {
  readonly outline: Outline
  source: Buffer
  from: number
  to: number
  /** The last codec, and how it is printed. */
  codec: readonly [name: string, cell: string]
}

type Put = (printer: RowPrinter, sheet: RowSheet, circumstances: Circumstances) => void

const [tab, lineFeed, letterTrue] = [0x09, 0x0a, 0x74]
/** An empty list is two bytes long. */
const emptyList = 2
const noText = printText('')
const [emails, memberships] = [0, 2]
const slots = {
  id: slotOf(identityPlaces.subject_id ?? ''),
  instance: slotOf(identityPlaces.instance ?? ''),
  updatedAt: slotOf(identityPlaces.updated_at ?? ''),
  enabled: slotOf(identityPlaces.enabled ?? ''),
  locked: slotOf(identityPlaces.locked ?? ''),
  activated: slotOf(identityPlaces.activated ?? ''),
  invitedAt: slotOf('timestamps.invitedAt'),
  activatedAt: slotOf('timestamps.activatedAt'),
  organization: itemSlotOf('memberships', 'organization'),
  organizationId: itemSlotOf('memberships', 'organization.id'),
  address: itemSlotOf('emails', 'value'),
  isPrimary: itemSlotOf('emails', 'primary'),
  isVerified: itemSlotOf('emails', 'verified'),
}

/** What stands in the columns of `identities` that are filled from no place alone. */
const puts: Readonly<Record<string, Put>> = {
  email: (printer, sheet) => putEmail(printer, sheet, slots.address),
  email_verified: (printer, sheet) => putEmail(printer, sheet, slots.isVerified),
  lifecycle: (printer, sheet) => putString(sheet, lifecycleIn(printer)),
  membership_count: (printer, sheet) => putInteger(sheet, listIn(printer, memberships).count),
  as_of: (_, sheet, { asOf }) => putString(sheet, asOf === undefined ? '' : printText(asOf)),
  version: (_, sheet, { version }) => putInteger(sheet, version),
  run: (_, sheet, { run }) => putInteger(sheet, run),
  input: (_, sheet, { input }) => putInteger(sheet, input),
  line: (_, sheet, { line }) => putInteger(sheet, line),
  digest: (_, sheet, { digest }) => putString(sheet, digest),
  gone_in: () => undefined,
  loaded_at: (_, sheet, { now }) => putString(sheet, now),
  identity: ({ source, from, to }, sheet) => putJson(sheet, source, from, to),
}
const identityColumns = columnSlots('identities', identityPlaces, slotOf).map(({ name, slot }) => {
  const put = puts[name]
  if (put === undefined && slot === -1) throw new Error(`the column ${name} is filled from nowhere`)
  return { slot, put }
})
/** Behind the key and the position. */
const partColumns = partPlaces.map(({ list, places }, index) => {
  const columns = columnSlots(partTables[index] ?? 'emails', places, (path) => itemSlotOf(list, path))
  return columns.slice(1).map(({ name, slot }) => ({ slot, key: listedKeys[name] }))
})

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes empty sheets, with room for about so many bytes of JSON.
 *
 * @category constructors
 */
export function rowSheets(room: number): RowSheets {
  return rowTables.map((name) => rowSheet(name === 'identities' ? room : room >> 3))
}

/**
 * Makes a printer that has read nothing.
 *
 * @category constructors
 */
export function rowPrinter(): RowPrinter {
  return { outline: outlineOf(identityOutline), source: Buffer.alloc(0), from: 0, to: 0, codec: ['', noText] }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads the JSON of an Identity, `source[from, to)`, which is as `JSON.stringify` prints it.
 *
 * @category combinators
 */
export function readIdentity(printer: RowPrinter, source: Buffer, from: number, to: number): void {
  if (!readOutline(printer.outline, source, from, to)) throw new Error('a text that is not the JSON of an Identity')
  printer.source = source
  printer.from = from
  printer.to = to
}

/**
 * Tells the id of the subject.
 *
 * @category combinators
 */
export function idIn(printer: RowPrinter): string {
  return recordText(printer, slots.id) ?? ''
}

/**
 * Tells the installation of the provider; the empty text where there is none.
 *
 * @category combinators
 */
export function instanceIn(printer: RowPrinter): string {
  return recordText(printer, slots.instance) ?? ''
}

/**
 * Tells when the provider last changed the record.
 *
 * @category combinators
 */
export function updatedAtIn(printer: RowPrinter): string | undefined {
  return recordText(printer, slots.updatedAt)
}

/**
 * Tells how many bytes of JSON the longest id has that is part of a key.
 *
 * @category combinators
 */
export function longestIdIn(printer: RowPrinter): number {
  const { record } = printer.outline
  const { spans, count, width } = listIn(printer, memberships)
  let longest = Math.max(lengthAt(record.spans, 2 * slots.id), lengthAt(record.spans, 2 * slots.instance))
  for (let item = 0; item < count; item += 1) {
    longest = Math.max(longest, lengthAt(spans, item * width + 2 * slots.organizationId))
  }
  return longest
}

/**
 * Lists where the organizations of its memberships stand: from where to where their JSON, and from where to where the id in
 * it, one after another.
 *
 * @category combinators
 */
export function organizationSpans(printer: RowPrinter): ReadonlyArray<number> {
  const { spans, count, width } = listIn(printer, memberships)
  const found: Array<number> = []
  for (let item = 0; item < count; item += 1) {
    const at = item * width + 2 * slots.organization
    const id = item * width + 2 * slots.organizationId
    if (lengthAt(spans, at) === 0) continue
    found.push(spans[at] as number, spans[at + 1] as number, spans[id] as number, spans[id + 1] as number)
  }
  return found
}

/**
 * Prints the rows of the Identity that was read last.
 *
 * @category combinators
 */
export function printRows(printer: RowPrinter, sheets: RowSheets, circumstances: Circumstances): PrintedRows {
  const [first, ...others] = sheets
  const ranges: Array<number> = []
  if (first === undefined) return { sheets, ranges, text: 0 }
  const { codec } = circumstances
  if (printer.codec[0] !== codec) printer.codec = [codec, printText(codec)]
  const start = first.at
  const text = printIdentity(printer, first, circumstances)
  ranges.push(start, first.at, 1, first.at - start)
  for (let index = 0; index < others.length; index += 1) {
    const sheet = others[index] as RowSheet
    const from = sheet.at
    const longest = printParts(printer, sheet, index)
    ranges.push(from, sheet.at, listIn(printer, index).count, longest)
  }
  return { sheets, ranges, text }
}

/** Answers where the last column begins, which is the JSON. */
function printIdentity(printer: RowPrinter, sheet: RowSheet, circumstances: Circumstances): number {
  putKey(printer, sheet)
  let last = sheet.at
  for (let column = 0; column < identityColumns.length; column += 1) {
    const { slot, put } = identityColumns[column] as (typeof identityColumns)[number]
    putByte(sheet, tab)
    last = sheet.at
    if (put === undefined) putSpan(printer, sheet, printer.outline.record.spans, 2 * slot)
    else put(printer, sheet, circumstances)
  }
  putByte(sheet, lineFeed)
  return last
}

/** Answers how long the longest row is. */
function printParts(printer: RowPrinter, sheet: RowSheet, index: number): number {
  const { spans, count, width } = listIn(printer, index)
  const columns = partColumns[index] ?? []
  let longest = 0
  for (let item = 0; item < count; item += 1) {
    const start = sheet.at
    putKey(printer, sheet)
    putByte(sheet, tab)
    putInteger(sheet, item)
    for (let column = 0; column < columns.length; column += 1) {
      const { slot, key } = columns[column] as (typeof columns)[number]
      const at = item * width + 2 * slot
      putByte(sheet, tab)
      if (key === undefined) putSpan(printer, sheet, spans, at)
      else putListed(printer, sheet, spans, at, key)
    }
    putByte(sheet, lineFeed)
    longest = Math.max(longest, sheet.at - start)
  }
  return longest
}

function putKey(printer: RowPrinter, sheet: RowSheet): void {
  const { spans } = printer.outline.record
  putString(sheet, printer.codec[1])
  putByte(sheet, tab)
  if (lengthAt(spans, 2 * slots.instance) === 0) putString(sheet, noText)
  else putSpan(printer, sheet, spans, 2 * slots.instance)
  putByte(sheet, tab)
  putSpan(printer, sheet, spans, 2 * slots.id)
}

function putSpan({ source }: RowPrinter, sheet: RowSheet, spans: Int32Array, at: number): void {
  const [from, to] = [spans[at] as number, spans[at + 1] as number]
  if (to > from) putToken(sheet, source, from, to)
}

/** The primary e-mail address, else the first. */
function putEmail(printer: RowPrinter, sheet: RowSheet, slot: number): void {
  const { spans, count, width } = listIn(printer, emails)
  let main = 0
  while (main < count && !isTrue(printer, spans, main * width + 2 * slots.isPrimary)) main += 1
  if (count > 0) putSpan(printer, sheet, spans, (main === count ? 0 : main) * width + 2 * slot)
}

/** One text of each object of a list, as JSON. */
function putListed({ source }: RowPrinter, sheet: RowSheet, spans: Int32Array, at: number, key: string): void {
  const [from, to] = [spans[at] as number, spans[at + 1] as number]
  if (to === from) return
  if (to - from === emptyList) {
    putToken(sheet, source, from, to)
    return
  }
  const items: ReadonlyArray<Readonly<Record<string, unknown>>> = JSON.parse(source.toString('utf8', from, to))
  putString(sheet, escapeJson(JSON.stringify(items.map((item) => item[key]))))
}

const lifecycles: Array<Lifecycle> = []
const someTime = '1970-01-01T00:00:00.000Z' as Timestamp

/** What the flags and times make together is remembered: they are few. */
function lifecycleIn(printer: RowPrinter): Lifecycle {
  const { spans } = printer.outline.record
  const [isInvited, isActivated] = [
    lengthAt(spans, 2 * slots.invitedAt) > 0,
    lengthAt(spans, 2 * slots.activatedAt) > 0,
  ]
  const enabled = flagAt(printer, slots.enabled)
  const locked = flagAt(printer, slots.locked)
  const activated = flagAt(printer, slots.activated)
  const number = 12 * codeOf(enabled) + 4 * codeOf(locked) + 36 * codeOf(activated) + 2 * +isInvited + +isActivated
  lifecycles[number] ??= lifecycle({
    subject: { provider: '', id: '' },
    account: {
      ...(enabled === undefined ? {} : { enabled }),
      ...(locked === undefined ? {} : { locked }),
      ...(activated === undefined ? {} : { activated }),
    },
    timestamps: { ...(isInvited ? { invitedAt: someTime } : {}), ...(isActivated ? { activatedAt: someTime } : {}) },
  })
  return lifecycles[number]
}

function codeOf(flag: boolean | undefined): number {
  return flag === undefined ? 0 : flag ? 1 : 2
}

function flagAt({ outline, source }: RowPrinter, slot: number): boolean | undefined {
  const { spans } = outline.record
  return lengthAt(spans, 2 * slot) === 0 ? undefined : source[spans[2 * slot] as number] === letterTrue
}

function isTrue({ source }: RowPrinter, spans: Int32Array, at: number): boolean {
  return lengthAt(spans, at) > 0 && source[spans[at] as number] === letterTrue
}

function recordText({ outline, source }: RowPrinter, slot: number): string | undefined {
  const { spans } = outline.record
  if (lengthAt(spans, 2 * slot) === 0) return undefined
  const token = source.toString('utf8', spans[2 * slot], spans[2 * slot + 1])
  return token.includes('\\') ? JSON.parse(token) : token.slice(1, -1)
}

function lengthAt(spans: Int32Array, at: number): number {
  return (spans[at + 1] as number) - (spans[at] as number)
}

function listIn({ outline }: RowPrinter, index: number): Found {
  return outline.lists[index] as Found
}
