/**
 * Netaxis end user: a BroadWorks user, as the APIO Broadsoft gateway answers it under
 * `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/`.
 *
 * Facts, from the gateway's published documentation and the vendor's user interface:
 *
 * - `userId` is in the items of the list. The answer for one user has its id in the path alone: without `userId` the
 *   record names nobody and is refused, and the caller puts in what it asked for.
 * - `department` names the tenant and the group of the department. Without one they are in the path alone.
 * - `language` is a name for display, `language_code` the code: where both are there the code counts.
 * - `cliFirstName`, `cliLastName` and `cliPhoneNumber` are what is shown to who is called, and not the person's own:
 *   residue. So are `extension`, `type` and `networkClassOfService`.
 * - The empty text is the normal way to say that there is no number.
 * - There is no level: that it is an end user is known from the path alone.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/netaxis/end-user.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { LanguageName, personClaims, published, userInterface } from './gateway.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const tenant = table(Membership, ({ constant, field, known, under }) => [
  constant('organization.kind', 'tenant'),
  under('department', [
    field('tenantId', 'organization.id', Text),
    field('groupId', 'teams[0].id', Text, { note: 'the group inside the tenant' }),
    ...known(['departmentName', 'fullPathName']),
  ]),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const endUser = table(IdentityModel, (claims) => {
  const { field, group, known, mirror, only } = claims
  return [
    field('userId', 'subject.id', Text),
    mirror('userId', 'userName', Text),
    personClaims(claims),
    field('phoneNumber', 'phoneNumbers[primary].value', Text),
    field('timeZone', 'timezone', Text),
    group(
      { language_code: Text, language: LanguageName },
      ['preferredLanguage'],
      ({ language_code, language }) => ({ preferredLanguage: language_code ?? language }),
      ({ preferredLanguage }) => ({ language_code: preferredLanguage, language: preferredLanguage }),
      { note: 'a code, and a name for display' },
    ),
    known(['cliFirstName', 'cliLastName', 'cliPhoneNumber'], { note: 'what is shown to who is called' }),
    known(['extension', 'networkClassOfService', 'type']),
    only('memberships', { table: tenant, select: { _tag: 'first' } }),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * An end user of a Netaxis group.
 *
 * @category codecs
 */
export const netaxisEndUser = defineCodec({
  id: 'netaxis/end-user',
  title: 'Netaxis end user',
  table: endUser,
  plan,
  ids: 'chosen',
  source: `${published}; ${userInterface}`,
})
