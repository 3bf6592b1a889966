/**
 * The leaf codecs that the providers share: words, flags, numbers, ids, instants, JSON.
 */
import * as O from 'fp-ts/lib/Option.js'
import { isObject, type Json, type JsonObject } from '../Json.js'
import { epochOf, instantAt, type Timestamp, timestamp } from '../Timestamp.js'
import { type Leaf, listOf, refuse } from './Leaf.js'

// -------------------------------------------------------------------------------------
// codecs
// -------------------------------------------------------------------------------------

/**
 * A word, a name, an opaque id. The empty text says nothing.
 *
 * @category codecs
 */
export const Text: Leaf<string> = {
  name: 'text',
  schema: { type: 'string' },
  examples: ['blue', 'Ada Lovelace', '6f1c2a5e-3f0b-4d8a-9a53-6d3a2f7be101'],
  odd: ['', '\ud800', '__proto__'],
  read: (raw) => (typeof raw !== 'string' ? refuse('a text', raw) : raw === '' ? undefined : raw),
  print: (value) => (value === '' ? undefined : value),
}

/**
 * An e-mail address. What does not look like one is kept.
 *
 * @category codecs
 */
export const Email: Leaf<string> = {
  ...Text,
  name: 'e-mail',
  schema: { type: 'string', description: 'an e-mail address; others are kept' },
  examples: ['ada@example.com', 'grace@example.org'],
  breaksFormat: (value) => !/^[^@\s]+@[^@\s]+$/.test(value),
}

/**
 * An absolute address (RFC 3986). What is none is kept.
 *
 * @category codecs
 */
export const Uri: Leaf<string> = {
  ...Text,
  name: 'uri',
  schema: { type: 'string', description: 'an absolute address; others are kept' },
  examples: ['https://example.com/ada.png'],
  breaksFormat: (value) => !URL.canParse(value),
}

/**
 * A flag.
 *
 * @category codecs
 */
export const Flag: Leaf<boolean> = {
  name: 'boolean',
  schema: { type: 'boolean' },
  examples: [true, false],
  odd: [],
  read: (raw) => (typeof raw === 'boolean' ? raw : refuse('a boolean', raw)),
  print: (value) => value,
}

/**
 * A flag that may arrive as the text `true` or `false`; another text says nothing.
 *
 * @category codecs
 */
export const FlagOrText: Leaf<boolean> = {
  name: 'boolean, or the text true or false',
  schema: { type: ['boolean', 'string'] },
  examples: [true, false],
  odd: ['true', 'false', 'TRUE', 'pending', ''],
  read: (raw) => {
    if (typeof raw === 'boolean') return raw
    if (typeof raw !== 'string') return refuse('a boolean', raw)
    const word = raw.toLowerCase()
    return word === 'true' ? true : word === 'false' ? false : undefined
  },
  print: (value) => value,
}

/**
 * A number.
 *
 * @category codecs
 */
export const Numeric: Leaf<number> = {
  name: 'number',
  schema: { type: 'number' },
  examples: [8, 0, 12],
  odd: [0.5, -1, 9007199254740991],
  read: (raw) => (typeof raw === 'number' ? raw : refuse('a number', raw)),
  print: (value) => (Number.isFinite(value) ? value : undefined),
}

/**
 * An id that is a number on the wire, or text. In the canon ids are text; a whole number below 2^53 prints as a number.
 *
 * @category codecs
 */
export const NumericId: Leaf<string> = {
  name: 'number or text',
  schema: { type: ['number', 'string'] },
  examples: [14301, 100000295, 475532044844830],
  odd: ['14301', 'a-guid', '', 0.5, 9007199254740992, -1, '007'],
  read: (raw) => {
    if (typeof raw === 'number') return String(raw)
    if (typeof raw !== 'string') return refuse('a number or a text', raw)
    return raw === '' ? undefined : raw
  },
  print: (value) => {
    const number = Number(value)
    return Number.isSafeInteger(number) && String(number) === value ? number : value === '' ? undefined : value
  },
}

/**
 * An instant as RFC 3339 text. Text without a zone, and a day that no calendar has, say nothing.
 *
 * @category codecs
 */
export const IsoInstant: Leaf<Timestamp> = {
  name: 'instant, RFC 3339',
  schema: { type: 'string' },
  examples: ['2020-08-17T09:31:42.120Z', '2026-04-21T00:00:00.000Z'],
  odd: [
    '2020-08-17T11:31:42.120+02:00',
    '2020-08-17T09:31:42.120456Z',
    '2020-08-17T09:31:42Z',
    '2020-02-31T00:00:00.000Z',
    '2020-01-17 16:49:14',
    '2020-01-17',
    '',
  ],
  read: (raw) => (typeof raw === 'string' ? O.toUndefined(timestamp(raw)) : refuse('an instant as text', raw)),
  print: (value) => value,
  breaksFormat: () => false,
}

/**
 * An instant as seconds since 1970; a fraction is milliseconds. Years out of 0000 to 9999 say nothing.
 *
 * @category codecs
 */
export const EpochSeconds: Leaf<Timestamp> = {
  name: 'epoch seconds',
  schema: { type: 'number' },
  examples: [1712770147, 0, 1745193600],
  odd: [1712770147.5, 1712770147.1234567, -1, 1e15, 1712770147123],
  read: (raw) => (typeof raw === 'number' ? fromSeconds(raw) : refuse('epoch seconds', raw)),
  print: (value) => milliseconds(value, 1000),
}

/**
 * An instant as milliseconds since 1970, a number or digits. Years out of 0000 to 9999 say nothing.
 *
 * @category codecs
 */
export const EpochMilliseconds: Leaf<Timestamp> = {
  name: 'epoch milliseconds',
  schema: { type: ['number', 'string'] },
  examples: [1585705821568, 1745193600000],
  odd: ['1585705821568', '0001585705821568', 'soon', '', 1585705821568.7, 1e18],
  read: (raw) => {
    if (typeof raw === 'number') return fromMilliseconds(raw)
    if (typeof raw !== 'string') return refuse('epoch milliseconds', raw)
    return /^-?\d{1,17}$/.test(raw) ? fromMilliseconds(Number(raw)) : undefined
  },
  print: (value) => milliseconds(value, 1),
}

/**
 * Any JSON but null, kept whole.
 *
 * @category codecs
 */
export const AnyJson: Leaf<unknown> = {
  name: 'JSON',
  schema: {},
  examples: [{ plan: 'free' }, ['a', 1], 'text', 0, false, {}],
  odd: [],
  read: (raw) => raw,
  print: (value) => value as Json,
}

/**
 * A JSON object, kept whole.
 *
 * @category codecs
 */
export const AnyObject: Leaf<{ [key: string]: unknown }> = {
  name: 'JSON object',
  schema: { type: 'object' },
  examples: [{ favourite: 'blue', nested: { list: [1, null, 'x'] } }, {}],
  odd: [],
  read: (raw) => (isObject(raw) ? raw : refuse('an object', raw)),
  print: (value) => value as JsonObject,
}

/**
 * A JSON object where the canon takes any JSON.
 *
 * @category codecs
 */
export const OpenObject: Leaf<unknown> = {
  ...AnyJson,
  name: AnyObject.name,
  schema: AnyObject.schema,
  examples: AnyObject.examples,
  read: (raw) => (isObject(raw) ? raw : refuse('an object', raw)),
  print: (value) => (isObject(value) ? (value as JsonObject) : undefined),
}

/**
 * A list of words; empty and null items say nothing.
 *
 * @category codecs
 */
export const Texts: Leaf<ReadonlyArray<string>> = {
  name: 'list of text',
  schema: { type: 'array', items: { type: ['string', 'null'] } },
  examples: [['Admin', 'Member'], ['Owner'], []],
  odd: [
    ['Admin', ''],
    [null, 'Member'],
    ['Admin', 'Admin'],
  ],
  read: (raw) => listOf(raw, Text.read),
  print: (value) => [...value],
}

/** A fraction finer than a millisecond is cut off; a product that is only inexact is not. */
function fromSeconds(seconds: number): Timestamp | undefined {
  const nearest = Math.round(seconds * 1000)
  return fromMilliseconds(nearest / 1000 === seconds ? nearest : seconds * 1000)
}

function fromMilliseconds(milliseconds: number): Timestamp | undefined {
  return instantAt(Math.floor(milliseconds))
}

function milliseconds(instant: Timestamp, unit: number): number | undefined {
  const time = epochOf(instant)
  return Number.isNaN(time) ? undefined : time / unit
}
