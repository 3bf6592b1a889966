/**
 * One seed and one number of runs for every property of a run, from `IDENTIKIT_SEED` and `IDENTIKIT_RUNS`.
 */
import fc from 'fast-check'

const seed = process.env.IDENTIKIT_SEED
const runs = process.env.IDENTIKIT_RUNS

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(seed === undefined ? {} : { seed: whole('IDENTIKIT_SEED', seed) }),
  ...(runs === undefined ? {} : { numRuns: whole('IDENTIKIT_RUNS', runs) }),
})

function whole(name: string, text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`${name} must be a whole number`)
  return Number(text)
}
