/**
 * PropelAuth users with jq.
 */

/** The filter that makes the canonical fields of a user. */
export const jq = `
  def word: if . == "" then null else . end;
  def instant: if . == null then null else (todate | sub("Z$"; ".000Z")) end;
  {
    subject: {provider: "propelauth", id: .user_id},
    externalIds: (if .legacy_user_id then [{system: "legacy", id: .legacy_user_id}] else null end),
    userName: (.username | word),
    name: {givenName: (.first_name | word), familyName: (.last_name | word)},
    emails: [{value: .email, primary: true, verified: .email_confirmed}],
    photos: (if (.picture_url | word) then [{value: .picture_url, primary: true}] else null end),
    account: {enabled, locked, canCreateOrganizations: .can_create_orgs},
    credentials: {
      password: {set: .has_password, changeRequired: .update_password_required}, mfa: {enabled: .mfa_enabled}
    },
    timestamps: {createdAt: (.created_at | instant), lastActiveAt: (.last_active_at | instant)},
    memberships: (if .org_id_to_org_info == null then null else [.org_id_to_org_info | keys_unsorted[] as $id | .[$id] | {
      organization: {
        id: $id, kind: "organization", name: (.org_name | word), slug: (.url_safe_org_name | word),
        externalIds: (if .legacy_org_id then [{system: "legacy", id: .legacy_org_id}] else null end),
        metadata: .org_metadata
      },
      role: {value: (.user_role | word)},
      additionalRoles: (if .additional_roles then [.additional_roles[] | {value: .}] else null end),
      inheritedRoles: .inherited_user_roles_plus_current_role,
      permissions: .user_permissions,
      roleStructure: ({single_role_in_hierarchy: "single", multi_role: "multiple"}[.org_role_structure // ""])
    }] end),
    attributes: .properties,
    metadata
  }`
