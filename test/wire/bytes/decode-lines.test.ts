
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { countSecrets, identityToJson } from '../../../src/identity-json.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { parseWire } from '../../../src/parse-wire.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import type { BytePlan } from '../../../src/wire/bytes/BytePlan.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, type Reference, trialOf } from './lines.js'
import { mutantOf, randomOf, tokensOf } from './mutants.js'

const seeds: ReadonlyArray<AnyCodec> = [propelauthUser, axwayUser, axwaySession, netaxisLoginInfo]

const referenceOf =
  (codec: AnyCodec, instance?: string): Reference =>
  (text) => {
    const wire = parseWire(text)
    const decoded = E.isLeft(wire) ? wire : codec.decode(wire.right, instance === undefined ? {} : { instance })
    if (E.isLeft(decoded)) return undefined
    const json = identityToJson(decoded.right, { secrets: 'drop' })
    return { line: `${JSON.stringify(json)}\n`, secrets: countSecrets(decoded.right) }
  }

const planOf = (codec: AnyCodec): BytePlan => {
  const plan = decodePlan(codec)
  if (plan === undefined) throw new Error(`${codec.id} has no plan`)
  return plan
}

const planned = records.flatMap((codec) => {
  const plan = decodePlan(codec)
  return plan === undefined ? [] : [[codec.id, codec, plan] as const]
})

describe('lines of records become lines of identities', () => {
  it.each(planned)('%s gives the bytes of the way over objects', (_, codec, plan) => {
    const trial = trialOf(plan, referenceOf(codec))
    fc.assert(
      fc.property(wiresOf(codec.table), (wire) => {
        expect(faultIn(trial, Buffer.from(JSON.stringify(wire)))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('mutated lines', () => {
  const count = Number(process.env.IDENTIKIT_FUZZ_LINES ?? 20_000)
  const seed = Number(process.env.IDENTIKIT_SEED ?? Date.now() % 1_000_000_007)

  it.each(seeds.map((codec) => [codec.id, codec] as const))(`${count} of them, seed ${seed}: %s`, (_, codec) => {
    const random = randomOf(seed)
    const trial = trialOf(planOf(codec), referenceOf(codec))
    const plain = fixturesOf(codec.id).map(({ wire }) => wire)
    const odd = fc.sample(wiresOf(codec.table), { numRuns: 100, seed })
    const lines = [...plain, ...plain, ...odd].map((wire) => tokensOf(JSON.stringify(wire)))
    for (let index = 0; index < count / seeds.length; index++) {
      const line = mutantOf(lines, random)
      const fault = line === undefined ? undefined : faultIn(trial, line)
      if (fault !== undefined) expect.fail(fault)
    }
    expect(trial.taken).toBeGreaterThan(count / seeds.length / 50)
  }, 300_000)
})
