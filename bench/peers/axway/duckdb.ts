/**
 * Axway users with DuckDB: the columns that the canonical fields are made of, and what makes them.
 */
import type { Mapping } from '../Mapping.js'

const instant = (column: string): string => `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%gZ')`
const external = (system: string, value: string): string =>
  `CASE WHEN ${value} <> '' THEN {system: '${system}', id: ${value}} END`

/** The columns and the select list. */
export const duckdb: Mapping = {
  columns: {
    guid: 'VARCHAR',
    username: 'VARCHAR',
    email: 'VARCHAR',
    firstname: 'VARCHAR',
    lastname: 'VARCHAR',
    user_id: 'VARCHAR',
    _id: 'VARCHAR',
    openid: 'VARCHAR',
    axway_id: 'VARCHAR',
    provider_guid: 'VARCHAR',
    phone: 'VARCHAR',
    active: 'BOOLEAN',
    activated: 'BOOLEAN',
    external: 'BOOLEAN',
    mfa: 'BOOLEAN',
    authenticator_enabled: 'BOOLEAN',
    oauth: 'VARCHAR[]',
    password_updated: 'TIMESTAMP',
    created: 'TIMESTAMP',
    updated: 'TIMESTAMP',
    date_activated: 'TIMESTAMP',
    invited: 'TIMESTAMP',
    last_login: 'TIMESTAMP',
    terms_updated: 'TIMESTAMP',
    locale: 'VARCHAR',
    timezone: 'VARCHAR',
    prefs: 'JSON',
  },
  select: `
    {provider: 'axway', id: guid} AS subject,
    list_filter([${[
      external('user_id', 'user_id'),
      external('_id', '_id'),
      external('openid', 'openid'),
      external('axway_id', 'axway_id'),
      external('provider_guid', 'provider_guid'),
    ].join(', ')}], lambda each: each IS NOT NULL) AS externalIds,
    nullif(username, '') AS userName,
    {givenName: nullif(firstname, ''), familyName: nullif(lastname, '')} AS name,
    CASE WHEN email <> '' THEN [{value: email, "primary": true}] END AS emails,
    CASE WHEN phone <> '' THEN [{value: phone, "primary": true}] END AS phoneNumbers,
    {enabled: active, activated: activated, external: "external"} AS account,
    {password: {changedAt: ${instant('password_updated')}},
     mfa: {enabled: mfa, authenticatorApp: authenticator_enabled},
     linkedAccounts: list_transform(oauth, lambda each: {provider: each})} AS credentials,
    {createdAt: ${instant('created')}, updatedAt: ${instant('updated')}, activatedAt: ${instant('date_activated')},
     invitedAt: ${instant('invited')}, lastLoginAt: ${instant('last_login')},
     termsAcceptedAt: ${instant('terms_updated')}} AS timestamps,
    locale AS preferredLanguage,
    timezone,
    prefs AS attributes`,
}
