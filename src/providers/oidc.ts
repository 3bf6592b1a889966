/**
 * The resources of OpenID Connect, of any provider.
 */
export { oidcClaims } from './oidc/claims.js'
