/**
 * What becomes of a JSON value when one place of it is changed.
 */
import { isObject, type Json, type JsonObject, setOwn } from '../src/Json.js'

const others: ReadonlyArray<Json> = [null, 7, 'text', '', true, [], {}, [7], ['text'], [{}], [null], { text: 7 }]

/** Every value that differs from a value in one place: dropped, null, of another type, or with an unheard key beside it. */
export function* mutantsOf(value: Json): Generator<Json> {
  yield* others
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1)
      for (const mutant of mutantsOf(item)) yield value.with(index, mutant)
    }
  } else if (isObject(value)) {
    const object = value as JsonObject
    for (const other of others) yield withKey(object, 'unheard', other)
    for (const [key, below] of Object.entries(object)) {
      yield Object.fromEntries(Object.entries(object).filter(([own]) => own !== key))
      for (const mutant of mutantsOf(below)) yield withKey(object, key, mutant)
    }
  }
}

function withKey(object: JsonObject, key: string, value: Json): JsonObject {
  const copy = { ...object }
  setOwn(copy, key, value)
  return copy
}
