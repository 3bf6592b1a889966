/**
 * The arithmetic of the table: a ratio per round, and of the ratios the least, the middle and the greatest.
 */
import type { Row, Sample, Samples, Target } from './Contest.js'

/** A row with its figures, or with the reason why there are none. */
export type Measured =
  | {
      readonly _tag: 'figure'
      readonly row: Row
      readonly min: number
      readonly median: number
      readonly max: number
      readonly rounds: number
      readonly verdict: Verdict
    }
  | { readonly _tag: 'absent'; readonly row: Row; readonly why: string }

/** Whether the median met the target; `small` where the files were too small to say. */
export type Verdict = 'none' | 'met' | 'missed' | 'small'

/** Turns the samples of a contest into the figures of a row, from files of `size` bytes. */
export function figureOf(row: Row, samples: Samples, size: number): Measured {
  const subject: Sample = samples[row.subject] ?? `${row.subject} was not measured`
  if (typeof subject === 'string') return { _tag: 'absent', row, why: subject }
  const base: Sample =
    row.base === undefined ? subject.map(() => 1) : (samples[row.base] ?? 'there is nothing to compare with')
  if (typeof base === 'string') return { _tag: 'absent', row, why: base }
  const plain = ratiosOf(subject, base)
  const ratios = row.unit === 'MB/s' ? plain.map((nanosecondsPerByte) => 1000 / nanosecondsPerByte) : plain
  if (ratios.length === 0) return { _tag: 'absent', row, why: 'no round was measured' }
  const [min, median, max] = spreadOf(ratios)
  return { _tag: 'figure', row, min, median, max, rounds: ratios.length, verdict: verdictOf(row.target, median, size) }
}

/** The ratios of two samples, round by round; a round that only one of them has is none. */
export function ratiosOf(subject: ReadonlyArray<number>, base: ReadonlyArray<number>): ReadonlyArray<number> {
  return subject.flatMap((taken, round) => {
    const other = base[round]
    return other === undefined || other <= 0 ? [] : [taken / other]
  })
}

/** The least, the middle and the greatest of numbers, of which there is at least one. */
export function spreadOf(numbers: ReadonlyArray<number>): readonly [min: number, median: number, max: number] {
  const sorted = [...numbers].sort((left, right) => left - right)
  const half = sorted.length / 2
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  return [sorted[0] ?? Number.NaN, (lower + upper) / 2, sorted.at(-1) ?? Number.NaN]
}

function verdictOf(target: Target | undefined, median: number, size: number): Verdict {
  if (target === undefined) return 'none'
  if (target.from !== undefined && size < target.from) return 'small'
  const isMet = target.bound === 'at most' ? median <= target.figure : median >= target.figure
  return isMet ? 'met' : 'missed'
}
