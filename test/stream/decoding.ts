/**
 * What the tests of decoding need: all results of a source, and the right side of an Either.
 */
import * as E from 'fp-ts/lib/Either.js'

/** Collects all that comes. */
export async function collect<A>(source: AsyncIterable<A>): Promise<ReadonlyArray<A>> {
  const all: Array<A> = []
  for await (const each of source) all.push(each)
  return all
}

/** Gives the right side, and fails the test where there is none. */
export function orThrow<A>(either: E.Either<unknown, A>): A {
  if (E.isLeft(either)) throw new Error('there is no right side')
  return either.right
}
