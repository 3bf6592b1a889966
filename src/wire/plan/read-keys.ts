/**
 * Reads the keys of an object of the wire: once over all of them, whatever keys there are and in which order. The usual value
 * of a direct field goes into its slot; whatever else there is waits until the steps come to it, in the order of the table.
 */
import type { UnknownObject } from '../../Json.js'
import type { DirectField } from './direct-fields.js'
import { addOdd, around, containerAt, type Duty, type Frame, mark, othersAt, rawAt } from './Frame.js'
import type { Scheme } from './scheme.js'
import { type Usage, unusual, usualOf } from './usual.js'

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
  /** Where any other value goes. */
  readonly at: number
  /** What there is to do about any other value of a field. */
  readonly odd: Duty | undefined
  /** The key that came next the last time. */
  next: Key | undefined
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
  scheme: Scheme,
  container: number,
  direct: ReadonlyArray<DirectField>,
): (frame: Frame, object: UnknownObject) => void {
  const keys = new Map<string, Key>()
  for (const { index, container: its, key } of scheme.loads) {
    if (its !== container) continue
    const field = direct.find(({ load }) => load.index === index)
    keys.set(key, keyOf(key, rawAt(scheme, index), field))
  }
  for (const { index, parent, key } of scheme.containers) {
    if (parent === container) keys.set(key, keyOf(key, containerAt(scheme, index), undefined))
  }
  const start = keyOf('', 0, undefined)
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
        now = keys.get(key)
        if (now === undefined) {
          const unnamed = values[others] as Array<string> | undefined
          if (unnamed === undefined) values[others] = [key]
          else unnamed.push(key)
          continue
        }
        last.next = now
      }
      last = now
      const raw = object[key]
      const { code } = now
      if (code === unusual) {
        values[now.at] = raw
        continue
      }
      const value = usualOf(code, raw, depth, now.words)
      if (value !== undefined) {
        values[now.slot] = value
        isPlain = true
      } else if (raw !== undefined) {
        values[now.at] = raw
        if (now.odd !== undefined) addOdd(frame, now.odd)
      }
    }
    if (isPlain && marks.length > 0) mark(frame, marks)
  }
}

function keyOf(key: string, at: number, field: DirectField | undefined): Key {
  const { slot, odd, usage } = field ?? waiting
  return { key, slot, code: usage.code, words: usage.words, at, odd, next: undefined }
}

/** What is no direct field waits. */
const waiting = { slot: 0, odd: undefined, usage: { code: unusual, words: new Map<string, string>() } }
