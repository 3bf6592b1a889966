import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.js'
import { wiresOf } from '../../src/laws/wires.js'
import { lossLaw } from '../../src/laws.js'
import { axwayUser } from '../../src/providers/axway.js'
import { propelauthMigrateUser, propelauthUser } from '../../src/providers/propelauth.js'
import { records, requests } from '../../src/registry.js'

const runs = Number(process.env.IDENTIKIT_PAIR_RUNS ?? 60)
const seed = process.env.IDENTIKIT_SEED

const pairs = records.flatMap((source) =>
  [...records, ...requests]
    .filter((target) => target !== source)
    .map((target) => ({ source, target, name: `${source.id} to ${target.id}` })),
)

describe('every ordered pair', () => {
  it.each(pairs)('$name', ({ source, target }) => {
    lossLaw(source, target).check({ runs, ...(seed === undefined ? {} : { seed: Number(seed) }) })
  })
})

const filling = { set: [{ pointer: '/email_confirmed', value: false }] }

describe('law 8 is not idle', () => {
  const answers = fc
    .sample(wiresOf(axwayUser.table), { numRuns: 100, seed: 1 })
    .map((wire) => convert(axwayUser.decodeOrThrow(wire), propelauthMigrateUser, filling))

  it('many generated people convert, and lose something', () => {
    expect(answers.filter((answer) => E.isRight(answer) && answer.right.losses.length > 0).length).toBeGreaterThan(30)
  })

  it('catches a target that drops what it says it holds', () => {
    const dropping = {
      ...propelauthUser,
      decodeOrThrow: (wire: unknown) => ({ ...propelauthUser.decodeOrThrow(wire), name: { givenName: 'Somebody' } }),
    }
    expect(() => lossLaw(axwayUser, dropping).check({ runs: 100, seed: 1 })).toThrow('differs and is not reported')
  })
})

describe('a value that the caller sets', () => {
  it('is reported as decided', () => {
    const user = axwayUser.decodeOrThrow({ guid: 'g', email: 'ada@example.com' })
    const converted = convert(user, propelauthMigrateUser, filling)
    expect(E.isRight(converted) && converted.right.losses).toEqual([
      { path: '/emails/*/verified', reason: 'needs a decision' },
    ])
  })
})
