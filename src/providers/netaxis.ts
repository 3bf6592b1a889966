/**
 * The resources of Netaxis: the logins, admins and users of the APIO Broadsoft gateway, and the users of APIO core.
 */
export { netaxisAdmin } from './netaxis/admin.js'
export { netaxisCoreUser } from './netaxis/core-user.js'
export { netaxisCreateResellerAdmin } from './netaxis/create-reseller-admin.js'
export { netaxisEndUser } from './netaxis/end-user.js'
export { netaxisLocalUser } from './netaxis/local-user.js'
export { netaxisLogin } from './netaxis/login.js'
export { netaxisLoginInfo, netaxisLoginInfoUpdate } from './netaxis/login-info.js'
export { netaxisResellerAdmin } from './netaxis/reseller-admin.js'
export { netaxisUpdateResellerAdmin } from './netaxis/update-reseller-admin.js'
