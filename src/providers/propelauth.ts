/**
 * The resources of PropelAuth.
 */
export { propelauthAccessToken } from './propelauth/access-token.js'
export { propelauthAddUserToOrg } from './propelauth/add-user-to-org.js'
export { propelauthApiKeyValidation } from './propelauth/api-key-validation.js'
export { propelauthChangeRole } from './propelauth/change-role.js'
export { propelauthCreateUser } from './propelauth/create-user.js'
export { propelauthMigrateUser } from './propelauth/migrate-user.js'
export { propelauthOauthUserinfo } from './propelauth/oauth-userinfo.js'
export { propelauthRefreshToken } from './propelauth/refresh-token.js'
export { propelauthUpdateUser } from './propelauth/update-user.js'
export { propelauthUser } from './propelauth/user.js'
export { propelauthWebhookEvent } from './propelauth/webhook-event.js'
