/**
 * After a move: what arrived at the target, person by person, beside what should have arrived.
 */
import type { Identity, Subject } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import { termsOf, unexplained } from './arrival.js'
import { idDigest } from './digest.js'
import { type Expectation, expectationOf, type Migration } from './expectation.js'
import { type IdentitySource, type IndexedSource, indexOf } from './IdentitySource.js'
import { type GrownAssignment, rolesGrown, type Standings } from './role-growth.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What became of one person. `missing`: nobody of the id is at the target, or nobody has given an id. `extra`: at the target
 * is somebody whom no person of the source explains. `different`: at these paths the target is otherwise than explained.
 *
 * @category model
 */
export type Verdict =
  | { readonly result: 'verified'; readonly source: Subject; readonly target: Subject }
  | { readonly result: 'missing'; readonly source: Subject; readonly reason: 'no id' | 'nobody of this id' }
  | { readonly result: 'extra'; readonly target: Subject }
  | {
      readonly result: 'different'
      readonly source: Subject
      readonly target: Subject
      readonly paths: ReadonlyArray<string>
      readonly rolesGrown: ReadonlyArray<GrownAssignment>
    }

/**
 * How arrivals are judged. `accept`: paths at which a difference, there or below, is taken as explained. `onArrival` is told
 * of each person who is at the target.
 *
 * @category model
 */
export interface VerifyOptions {
  readonly accept: ReadonlyArray<string>
  readonly standings?: Standings | undefined
  readonly onArrival?: (arrival: Arrival) => void
}

/**
 * A person who is at the target, and how many differences there were accepted.
 *
 * @category model
 */
export interface Arrival {
  readonly expectation: Expectation
  readonly accepted: number
}

/**
 * How many people and duplicates each source has, and the target.
 *
 * @category model
 */
export interface VerifyCounts {
  readonly sources: ReadonlyArray<{ readonly people: number; readonly duplicates: number }>
  readonly target: { readonly people: number; readonly duplicates: number }
}

const options = { secrets: 'drop' } as const

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compares what arrived with what should have. Gives the people of the sources in their order, each once, then those at the
 * target whom nobody explains in its order, and at the end the counts.
 *
 * @category constructors
 */
export async function* verify(
  sources: ReadonlyArray<IdentitySource>,
  target: IdentitySource,
  migration: Migration,
  { accept, standings, onArrival }: VerifyOptions,
): AsyncGenerator<Verdict, VerifyCounts, undefined> {
  const from: Array<IndexedSource> = []
  for (const source of sources) from.push(await indexOf(source, options))
  const to = await indexOf(target, options, ({ subject }) => idDigest(subject.id))
  const expect = expectationOf(migration)
  const terms = termsOf(
    migration.record,
    migration.legs.flatMap(({ targets }) => targets),
  )

  for (const [place, source] of from.entries()) {
    for (let entry = 0; entry < source.index.size(); entry++) {
      const key = source.index.keyOf(entry)
      if (from.slice(0, place).some(({ index }) => index.find(key) !== undefined)) continue
      const identities = await Promise.all(
        from.map(({ index, read }, other) => {
          const there = other < place ? undefined : index.find(key)
          return there === undefined ? undefined : read(there)
        }),
      )
      const subject = identities.find((identity) => identity !== undefined)?.subject
      if (subject === undefined) continue
      const expectation = expect(identities)
      const there = expectation.id === undefined ? undefined : to.index.find(idDigest(expectation.id))
      if (there === undefined) {
        yield {
          result: 'missing',
          source: subject,
          reason: expectation.id === undefined ? 'no id' : 'nobody of this id',
        }
        continue
      }
      to.index.mark(there)
      const actual = await to.read(there)
      const plain = identityToJson(actual, options)
      const found = unexplained(expectation.sent, expectation.source, plain, terms)
      const paths = found.filter((path) => !accept.some((prefix) => isWithin(path, prefix)))
      onArrival?.({ expectation, accepted: found.length - paths.length })
      yield paths.length === 0
        ? { result: 'verified', source: subject, target: actual.subject }
        : {
            result: 'different',
            source: subject,
            target: actual.subject,
            paths,
            rolesGrown: rolesGrown(assignedBefore(expectation), actual, standings),
          }
    }
  }
  for (let entry = 0; entry < to.index.size(); entry++) {
    if (!to.index.isMarked(entry)) yield { result: 'extra', target: (await to.read(entry)).subject }
  }
  return { sources: from.map(countsOf), target: countsOf(to) }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

function isWithin(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`)
}

/** A role that the source knows has not grown, whether it was sent or not. */
function assignedBefore({ sent, source }: Expectation): Pick<Identity, 'roles' | 'memberships'> {
  return {
    roles: [...(sent.roles ?? []), ...(source.roles ?? [])],
    memberships: [...(sent.memberships ?? []), ...(source.memberships ?? [])],
  }
}

function countsOf({ index }: IndexedSource): VerifyCounts['target'] {
  return { people: index.size(), duplicates: index.duplicates() }
}
