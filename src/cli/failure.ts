/**
 * Why a run ends early: an error that knows its exit code. Its message is for people and holds no value of a record.
 */
import { escapeControl } from '../DecodeError.js'
import { systemReason } from '../stream/decode-file.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The exit codes. `refused`: more records were refused than allowed. `usage`: the command line is wrong. `failed`: input or
 * output failed. `interrupted`, `terminated` and `hungUp`: a signal stopped it, whose number is added to 128, as shells do.
 *
 * @category model
 */
export const exit = {
  well: 0,
  refused: 1,
  usage: 2,
  failed: 3,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const

/**
 * An exit code.
 *
 * @category model
 */
export type ExitCode = (typeof exit)[keyof typeof exit]

/**
 * An error that ends the run.
 *
 * @category errors
 */
export interface Failure extends Error {
  readonly exitCode: ExitCode
}

const failures = new WeakSet<object>()

/** Errors of lower floors whose messages are for people. */
const knownNames = new Set(['ReadFailure', 'StoreFailure'])

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the failure of a command line that asks for what there is not.
 *
 * @category constructors
 */
export function usageFailure(message: string): Failure {
  return failure(exit.usage, message)
}

/**
 * Makes the failure of a file that cannot be read or written, with the system's reason.
 *
 * @category constructors
 */
export function fileFailure(what: string, error: unknown): Failure {
  return failure(exit.failed, `${what}: ${systemReason(error)}`)
}

/**
 * Makes the failure of an input that is not what it was.
 *
 * @category constructors
 */
export function inputFailure(message: string): Failure {
  return failure(exit.failed, message)
}

/**
 * Makes the failure of a reader who went away, as `head` does: a quiet end.
 *
 * @category constructors
 */
export function closedPipe(): Failure {
  return failure(exit.well, '')
}

/**
 * Makes the failure of a worker that ended before its work did.
 *
 * @category constructors
 */
export function workerFailure(reason: string): Failure {
  return failure(exit.failed, `a worker died before its work was done (${reason})`)
}

/**
 * Makes the failure of a run that somebody stopped; the reason of an abort is the name of the signal.
 *
 * @category constructors
 */
export function interruption(signal: AbortSignal | undefined): Failure {
  const codes = new Map<unknown, ExitCode>([
    ['SIGHUP', exit.hungUp],
    ['SIGTERM', exit.terminated],
  ])
  return failure(codes.get(signal?.reason) ?? exit.interrupted, 'interrupted')
}

function failure(exitCode: ExitCode, message: string): Failure {
  const error = Object.assign(new Error(message), { exitCode })
  failures.add(error)
  return error
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns whatever was thrown into a failure. Of what nobody foresaw only the name is told: its message may hold anything.
 *
 * @category combinators
 */
export function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error
  if (error instanceof Error && knownNames.has(error.name)) return failure(exit.failed, error.message)
  const name = error instanceof Error ? escapeControl(error.name).slice(0, 64) : typeof error
  return failure(exit.failed, `something went wrong that nobody foresaw (${name})`)
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && failures.has(error)
}
