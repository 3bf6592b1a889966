/**
 * The resources of SCIM 2.0, of any service provider.
 */
export { scimCreateUser } from './scim/create-user.js'
export { scimGroup } from './scim/group.js'
export { scimUser } from './scim/user.js'
