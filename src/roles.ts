/**
 * Roles: what they become at another provider, and what they amount to.
 */
export {
  applyRoles,
  prepareRoles,
  type RoleConversion,
  type RolesApplied,
  unusedRules,
} from './roles/apply.js'
export { builtinRoles } from './roles/builtin.js'
export { RoleKind, RoleMap, RoleRule, roleMapFrom, roleMapSchema, Standing } from './roles/RoleMap.js'
export { type GrownRole, monoidRoleReport, type RoleCount, type RoleReport } from './roles/report.js'
export { standingOf } from './roles/standing.js'
