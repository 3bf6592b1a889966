/**
 * A bar on a terminal while records go by.
 */
import type { Io } from './Io.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What is told of a run that goes on.
 *
 * @category model
 */
export interface Progress {
  readonly update: (bytes: number, records: number) => void
  readonly stop: () => void
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts the bar, on a terminal and unless it is not wanted; without a known size it counts.
 *
 * @category constructors
 */
export async function startProgress(
  stream: Io['stderr'],
  isWanted: boolean,
  size: number | undefined,
): Promise<Progress> {
  if (!isWanted || stream.isTTY !== true) return { update: () => {}, stop: () => {} }
  const format =
    size === undefined ? '{bytes} MB, {records} records' : '{bar} {percentage} %, {bytes} MB, {records} records'
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({ stream, format, clearOnComplete: true, barsize: 30, fps: 5 })
  const told = (bytes: number, records: number) => ({ bytes: (bytes / 1e6).toFixed(1), records })
  bar.start(size ?? 0, 0, told(0, 0))
  return { update: (bytes, records) => bar.update(bytes, told(bytes, records)), stop: () => bar.stop() }
}
