/**
 * What feeds the page of a run (`--html`) while records go by, the same for all verbs: people and organizations, refusals,
 * unknown fields. Nothing is counted where no page is asked for.
 */
import { basename } from 'node:path'
import type { AnyCodec } from '../Codec.js'
import type { Identity } from '../Identity.js'
import { printPage } from '../report/page.js'
import { patternListing, patternOf } from '../report/pattern.js'
import type { Capabilities, Listing, Person, Report, UnknownField } from '../report/Report.js'
import {
  newReportTally,
  organizationsOf,
  peopleOf,
  refusalsOf,
  tallyIdentity,
  tallyOrganizations,
  tallyPerson,
  tallyRefusal,
} from '../report/tally.js'
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
 * The feed of a page.
 *
 * @category model
 */
export interface PageFeed {
  /** Takes the records of a codec; `input` names the file where there are several. */
  readonly from: (codec: Pick<AnyCodec, 'id' | 'table'>, input?: string) => PageSource
  /** Keeps a person where people are asked for, with what the verb says of it. */
  readonly person: (identity: Identity, told: Pick<Person, 'verdict' | 'paths'>) => void
  /** Gives the parts of the report that have been counted. */
  readonly counted: () => Pick<Report, 'organizations' | 'refusals' | 'unknownFields' | 'people'>
  /** Makes the file of the page. */
  readonly file: (report: (counts: Counts) => Report) => WorkFile
}

/**
 * Where the records of a codec are counted.
 *
 * @category model
 */
export interface PageSource {
  /**
   * Counts a record that was understood, and keeps the person where people are asked for. Without a wire, no fields are
   * looked at.
   */
  readonly accept: (identity: Identity, wire: unknown) => void
  /** Counts a record that was understood, whose person is told of by a verdict. */
  readonly count: (identity: Identity, wire: unknown) => void
  /** Counts a record that was refused. */
  readonly refuse: (refused: Pick<RefusedReading, 'line' | 'record' | 'errors'>) => void
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the feed of a page, or nothing where none is asked for.
 *
 * @category constructors
 */
export function pageFeedOf({ html, withPeople = false }: PageOptions): PageFeed | undefined {
  if (html === undefined) {
    if (withPeople) throw usageFailure('--with-people is of use only with --html')
    return undefined
  }
  const tally = newReportTally({ withPeople })
  const sources = new Map<string, { readonly fields: Tally; readonly shape: ObjectShape }>()
  return {
    from: ({ id, table }, input) => {
      const { fields, shape } = sources.get(id) ?? { fields: newTally(), shape: shapeOf(table) }
      sources.set(id, { fields, shape })
      return {
        accept: (identity, wire) => {
          tallyIdentity(tally, identity)
          if (wire !== undefined) tallyWire(fields, shape, wire)
        },
        count: (identity, wire) => {
          tallyOrganizations(tally, identity)
          tallyWire(fields, shape, wire)
        },
        refuse: (refused) =>
          tallyRefusal(tally, refused, refused.errors, { shape, ...(input === undefined ? {} : { input }) }),
      }
    },
    person: (identity, told) => tallyPerson(tally, identity, told),
    counted: () => ({
      organizations: organizationsOf(tally),
      refusals: refusalsOf(tally),
      unknownFields: unknownFieldsOf([...sources.values()]),
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

function unknownFieldsOf(
  sources: ReadonlyArray<{ readonly fields: Tally; readonly shape: ObjectShape }>,
): Listing<UnknownField> {
  const rows = sources.flatMap(({ fields, shape }) =>
    [...fields.unknown].map(([path, { count, types }]): UnknownField => {
      return { path: patternOf(path, shape), count, types: [...types.keys()] }
    }),
  )
  const further = sources.reduce((sum, { fields }) => sum + fields.further, 0)
  return patternListing(rows, {
    further,
    join: (one, other) => ({ types: [...new Set([...one.types, ...other.types])] }),
  })
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
