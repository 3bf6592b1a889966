/**
 * A contest: contestants that do the same work in turns, and the rows of the table that come of it. A new contest is one
 * more entry in `contests.ts`.
 */
import type { Settings } from './Settings.js'

/**
 * What a contestant took in each round: nanoseconds per unit of work, or megabytes. A text says why it could not take part.
 */
export type Sample = ReadonlyArray<number> | string

/** Contestant to what it took. Round `n` of one and round `n` of another were measured next to each other. */
export type Samples = Readonly<Record<string, Sample>>

/** What a row is to show. It counts only for files of at least `from` bytes, where there is such a number. */
export interface Target {
  readonly bound: 'at most' | 'at least'
  readonly figure: number
  readonly from?: number
}

/** One line of the table: what `subject` took, relative to what `base` took; without a base, what it took. */
export interface Row {
  /** Path of the row, such as `objects/propelauth-user/zod`: what `--only` selects by. */
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly base?: string
  readonly unit: 'ratio' | 'MB' | 'ns' | 'MB/s'
  /** Whether the same lines came again and again, or each of them once. */
  readonly state: 'hot' | 'fresh'
  readonly target?: Target
}

/** Contestants that are measured in one run, interleaved. */
export interface Contest {
  readonly rows: ReadonlyArray<Row>
  /** Measures those contestants. Rejects where a peer does not do the same work. */
  readonly measure: (contestants: ReadonlyArray<string>, settings: Settings) => Promise<Samples>
}

/** The contestants that rows need, each once, in the order of the rows. */
export function contestantsOf(rows: ReadonlyArray<Row>): ReadonlyArray<string> {
  return [...new Set(rows.flatMap(({ subject, base }) => (base === undefined ? [subject] : [base, subject])))]
}

/** A target that the figure must not exceed; none where there is no figure. */
export function atMost(figure: number | undefined): Target | undefined {
  return figure === undefined ? undefined : { bound: 'at most', figure }
}

/** A target that the figure must reach; none where there is no figure. */
export function atLeast(figure: number | undefined): Target | undefined {
  return figure === undefined ? undefined : { bound: 'at least', figure }
}
