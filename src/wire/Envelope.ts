/**
 * What providers wrap records in: a list of them or one, under a key, and beside it what the answer says of itself, of the
 * listing too of which it may be a page.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a provider wraps records: the key that holds a list of them or one, and the keys that may stand beside it.
 *
 * @category model
 */
export interface Envelope {
  readonly key: string
  readonly beside: ReadonlyArray<string>
  /** Absent where nothing beside the records tells of a listing. */
  readonly listing?: Listing | undefined
}

/**
 * Where an answer that is a page of a listing says so, as JSON Pointers to what stands beside the records: `/total_users`.
 *
 * @category model
 */
export interface Listing {
  /** How many records all pages have together. */
  readonly total?: string
  /** Where the page begins; one that does not say so is taken for the first. */
  readonly start?: ListingStart
  /** True, or a text, where another page follows. */
  readonly more?: string
  /** A text where another page stands before. */
  readonly earlier?: string
  /** Whether the key of the records may be absent where the total is 0. */
  readonly mayLackRecords?: boolean
}

/**
 * The number of the first record of a page, or of the page: `first` is what the very first one has, and `times` how many
 * records a page has, where pages are counted.
 *
 * @category model
 */
export interface ListingStart {
  readonly at: string
  readonly first: 0 | 1
  readonly times?: string
}

/**
 * An envelope as it is declared: `beside` names the keys that tell nothing of a listing.
 *
 * @category model
 */
export interface EnvelopeSpec extends Pick<Envelope, 'key' | 'listing'> {
  readonly beside?: ReadonlyArray<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an envelope of what is declared: the keys of the listing stand beside the records as well. Throws where a pointer of
 * the listing is none.
 *
 * @category constructors
 */
export function envelopeOf({ key, beside = [], listing }: EnvelopeSpec): Envelope {
  if (listing === undefined) return { key, beside }
  const told = tellingIn(listing).map((place) => keysIn(place)[0] ?? '')
  return { key, beside: [...new Set([...beside, ...told])], listing }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the pointers to what tells of a listing.
 *
 * @category combinators
 */
export function tellingIn({ total, start, more, earlier }: Listing): ReadonlyArray<string> {
  return [total, start?.at, start?.times, more, earlier].filter((place) => place !== undefined)
}

/**
 * Splits a pointer into its keys. Throws where it is none.
 *
 * @category combinators
 */
export function keysIn(place: string): ReadonlyArray<string> {
  if (!/^(\/([^~/]|~[01])*)+$/.test(place)) throw new TypeError(`${place}: expected a JSON Pointer such as /total`)
  return place
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
