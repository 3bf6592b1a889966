/**
 * Acme employee: what `GET /employees/{number}` of Acme's directory answers.
 *
 * Facts, from Acme's handbook:
 *
 * - `number` is given once and never again. The login changes with the name.
 * - `state` is one word for two facts: whether the account is enabled, and whether it is locked.
 * - `hired` is a day in the handbook and an instant on the wire; `seen` is milliseconds since 1970.
 * - `departments` is a map by code; a department repeats its code, and lists the squads of the person.
 * - `pin` opens doors: a secret, like the key of the device.
 * - `locker` says nothing of the person's account.
 */
import {
  choice,
  defineCodec,
  Email,
  EpochMilliseconds,
  Flag,
  IdentityModel,
  IsoInstant,
  Membership,
  NumericId,
  OpenObject,
  Team,
  Text,
  Texts,
  table,
} from 'identikit/kit'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const Kind = choice({ human: 'person', robot: 'service' })

/** @param {string | undefined} state */
function accountFromState(state) {
  switch (state) {
    case 'open':
      return { 'account.enabled': true, 'account.locked': false }
    case 'locked':
      return { 'account.enabled': true, 'account.locked': true }
    case 'closed':
      return { 'account.enabled': false }
    default:
      return {}
  }
}

/** @param {{ readonly 'account.enabled'?: boolean | undefined, readonly 'account.locked'?: boolean | undefined }} account */
function stateFromAccount({ 'account.enabled': enabled, 'account.locked': locked }) {
  if (enabled === undefined) return undefined
  return enabled ? (locked === true ? 'locked' : 'open') : 'closed'
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const squad = table(Team, ({ field }) => [
  field('squad', 'id', NumericId),
  field('label', 'name', Text),
  field('tags', 'tags', Texts),
])

const department = table(Membership, ({ constant, each, echo, field }) => [
  constant('organization.kind', 'group'),
  echo('code', 'organization.id', Text),
  field('title', 'organization.name', Text),
  field('settings', 'organization.metadata', OpenObject),
  field('position', 'role.value', Text),
  field('stands_in_as', 'additionalRoles[].value', Texts),
  field('main', 'primary', Flag),
  each('squads', 'teams', squad),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const employee = table(IdentityModel, ({ field, group, keyed, known, secret, under }) => [
  field('number', 'subject.id', Text),
  field('payroll', 'externalIds[system=payroll].id', NumericId),
  field('kind', 'kind', Kind),
  field('login', 'userName', Text),
  field('mail', 'emails[primary].value', Email),
  under('name', [field('given', 'name.givenName', Text), field('family', 'name.familyName', Text)]),
  group(
    { state: Text },
    ['account.enabled', 'account.locked'],
    ({ state }) => accountFromState(state),
    (account) => ({
      state: stateFromAccount(account),
    }),
  ),
  field('hired', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
  field('seen', 'timestamps.lastActiveAt', EpochMilliseconds, { readOnly: true }),
  secret('pin'),
  under('device', [secret('key'), ...known(['model'])]),
  keyed('departments', 'memberships', 'organization.id', department),
  known(['locker'], { note: 'of the building' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/** An employee of Acme. */
export const acmeEmployee = defineCodec({
  id: 'acme/employee',
  title: 'Acme employee',
  table: employee,
  envelope: { key: 'employees', beside: ['next'] },
  source: "Acme's handbook",
})
