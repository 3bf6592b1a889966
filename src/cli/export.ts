/**
 * The verb export: identities of a store become records or requests, one on each line. The store is read as if it were a file
 * of lines, each with a codec and an Identity: places in reports are those of these lines. A record of the codec that it was
 * loaded by comes back as it was, without secrets; all others cross over as in convert.
 */
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import { type CrosswalkRow, crosswalkOf } from '../crosswalk.js'
import { decodeError, escapeControl } from '../DecodeError.js'
import { identityFromJson } from '../identity-json.js'
import { getOwn, identityLimits, isObject } from '../Json.js'
import { type Condition, parseCondition } from '../store/Condition.js'
import type { Store } from '../store/Store.js'
import type { Selection } from '../store/select.js'
import { type Codecs, findSource, findTarget, nearest, personOf } from './codecs.js'
import { type Crossing, crossingWork } from './convert.js'
import { type CrosswalkFile, growing } from './crosswalk-file.js'
import { type ExitCode, inputFailure, usageFailure } from './failure.js'
import { filter, type Work } from './filter.js'
import type { Io, Sink } from './Io.js'
import type { ExportVerbOptions } from './Options.js'
import { storeAt } from './stores.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Exports from a store, and answers with the exit code.
 *
 * @category combinators
 */
export async function exportFrom(codecs: Codecs, options: ExportVerbOptions, io: Io, stderr: Sink): Promise<ExitCode> {
  const target = personOf(findTarget(codecs, options.to))
  const asked = [...new Set(options.from)].map((name) => personOf(findSource(codecs, name)))
  const where = options.where === undefined ? undefined : conditionOf(options.where)
  const isInStore = options.crosswalk === tableName
  const open = (access: 'read' | 'write'): Promise<Store> =>
    storeAt(options.store, { option: '--store', access, cwd: io.cwd })
  let store = await open('read')
  try {
    if (isInStore && options.dryRun !== true) {
      // Only what is there already is opened to be changed.
      await store.close()
      store = await open('write')
    }
    const held = await store.codecs()
    const sources = asked.length === 0 ? held.map((id) => sourceOf(codecs, id)) : asked
    const crosswalk = isInStore ? await crosswalkFrom(store) : undefined
    const met = new Set<AnyCodec>()
    const crossing: Crossing = {
      verb: 'export',
      sources,
      target,
      envelope: undefined,
      limits: { ...identityLimits, levels: identityLimits.levels + 1 },
      read: readerOf(sources, met),
      input: store.name,
      crosswalk,
    }
    const selection = { codecs: sources.map(({ id }) => id), where, withGone: options.withGone === true }
    const work = await crossingWork(crossing, codecs, options, io.cwd)
    const own: Work = {
      ...work,
      reads: [...(work.reads ?? []), { option: '--store', path: resolve(io.cwd, options.store) }],
      further: () => {
        const { warnings = [] } = work.further()
        const all = [...warnings, ...oddities(sources, held, met)]
        return all.length === 0 ? {} : { warnings: all }
      },
    }
    const code = await filter(
      own,
      '-',
      { ...options, format: 'ndjson' },
      { ...io, stdin: linesIn(store, selection) },
      stderr,
    )
    if (crosswalk !== undefined && options.dryRun !== true) await store.addToCrosswalk(crosswalk.added)
    return code
  } finally {
    await store.close()
  }
}

/** What `--crosswalk` calls the table; a file of that name is `./store`. */
const tableName = 'store'
const piece = 1 << 16

/** The records of a selection as bytes: each a line with its codec and its Identity. */
async function* linesIn(store: Store, selection: Selection): AsyncGenerator<Uint8Array, void, undefined> {
  let text = ''
  for await (const { codec, text: identity } of store.select(selection)) {
    text += `{"codec":${JSON.stringify(codec)},"identity":${identity}}\n`
    if (text.length < piece) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** Reads such a line, and remembers whose records have come. */
function readerOf(sources: ReadonlyArray<AnyCodec>, met: Set<AnyCodec>): Crossing['read'] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (row) => {
    const source = isObject(row) ? byId.get(String(getOwn(row, 'codec'))) : undefined
    if (source === undefined) return E.left([decodeError('type', '', 'a record of a store', 'something else')])
    met.add(source)
    const identity = identityFromJson(isObject(row) ? getOwn(row, 'identity') : undefined)
    return E.isLeft(identity) ? identity : E.right({ source, identity: identity.right })
  }
}

async function crosswalkFrom(store: Store): Promise<CrosswalkFile> {
  const rows: Array<CrosswalkRow> = []
  for await (const row of store.crosswalk()) rows.push(row)
  const crosswalk = crosswalkOf(rows)
  if (E.isRight(crosswalk)) return growing(crosswalk.right)
  throw inputFailure(`the crosswalk of ${store.name} contradicts itself: ${crosswalk.left.reason}`)
}

function sourceOf({ records }: Codecs, id: string): AnyCodec {
  const found = records.find((codec) => codec.id === id)
  if (found !== undefined) return found
  throw usageFailure(
    `the store holds records of ${escapeControl(id)}, which is no codec here: --codec-module loads one, --from leaves it out`,
  )
}

/** What may not be meant. */
function oddities(
  sources: ReadonlyArray<AnyCodec>,
  held: ReadonlyArray<string>,
  met: ReadonlySet<AnyCodec>,
): ReadonlyArray<string> {
  const absent = sources.filter(({ id }) => !held.includes(id)).map(({ id }) => `the store holds no record of ${id}`)
  const providers = [...new Set([...met].map(({ provider }) => provider))]
  const several = providers
    .map((provider) => [...met].filter((codec) => codec.provider === provider).map(({ id }) => id))
    .filter(({ length }) => length > 1)
    .map((ids) => `${ids.toSorted().join(' and ')} may tell of the same people, who then come twice (--from chooses)`)
  return [...absent, ...several]
}

// -------------------------------------------------------------------------------------
// conditions
// -------------------------------------------------------------------------------------

/** What stands in a condition is not printed: it may be of a person. */
function conditionOf(text: string): Condition {
  const condition = parseCondition(text)
  if (E.isRight(condition)) return condition.right
  const { character, expected, among } = condition.left
  const place = `--where, at character ${character}`
  if (among === undefined) throw usageFailure(`${place}: expected ${expected}`)
  const near = nearest(among.name, among.names)
  throw usageFailure(`${place}: there is no such column\n(Did you mean ${near.join(', ')}?)`)
}
