/**
 * What a run says where its inputs are pages of a listing that is not whole. The places are told and the keys that say so,
 * and no value of a record.
 */
import type { AnyCodec, DecodeOptions } from '../Codec.js'
import type { Answer } from '../stream/Answer.js'
import { addAnswer, type Gap, gapsIn, newListings } from '../stream/listings.js'
import type { Envelope, Listing } from '../wire/Envelope.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An input whose answers are heard. Inputs of one `scope` may have the pages of one listing; `name` is absent where there is
 * but one.
 *
 * @category model
 */
export interface HeardInput {
  readonly envelope: Envelope | undefined
  readonly scope: string
  readonly name?: string
}

/**
 * Whoever is told of the answers of an input; nobody where they say nothing.
 *
 * @category model
 */
export type Hearer = ((answer: Answer) => void) | undefined

/**
 * Hears the answers of inputs, which are numbered, and tells what is missing of their listings.
 *
 * @category model
 */
export interface Hearing {
  readonly of: (input: number) => Hearer
  readonly warnings: () => ReadonlyArray<string>
}

const mostListed = 3

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts hearing.
 *
 * @category constructors
 */
export function newHearing(inputs: ReadonlyArray<HeardInput>): Hearing {
  const listings = newListings()
  return {
    of: (input) => {
      const { envelope, scope = '' } = inputs[input] ?? {}
      if (envelope?.listing === undefined) return undefined
      return (answer) => addAnswer(listings, scope, input, answer)
    },
    warnings: () => {
      const gaps = gapsIn(listings)
      const told = gaps.slice(0, mostListed).map((gap) => {
        const { envelope, name } = inputs[gap.input] ?? {}
        return `${name === undefined ? '' : `${name}: `}${drawGap(gap, envelope?.listing ?? {})}`
      })
      const further = gaps.length - told.length
      return further > 0 ? [...told, `and ${further} more such answers`] : told
    },
  }
}

/**
 * Names what the pages of a listing have in common: records of a codec, and what was told of these.
 *
 * @category constructors
 */
export function scopeOf({ id }: Pick<AnyCodec, 'id'>, { instance, organization }: DecodeOptions): string {
  return JSON.stringify([id, instance ?? null, organization ?? null])
}

function drawGap({ side, answer }: Gap, { total, start, more, earlier }: Listing): string {
  const { line, before, records } = answer
  const isMore = answer.more === true
  const isLess = (answer.total ?? 0) > (before ?? 0) + records
  const told =
    side === 'behind'
      ? [isMore ? more : undefined, isLess ? total : undefined]
      : [before === undefined ? (earlier ?? start?.at) : start?.at]
  const what = side === 'behind' ? 'goes on behind' : 'stands before'
  const places = told.filter((place) => place !== undefined).join(', ')
  return `not the whole listing: what ${what} the answer on line ${line} is not here (${places})`
}
