/**
 * A law: a property that any test runner can check.
 */
import * as fc from 'fast-check'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How often a law is tried, and from which seed: the same seed gives the same cases.
 *
 * @category model
 */
export interface LawOptions {
  /** Default 200. */
  readonly runs?: number
  readonly seed?: number
}

/**
 * A law. `check` throws where it does not hold, with the smallest case that was found.
 *
 * @category model
 */
export interface Law {
  readonly name: LawName
  readonly check: (options?: LawOptions) => void
}

/**
 * The laws, as they are numbered in the documentation of codecs; `golden` is there where goldens are given.
 *
 * @category model
 */
export type LawName =
  | '1 wire'
  | '2 value'
  | '3 put'
  | '4 foreign'
  | '5 total'
  | '6 secret'
  | '7 plan'
  | '8 loss'
  | 'golden'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a law of what must hold of everything that is generated.
 *
 * @category constructors
 */
export function law<A>(name: LawName, arbitrary: fc.Arbitrary<A>, holds: (value: A) => void): Law {
  return {
    name,
    check: ({ runs = 200, seed } = {}) =>
      fc.assert(fc.property(arbitrary, holds), {
        numRuns: runs,
        includeErrorInReport: true,
        ...(seed === undefined ? {} : { seed }),
      }),
  }
}
