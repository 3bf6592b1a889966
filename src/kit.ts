/**
 * The provider kit: what a file needs that describes a provider of one's own.
 */
export {
  type AnyCodec,
  type CodecSpec,
  defineCodec,
  defineRequest,
  defineRoster,
  type IdentityCodec,
  type Ids,
  type RequestCodec,
  type RosterCodec,
} from './Codec.js'
export { Contact, IdentityModel, Member, RosterModel } from './Identity.js'
export { Membership, Organization, Role, Team } from './Membership.js'
export { type Capability, capabilitiesOf } from './wire/capability.js'
export type { Claims, Key, OpenSpec } from './wire/claims.js'
export type { Envelope, EnvelopeSpec, Listing, ListingStart } from './wire/Envelope.js'
export { jsonSchemaOf } from './wire/json-schema.js'
export { choice, type Leaf, objects, type Refusal, refuse } from './wire/Leaf.js'
export {
  AnyJson,
  AnyObject,
  Email,
  EpochMilliseconds,
  EpochSeconds,
  Flag,
  FlagOrText,
  IsoInstant,
  Numeric,
  NumericId,
  OpenObject,
  Text,
  Texts,
  Uri,
} from './wire/leaves.js'
export type { PathOf, ValueAt } from './wire/Path.js'
export { pageOf } from './wire/page.js'
export type { Notes, Row } from './wire/Row.js'
export { type Table, type TableOf, table } from './wire/Table.js'
