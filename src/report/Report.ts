/**
 * What a page about a run shows: plain data, the same for all verbs. A part that is absent does not apply to the verb and is
 * left out of the page; a part that is there and empty is a sentence on it.
 *
 * No personal data is in it but in `people`: no name, e-mail address, subject id or other id of a person. Organizations are
 * named, since they are not persons, and so are roles, which are the provider's words. A path is a pattern: `*` stands for any
 * entry of a list, for any key of a map, and for any other key that does not read as the name of a field, which may be
 * somebody's id or address (`patternOf`). An error says what was expected and which type or length was met, never a value.
 * Of the names of files only the last part is told: the folders above may name a person.
 *
 * Everything is text, never markup: whoever prints it escapes it.
 */
import type { Standing } from '../roles.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A run, as its page tells it.
 *
 * @category model
 */
export interface Report {
  readonly title: string
  readonly verb: 'load' | 'convert' | 'export' | 'diff' | 'verify'
  /** When the run ended, as RFC 3339. */
  readonly when?: string
  /** The names of the files or stores that were read. */
  readonly inputs?: ReadonlyArray<string>
  /** The codecs of what was read, and of what it became or was compared with. */
  readonly codecs?: { readonly from: ReadonlyArray<string>; readonly to?: string }
  readonly totals: ReadonlyArray<Total>
  /** What is odd about what was asked for. */
  readonly warnings?: ReadonlyArray<string>
  readonly load?: LoadCounts
  readonly changes?: Changes
  readonly verification?: Verification
  readonly organizations?: Organizations
  readonly losses?: Listing<LossRow>
  readonly capabilities?: Capabilities
  readonly refusals?: Listing<RefusalRow>
  readonly unknownFields?: Listing<UnknownField>
  readonly roles?: Roles
  /** Only where the caller has asked for people: then the page is private. */
  readonly people?: Listing<Person>
}

/**
 * A number of the run, in the order of the page; `tone` says whether any is one too many.
 *
 * @category model
 */
export interface Total {
  readonly name: string
  readonly count: number
  readonly tone?: 'bad'
}

/**
 * Rows, and how often there was something that has no row because there are too many.
 *
 * @category model
 */
export interface Listing<A> {
  readonly rows: ReadonlyArray<A>
  readonly leftOut: number
}

/**
 * What a load did to the store.
 *
 * @category model
 */
export interface LoadCounts {
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  /** How many were not taken, because what is there is newer. */
  readonly older?: number
  /** How many were gone, and are there again. */
  readonly returned?: number
  /** How many are no longer in a full export; absent where the export was not said to be full. */
  readonly gone?: number
  /** How many records named a subject that another record of the run names. */
  readonly conflicts: number
  readonly conflicting?: Listing<ConflictRow>
}

/**
 * Two records of one subject: the earlier and the later one, and which of them is kept.
 *
 * @category model
 */
export interface ConflictRow {
  readonly earlier: ConflictPlace
  readonly later: ConflictPlace
  readonly kept: string
}

/**
 * Where a record of a conflict stands; `input` names the file, where there are several.
 *
 * @category model
 */
export interface ConflictPlace {
  readonly input?: string
  readonly line: number
}

/**
 * What is different between two exports, and at which paths.
 *
 * @category model
 */
export interface Changes {
  readonly came: number
  readonly went: number
  readonly changed: number
  readonly unchanged: number
  readonly paths: Listing<PathCount>
}

/**
 * What arrived, person by person, and the paths that are different. Of those that a declared loss explains, `explained`.
 *
 * @category model
 */
export interface Verification {
  readonly verified: number
  readonly missing: number
  readonly extra: number
  readonly different: number
  readonly paths: Listing<PathCount>
  readonly explained?: Listing<PathCount>
}

/**
 * How many people something is said of, at a path.
 *
 * @category model
 */
export interface PathCount {
  readonly path: string
  readonly count: number
}

/**
 * People and roles per organization. `memberships` left out are those in organizations that have no row.
 *
 * @category model
 */
export interface Organizations extends Listing<OrganizationRow> {
  /** How many people are in no organization. */
  readonly without: number
}

/**
 * An organization, and how many people are in it: one entry per role, by the provider's word, `people` counted once each.
 *
 * @category model
 */
export interface OrganizationRow {
  /** Whose organization it is, where there may be several providers. */
  readonly provider?: string
  readonly id: string
  readonly name?: string
  readonly people: number
  readonly roles: ReadonlyArray<RoleRow>
  /** How many people have no role in it. */
  readonly withoutRole: number
  /** How many assignments are of roles that are not listed. */
  readonly furtherRoles: number
}

/**
 * How many people have a role in an organization.
 *
 * @category model
 */
export interface RoleRow {
  readonly role: string
  readonly people: number
}

/**
 * A path that the target cannot hold, why, and of how many people it was lost.
 *
 * @category model
 */
export interface LossRow extends PathCount {
  readonly reason: string
}

/**
 * What can move from one codec to another, before any data is there.
 *
 * @category model
 */
export interface Capabilities {
  readonly from: string
  readonly to: string
  /** What becomes of the ids of persons. */
  readonly ids: string
  readonly rows: ReadonlyArray<CapabilityRow>
  readonly required: ReadonlyArray<RequirementRow>
}

/**
 * A canonical path that the source states: what it is to either side, and whether it moves (`lost` absent) or why not.
 *
 * @category model
 */
export interface CapabilityRow {
  readonly path: string
  readonly source: string
  readonly target: string
  readonly lost?: string
}

/**
 * A place without which the target refuses, and the paths that fill it.
 *
 * @category model
 */
export interface RequirementRow {
  readonly place: string
  readonly paths: ReadonlyArray<string>
  /** Whether the source states any of them. */
  readonly stated: boolean
}

/**
 * A reason to refuse, how many records were refused for it, and where the first of them stand.
 *
 * @category model
 */
export interface RefusalRow {
  /** The file, where there are several. */
  readonly input?: string
  readonly path: string
  readonly expected: string
  readonly actual: string
  readonly count: number
  readonly places: ReadonlyArray<RefusalPlace>
}

/**
 * Where a refused record stands: `record` from 0 inside its array or envelope.
 *
 * @category model
 */
export interface RefusalPlace {
  readonly line: number
  readonly record?: number
}

/**
 * A key that no row of a table names, how often it was met, and with values of which types.
 *
 * @category model
 */
export interface UnknownField extends PathCount {
  readonly types: ReadonlyArray<string>
}

/**
 * What happened to roles: those that grew, or may have; those for which the role map has no rule, or a rule to drop them.
 *
 * @category model
 */
export interface Roles {
  readonly grown: Listing<GrownRow>
  readonly unmapped?: Listing<RoleCountRow>
  readonly dropped?: Listing<RoleCountRow>
}

/**
 * How often a role was met at a path; `value` is the source's word.
 *
 * @category model
 */
export interface RoleCountRow extends PathCount {
  readonly value: string
}

/**
 * A role whose rights grew, or may have: `value` is what was there before, if anything.
 *
 * @category model
 */
export interface GrownRow extends PathCount {
  readonly value?: string
  readonly becomes: string
  readonly reason: string
  readonly before?: Standing
  readonly after?: Standing
}

/**
 * A person, where people are asked for. `verdict` is what the verb says of it (came, missing, different), `paths` where.
 *
 * @category model
 */
export interface Person {
  readonly provider: string
  readonly instance?: string
  readonly id: string
  readonly name?: string
  readonly email?: string
  readonly verdict?: string
  readonly paths?: ReadonlyArray<string>
  readonly organizations?: ReadonlyArray<PersonOrganization>
}

/**
 * An organization that a person is in, and the roles there.
 *
 * @category model
 */
export interface PersonOrganization {
  readonly id: string
  readonly name?: string
  readonly roles: ReadonlyArray<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * How many rows a table of the page has at most, of patterns, organizations and reasons.
 *
 * @category model
 */
export const maxRows = 1000

/**
 * How many people the page has at most.
 *
 * @category model
 */
export const maxPeople = 5000

/**
 * Makes a listing of the first rows; what each of the others counts is left out.
 *
 * @category constructors
 */
export function listing<A>(
  rows: ReadonlyArray<A>,
  countOf: (row: A) => number,
  further = 0,
  max: number = maxRows,
): Listing<A> {
  const others = rows.slice(max).reduce((sum, row) => sum + countOf(row), 0)
  return { rows: rows.slice(0, max), leftOut: further + others }
}
