/**
 * How a program is told what to do, and how it answers: one JSON argument, one JSON text on standard output.
 */
import type { Samples } from '../Contest.js'

/** What a program answers: samples, or the sentence that says which peer does other work. */
export type Answer = { readonly samples: Samples } | { readonly mismatch: string }

/** Reads the argument. */
export function task<A>(): A {
  return JSON.parse(process.argv[2] ?? '{}')
}

/** Does the work and prints what comes of it. */
export function answer(work: () => Samples): void {
  process.stdout.write(JSON.stringify(answerOf(work)))
}

function answerOf(work: () => Samples): Answer {
  try {
    return { samples: work() }
  } catch (error) {
    if (error instanceof Error && error.name === 'PeerMismatch') return { mismatch: error.message }
    throw error
  }
}
