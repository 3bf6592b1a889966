/**
 * Memory: the most that the process of `decode` holds, for files of several sizes.
 */
import { rmSync } from 'node:fs'
import { command } from '../build.js'
import type { Contest } from '../Contest.js'
import { recordsFile } from '../inputs/files.js'
import { node, outputFile, usageOf } from '../processes.js'
import { sizeText } from '../Settings.js'

const sizes: ReadonlyArray<number> = [50e6, 500e6, 5e9]
const rounds = 3

/** The contests of memory. */
export const memoryContests: ReadonlyArray<Contest> = (['propelauth/user', 'axway/user'] as const).map((record) => ({
  rows: sizes.map((bytes) => ({
    id: `memory/${record.replace('/', '-')}/${sizeText(bytes)}`,
    title: `${record}: peak of memory of decode, ${sizeText(bytes)}`,
    subject: sizeText(bytes),
    unit: 'MB',
    state: 'fresh',
    target: { bound: 'at most', figure: 100 },
  })),
  measure: async (contestants, { size, memorySize = 0, seed }) => {
    const samples: Record<string, ReadonlyArray<number> | string> = {}
    for (const bytes of sizes.filter((each) => contestants.includes(sizeText(each)))) {
      const isWanted = bytes <= Math.max(50e6, size, memorySize)
      if (!isWanted) samples[sizeText(bytes)] = `ask for it with --memory-size ${sizeText(bytes)}`
      else samples[sizeText(bytes)] = await peaksOf(record, bytes, seed)
    }
    return samples
  },
}))

async function peaksOf(
  record: 'propelauth/user' | 'axway/user',
  size: number,
  seed: number,
): Promise<ReadonlyArray<number>> {
  const { path, bytes } = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
  const output = outputFile(`memory ${record}`)
  const peaks: Array<number> = []
  for (let round = 0; round < (bytes > 1e9 ? 1 : rounds); round++) {
    const { peak } = await usageOf(node([command, 'decode', '--quiet', '--from', record, path], bytes, output))
    peaks.push(peak / 1e6)
    rmSync(output, { force: true })
  }
  return peaks
}
