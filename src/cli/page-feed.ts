/**
 * What feeds the page of a run (`--html`) while records go by, the same for all verbs: people and organizations, refusals,
 * unknown fields. Nothing is counted where no page is asked for.
 */
import { basename } from 'node:path'
import type { AnyCodec } from '../Codec.js'
import type { Identity } from '../Identity.js'
import type { Json } from '../Json.js'
import { printPage } from '../report/page.js'
import { mergePatterns } from '../report/pattern.js'
import { type Capabilities, listing, type Report, type UnknownField } from '../report/Report.js'
import { newReportTally, organizationsOf, peopleOf, refusalsOf, tallyIdentity, tallyRefusal } from '../report/tally.js'
import type { RefusedReading } from '../stream/Reading.js'
import { type ObjectShape, shapeOf } from '../wire/shape.js'
import { general } from './canonical-paths.js'
import { statusesOf } from './capabilities.js'
import { pairOf } from './capabilities-pair.js'
import type { Codecs, findPair } from './codecs.js'
import { usageFailure } from './failure.js'
import type { Counts, WorkFile } from './filter.js'
import type { PageOptions } from './Options.js'
import { newTally, type Tally, tallyWire } from './tally-wire.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The feed of a page, for records of one codec.
 *
 * @category model
 */
export interface PageFeed {
  /** Counts a record that was understood. */
  readonly accept: (identity: Identity, wire: Json) => void
  /** Counts a record that was refused. */
  readonly refuse: (refused: Pick<RefusedReading, 'line' | 'record' | 'errors'>) => void
  /** Gives the parts of the report that have been counted. */
  readonly counted: () => Pick<Report, 'organizations' | 'refusals' | 'unknownFields' | 'people'>
  /** Makes the file of the page. */
  readonly file: (report: (counts: Counts) => Report) => WorkFile
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the feed of a page, or nothing where none is asked for.
 *
 * @category constructors
 */
export function pageFeedOf({ html, withPeople = false }: PageOptions, { table }: AnyCodec): PageFeed | undefined {
  if (html === undefined) {
    if (withPeople) throw usageFailure('--with-people is of use only with --html')
    return undefined
  }
  const shape = shapeOf(table)
  const fields = newTally()
  const tally = newReportTally({ withPeople })
  return {
    accept: (identity, wire) => {
      tallyIdentity(tally, identity)
      tallyWire(fields, shape, wire)
    },
    refuse: (refused) => tallyRefusal(tally, refused, refused.errors, { shape }),
    counted: () => ({
      organizations: organizationsOf(tally),
      refusals: refusalsOf(tally),
      unknownFields: unknownFieldsOf(fields, shape),
      ...peopleOf(tally),
    }),
    file: (report) => ({
      option: '--html',
      path: html,
      isPrivate: withPeople,
      end: (counts) => printPage(report(counts)),
    }),
  }
}

/**
 * Lists the unknown fields of a tally, without what may be somebody's id.
 *
 * @category constructors
 */
export function unknownFieldsOf({ unknown, further }: Tally, shape: ObjectShape): NonNullable<Report['unknownFields']> {
  const rows = [...unknown].map(([path, { count, types }]): UnknownField => ({ path, count, types: [...types.keys()] }))
  const merged = mergePatterns(rows, () => '', shape)
  return listing(merged, ({ count }) => count, further)
}

/**
 * Works out the capability matrix of a pair for the page.
 *
 * @category constructors
 */
export function capabilitiesFor({ source, target }: ReturnType<typeof findPair>, codecs: Codecs): Capabilities {
  const { from, to, ids, moves, lost, required } = pairOf(source, target)
  const paths = [...moves.map((path) => ({ path })), ...lost].toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const [ours, theirs] = [source, target].map((codec) =>
    statusesOf(
      codec,
      paths.map(({ path }) => general(path)),
      codecs,
    ).map(({ status, one }) => (one === true ? `${status}, one of a list` : status)),
  )
  return {
    from,
    to,
    ids,
    rows: paths.map(({ path, ...loss }, index) => ({
      path,
      source: ours?.[index] ?? '',
      target: theirs?.[index] ?? '',
      ...('reason' in loss ? { lost: loss.reason } : {}),
    })),
    required,
  }
}

/**
 * Names an input on a page: the folders above a file are nobody's business.
 *
 * @category combinators
 */
export function inputName(file: string | undefined): string {
  return file === undefined || file === '-' ? 'standard input' : basename(file)
}
