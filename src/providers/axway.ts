/**
 * The resources of the Axway Amplify Platform.
 */
export { axwaySession } from './axway/session.js'
export { axwayUser } from './axway/user.js'
