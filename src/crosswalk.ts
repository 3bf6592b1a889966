/**
 * The crosswalk: which old id became which new id. One row per person and organization; an id of `null` is still to be
 * minted by the target.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const kind = t.keyof({ person: null, organization: null })
const instance = t.partial({ instance: t.string })

/**
 * One row of a crosswalk file. `codec` is the record that the id was read from, or is written to; what counts of it is the
 * provider, since all records of a provider share its ids.
 *
 * @category codecs
 */
export const CrosswalkRow = t.readonly(
  t.type({
    kind,
    from: t.readonly(t.intersection([t.type({ codec: t.string, id: t.string }), instance])),
    to: t.readonly(t.intersection([t.type({ codec: t.string, id: t.union([t.string, t.null]) }), instance])),
  }),
  'CrosswalkRow',
)

/**
 * One row of a crosswalk file.
 *
 * @category model
 */
export interface CrosswalkRow extends t.TypeOf<typeof CrosswalkRow> {}

/**
 * One side of a row, with its id known.
 *
 * @category model
 */
export interface CrosswalkId {
  readonly codec: string
  readonly instance?: string | undefined
  readonly id: string
}

/** One side of a row: whose ids they are. */
type End = Omit<CrosswalkId, 'id'>

/**
 * Rows, indexed from both sides.
 *
 * @category model
 */
export interface Crosswalk {
  readonly rows: ReadonlyArray<CrosswalkRow>
  /** What an id became, by what rows tell ids of and by the id. */
  readonly index: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * Why rows make no crosswalk: the position of the row, from 0, and that of the earlier row that it contradicts.
 *
 * @category errors
 */
export interface Contradiction {
  readonly row: number
  readonly earlier: number
  readonly reason: 'one id became two' | 'two ids became one'
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * The crosswalk that knows nothing.
 *
 * @category constructors
 */
export const emptyCrosswalk: Crosswalk = { rows: [], index: new Map() }

/**
 * Makes a crosswalk of rows. Refuses rows by which one id became two, or two ids became one. A row whose new id is known
 * fills in an earlier one whose id was to be minted.
 *
 * @category constructors
 */
export function crosswalkOf(rows: ReadonlyArray<CrosswalkRow>): E.Either<Contradiction, Crosswalk> {
  const index = new Map<string, Map<string, string>>()
  const [there, back] = [endsReader(), endsReader()]
  for (const [row, { kind, from, to }] of rows.entries()) {
    if (to.id === null) continue
    const sides = [
      { ends: there(kind, from, to), id: from.id, becomes: to.id, reason: 'one id became two' },
      { ends: back(kind, to, from), id: to.id, becomes: from.id, reason: 'two ids became one' },
    ] as const
    for (const { ends, id, becomes, reason } of sides) {
      const ids = index.get(ends) ?? new Map<string, string>()
      if (ids.size === 0) index.set(ends, ids)
      const known = ids.get(id)
      if (known === undefined) ids.set(id, becomes)
      else if (known !== becomes) return E.left({ row, earlier: firstRow(rows, ends, id), reason })
    }
  }
  return E.right({ rows, index })
}

/** The first row that says what an id became; nothing is said where the new id is still to be minted. */
function firstRow(rows: ReadonlyArray<CrosswalkRow>, ends: string, id: string): number {
  return rows.findIndex(
    ({ kind, from, to }) =>
      to.id !== null &&
      ((from.id === id && endsOf(kind, from, to) === ends) || (to.id === id && endsOf(kind, to, from) === ends)),
  )
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the id that an id has at another provider, by a row of either direction.
 *
 * @example
 * import { crosswalkOf, idAt } from 'identikit'
 * import * as E from 'fp-ts/lib/Either.js'
 *
 * const crosswalk = E.getOrElseW(() => undefined)(
 *   crosswalkOf([{ kind: 'person', from: { codec: 'axway/user', id: 'a' }, to: { codec: 'propelauth/user', id: 'p' } }]),
 * )
 * assert.ok(crosswalk !== undefined)
 * assert.strictEqual(idAt(crosswalk, 'person', { codec: 'axway/session', id: 'a' }, { codec: 'propelauth/user' }), 'p')
 * assert.strictEqual(idAt(crosswalk, 'person', { codec: 'propelauth/user', id: 'p' }, { codec: 'axway/user' }), 'a')
 *
 * @category combinators
 */
export function idAt(crosswalk: Crosswalk, kind: CrosswalkRow['kind'], from: CrosswalkId, to: End): string | undefined {
  return crosswalk.index.get(endsOf(kind, from, to))?.get(from.id)
}

/**
 * Makes the look-up of ids between two ends: `idAt` for many ids, with what they share written once.
 *
 * @category combinators
 */
export function idsBetween(
  crosswalk: Crosswalk,
  kind: CrosswalkRow['kind'],
  from: End,
  to: End,
): (id: string) => string | undefined {
  const ids = crosswalk.index.get(endsOf(kind, from, to))
  return ids === undefined ? () => undefined : (id) => ids.get(id)
}

/**
 * Makes what writes down what rows tell ids of: of one kind, from one provider to another. Rows that follow each other mostly
 * tell of the same, which is written once.
 *
 * @category constructors
 */
export function endsReader(): (kind: CrosswalkRow['kind'], from: End, to: End) => string {
  const last = new Map<string, { readonly from: End; readonly to: End; readonly ends: string }>()
  return (kind, from, to) => {
    const before = last.get(kind)
    if (before !== undefined && isSameEnd(before.from, from) && isSameEnd(before.to, to)) return before.ends
    const ends = endsOf(kind, from, to)
    last.set(kind, { from, to, ends })
    return ends
  }
}

function isSameEnd(left: End, right: End): boolean {
  return left.codec === right.codec && left.instance === right.instance
}

function endsOf(kind: CrosswalkRow['kind'], from: End, to: End): string {
  return `["${kind}",${endOf(from)},${endOf(to)}]`
}

function endOf({ codec, instance }: End): string {
  const at = codec.indexOf('/')
  const provider = JSON.stringify(at === -1 ? codec : codec.slice(0, at))
  return `${provider},${instance === undefined ? 'null' : JSON.stringify(instance)}`
}
