/**
 * Edits of an Identity that has been through a file, and what becomes of the wire.
 */
import * as E from 'fp-ts/lib/Either.js'
import { expect } from 'vitest'
import type { AnyCodec, DecodeOptions } from '../src/Codec.js'
import { draw } from '../src/DecodeError.js'
import { identityFromJson, identityToJson } from '../src/identity-json.js'
import { isObject, type Json, setOwn } from '../src/Json.js'

/** Values by JSON Pointer; `undefined` takes away what is there. */
export type Changes = Readonly<Record<string, Json | undefined>>

/** Decodes a wire, edits the Identity as JSON, and encodes what is read from that JSON. */
export function put(codec: AnyCodec, wire: Json, edits: Changes, options: DecodeOptions = {}): Json {
  const edited = identityFromJson(throughJson(changed(identityOf(codec, wire, options), edits)))
  if (E.isLeft(edited)) throw new Error(draw(edited.left))
  return throughJson(codec.encode(edited.right))
}

/** Expects that an edit changes these places of the wire and no others, and is there when the wire is read again. */
export function expectPut(
  codec: AnyCodec,
  wire: Json,
  edits: Changes,
  changes: Changes,
  options: DecodeOptions = {},
): void {
  const written = put(codec, wire, edits, options)
  expect(written).toEqual(changed(wire, changes))
  const edited = changed(identityOf(codec, wire, options), edits)
  expect(withoutResidue(identityOf(codec, written, options))).toEqual(withoutResidue(edited))
}

/** The Identity of a wire as a file holds it, secrets kept. */
export function identityOf(codec: AnyCodec, wire: Json, options: DecodeOptions = {}): Json {
  return throughJson(identityToJson(codec.decodeOrThrow(wire, options), { secrets: 'keep' }))
}

/** A copy with other values at some places. A key `-` is the end of a list; lists close up where an entry is taken away. */
export function changed(json: Json, changes: Changes): Json {
  return Object.entries(changes).reduce((copy, [path, value]) => change(copy, keysOf(path), value), json)
}

/** A copy without what codecs keep for themselves. */
export function withoutResidue(json: Json): Json {
  if (Array.isArray(json)) return json.map((item: Json) => withoutResidue(item))
  if (!isObject(json)) return json
  const rest = {}
  for (const key of Object.keys(json)) {
    if (key !== 'residue') setOwn(rest, key, withoutResidue(json[key] as Json))
  }
  return rest
}

/** What a value is as JSON. */
export function throughJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}

function change(json: Json, [key, ...rest]: ReadonlyArray<string>, value: Json | undefined): Json {
  if (key === undefined) return value ?? null
  if (Array.isArray(json)) {
    const list: ReadonlyArray<Json> = json
    const index = key === '-' ? list.length : Number(key)
    if (rest.length === 0 && value === undefined) return list.toSpliced(index, 1)
    return list.toSpliced(index, 1, change(list[index] ?? {}, rest, value))
  }
  const copy = {}
  if (isObject(json)) for (const own of Object.keys(json)) setOwn(copy, own, json[own])
  if (rest.length === 0 && value === undefined) Reflect.deleteProperty(copy, key)
  else setOwn(copy, key, change(isObject(json) ? ((json[key] ?? {}) as Json) : {}, rest, value))
  return copy
}

function keysOf(path: string): ReadonlyArray<string> {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
