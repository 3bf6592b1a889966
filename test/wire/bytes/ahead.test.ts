/**
 * Lines that are taken before anybody has looked for their ends.
 */
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import { type BytePlan, padding } from '../../../src/wire/bytes/BytePlan.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, faultInMutants, fuzz, trialOf } from './lines.js'
import { decodeReference } from './references.js'

const codecs: ReadonlyArray<readonly [id: string, codec: AnyCodec]> = [
  propelauthUser,
  axwayUser,
  axwaySession,
  netaxisLoginInfo,
].map((codec: AnyCodec) => [codec.id, codec])

const linesOf = (codec: AnyCodec): ReadonlyArray<string> =>
  fixturesOf(codec.id)
    .map(({ wire }) => JSON.stringify(wire))
    .filter((line) => line.length < 2000)

interface Taken {
  readonly text: string
  readonly behind: number
}

function ahead(plan: BytePlan, lines: string, to: number = lines.length): Taken | undefined {
  const output = Buffer.alloc(1 << 16)
  const input = Buffer.from(lines + ' '.repeat(padding))
  const end = plan.ahead?.line(input, 0, to, output, 0) ?? -1
  return end < 0 ? undefined : { text: output.toString('utf8', 0, end), behind: plan.ahead?.behind() ?? -1 }
}

/** A plan that has met a line twice, and what becomes of it; undefined where it does not take it. */
function knowing(codec: AnyCodec, line: string): { readonly plan: BytePlan; readonly text: string } | undefined {
  const plan = decodePlan(codec)
  if (plan === undefined) throw new Error('there is no plan')
  const output = Buffer.alloc(1 << 16)
  const input = Buffer.from(`${line}\n${' '.repeat(padding)}`)
  const length = Buffer.byteLength(line)
  plan.line(input, 0, length, output, 0)
  const end = plan.line(input, 0, length, output, 0)
  return end < 0 ? undefined : { plan, text: output.toString('utf8', 0, end) }
}

describe.each(codecs)('a line of %s', (_, codec) => {
  it('is taken ahead when one like it is known, and what is behind it is told', () => {
    let count = 0
    for (const line of linesOf(codec)) {
      const known = knowing(codec, line)
      const first = known && ahead(known.plan, `${line}\n`)
      if (known === undefined || first === undefined) continue
      count++
      const next = Buffer.byteLength(line) + 1
      expect(first).toEqual({ text: known.text, behind: next })
      const lines = Buffer.byteLength(`${line}\n${line}`)
      expect(ahead(known.plan, `${line}\n${line}`, lines)).toEqual({ text: known.text, behind: next })
      expect(ahead(known.plan, `${line}\r\n`, next + 1)).toEqual({ text: known.text, behind: next + 1 })
    }
    expect(count).toBeGreaterThan(0)
  })

  it('is not taken where it does not end in time, or ends before its time', () => {
    for (const line of linesOf(codec)) {
      const known = knowing(codec, line)
      if (known === undefined) continue
      const length = Buffer.byteLength(line)
      expect(ahead(known.plan, line, length)).toBeUndefined()
      expect(ahead(known.plan, `${line}\n`, length)).toBeUndefined()
      expect(ahead(known.plan, `${line}\r`, length + 1)).toBeUndefined()
      expect(ahead(known.plan, `${line} \n`, length + 2)).toBeUndefined()
      for (let at = 0; at < line.length; at++) {
        const cut = `${line.slice(0, at)}\n${line.slice(at)}\n`
        expect(ahead(known.plan, cut, Buffer.byteLength(cut))).toBeUndefined()
        expect(ahead(known.plan, `${line}\n`, at)).toBeUndefined()
      }
    }
  })

  it(`becomes what it becomes otherwise, as its mutants do (seed ${fuzz.seed})`, () => {
    const plan = decodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, decodeReference(codec))
    expect(faultInMutants((line) => faultIn(trial, line), linesOf(codec), 4000)).toBeUndefined()
    expect(trial.ahead).toBeGreaterThan(20)
  })
})

it('is taken still where one line in twenty is of a kind of its own', () => {
  const line = '{"guid":"g","firstname":"Ada"}'
  const known = knowing(axwayUser, line)
  if (known === undefined) throw new Error('it is not taken')
  const output = Buffer.alloc(1 << 16)
  for (let index = 0; index < 10_000; index++) {
    const own = Buffer.from(`{"guid":"g","x_${index}":1}${' '.repeat(padding)}`)
    if (index % 20 === 0) expect(known.plan.line(own, 0, own.length - padding, output, 0)).toBeGreaterThan(0)
    else expect(ahead(known.plan, `${line}\n`)).toBeDefined()
  }
})

it('is taken over no line feed, where there was white space before', () => {
  const line = '{ "guid" : "g", "firstname": "Ada", "prefs": {"a": 1, "b": [ 2 ]} }'
  const known = knowing(axwayUser, line)
  if (known === undefined) throw new Error('it is not taken')
  for (const { index } of line.matchAll(/ /g)) {
    const cut = `${line.slice(0, index)}\n${line.slice(index + 1)}\n`
    expect(ahead(known.plan, cut)).toBeUndefined()
  }
})
