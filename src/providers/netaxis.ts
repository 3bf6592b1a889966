/**
 * The resources of Netaxis: the logins of the APIO Broadsoft gateway.
 */
export { netaxisLoginInfo, netaxisLoginInfoUpdate } from './netaxis/login-info.js'
