/**
 * Work on one record, which may be so large that it takes seconds. A thread that is busy hears of no signal: here SIGINT stops
 * it where it is, and ends the run.
 */
import { Script } from 'node:vm'
import { interruption } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** Only a script can be stopped, and it finds its work by this name. */
const name = Symbol.for('identikit.work')
const script = new Script("globalThis[Symbol.for('identikit.work')]()")

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Does the work on a long record, in a tenth of a millisecond more than it takes. Fails where somebody stops it; what it was
 * at is then half done.
 *
 * @category combinators
 */
export function interruptibly<A>(work: () => A): A {
  const results: Array<A> = []
  Object.defineProperty(globalThis, name, { value: () => void results.push(work()), configurable: true })
  try {
    script.runInThisContext({ breakOnSigint: true })
  } catch (error) {
    throw Object(error).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? interruption(undefined) : error
  } finally {
    Reflect.deleteProperty(globalThis, name)
  }
  return results[0] as A
}
