import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { records, rosters } from '../../src/registry.js'
import { interpret } from '../../src/wire/border.js'
import { fixturesOf, refusedOf } from '../fixtures.js'
import { mutantsOf } from '../mutations.js'

describe.each([...records, ...rosters].map(({ id, table }) => ({ id, table })))('a trial of $id', ({ id, table }) => {
  it('finds what decoding in full finds', () => {
    let refused = 0
    for (const { wire } of [...fixturesOf(id), ...refusedOf(id)].slice(0, 4)) {
      for (const mutant of mutantsOf(wire)) {
        const tried = interpret(id, table, mutant, undefined, true)
        const decoded = interpret(id, table, mutant, undefined)
        if (E.isLeft(decoded)) refused += 1
        expect(tried).toEqual(decoded)
      }
    }
    expect(refused).toBeGreaterThan(20)
  })
})
