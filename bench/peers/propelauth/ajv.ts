/**
 * PropelAuth users with the compiled validator of ajv.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf, type User } from './mapping.js'

const word = { type: ['string', 'null'] }
const words = { type: ['array', 'null'], items: { type: 'string' } }
const flag = { type: ['boolean', 'null'] }
const seconds = { type: ['number', 'null'] }

const member = {
  type: 'object',
  properties: {
    org_id: word,
    org_name: word,
    url_safe_org_name: word,
    legacy_org_id: word,
    user_role: word,
    additional_roles: words,
    inherited_user_roles_plus_current_role: words,
    user_permissions: words,
    org_role_structure: word,
  },
}

const user = {
  type: 'object',
  required: ['user_id', 'email'],
  properties: {
    user_id: { type: 'string' },
    email: { type: 'string' },
    email_confirmed: flag,
    username: word,
    first_name: word,
    last_name: word,
    picture_url: word,
    legacy_user_id: word,
    enabled: flag,
    locked: flag,
    can_create_orgs: flag,
    has_password: flag,
    update_password_required: flag,
    mfa_enabled: flag,
    created_at: seconds,
    last_active_at: seconds,
    properties: { type: ['object', 'null'] },
    org_id_to_org_info: { type: ['object', 'null'], additionalProperties: member },
  },
}

const isUser = new Ajv2020({ allowUnionTypes: true }).compile<User>(user)

/** Checks a user with generated code, then maps it. */
export const ajv: PeerMaker = (instants) => (wire) => (isUser(wire) ? identityOf(wire, instants) : refused())
