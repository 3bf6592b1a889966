/**
 * Lines through a plan: what comes out is what came out without one, whatever the bytes are and however they are cut.
 */
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { identityToJson } from '../../src/identity-json.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { decodeReading } from '../../src/stream/decode-file.js'
import { regionBytes } from '../../src/stream/line-feed.js'
import { linePassage } from '../../src/stream/line-passage.js'
import type { LineTurn } from '../../src/stream/line-run.js'
import { through } from '../../src/stream/Passage.js'
import type { RefusedReading } from '../../src/stream/Reading.js'
import { type ReadOptions, readRecords } from '../../src/stream/read-records.js'
import type { BytePlan } from '../../src/wire/bytes/BytePlan.js'
import { loginPlan, nullPlan } from './plans.js'
import { inChunks } from './sources.js'

const envelope = { key: 'users', beside: ['total', 'page'] }

const turn: LineTurn['turn'] = (reading) => {
  const decoded = decodeReading(reading, netaxisLoginInfo, {})
  if (decoded._tag === 'refused') return E.left(decoded)
  return E.right(`${JSON.stringify(identityToJson(decoded.identity, { secrets: 'drop' }))}\n`)
}

interface Outcome {
  readonly text: string
  readonly records: number
  readonly refused: ReadonlyArray<string>
}

/** What becomes of bytes without a plan. */
async function asEver(bytes: Uint8Array, options: ReadOptions, sizes: ReadonlyArray<number>): Promise<Outcome> {
  const outcome = { text: '', records: 0, refused: [] as string[] }
  for await (const reading of readRecords(inChunks(bytes, sizes), options)) {
    const turned = reading._tag === 'refused' ? E.left(reading) : turn(reading)
    if (E.isLeft(turned)) outcome.refused.push(drawn(turned.left))
    else {
      outcome.text += turned.right
      outcome.records += 1
    }
  }
  return outcome
}

/** What becomes of bytes with a plan, and how many records it did not take. */
async function withPlan(
  plan: BytePlan,
  bytes: Uint8Array,
  options: ReadOptions & { readonly patience?: number },
  sizes: ReadonlyArray<number>,
): Promise<readonly [Outcome, number | undefined]> {
  const outcome = { text: '', records: 0, refused: [] as string[] }
  const passage = linePassage({ plan, turn }, { patience: 0, ...options })
  for await (const piece of through(inChunks(bytes, sizes), passage)) {
    if (piece._tag === 'block') {
      outcome.text += piece.bytes.toString()
      outcome.records += piece.records
      continue
    }
    const turned = piece._tag === 'refused' ? E.left(piece) : turn(piece)
    if (E.isLeft(turned)) outcome.refused.push(drawn(turned.left))
    else {
      outcome.text += turned.right
      outcome.records += 1
    }
  }
  return [outcome, passage.unusual()]
}

function drawn({ raw, ...refused }: RefusedReading): string {
  return JSON.stringify({ ...refused, raw: raw === undefined ? null : Buffer.from(raw).toString('latin1') })
}

const usual = (name: string): string => `{"username":"${name}"}`

const pieces: ReadonlyArray<string | Uint8Array> = [
  usual('ada'),
  usual('eve-17'),
  usual('A'),
  ` ${usual('ada')}`,
  `${usual('ada')} `,
  `${usual('ada')}\r`,
  `${usual('ada')}\r\r`,
  '{"username":"\u00e9\u4e2d"}',
  '{"username":"ada","username":"eve"}',
  '{"username":7}',
  '{"username":"ada"',
  '{"users":[{"username":"ada"},{"username":7},[]],"total":3}',
  '{"users":[{"username":"ada"}],"odd":1}',
  '{"total":1,"page":2,"users":[{"username":"eve"}]}',
  '{"us\\u0065rs":[{"username":"eve"}]}',
  '[{"username":"ada"}]',
  '[',
  '',
  ' \t',
  '\r',
  '\ufeff',
  'nonsense',
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.from([...Buffer.from('{"username":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
]

const inputs = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.tuple(fc.nat(pieces.length + 20), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', ' ')), {
      maxLength: 40,
    }),
    fc.boolean(),
  )
  .map(([mark, parts, isTerminated]) => {
    const bytes = parts.flatMap(([index, end], at) => [
      Buffer.from(pieces[index] ?? usual(`user-${index}`)),
      Buffer.from(at === parts.length - 1 && !isTerminated ? '' : end),
    ])
    return Buffer.concat([Buffer.from(mark), ...bytes])
  })
const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 })

describe('whatever the bytes are, and however they are cut, a plan changes nothing', () => {
  test.each(['auto', 'ndjson', 'array', 'envelope'] as const)('in the format %s', async (format) => {
    const options = { format, envelope }
    await fc.assert(
      fc.asyncProperty(inputs, sizes, fc.nat(300), async (bytes, cuts, patience) => {
        const expected = await asEver(bytes, options, [bytes.length + 1])
        for (const plan of [loginPlan(), nullPlan]) {
          const [outcome] = await withPlan(plan, bytes, { ...options, patience }, cuts)
          expect(outcome).toEqual(expected)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('with limits that lines exceed', async () => {
    const options = { format: 'ndjson', envelope, limits: { bytes: 30, levels: 3 } } as const
    await fc.assert(
      fc.asyncProperty(inputs, sizes, async (bytes, cuts) => {
        const [outcome] = await withPlan(nullPlan, bytes, options, cuts)
        expect(outcome).toEqual(await asEver(bytes, options, [bytes.length + 1]))
      }),
      { numRuns: 300 },
    )
  })
})

describe('long input', () => {
  const line = `${usual('ada')}\n`
  const long = `{"username":"eve","hobbies":"${'x'.repeat(regionBytes)}"}\n`

  test('goes through the plan', async () => {
    const plan = loginPlan()
    const [outcome, unusual] = await withPlan(plan, Buffer.from(line.repeat(100_000)), {}, [1 << 18])
    expect([outcome.records, plan.taken(), unusual]).toEqual([100_000, 100_000, 0])
    expect(outcome.text).toBe('{"subject":{"provider":"netaxis","id":"ada"},"userName":"ada"}\n'.repeat(100_000))
  })

  test('may have lines that are longer than a region', async () => {
    const bytes = Buffer.from(`${line.repeat(3)}${long}${line.repeat(30_000)}${long}${long}${line}${long.slice(0, -1)}`)
    const [outcome, unusual] = await withPlan(loginPlan(), bytes, {}, [100_000, 7, 300_000])
    expect(outcome).toEqual(await asEver(bytes, {}, [1 << 16]))
    expect(unusual).toBe(4)
  })

  test('may have records that become longer than a block', async () => {
    const wide = `{"username":"eve","hobbies":"${'\u0001'.repeat(0)}${'\\u0001'.repeat(80_000)}"}\n`
    const bytes = Buffer.from(`${line}${wide}${line}${wide}`)
    const [outcome] = await withPlan(loginPlan(), bytes, {}, [1 << 18])
    expect(outcome).toEqual(await asEver(bytes, {}, [1 << 16]))
  })

  test('may end without a line feed', async () => {
    const plan = loginPlan()
    const [outcome] = await withPlan(plan, Buffer.from(`${line}${usual('eve')}`), {}, [1 << 18])
    expect([outcome.records, plan.taken()]).toEqual([2, 2])
  })

  test('may end its lines with a carriage return as well', async () => {
    const plan = loginPlan()
    const [outcome] = await withPlan(plan, Buffer.from(`${usual('eve')}\r\n`.repeat(5)), {}, [1 << 18])
    expect([outcome.records, plan.taken()]).toEqual([5, 5])
  })
})

test('a short input meets no plan', async () => {
  const plan = loginPlan()
  const [outcome, unusual] = await withPlan(plan, Buffer.from(`${usual('ada')}\n`), { patience: 1000 }, [64])
  expect([outcome.records, plan.taken(), unusual]).toEqual([1, 0, undefined])
})

test('what the plan does not take is counted', async () => {
  const lines = [usual('ada'), 'nonsense', '', usual('A'), '{"users":[{"username":"a"},{"username":"b"}]}']
  const [outcome, unusual] = await withPlan(loginPlan(), Buffer.from(lines.join('\n')), { envelope }, [64])
  expect([outcome.records, outcome.refused.length, unusual]).toEqual([4, 1, 4])
})

test('a plan reads behind its line only what belongs to the passage', async () => {
  const plan: BytePlan = {
    ...nullPlan,
    line: (input, _from, to) => {
      expect(to + 8).toBeLessThanOrEqual(input.length)
      return -1
    },
  }
  const bytes = Buffer.from(`${usual('ada')}\n`.repeat(60_000))
  expect(bytes.length).toBeGreaterThan(2 * regionBytes)
  const [outcome] = await withPlan(plan, bytes, {}, [regionBytes])
  expect(outcome.records).toBe(60_000)
})
