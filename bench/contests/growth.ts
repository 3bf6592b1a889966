/**
 * Growth: what a unit takes where there are many of them. Where time is linear, a unit among many takes what it takes among
 * few.
 */
import { command } from '../build.js'
import type { Contest, Row, Target } from '../Contest.js'
import { type InputFile, recordsFile } from '../inputs/files.js'
import type { Largeness } from '../inputs/large-users.js'
import { type Command, inTurns, node, outputFile, samplesOf, warm } from '../processes.js'
import type { GrowthCase, GrowthTask } from '../programs/tasks.js'

interface Series {
  readonly largeness: Largeness
  readonly unit: string
  readonly objects: readonly [number, number, ...ReadonlyArray<number>]
  readonly lines: readonly [number, number, ...ReadonlyArray<number>]
}

const series: ReadonlyArray<Series> = [
  { largeness: 'organizations', unit: 'organization', objects: [1000, 10_000, 100_000], lines: [1000, 10_000] },
  { largeness: 'text', unit: 'character', objects: [10_000, 1_000_000], lines: [10_000, 100_000, 1_000_000] },
  { largeness: 'unknown keys', unit: 'unknown key', objects: [50, 500, 5000], lines: [50, 500] },
  { largeness: 'levels', unit: 'level', objects: [40, 400], lines: [40, 400] },
]

const largest = 20e6

/**
 * What counts as linear: where time grew with the square, ten times as many would take ten times as much each. It is not 1,
 * since the engine keeps objects of many keys in another way than small ones, and memory has caches.
 */
const linear: Target = { bound: 'at most', figure: 5 }

/** What the engine itself takes for the same records: where that does not stay the same, its objects and its memory do not. */
const besides = [
  { work: 'parse', name: 'JSON.parse', what: 'JSON.parse of the same' },
  { work: 'walk', name: 'for...in', what: 'for...in over all objects of the same' },
] as const

/** The contests of growth. */
export const growthContests: ReadonlyArray<Contest> = [
  ...series.map(objectContest),
  ...series.map(lineContest),
  refusalContest(),
]

function objectContest({ largeness, unit, objects }: Series): Contest {
  return {
    rows: [
      ...rowsOf(`growth/objects/${largeness.replace(' ', '-')}`, 'hot', objects, (count) => `${count} ${largeness}`, {
        unit: 'ns',
        what: `decode of an object, per ${unit}`,
      }),
      ...besides.flatMap((each) => rowsBeside(each, objects, largeness)),
    ],
    measure: (contestants) => {
      const cases = objects.flatMap(
        (count): ReadonlyArray<readonly [string, GrowthCase]> => [
          [`${count} ${largeness}`, { work: 'decode', largeness, count }],
          ...besides.map(({ work, name }) => [`${name}, ${count} ${largeness}`, { work, largeness, count }] as const),
        ],
      )
      const task: GrowthTask = {
        cases: Object.fromEntries(cases.filter(([name]) => contestants.includes(name))),
        rounds: 9,
      }
      return samplesOf('growth', task)
    },
  }
}

function lineContest({ largeness, lines }: Series): Contest {
  return {
    rows: rowsOf(`growth/bytes/${largeness.replace(' ', '-')}`, 'fresh', lines, (count) => `${count} ${largeness}`, {
      unit: 'MB/s',
      what: 'decode of a file',
    }),
    measure: async (contestants, { size, seed, ...pace }) => {
      const commands = new Map<string, Command>()
      for (const count of lines) {
        const name = `${count} ${largeness}`
        if (!contestants.includes(name)) continue
        const file = recordsFile({ _tag: 'large', largeness, count }, { bytes: Math.min(size, largest) }, seed)
        await warm(file.path)
        commands.set(name, decode(file, name))
      }
      return inTurns(Object.fromEntries(commands), pace)
    },
  }
}

/** A row for each count, and one for what each takes relative to the least. */
function rowsOf(
  id: string,
  state: Row['state'],
  counts: ReadonlyArray<number>,
  nameOf: (count: number) => string,
  { unit, what }: { readonly unit: Row['unit']; readonly what: string },
): ReadonlyArray<Row> {
  const [least = 0] = counts
  return [
    ...counts.map(
      (count): Row => ({
        id: `${id}/${count}`,
        title: `${what}: ${nameOf(count)}`,
        subject: nameOf(count),
        unit,
        state,
      }),
    ),
    ...counts.slice(1).map(
      (count): Row => ({
        id: `${id}/${count}-${least}`,
        title: `${what}, time: ${nameOf(count)} / ${least}`,
        subject: nameOf(count),
        base: nameOf(least),
        unit: 'ratio',
        state,
        target: linear,
      }),
    ),
  ]
}

function rowsBeside(
  { work, name, what }: (typeof besides)[number],
  [least, ...more]: readonly [number, ...ReadonlyArray<number>],
  largeness: Largeness,
): ReadonlyArray<Row> {
  return more.map((count) => ({
    id: `growth/${work}/${largeness.replace(' ', '-')}/${count}-${least}`,
    title: `${what}, time per unit: ${count} ${largeness} / ${least}`,
    subject: `${name}, ${count} ${largeness}`,
    base: `${name}, ${least} ${largeness}`,
    unit: 'ratio',
    state: 'hot',
  }))
}

function refusalContest(): Contest {
  const whys = ['no id', 'no JSON'] as const
  return {
    rows: whys.map((why) => ({
      id: `growth/refused/${why.replace(' ', '-').toLowerCase()}`,
      title: `a line refused for ${why} / a good line`,
      subject: why,
      base: 'good',
      unit: 'ratio',
      state: 'fresh',
      target: { bound: 'at most', figure: 10 },
    })),
    measure: async (contestants, { size, seed, ...pace }) => {
      const extent = { bytes: Math.min(size, largest) }
      const good = recordsFile({ _tag: 'plain', record: 'propelauth/user' }, extent, seed)
      const bad = whys
        .filter((why) => contestants.includes(why))
        .map((why) => [why, recordsFile({ _tag: 'refused', why }, extent, seed)] as const)
      const commands = bad.map(([why, file]): readonly [string, Command] => [why, decode(file, why)])
      return inTurns({ good: decode(good, 'good'), ...Object.fromEntries(commands) }, pace)
    },
  }
}

function decode({ path, bytes }: InputFile, name: string): Command {
  const args = ['decode', '--quiet', '--max-rejects', 'any', '--from', 'propelauth/user', path]
  return node([command, ...args], bytes, outputFile(`growth ${name}`))
}
