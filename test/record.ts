/**
 * What is tested of every record: its goldens, its round trips, its refusals, and what becomes of a fixture when one key of
 * it is dropped, nulled, added or retyped.
 */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { AnyCodec, RosterCodec } from '../src/Codec.js'
import { pointer } from '../src/DecodeError.js'
import { identityToJson } from '../src/identity-json.js'
import { isObject, type Json, type JsonObject, setOwn, typeName } from '../src/Json.js'
import { clone } from '../src/laws/edits.js'
import { fixturesOf, refusedOf } from './fixtures.js'

type Place = ReadonlyArray<string | number>

export function describeRecord(record: AnyCodec | RosterCodec): void {
  const codec = record as AnyCodec
  const fixtures = fixturesOf(codec.id)
  const refused = refusedOf(codec.id)

  describe(`the fixtures of ${codec.id}`, () => {
    it('are there', () => {
      expect(fixtures.length).toBeGreaterThan(2)
      expect(refused.length).toBeGreaterThan(1)
    })

    it.each(fixtures)('$name means what its golden says', ({ wire, identity }) => {
      expect(throughJson(identityToJson(codec.decodeOrThrow(wire), { secrets: 'keep' }))).toEqual(identity)
    })

    it.each(fixtures)('$name comes back whole', ({ wire }) => {
      expect(throughJson(codec.encode(codec.decodeOrThrow(wire)))).toEqual(wire)
    })

    it.each(refused)('refused/$name is refused at its fields', ({ wire, errors }) => {
      const decoded = codec.decode(wire)
      const found = E.isLeft(decoded) ? decoded.left.map(({ _tag, path }) => ({ _tag, path })) : []
      expect(sorted(found)).toEqual(sorted(errors))
    })
  })

  describe(`one key of a fixture of ${codec.id}`, () => {
    const all = fixtures.flatMap(({ name, wire }) => placesIn(wire).map((place) => ({ name, wire, place })))

    it('dropped, leaves a record that comes back or lacks its subject', () => {
      for (const { name, wire, place } of all) expectWholeOrRefused(codec, name, changed(wire, place, undefined), place)
    })

    it('nulled, leaves a record that comes back or lacks its subject', () => {
      for (const { name, wire, place } of all) expectWholeOrRefused(codec, name, changed(wire, place, null), place)
    })

    it('added, comes back', () => {
      for (const { name, wire, place } of all) {
        const beside = [...place.slice(0, -1), 'x_added']
        if (typeof place.at(-1) === 'string') expectWholeOrRefused(codec, name, changed(wire, beside, ['x']), beside)
      }
    })

    it('retyped, comes back or is refused at that very field', () => {
      for (const { name, wire, place } of all) {
        for (const other of [true, 7, 'text', [], {}]) {
          if (typeName(other) !== typeName(valueIn(wire, place))) {
            expectWholeOrRefused(codec, name, changed(wire, place, other), place)
          }
        }
      }
    })
  })
}

function expectWholeOrRefused(codec: AnyCodec, name: string, wire: Json, place: Place): void {
  const decoded = codec.decode(wire)
  const what = `${codec.id} ${name} ${pointer(place)}`
  if (E.isRight(decoded)) {
    expect(throughJson(codec.encode(decoded.right)), what).toEqual(wire)
    return
  }
  const subject = codec.table.statements.find((statement) => statement.paths.includes('subject.id'))
  const subjects = new Set(subject?.places.map(pointer))
  const paths = decoded.left.map((error) => error.path)
  const isAtFault = (path: string): boolean => path === pointer(place) || path.startsWith(`${pointer(place)}/`)
  expect(
    paths.every((path) => isAtFault(path) || subjects.has(path)),
    `${what}: ${paths.join(' ')}`,
  ).toBe(true)
}

function placesIn(wire: Json, at: Place = []): ReadonlyArray<Place> {
  if (Array.isArray(wire))
    return wire.flatMap((item: Json, index) => [[...at, index], ...placesIn(item, [...at, index])])
  if (!isObject(wire)) return []
  return Object.entries(wire as JsonObject).flatMap(([key, value]) => [[...at, key], ...placesIn(value, [...at, key])])
}

function valueIn(wire: Json, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], wire)
}

function changed(wire: Json, place: Place, value: Json | undefined): Json {
  const copy = clone(wire)
  const container = valueIn(copy, place.slice(0, -1)) as JsonObject
  const key = String(place.at(-1))
  if (value !== undefined) setOwn(container, key, value)
  else if (Array.isArray(container)) container.splice(Number(key), 1)
  else Reflect.deleteProperty(container, key)
  return copy
}

function sorted<A>(list: ReadonlyArray<A>): ReadonlyArray<string> {
  return list.map((item) => JSON.stringify(item)).sort()
}

function throughJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
