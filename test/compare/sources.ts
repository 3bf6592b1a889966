/**
 * Identities in memory as a source, and a comparison run to its end.
 */
import type { IdentitySource } from '../../src/compare/IdentitySource.js'
import type { Identity } from '../../src/Identity.js'

/** A source of Identities that are there already. */
export function sourceOf(identities: ReadonlyArray<Identity>): IdentitySource {
  return {
    all: async function* () {
      for (const [at, identity] of identities.entries()) yield { identity, at, length: 1 }
    },
    again: async ({ at }) => {
      const identity = identities[at]
      if (identity === undefined) throw new Error('there is no such place')
      return identity
    },
  }
}

/** Runs to the end: what was given in turn, and the answer. */
export async function drain<A, B>(
  steps: AsyncGenerator<A, B, undefined>,
): Promise<{ readonly all: ReadonlyArray<A>; readonly end: B }> {
  const all: Array<A> = []
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) return { all, end: step.value }
    all.push(step.value)
  }
}
