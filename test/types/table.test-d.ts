/**
 * What must not compile about tables: a leaf that does not fit its path, a path that is none, a table of another record.
 */

import type { Identity } from '../../src/Identity.js'
import {
  AnyObject,
  type Claims,
  choice,
  defineCodec,
  defineRoster,
  EpochSeconds,
  Flag,
  IdentityModel,
  Membership,
  NumericId,
  type PathOf,
  RosterModel,
  Team,
  Text,
  Texts,
  table,
  type ValueAt,
} from '../../src/kit.js'

declare const claims: Claims<Identity>
const { alias, constant, each, echo, field, given, group, keyed, mirror, only } = claims

const membership = table(Membership, (inner) => [inner.field('id', 'organization.id', Text)])
const team = table(Team, (inner) => [inner.field('id', 'id', Text)])

// -------------------------------------------------------------------------------------
// what compiles
// -------------------------------------------------------------------------------------

field('a', 'emails[primary].value', Text)
field(['a', 'b'], 'externalIds[system=legacy].id', NumericId)
field('a', 'memberships[0].teams[0].id', Text)
field('a', 'memberships[0].additionalRoles[].value', Texts)
field('a', 'timestamps.createdAt', EpochSeconds)
field('a', 'attributes', AnyObject)
constant('kind', 'service')
given('subject.instance')
each('a', 'memberships', membership)
keyed('a', 'memberships', 'organization.id', membership)
field('a', 'kind', choice({ human: 'person', robot: 'service' }))
group(
  { a: Text, b: Flag },
  ['userName', 'account.enabled'],
  ({ a, b }) => ({ userName: a, 'account.enabled': b }),
  (canon) => ({ a: canon.userName, b: canon['account.enabled'] }),
)

// -------------------------------------------------------------------------------------
// a leaf that does not fit
// -------------------------------------------------------------------------------------

// @ts-expect-error: a flag is no text
field('a', 'userName', Flag)
// @ts-expect-error: a text is no flag
field('a', 'account.enabled', Text)
// @ts-expect-error: a text is no instant
field('a', 'timestamps.createdAt', Text)
// @ts-expect-error: one text is no list of texts
field('a', 'memberships[0].permissions', Text)
// @ts-expect-error: a list of texts is no text
field('a', 'emails[primary].value', Texts)
// @ts-expect-error: a word that is none of ours
field('a', 'kind', choice({ human: 'human' }))
// @ts-expect-error: an alias
alias(['a', 'b'], 'userName', Flag)
// @ts-expect-error: a mirror
mirror('a', 'userName', Flag)
// @ts-expect-error: an echo
echo('a', 'userName', Flag)
// @ts-expect-error: a constant
constant('kind', 'admin')
// @ts-expect-error: an organization is a text
given('account.enabled')

group(
  { a: Text },
  ['account.enabled'],
  // @ts-expect-error: a group that reads a text as a flag
  ({ a }) => ({ 'account.enabled': a }),
  () => ({}),
)
group(
  { a: Flag },
  ['userName'],
  () => ({}),
  // @ts-expect-error: a group that prints a text as a flag
  (canon) => ({ a: canon.userName }),
)

// -------------------------------------------------------------------------------------
// a path that is none
// -------------------------------------------------------------------------------------

// @ts-expect-error: another spelling
field('a', 'username', Text)
// @ts-expect-error: a property of another record
field('a', 'organization.id', Text)
// @ts-expect-error: a list without selector
field('a', 'emails.value', Text)
// @ts-expect-error: another selector
field('a', 'emails[work].value', Text)
// @ts-expect-error: an index
field('a', 'emails[1].value', Text)
// @ts-expect-error: a selector of no list
field('a', 'name[0].givenName', Text)
// @ts-expect-error: below a text
field('a', 'userName.length', Text)
// @ts-expect-error: a residue belongs to the kernel
field('a', 'residue', AnyObject)
// @ts-expect-error: inherited
field('a', 'toString', Text)
group(
  { a: Text },
  // @ts-expect-error: a path of a group
  ['username'],
  () => ({}),
  () => ({}),
)

// -------------------------------------------------------------------------------------
// a table of another record
// -------------------------------------------------------------------------------------

// @ts-expect-error: teams are no memberships
each('a', 'memberships', team)
// @ts-expect-error: a user name is no list
each('a', 'userName', membership)
// @ts-expect-error: teams have no organization
keyed('a', 'memberships[0].teams', 'organization.id', team)
// @ts-expect-error: teams are no memberships
only('memberships', { table: team, select: { _tag: 'first' } })
// @ts-expect-error: a codec of a person needs the table of one
defineCodec({ id: 'acme/user', title: 'Acme', table: membership })
// @ts-expect-error: a roster is no person
defineRoster({ id: 'acme/group', title: 'Acme', table: table(IdentityModel, () => []) })
defineRoster({ id: 'acme/group', title: 'Acme', table: table(RosterModel, () => []) })
// @ts-expect-error: an id has a provider and a resource
defineCodec({ id: 'acme', title: 'Acme', table: table(IdentityModel, () => []) })

// -------------------------------------------------------------------------------------
// types of paths
// -------------------------------------------------------------------------------------

type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

export const types: readonly [
  Is<ValueAt<Identity, 'emails[primary].verified'>, boolean>,
  Is<ValueAt<Identity, 'memberships[0].teams[0].roles[].value'>, ReadonlyArray<string>>,
  Is<ValueAt<Identity, 'metadata'>, unknown>,
  Is<ValueAt<Identity, 'name'>, NonNullable<Identity['name']>>,
  Is<Extract<PathOf<Identity>, `residue${string}`>, never>,
  Is<ValueAt<Identity, 'nope'>, never>,
] = [true, true, true, true, true, true]
