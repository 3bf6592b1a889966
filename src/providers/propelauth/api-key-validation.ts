/**
 * PropelAuth API key: what `POST /api/backend/v1/end_user_api_keys/validate` answers for a key that a user holds.
 *
 * Facts, from the vendor's SDKs (node, python, rust):
 *
 * - `user` is the user as the backend answers it, with its organizations; `user_id` beside it is the same id. Where the
 *   two disagree, it is refused.
 * - A key of an organization that no user holds has neither: there is no subject, and it is refused.
 * - `user_in_org` is the membership in the organization that the key is for, which is the active one;
 *   `user.org_id_to_org_info` may hold it too. `org_id` repeats its id.
 * - `org` says of that organization what `user_in_org` says (with the name as `org_name`, and `metadata`), and its
 *   settings, which do not concern the person: residue of the membership.
 * - `metadata` at the root is that of the key and not of the user: residue.
 * - A personal key is for no organization: `org`, `user_in_org` and `org_id` are null or absent.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/propelauth/api-key-validation.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { activeMember, orgMember, userClaims } from './user.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const keyMember = activeMember('user_in_org', ({ echo, known, under }) => [
  echo('org_id', 'organization.id', Text, { note: 'repeats the id in user_in_org' }),
  ...under('org', [
    ...known(['org_id', 'org_name', 'legacy_org_id', 'metadata'], { note: 'user_in_org says it' }),
    ...known(['can_setup_saml', 'is_saml_configured', 'max_users', 'custom_role_mapping_name', 'isolated']),
  ]),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const apiKeyValidation = table(IdentityModel, (claims) => [
  claims.alias([['user', 'user_id'], 'user_id'], 'subject.id', Text),
  claims.under('user', userClaims(claims)),
  claims.keyed(['user', 'org_id_to_org_info'], 'memberships', 'organization.id', orgMember, { open: keyMember }),
  claims.known(['metadata'], { note: 'of the key' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The user who holds a PropelAuth API key, and the organization that it is for.
 *
 * @category codecs
 */
export const propelauthApiKeyValidation = defineCodec({
  id: 'propelauth/api-key-validation',
  title: 'PropelAuth API key, validated',
  table: apiKeyValidation,
  plan,
  source: "the vendor's SDKs",
})
