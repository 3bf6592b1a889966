/**
 * identikit: the user record of any identity provider as one canonical Identity with Memberships, and back.
 */
export type {
  AnyCodec,
  CodecSpec,
  DecodeOptions,
  IdentityCodec,
  ProviderOf,
  RequestCodec,
} from './Codec.js'
export {
  type Converted,
  type ConvertOptions,
  convert,
  type Filling,
  type Loss,
  type LossReason,
  type Target,
  unknownPlaces,
} from './convert.js'
export { type Contradiction, type Crosswalk, CrosswalkRow, crosswalkOf, emptyCrosswalk, idAt } from './crosswalk.js'
export { type DecodeError, type DecodeErrors, type DecodeErrorTag, draw } from './DecodeError.js'
export {
  type Contact,
  eqSubject,
  type Identity,
  IdentityModel,
  identitiesOf,
  type Lifecycle,
  lifecycle,
  Member,
  type Roster,
  RosterModel,
  type Session,
  type Subject,
} from './Identity.js'
export { countSecrets, identityFromJson, identityToJson, type JsonOptions, rosterFromJson } from './identity-json.js'
export type { Json, JsonArray, JsonObject } from './Json.js'
export {
  assignedRoles,
  ExternalId,
  Membership,
  Organization,
  ParentOrganization,
  Residue,
  Role,
  Team,
} from './Membership.js'
export { identitySchema, organizationSchema } from './model-schema.js'
export { parseWire } from './parse-wire.js'
export { isRedacted, Redacted, redact, reveal } from './Redacted.js'
export {
  applyRoles,
  builtinRoles,
  type GrownRole,
  monoidRoleReport,
  prepareRoles,
  type RoleConversion,
  type RoleCount,
  RoleKind,
  RoleMap,
  type RoleReport,
  RoleRule,
  type RolesApplied,
  roleMapFrom,
  roleMapSchema,
  Standing,
  standingOf,
  unusedRules,
} from './roles.js'
export { fromDate, Timestamp, timestamp, toDate } from './Timestamp.js'
export type { Envelope } from './wire/Envelope.js'
