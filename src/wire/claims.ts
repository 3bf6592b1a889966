/**
 * The constructors of rows, bound to one canonical record, so that a leaf that does not fit its path does not compile.
 */
import { type Json, setOwn } from '../Json.js'
import type { AnyLeaf, Leaf } from './Leaf.js'
import type { PathOf, ValueAt } from './Path.js'
import type { List, Notes, Open, Place, Row, Statement, StatementKind } from './Row.js'
import { within } from './Row.js'
import type { TableOf } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A wire key, or the keys that lead to a place in nested objects.
 *
 * @category model
 */
export type Key = string | Place

/** The records of a canonical list. */
type ItemAt<C, P extends string> = ValueAt<C, P> extends ReadonlyArray<infer E> ? E : never

/** What a group reads from the wire and prints to it: values by key. */
type Values<W> = { readonly [K in keyof W]?: W[K] | undefined }

/** What a group reads from the canon and prints to it: values by path. */
type Canon<C, P extends string> = { readonly [Q in P]?: ValueAt<C, Q> | undefined }

/**
 * The record of a list that lies in the open: its own table, how it is found, and what repeats it.
 *
 * @category model
 */
export interface OpenSpec<E> {
  readonly table: TableOf<E>
  readonly select: Open['select']
  /** Keys of the list's items that repeat the record in the open. */
  readonly repeated?: ReadonlyArray<string>
  readonly otherwise?: ReadonlyArray<Row>
}

/**
 * The constructors of rows of one canonical record `C`.
 *
 * @category model
 */
export interface Claims<C> {
  /** One place, one path. */
  readonly field: <P extends PathOf<C>>(key: Key, path: P, leaf: Leaf<ValueAt<C, P>>, notes?: Notes) => Row
  /**
   * One fact in several places, in the order in which they are heard. Its home is the first place whose object is on the
   * wire; an edit goes to all that agreed.
   */
  readonly alias: <P extends PathOf<C>>(
    keys: ReadonlyArray<Key>,
    path: P,
    leaf: Leaf<ValueAt<C, P>>,
    notes?: Notes,
  ) => Row
  /** Several keys that state several paths together, with a hand-written pair of functions. */
  readonly group: <W extends object, P extends PathOf<C>>(
    wire: { readonly [K in keyof W]: Leaf<W[K]> },
    paths: ReadonlyArray<P>,
    canonFromWire: (wire: Values<W>) => Canon<C, P>,
    wireFromCanon: (canon: Canon<C, P>) => Values<W>,
    notes?: Notes,
  ) => Row
  /** A value of every record of this table. */
  readonly constant: <P extends PathOf<C>>(path: P, value: ValueAt<C, P>) => Row
  /** The organization that the caller of decode names. */
  readonly given: <P extends PathOf<C>>(path: ValueAt<C, P> extends string ? P : never) => Row
  /** A second canonical home of a place: read, never written. */
  readonly mirror: <P extends PathOf<C>>(key: Key, path: P, leaf: Leaf<ValueAt<C, P>>, notes?: Notes) => Row
  /** A place that repeats a path that another row states. */
  readonly echo: <P extends PathOf<C>>(key: Key, path: P, leaf: Leaf<ValueAt<C, P>>, notes?: Notes) => Row
  /** A value that this record always carries: it says nothing, and is kept only where it is another one or absent. */
  readonly stamp: <A>(key: Key, value: A, leaf: Leaf<A>, notes?: Notes) => Row
  /** A place whose value nobody may see. */
  readonly secret: (key: Key, notes?: Notes) => Row
  /** Documented places that have no canonical home. */
  readonly known: (
    keys: ReadonlyArray<Key>,
    notes?: Notes & { readonly schema?: Readonly<Record<string, Json>> },
  ) => Row[]
  /** Rows inside a nested object. */
  readonly under: (key: Key, rows: ReadonlyArray<Row>) => Row[]
  /** An array of objects. */
  readonly each: <P extends PathOf<C>>(
    key: Key,
    path: P,
    item: TableOf<ItemAt<C, P>>,
    options?: {
      /** A text in its place says nothing. */
      readonly orText?: boolean
      /** An item may be a text alone: the value of this key. */
      readonly orIds?: string
      readonly open?: OpenSpec<ItemAt<C, P>>
      readonly notes?: Notes
    },
  ) => Row
  /** A map whose keys are the value at a path of its items. */
  readonly keyed: <P extends PathOf<C>>(
    key: Key,
    path: P,
    id: PathOf<ItemAt<C, P>>,
    item: TableOf<ItemAt<C, P>>,
    options?: { readonly open?: OpenSpec<ItemAt<C, P>>; readonly notes?: Notes },
  ) => Row
  /** A canonical list of which one record is on the wire, in the open. */
  readonly only: <P extends PathOf<C>>(path: P, open: OpenSpec<ItemAt<C, P>>) => Row
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * The constructors of rows. They hold no state: the binding to `C` is one of types alone.
 *
 * @category constructors
 */
export function claims<C>(): Claims<C> {
  return {
    field: (key, path, leaf, notes) => statement('claim', [key], path, leaf, notes),
    alias: (keys, path, leaf, notes) => statement('claim', keys, path, leaf, notes),
    group: (wire, paths, canonFromWire, wireFromCanon, notes = {}) => {
      const keys = Object.keys(wire)
      return {
        _tag: 'statement',
        kind: 'claim',
        alias: false,
        places: keys.map((key) => [key]),
        leaves: Object.values(wire) as ReadonlyArray<AnyLeaf>,
        paths,
        read: (values) => spread(paths, canonFromWire(collect(keys, values))),
        print: (values) => spread(keys, wireFromCanon(collect(paths, values))),
        notes,
      }
    },
    constant: (path, value) => ({ ...outOfWire('constant', path), read: () => [value] }),
    given: (path) => ({ ...outOfWire('given', path), read: (_, organization) => [organization] }),
    mirror: (key, path, leaf, notes) => statement('mirror', [key], path, leaf, notes),
    echo: (key, path, leaf, notes) => statement('echo', [key], path, leaf, notes),
    stamp: (key, value, leaf, notes = {}) => ({
      _tag: 'statement',
      kind: 'echo',
      alias: false,
      places: [placeOf(key)],
      leaves: [leaf as AnyLeaf],
      paths: [],
      read: () => [],
      print: () => [value],
      notes,
    }),
    secret: (key, notes = {}) => ({ _tag: 'secret', place: placeOf(key), notes }),
    known: (keys, { schema = {}, ...notes } = {}) =>
      keys.map((key) => ({ _tag: 'known', place: placeOf(key), schema, notes })),
    under: (key, rows) => rows.map((row) => within(placeOf(key), row)),
    each: (key, path, item, { orText = false, orIds, open, notes = {} } = {}) =>
      list({ path, place: placeOf(key), by: { _tag: 'index' }, item, orText, orIds, open: openOf(open), notes }),
    keyed: (key, path, id, item, { open, notes = {} } = {}) =>
      list({
        path,
        place: placeOf(key),
        by: { _tag: 'key', path: id },
        item,
        orText: false,
        orIds: undefined,
        open: openOf(open),
        notes,
      }),
    only: (path, open) =>
      list({
        path,
        place: undefined,
        by: { _tag: 'index' },
        item: undefined,
        orText: false,
        orIds: undefined,
        open: openOf(open),
        notes: {},
      }),
  }
}

function statement<A>(
  kind: StatementKind,
  keys: ReadonlyArray<Key>,
  path: string,
  leaf: Leaf<A>,
  notes: Notes = {},
): Row {
  return {
    _tag: 'statement',
    kind,
    alias: keys.length > 1,
    places: keys.map(placeOf),
    leaves: keys.map(() => leaf as AnyLeaf),
    paths: [path],
    read: firstSpoken,
    print: same,
    notes,
  }
}

/** The one value of a field, and of an alias the first that speaks. Plans know it by its identity. */
function firstSpoken(values: ReadonlyArray<unknown>): ReadonlyArray<unknown> {
  return [values.find((value) => value !== undefined)]
}

function same([value]: ReadonlyArray<unknown>): ReadonlyArray<unknown> {
  return [value]
}

/**
 * Tells whether a statement is a field or an alias as they are made here: its value is that of the place that speaks.
 *
 * @category combinators
 */
export function isField(row: Pick<Statement, 'read' | 'print'>): boolean {
  return row.read === firstSpoken && row.print === same
}

function outOfWire(kind: 'constant' | 'given', path: string) {
  return {
    _tag: 'statement' as const,
    kind,
    alias: false,
    places: [],
    leaves: [],
    paths: [path],
    print: () => [],
    notes: {},
  }
}

function list(row: Omit<List, '_tag'>): List {
  return { _tag: 'list', ...row }
}

function openOf<E>(spec: OpenSpec<E> | undefined): Open | undefined {
  return spec === undefined ? undefined : { repeated: [], otherwise: [], ...spec }
}

function placeOf(key: Key): Place {
  return typeof key === 'string' ? [key] : key
}

function collect<K extends string>(keys: ReadonlyArray<K>, values: ReadonlyArray<unknown>): never {
  const collected = {}
  for (let index = 0; index < keys.length; index += 1) setOwn(collected, keys[index] ?? '', values[index])
  return collected as never
}

function spread(keys: ReadonlyArray<string>, values: object): ReadonlyArray<unknown> {
  return keys.map((key) => (values as Readonly<Record<string, unknown>>)[key])
}
