/**
 * Identities, organizations and role maps that aim at trouble: known words, words of other namespaces, `__proto__`, twice the
 * same word.
 */
import fc from 'fast-check'
import type { Identity, Roster } from '../../src/Identity.js'
import { providerOf, type RoleKind, type RoleMap, type RoleRule, type Standing } from '../../src/roles/RoleMap.js'
import { builtinRoles } from '../../src/roles.js'

/** Few enough that a rule meets its role, and some that no map should stumble over. */
const frequent = ['administrator', 'consumer', 'Owner', '8', '__proto__', 'constructor']

/** The words of the built-in map, in other spellings too. */
const rare = [
  ...new Set((builtinRoles.rules ?? []).map(({ value }) => value)),
  ...['toString', 'ADMINISTRATOR', ' Owner', 'Über', '\ud800', '*', 'a/b'],
]

/** Codecs of all providers, and one of a stranger. */
const codecs: ReadonlyArray<string> = [
  'axway/session',
  'axway/user',
  'netaxis/login-info',
  'propelauth/user',
  'acme/person',
]

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...frequent), weight: 6 },
  { arbitrary: fc.constantFrom(...rare), weight: 2 },
  { arbitrary: fc.string({ minLength: 1, maxLength: 6 }), weight: 1 },
)
const organization = fc.constantFrom('1', '2', 'axway')
const kind = fc.constantFrom<RoleKind>('organization', 'team', 'person')
const standing = fc.constantFrom<Standing>('owner', 'admin', 'manager', 'member', 'auditor', 'none')

const role = fc.record(
  { value: word, display: fc.string(), level: fc.integer() },
  { requiredKeys: ['value'], noNullPrototype: true },
)
const roles = fc.array(role, { maxLength: 4 })
const team = fc.record({ id: fc.string(), name: fc.string(), roles }, { requiredKeys: ['id'], noNullPrototype: true })

const held = {
  role,
  additionalRoles: roles,
  inheritedRoles: fc.array(word),
  permissions: fc.array(word),
  teams: fc.array(team, { maxLength: 3 }),
}

/** An Identity of the provider of a codec. */
export function identityOf(codec: string): fc.Arbitrary<Identity> {
  const membership = fc.record(
    { organization: fc.record({ id: organization }, { noNullPrototype: true }), ...held },
    { requiredKeys: ['organization'], noNullPrototype: true },
  )
  return fc.record(
    {
      subject: fc.constant({ provider: providerOf(codec), id: '1' }),
      userName: fc.string(),
      roles,
      memberships: fc.array(membership, { maxLength: 3 }),
    },
    { requiredKeys: ['subject'], noNullPrototype: true },
  )
}

/** An organization with members. */
export const roster: fc.Arbitrary<Roster> = fc.record(
  {
    id: organization,
    members: fc.array(
      fc.record(
        {
          subject: fc.constant({ provider: 'acme', id: '1' }),
          role,
          additionalRoles: roles,
          teams: fc.array(team, { maxLength: 2 }),
        },
        { requiredKeys: ['subject'], noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
)

/** From which codec to which. */
export const conversion = fc.oneof(
  fc.constant({ from: 'axway/session', to: 'propelauth/user' }),
  fc.record({ from: fc.constantFrom(...codecs), to: fc.constantFrom(...codecs) }),
)

const name = fc.constantFrom(...codecs, 'netaxis')
const source = fc.oneof(fc.constantFrom('axway', 'axway/session'), name)
const target = fc.oneof(fc.constantFrom('propelauth', 'propelauth/user', undefined), name)

const rule: fc.Arbitrary<RoleRule> = fc
  .record({
    base: fc.record({ from: source, kind, value: word }),
    to: target,
    organization: fc.option(organization, { nil: undefined }),
    becomes: fc.option(word, { nil: undefined }),
    display: fc.option(fc.string(), { nil: undefined }),
    isMoved: fc.boolean(),
  })
  .map(({ base, to, organization, becomes, display, isMoved }) => ({
    ...base,
    ...(to === undefined ? {} : { to }),
    ...(organization === undefined || base.kind === 'person' ? {} : { organization }),
    ...(becomes === undefined ? { drop: true as const } : { becomes }),
    ...(becomes === undefined || display === undefined ? {} : { display }),
    ...(becomes !== undefined && base.kind === 'team' && isMoved ? { as: 'organization' as const } : {}),
  }))

const standings = fc.dictionary(word, standing, { maxKeys: 5 })

/** A role map of any or of at least so many rules, without contradictions. */
export function roleMapOf(minLength: number): fc.Arbitrary<RoleMap> {
  return fc.record({
    rules: fc.uniqueArray(rule, {
      minLength,
      maxLength: minLength + 30,
      selector: ({ from, to, kind, value, organization }) => JSON.stringify([from, to, kind, value, organization]),
    }),
    standings: fc.dictionary(
      name,
      fc.record({ organization: standings, team: standings, person: standings }, { requiredKeys: [] }),
    ),
  })
}

/** A role map without contradictions. */
export const roleMap = roleMapOf(0)
