/**
 * The resources of PropelAuth.
 */
export { propelauthUser } from './propelauth/user.js'
