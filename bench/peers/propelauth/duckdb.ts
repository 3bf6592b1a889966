/**
 * PropelAuth users with DuckDB: the columns that the canonical fields are made of, and what makes them.
 */
import type { Mapping } from '../Mapping.js'

const member = `STRUCT(org_id VARCHAR, org_name VARCHAR, org_metadata JSON, url_safe_org_name VARCHAR,
  legacy_org_id VARCHAR, user_role VARCHAR, additional_roles VARCHAR[], inherited_user_roles_plus_current_role VARCHAR[],
  user_permissions VARCHAR[], org_role_structure VARCHAR)`

/** The columns and the select list. */
export const duckdb: Mapping = {
  columns: {
    user_id: 'VARCHAR',
    email: 'VARCHAR',
    email_confirmed: 'BOOLEAN',
    has_password: 'BOOLEAN',
    username: 'VARCHAR',
    first_name: 'VARCHAR',
    last_name: 'VARCHAR',
    picture_url: 'VARCHAR',
    properties: 'JSON',
    metadata: 'JSON',
    locked: 'BOOLEAN',
    enabled: 'BOOLEAN',
    mfa_enabled: 'BOOLEAN',
    can_create_orgs: 'BOOLEAN',
    created_at: 'BIGINT',
    last_active_at: 'BIGINT',
    update_password_required: 'BOOLEAN',
    legacy_user_id: 'VARCHAR',
    org_id_to_org_info: `MAP(VARCHAR, ${member})`,
  },
  select: `
    {provider: 'propelauth', id: user_id} AS subject,
    CASE WHEN legacy_user_id IS NOT NULL THEN [{system: 'legacy', id: legacy_user_id}] END AS externalIds,
    nullif(username, '') AS userName,
    {givenName: nullif(first_name, ''), familyName: nullif(last_name, '')} AS name,
    [{value: email, "primary": true, verified: email_confirmed}] AS emails,
    CASE WHEN picture_url <> '' THEN [{value: picture_url, "primary": true}] END AS photos,
    {enabled: enabled, locked: locked, canCreateOrganizations: can_create_orgs} AS account,
    {password: {"set": has_password, changeRequired: update_password_required}, mfa: {enabled: mfa_enabled}} AS credentials,
    {createdAt: strftime(make_timestamp(created_at * 1000000), '%Y-%m-%dT%H:%M:%S.%gZ'),
     lastActiveAt: strftime(make_timestamp(last_active_at * 1000000), '%Y-%m-%dT%H:%M:%S.%gZ')} AS timestamps,
    list_transform(map_entries(org_id_to_org_info), lambda entry: {
      organization: {
        id: entry.key, kind: 'organization', name: nullif(entry.value.org_name, ''),
        slug: nullif(entry.value.url_safe_org_name, ''),
        externalIds: CASE WHEN entry.value.legacy_org_id IS NOT NULL
          THEN [{system: 'legacy', id: entry.value.legacy_org_id}] END,
        metadata: entry.value.org_metadata},
      role: {value: nullif(entry.value.user_role, '')},
      additionalRoles: list_transform(entry.value.additional_roles, lambda role: {value: role}),
      inheritedRoles: entry.value.inherited_user_roles_plus_current_role,
      permissions: entry.value.user_permissions,
      roleStructure: CASE entry.value.org_role_structure
        WHEN 'single_role_in_hierarchy' THEN 'single' WHEN 'multi_role' THEN 'multiple' END
    }) AS memberships,
    properties AS attributes,
    metadata`,
}
