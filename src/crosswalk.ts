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

/**
 * Rows, indexed from both sides.
 *
 * @category model
 */
export interface Crosswalk {
  readonly rows: ReadonlyArray<CrosswalkRow>
  readonly index: ReadonlyMap<string, string>
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
  const index = new Map<string, string>()
  for (const [row, each] of rows.entries()) {
    for (const { key, id, reason } of sidesOf(each)) {
      const known = index.get(key)
      if (known === undefined) index.set(key, id)
      else if (known !== id) {
        const earlier = rows.findIndex((other) => sidesOf(other).some((side) => side.key === key))
        return E.left({ row, earlier, reason })
      }
    }
  }
  return E.right({ rows, index })
}

interface Side extends Pick<Contradiction, 'reason'> {
  readonly key: string
  readonly id: string
}

/** What a row says of the ids on both of its sides; nothing where an id is still to be minted. */
function sidesOf({ kind, from, to }: CrosswalkRow): ReadonlyArray<Side> {
  if (to.id === null) return []
  return [
    { key: keyOf(kind, from, to), id: to.id, reason: 'one id became two' },
    { key: keyOf(kind, { ...to, id: to.id }, from), id: from.id, reason: 'two ids became one' },
  ]
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
export function idAt(
  crosswalk: Crosswalk,
  kind: CrosswalkRow['kind'],
  from: CrosswalkId,
  to: { readonly codec: string; readonly instance?: string | undefined },
): string | undefined {
  return crosswalk.index.get(keyOf(kind, from, to))
}

/**
 * Makes the look-up of ids between two ends: `idAt` for many ids, with what they share written once.
 *
 * @category combinators
 */
export function idsBetween(
  crosswalk: Crosswalk,
  kind: CrosswalkRow['kind'],
  from: Omit<CrosswalkId, 'id'>,
  to: Omit<CrosswalkId, 'id'>,
): (id: string) => string | undefined {
  const head = headOf(kind, from)
  const tail = tailOf(to)
  return (id) => crosswalk.index.get(`${head}${JSON.stringify(id)}${tail}`)
}

function keyOf(
  kind: string,
  from: CrosswalkId,
  to: { readonly codec: string; readonly instance?: string | undefined },
): string {
  return `${headOf(kind, from)}${JSON.stringify(from.id)}${tailOf(to)}`
}

function headOf(kind: string, from: Omit<CrosswalkId, 'id'>): string {
  return `["${kind}",${endOf(from)},`
}

function tailOf(to: Omit<CrosswalkId, 'id'>): string {
  return `,${endOf(to)}]`
}

function endOf({ codec, instance }: Omit<CrosswalkId, 'id'>): string {
  const at = codec.indexOf('/')
  const provider = JSON.stringify(at === -1 ? codec : codec.slice(0, at))
  return `${provider},${instance === undefined ? 'null' : JSON.stringify(instance)}`
}
