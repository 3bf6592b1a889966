/**
 * Finds values in the bytes of a JSON text, in one pass and without making an object of it: the values at some paths, and
 * those at some paths of each item of some lists. The text is as `JSON.stringify` prints it.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What is to be found: paths such as `name.givenName`, and for each list the paths inside its items. The number of a path in
 * its list is its slot.
 *
 * @category model
 */
export interface OutlineSpec {
  readonly paths: ReadonlyArray<string>
  readonly lists: ReadonlyArray<{ readonly path: string; readonly paths: ReadonlyArray<string> }>
}

/**
 * Where values were found: two numbers for each slot of each item, from where to where; the same number twice is nothing.
 *
 * @category model
 */
export interface Found {
  count: number
  spans: Int32Array
  readonly width: number
}

/**
 * An outline of texts, and what was found in the last of them: in the record, and in its lists. It belongs to one reader.
 *
 * @category model
 */
export interface Outline {
  readonly root: Branch
  readonly record: Found
  readonly lists: ReadonlyArray<Found>
}

/** The keys of an object that lead to something. */
interface Branch {
  readonly keys: Array<Key>
  /** The first key of each hash, from 1; 0 is none. */
  readonly firsts: Uint8Array
}

interface Key {
  readonly bytes: Uint8Array
  /** The next key of the same hash, from 1. */
  readonly next: number
  /** The slot of its value, or -1. */
  slot: number
  /** The list that its value is, or -1. */
  list: number
  /** What is to be found inside its value, or inside its items. */
  inside: Branch | undefined
}

const hashes = 64
const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openObject, closeObject, openArray, closeArray] = [0x7b, 0x7d, 0x5b, 0x5d]

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an outline.
 *
 * @category constructors
 */
export function outlineOf({ paths, lists }: OutlineSpec): Outline {
  const root = branch()
  for (const [slot, path] of paths.entries()) keyAt(root, path).slot = slot
  for (const [list, spec] of lists.entries()) {
    const key = keyAt(root, spec.path)
    key.list = list
    key.inside ??= branch()
    for (const [slot, path] of spec.paths.entries()) keyAt(key.inside, path).slot = slot
  }
  return { root, record: found(paths.length, 1), lists: lists.map((spec) => found(spec.paths.length, 8)) }
}

function found(slots: number, items: number): Found {
  return { count: 0, width: 2 * slots, spans: new Int32Array(2 * slots * items) }
}

function branch(): Branch {
  return { keys: [], firsts: new Uint8Array(hashes) }
}

function keyAt(root: Branch, path: string): Key {
  const [name = '', ...rest] = path.split('.')
  const bytes = Buffer.from(name)
  let key = root.keys.find((known) => bytes.equals(known.bytes))
  if (key === undefined) {
    const hash = hashOf(bytes, 0, bytes.length)
    key = { bytes, next: root.firsts[hash] ?? 0, slot: -1, list: -1, inside: undefined }
    root.firsts[hash] = root.keys.push(key)
  }
  if (rest.length === 0) return key
  key.inside ??= branch()
  return keyAt(key.inside, rest.join('.'))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads a text, `bytes[from, to)`, and answers whether it is an object from its first byte to its last.
 *
 * @category combinators
 */
export function readOutline({ root, record, lists }: Outline, bytes: Uint8Array, from: number, to: number): boolean {
  for (const list of lists) list.count = 0
  record.count = 1
  record.spans.fill(0)
  return bytes[from] === openObject && readObject(root, record, 0, lists, bytes, from) === to
}

/** Reads an object and answers the index behind it. */
function readObject(
  within: Branch,
  level: Found,
  base: number,
  lists: ReadonlyArray<Found>,
  bytes: Uint8Array,
  from: number,
): number {
  let at = from + 1
  if (bytes[at] === closeObject) return at + 1
  while (at < bytes.length) {
    const start = at + 1
    const behind = skipText(bytes, start)
    const key = keyIn(within, bytes, start, behind - 1)
    const value = behind + 1
    if (key === undefined) at = skipValue(bytes, value)
    else {
      const first = bytes[value]
      if (key.list !== -1 && first === openArray) at = readItems(key, lists, bytes, value)
      else if (key.list === -1 && key.inside !== undefined && first === openObject)
        at = readObject(key.inside, level, base, lists, bytes, value)
      else at = skipValue(bytes, value)
      if (key.slot !== -1) {
        level.spans[base + 2 * key.slot] = value
        level.spans[base + 2 * key.slot + 1] = at
      }
    }
    if (bytes[at] !== comma) return at + 1
    at += 1
  }
  return at
}

function readItems(key: Key, lists: ReadonlyArray<Found>, bytes: Uint8Array, from: number): number {
  const list = lists[key.list]
  let at = from + 1
  if (bytes[at] === closeArray || list === undefined || key.inside === undefined) return skipValue(bytes, from)
  while (at < bytes.length) {
    const base = list.count * list.width
    if (base + list.width > list.spans.length) grow(list)
    list.spans.fill(0, base, base + list.width)
    list.count += 1
    at = bytes[at] === openObject ? readObject(key.inside, list, base, [], bytes, at) : skipValue(bytes, at)
    if (bytes[at] !== comma) return at + 1
    at += 1
  }
  return at
}

function grow(list: Found): void {
  const { spans } = list
  list.spans = new Int32Array(2 * spans.length)
  list.spans.set(spans)
}

function keyIn({ keys, firsts }: Branch, bytes: Uint8Array, from: number, to: number): Key | undefined {
  let number = firsts[hashOf(bytes, from, to)] as number
  while (number !== 0) {
    const key = keys[number - 1] as Key
    if (isAt(key.bytes, bytes, from, to)) return key
    number = key.next
  }
  return undefined
}

function isAt(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let index = 0; index < key.length; index += 1) if (key[index] !== bytes[from + index]) return false
  return true
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  return (5 * (to - from) + 3 * (bytes[from] as number) + (bytes[to - 1] as number)) & (hashes - 1)
}

/** Answers the index behind the quote that ends a text. */
function skipText(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const code = bytes[at++]
    if (code === quote) return at
    if (code === backslash) at += 1
  }
  return at
}

function skipValue(bytes: Uint8Array, from: number): number {
  const first = bytes[from]
  let at = from + 1
  if (first === quote) return skipText(bytes, at)
  if (first !== openObject && first !== openArray) {
    while (at < bytes.length) {
      const code = bytes[at]
      if (code === comma || code === closeObject || code === closeArray) return at
      at += 1
    }
    return at
  }
  let depth = 1
  while (at < bytes.length) {
    const code = bytes[at++]
    if (code === quote) at = skipText(bytes, at)
    else if (code === openObject || code === openArray) depth += 1
    else if ((code === closeObject || code === closeArray) && --depth === 0) return at
  }
  return at
}
