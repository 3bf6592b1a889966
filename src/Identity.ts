/**
 * The canonical person: a subject, what is known about it, and its memberships. Names follow SCIM 2.0 (RFC 7643) where it
 * has the concept, else OpenID Connect Core 5.1. Everything that is absent is unknown.
 */
import { type Eq, fromEquals } from 'fp-ts/lib/Eq.js'
import * as t from 'io-ts'
import { ExternalId, Membership, Organization, Residue, Role, Team } from './Membership.js'
import { Timestamp } from './Timestamp.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A text that is not empty: what a subject cannot be without.
 *
 * @category codecs
 */
export const SubjectId: t.Type<string> = new t.Type(
  'SubjectId',
  (value): value is string => typeof value === 'string' && value !== '',
  (value, context) => (typeof value === 'string' && value !== '' ? t.success(value) : t.failure(value, context)),
  t.identity,
)

const SubjectModel = t.readonly(
  t.intersection([t.type({ provider: t.string, id: SubjectId }), t.partial({ instance: t.string })]),
  'Subject',
)

/**
 * Who it is: the provider's stable id. The key is all three; `instance` is an OIDC issuer, or what the caller names.
 *
 * @category model
 */
export interface Subject<P extends string = string> extends t.TypeOf<typeof SubjectModel> {
  readonly provider: P
}

/**
 * An address of one kind: e-mail, phone number, photo.
 *
 * @category codecs
 */
export const Contact = t.readonly(
  t.intersection([
    t.type({ value: t.string }),
    t.partial({
      /** What it is for, in the provider's words: work, home. */
      type: t.string,
      display: t.string,
      primary: t.boolean,
      verified: t.boolean,
      residue: Residue,
    }),
  ]),
  'Contact',
)

/**
 * An address of one kind: e-mail, phone number, photo. `verified` absent is unknown, and unknown is not false.
 *
 * @category model
 */
export interface Contact extends t.TypeOf<typeof Contact> {}

const Contacts = t.readonlyArray(Contact)

const kind = t.keyof({ person: null, service: null })

const Session = t.readonly(
  t.partial({
    /** The id of the organization that is signed in to: one of the memberships. */
    activeOrganization: t.string,
    expiresAt: Timestamp,
    /** The kind of client that signed in, in the provider's words. */
    client: t.string,
    identityProvider: t.string,
    loginMethod: t.string,
    /** The id of the person who acts as this one. */
    impersonator: t.string,
    deviceAuthorizationPending: t.boolean,
    redirect: t.string,
  }),
  'Session',
)

/**
 * What is known of a sign-in: only when the wire was a session or a token.
 *
 * @category model
 */
export interface Session extends t.TypeOf<typeof Session> {}

/**
 * The canonical person, of any provider.
 *
 * @category codecs
 */
export const IdentityModel = t.readonly(
  t.intersection([
    t.type({ subject: SubjectModel }),
    t.partial({
      kind,
      /** Other ids of the same person. */
      externalIds: t.readonlyArray(ExternalId),
      userName: t.string,
      displayName: t.string,
      nickName: t.string,
      name: t.readonly(
        t.partial({ formatted: t.string, givenName: t.string, middleName: t.string, familyName: t.string }),
      ),
      emails: Contacts,
      phoneNumbers: Contacts,
      photos: Contacts,
      preferredLanguage: t.string,
      locale: t.string,
      timezone: t.string,
      /** Independent facts, one wire flag each: none follows from another. */
      account: t.readonly(
        t.partial({
          enabled: t.boolean,
          locked: t.boolean,
          activated: t.boolean,
          external: t.boolean,
          canCreateOrganizations: t.boolean,
        }),
      ),
      credentials: t.readonly(
        t.partial({
          password: t.readonly(t.partial({ set: t.boolean, changedAt: Timestamp, changeRequired: t.boolean })),
          mfa: t.readonly(t.partial({ enabled: t.boolean, authenticatorApp: t.boolean })),
          linkedAccounts: t.readonlyArray(
            t.readonly(t.intersection([t.type({ provider: t.string }), t.partial({ id: t.string })])),
          ),
        }),
      ),
      timestamps: t.readonly(
        t.partial({
          createdAt: Timestamp,
          updatedAt: Timestamp,
          activatedAt: Timestamp,
          invitedAt: Timestamp,
          lastLoginAt: Timestamp,
          lastActiveAt: Timestamp,
          termsAcceptedAt: Timestamp,
        }),
      ),
      /** Only roles that have no organization by nature. */
      roles: t.readonlyArray(Role),
      memberships: t.readonlyArray(Membership),
      /** The customer's own properties. */
      attributes: t.UnknownRecord,
      /** Opaque data of the server's side. */
      metadata: t.unknown,
      session: Session,
      residue: Residue,
    }),
  ]),
  'Identity',
)

/**
 * The canonical person of provider `P`.
 *
 * @category model
 */
export interface Identity<P extends string = string> extends t.TypeOf<typeof IdentityModel> {
  readonly subject: Subject<P>
}

/**
 * A person or a service in an organization, as the organization lists it.
 *
 * @category codecs
 */
export const Member = t.readonly(
  t.intersection([
    t.type({ subject: SubjectModel }),
    t.partial({
      kind,
      displayName: t.string,
      role: Role,
      additionalRoles: t.readonlyArray(Role),
      teams: t.readonlyArray(Team),
      primary: t.boolean,
      identityProvider: t.string,
      residue: Residue,
    }),
  ]),
  'Member',
)

/**
 * A person or a service in an organization, as the organization lists it.
 *
 * @category model
 */
export interface Member extends t.TypeOf<typeof Member> {}

/**
 * An organization with its members: what resources that are about an organization, a group or a team decode to.
 *
 * @category codecs
 */
export const RosterModel = t.readonly(
  t.intersection([
    Organization,
    t.partial({
      timestamps: t.readonly(t.partial({ createdAt: Timestamp, updatedAt: Timestamp })),
      members: t.readonlyArray(Member),
    }),
  ]),
  'Roster',
)

/**
 * An organization with its members.
 *
 * @category model
 */
export interface Roster extends t.TypeOf<typeof RosterModel> {}

/**
 * What an account can be used for, as far as is known.
 *
 * @category model
 */
export type Lifecycle = 'disabled' | 'locked' | 'invited' | 'active' | 'unknown'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells the stage of an account: disabled, else locked, else invited, else active (only where enabled is true), else
 * unknown. Invited is who was invited and has not activated the account.
 *
 * @example
 * import { lifecycle } from 'identikit'
 *
 * assert.strictEqual(lifecycle({ subject: { provider: 'acme', id: '1' }, account: { enabled: true } }), 'active')
 * assert.strictEqual(lifecycle({ subject: { provider: 'acme', id: '1' } }), 'unknown')
 *
 * @category combinators
 */
export function lifecycle(identity: Identity): Lifecycle {
  const { account = {}, timestamps = {} } = identity
  if (account.enabled === false) return 'disabled'
  if (account.locked === true) return 'locked'
  if (account.activated === false) return 'invited'
  if (timestamps.invitedAt !== undefined && account.activated !== true && timestamps.activatedAt === undefined) {
    return 'invited'
  }
  return account.enabled === true ? 'active' : 'unknown'
}

/**
 * Projects an organization's members to Identities with one membership each. It is no codec: what an Identity does not hold
 * of the organization stays behind.
 *
 * @example
 * import { identitiesOf } from 'identikit'
 *
 * assert.deepStrictEqual(
 *   identitiesOf({ id: '7', name: 'Acme', members: [{ subject: { provider: 'acme', id: '1' }, role: { value: 'admin' } }] }),
 *   [
 *     {
 *       subject: { provider: 'acme', id: '1' },
 *       memberships: [{ organization: { id: '7', name: 'Acme' }, role: { value: 'admin' } }],
 *     },
 *   ],
 * )
 *
 * @category combinators
 */
export function identitiesOf(roster: Roster): ReadonlyArray<Identity> {
  const { members = [], timestamps: _timestamps, residue: _residue, ...organization } = roster
  return members.map(({ subject, kind, displayName, residue: _, ...membership }) => ({
    subject,
    ...(kind === undefined ? {} : { kind }),
    ...(displayName === undefined ? {} : { displayName }),
    memberships: [{ organization, ...membership }],
  }))
}

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Compares subjects by their whole key: provider, instance and id.
 *
 * @category instances
 */
export const eqSubject: Eq<Subject> = fromEquals(
  (left, right) => left.provider === right.provider && left.instance === right.instance && left.id === right.id,
)
