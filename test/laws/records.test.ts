import { describe, it } from 'vitest'
import { laws } from '../../src/laws.js'
import { records, rosters } from '../../src/registry.js'
import { fixturesOf } from '../fixtures.js'

const runs = Number(process.env.IDENTIKIT_RUNS ?? 2000)
const seed = process.env.IDENTIKIT_SEED

describe.each([...records, ...rosters].map((codec) => ({ id: codec.id, codec })))('the laws of $id', ({ codec }) => {
  it.each(laws(codec, fixturesOf(codec.id)))('$name', (law) => {
    law.check({ runs, ...(seed === undefined ? {} : { seed: Number(seed) }) })
  })
})
