/**
 * Reads the keys of an object of the wire: once over all of them, whatever keys there are and in which order. The usual value
 * of a direct field goes into its slot; whatever else there is waits until the steps come to it, in the order of the table.
 */
import type { UnknownObject } from '../../Json.js'
import type { DirectField } from './direct-fields.js'
import { addOdd, around, containerAt, type Frame, type Framed, mark, type Odd, othersAt, rawAt } from './Frame.js'
import { codes, type Usage, usualOf } from './usual.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** A key that the table names, and what is done about its value. */
interface Key {
  readonly key: string
  /** Where the value of a field goes that is the usual one. */
  readonly slot: number
  readonly code: number
  readonly words: Usage['words']
  /** What there is to do about any other value of a field. */
  readonly odd: Odd | undefined
  /** Where a value goes that waits. */
  readonly at: number
  /** The key that came next the last time, and the one before: many a key comes or does not. */
  next: Key | undefined
  other: Key | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the function that reads the keys of a container. A key that follows the one that it followed in the object before need
 * not be looked up.
 *
 * @category constructors
 */
export function readerOf(
  scheme: Framed,
  container: number,
  direct: ReadonlyArray<DirectField>,
): (frame: Frame, object: UnknownObject) => void {
  const keys = new Map<string, Key>()
  for (const { index, container: its, key } of scheme.loads) {
    if (its !== container) continue
    const field = direct.find(({ load }) => load.index === index)
    keys.set(key, field === undefined ? waitingKey(key, rawAt(scheme, index)) : directKey(key, field))
  }
  for (const { index, parent, key } of scheme.containers) {
    if (parent === container) keys.set(key, waitingKey(key, containerAt(scheme, index)))
  }
  const start = waitingKey('', 0)
  const depth = (scheme.containers[container]?.depth ?? 0) + 1
  const others = othersAt(scheme, container)
  const marks = around(scheme, container)
  return (frame, object) => {
    const { values } = frame
    let last = start
    let isPlain = false
    for (const key in object) {
      let now = last.next
      if (now === undefined || now.key !== key) {
        now = last.other?.key === key ? last.other : keys.get(key)
        if (now === undefined) {
          addOther(values, others, key)
          continue
        }
        last.other = last.next
        last.next = now
      }
      last = now
      const raw = object[key]
      const { code } = now
      if (code === codes.unusual) {
        values[now.at] = raw
        continue
      }
      const value = usualOf(code, raw, depth, now.words)
      if (value !== undefined) {
        values[now.slot] = value
        isPlain = true
      } else if (raw !== undefined && now.odd !== undefined) addOdd(frame, now.odd)
    }
    if (isPlain && marks.length > 0) mark(frame, marks)
  }
}

function addOther(values: Array<unknown>, others: number, key: string): void {
  const unnamed = values[others] as Array<string> | undefined
  if (unnamed === undefined) values[others] = [key]
  else unnamed.push(key)
}

function directKey(key: string, { slot, odd, usage }: DirectField): Key {
  return { key, slot, code: usage.code, words: usage.words, odd, at: 0, next: undefined, other: undefined }
}

function waitingKey(key: string, at: number): Key {
  return { key, slot: 0, code: codes.unusual, words: noWords, odd: undefined, at, next: undefined, other: undefined }
}

const noWords: Usage['words'] = new Map()
