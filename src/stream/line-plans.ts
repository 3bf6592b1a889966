/**
 * Byte plans for codecs. A codec has one where its own functions are those that its table gives it: one that was written by
 * hand around a table has none, and neither has a table with rows that plans do not know.
 */
import { type AnyCodec, type DecodeOptions, tableOf } from '../Codec.js'
import { borderOf } from '../convert/cross.js'
import { type ConvertOptions, isRecord, type Target } from '../convert/Target.js'
import type { CrosswalkRow } from '../crosswalk.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import { convertLines } from '../wire/bytes/convert-lines.js'
import { decodeLines } from '../wire/bytes/decode-lines.js'
import { encodeLines } from '../wire/bytes/encode-lines.js'
import { isOriginal } from './line-work.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How lines are converted: `sourceInstance` is which installation they come from; `isTold` tells whether a row of the
 * crosswalk is there already, where anybody keeps them.
 *
 * @category model
 */
export interface ConvertPlanOptions extends ConvertOptions {
  readonly sourceInstance?: string | undefined
  readonly isTold: (row: CrosswalkRow) => boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the plan by which lines of records become lines of Identities without their secrets; undefined where there is none.
 *
 * @category constructors
 */
export function decodePlan(
  codec: Pick<AnyCodec, 'id' | 'provider' | 'decode' | 'table'>,
  { instance, organization }: DecodeOptions = {},
): BytePlan | undefined {
  const { id, provider, decode, table } = codec
  if (organization !== undefined || tableOf(decode) !== table) return undefined
  return decodeLines({ id, provider, table, instance })
}

/**
 * Makes the plan by which lines of Identities become lines of their provider's records; undefined where there is none.
 *
 * @category constructors
 */
export function encodePlan(codec: Pick<AnyCodec, 'id' | 'provider' | 'encode' | 'table'>): BytePlan | undefined {
  const { id, provider, encode, table } = codec
  return tableOf(encode) === table ? encodeLines({ id, provider, table }) : undefined
}

/**
 * Makes the plan by which lines of records become lines of another record, where nobody asks what is lost, nothing is set and
 * no organization is named; undefined where there is none.
 *
 * @category constructors
 */
export function convertPlan(source: AnyCodec, target: Target, options: ConvertPlanOptions): BytePlan | undefined {
  const { set = [], organization, sourceInstance, isTold, ...crossing } = options
  const isOwn =
    isRecord(target) &&
    source.id !== target.id &&
    isOriginal(source) &&
    isOriginal(target) &&
    tableOf(source.decode) === source.table &&
    [target.decode, target.encode].every((work) => tableOf(work) === target.table)
  if (!isOwn || set.length > 0 || organization !== undefined) return undefined
  const { id, provider, table } = source
  const from = { provider, ...(sourceInstance === undefined ? {} : { instance: sourceInstance }) }
  const border = borderOf(from, target, { from: id, ...crossing })
  const isHeld = {
    person: border.held.has('subject.id'),
    organization: border.held.has('memberships[].organization.id'),
  }
  return convertLines({
    source: { id, provider, table },
    target,
    find: border.isHome
      ? undefined
      : (kind, old) => {
          // Teams stand in a crosswalk as organizations do; one without a new id is left out.
          if (kind === 'team') return border.nativeId('organization', old) ?? null
          const known = border.nativeId(kind, old)
          if (known !== undefined) return known
          return !isHeld[kind] && isTold(border.row(kind, old)) ? null : undefined
        },
  })
}
