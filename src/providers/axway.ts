/**
 * The resources of the Axway Amplify Platform.
 */
export { axwayAxwayidUserinfo } from './axway/axwayid-userinfo.js'
export { axwayInvite } from './axway/invite.js'
export { axwayOrgMember } from './axway/org-member.js'
export { axwayOrgMemberRoles } from './axway/org-member-roles.js'
export { axwayOrganization } from './axway/organization.js'
export { axwaySession } from './axway/session.js'
export { axwayTeam } from './axway/team.js'
export { axwayTeamMember } from './axway/team-member.js'
export { axwayUser } from './axway/user.js'
