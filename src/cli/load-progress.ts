/**
 * What is told while load works: a bar with the rate and the time that is left, or lines of JSON.
 */
import { SingleBar } from 'cli-progress'
import type { Io, Sink } from './Io.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Is told how far a run is: how many bytes of its inputs are behind it, and how many records.
 *
 * @category model
 */
export interface LoadProgress {
  readonly update: (bytes: number, records: number) => void
  /** A batch is written. */
  readonly mark: () => void
  readonly stop: () => void
}

/**
 * How progress is told.
 *
 * @category model
 */
export type ProgressKind = 'bar' | 'json' | 'none'

/**
 * Where a run starts, and how many bytes its inputs have, if that is known.
 *
 * @category model
 */
export interface ProgressSpec {
  readonly kind: ProgressKind
  readonly total: number | undefined
  readonly bytes: number
  readonly records: number
}

const interval = 1000

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts to tell.
 *
 * @category constructors
 */
export function startLoadProgress(spec: ProgressSpec, stream: Io['stderr'], stderr: Sink): LoadProgress {
  if (spec.kind === 'json') return lines(spec, stderr)
  return spec.kind === 'bar' && stream.isTTY === true
    ? bar(spec, stream)
    : { update: () => {}, mark: () => {}, stop: () => {} }
}

function lines(spec: ProgressSpec, stderr: Sink): LoadProgress {
  const paceOf = pacer(spec)
  let last = Date.now()
  let latest = { bytes: spec.bytes, records: spec.records }
  const tell = (): void => {
    const { rate, secondsLeft } = paceOf(latest.bytes, latest.records)
    const told = { records: latest.records, bytes: latest.bytes, total: spec.total ?? null, rate, secondsLeft }
    void stderr.write(`${JSON.stringify(told)}\n`)
  }
  tell()
  return {
    update: (bytes, records) => {
      latest = { bytes, records }
      const now = Date.now()
      if (now - last < interval) return
      last = now
      tell()
    },
    mark: tell,
    stop: tell,
  }
}

function bar(spec: ProgressSpec, stream: Io['stderr']): LoadProgress {
  const paceOf = pacer(spec)
  const format = `${spec.total === undefined ? '' : '{bar} {percentage} %, '}{megabytes} MB, {records} records, {pace}`
  const single = new SingleBar({ stream, format, clearOnComplete: true, barsize: 30, fps: 5 })
  const payload = (bytes: number, records: number) => {
    const { rate, secondsLeft } = paceOf(bytes, records)
    const left = secondsLeft === null ? '' : `, ${clock(secondsLeft)} left`
    return { megabytes: (bytes / 1e6).toFixed(1), records, pace: `${rate} per second${left}` }
  }
  single.start(spec.total ?? 0, spec.bytes, payload(spec.bytes, spec.records))
  return {
    update: (bytes, records) => single.update(bytes, payload(bytes, records)),
    mark: () => {},
    stop: () => single.stop(),
  }
}

/** Tells records per second since the start, and how many seconds are left at that pace. */
function pacer({ total, bytes: firstBytes, records: firstRecords }: ProgressSpec) {
  const began = Date.now()
  return (bytes: number, records: number): { readonly rate: number; readonly secondsLeft: number | null } => {
    const seconds = (Date.now() - began) / 1000
    const rate = seconds === 0 ? 0 : Math.round((records - firstRecords) / seconds)
    const done = bytes - firstBytes
    const isKnown = total !== undefined && done > 0
    return { rate, secondsLeft: isKnown ? Math.max(0, Math.round((seconds * (total - bytes)) / done)) : null }
  }
}

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = String(seconds % 60).padStart(2, '0')
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`
}
