/**
 * What is tested of every request: its body is what its Identity says, and nothing else.
 */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { RequestCodec } from '../src/Codec.js'
import { identityFromJson } from '../src/identity-json.js'
import { freeze } from '../src/laws/edits.js'
import { linesOf } from '../src/wire/capability.js'
import { fixturesOf } from './fixtures.js'

export function describeRequest(request: RequestCodec): void {
  const fixtures = fixturesOf(request.id)

  describe(`the bodies of ${request.id}`, () => {
    it('are there', () => {
      expect(fixtures.length).toBeGreaterThan(2)
    })

    it.each(fixtures)('$name is what its Identity says, and nothing else', ({ wire, identity }) => {
      const read = identityFromJson(identity)
      if (E.isLeft(read)) throw new Error('the fixture is no Identity')
      expect(request.encode(freeze(read.right))).toEqual(wire)
    })
  })
}

/** The keys without which the provider refuses a request: the starred ones of its documentation. */
export function starred(request: RequestCodec): ReadonlyArray<string> {
  return linesOf(request.table).flatMap(({ row, places }) => (row.notes.required === true ? places.flat() : []))
}
