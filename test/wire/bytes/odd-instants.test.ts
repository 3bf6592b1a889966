/**
 * Instants in other spellings than the canonical one: what is read of their bytes is what is read of their text.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import { timestamp } from '../../../src/Timestamp.js'
import { putTime, timeOf } from '../../../src/wire/bytes/odd-instants.js'
import { newSheet, openSheet } from '../../../src/wire/bytes/Sheet.js'
import { faultIn, trialOf } from './lines.js'
import { decodeReference } from './references.js'

/** Prints what is read of a text between quotes; undefined where that is nothing. */
function printed(text: string): string | undefined {
  const line = Buffer.from(`"}"${text}"0:Z`)
  const time = timeOf(line, 2, line.length - 3)
  if (Number.isNaN(time)) return undefined
  const sheet = newSheet()
  const output = new Uint8Array(64)
  openSheet(sheet, output, 64)
  return Buffer.from(output.buffer, 1, putTime(sheet, time, 0) - 2).toString()
}

const read = (text: string): string | undefined => O.toUndefined(timestamp(text))

const instants = [
  '2020-08-17T09:31:42Z',
  '2020-08-17t09:31:42z',
  '2020-08-17T11:31:42.120+02:00',
  '2020-08-17T09:31:42.1Z',
  '2020-08-17T09:31:42.123999Z',
  '2020-12-31T23:59:59-23:59',
  '0000-01-01T00:00:00-00:00',
  '9999-12-31T23:59:59.999999999Z',
]

const none = [
  '0000-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  '2020-02-30T00:00:00Z',
  '2021-02-29T00:00:00+02:00',
  '2020-13-01T00:00:00Z',
  '2020-00-10T00:00:00Z',
  '2020-08-17T24:00:00Z',
  '2020-08-17T09:60:42Z',
  '2020-08-17T09:31:60Z',
  '2020-08-17T09:31:42',
  '2020-08-17T09:31:42.Z',
  '2020-08-17T09:31:42ZZ',
  '2020-08-17T09:31:42+24:00',
  '2020-08-17T09:31:42+02:60',
  '2020-08-17T09:31:42+0200',
  '2020-08-17T09:31:42*02:00',
  '2020-08-17T09:31:42.000+2:000',
  '2020-08-17 09:31:42Z',
  '2020-08-17T09-31:42Z',
  '2020-08-17T09:31-42Z',
  '2020/08-17T09:31:42Z',
  '2020-08/17T09:31:42Z',
  '2020-08-17',
  'soon, or some other time',
  '２020-08-17T09:31:42Z',
]

describe('the bytes of an instant', () => {
  it.each(instants)('%s say what its text says', (text) => {
    expect(printed(text)).toBe(read(text))
    expect(read(text)).toBeDefined()
  })

  it.each(none)('%s say nothing', (text) => {
    expect(printed(text)).toBeUndefined()
    expect(read(text)).toBeUndefined()
  })

  it('say what its text says, whichever byte of it is another one', () => {
    const byte = fc.constantFrom(...'0123456789-+:.TtZz é')
    fc.assert(
      fc.property(fc.constantFrom(...instants), fc.nat(32), fc.constantFrom('', 'x'), byte, (text, at, more, other) => {
        const changed = text.slice(0, at) + other + text.slice(at + 1 - more.length)
        expect(printed(changed)).toBe(read(changed))
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('records with odd instants', () => {
  it.each([
    ['axway/user', axwayUser],
    ['axway/session', axwaySession],
  ] as const)('of %s are taken, whatever stood in the same place before', (_, codec) => {
    const plan = decodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, decodeReference(codec))
    const texts = [...instants, ...none, '2020-08-17T09:31:42.120Z', '']
    const lines = texts.flatMap((created) =>
      texts.map((updated) => {
        const user = { guid: 'g', created, updated }
        return Buffer.from(JSON.stringify(codec === axwayUser ? user : { guid: 'g', user }))
      }),
    )
    for (const line of [...lines, ...lines]) expect(faultIn(trial, line)).toBeUndefined()
    expect(trial.taken).toBe(2 * lines.length)
    // Lines of a layout that is known already are taken before their end is looked for.
    expect(trial.ahead).toBeGreaterThan(lines.length)
  })
})
