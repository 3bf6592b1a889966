/**
 * A plain insert in DuckDB: the records of a file into tables of the rows that `load` makes of them, each with what it was.
 * It may take four times the memory that a load may: with as much, it ends at a million people.
 */
import { DuckDBInstance } from '@duckdb/node-api'

const [, , from = '', to = ''] = process.argv
const instance = await DuckDBInstance.create(to, {
  memory_limit: '2GB',
  threads: '2',
  preserve_insertion_order: 'false',
})
const connection = await instance.connect()
const text = ['user_id', 'email', 'username', 'first_name', 'last_name', 'picture_url', 'legacy_user_id']
const flags = ['email_confirmed', 'locked', 'enabled', 'mfa_enabled', 'has_password', 'can_create_orgs']
const columns = [
  ...text.map((name) => `${name}: 'VARCHAR'`),
  ...flags.map((name) => `${name}: 'BOOLEAN'`),
  ...['created_at', 'last_active_at'].map((name) => `${name}: 'BIGINT'`),
  ...['properties', 'metadata', 'org_id_to_org_info'].map((name) => `${name}: 'JSON'`),
]
const source = `read_json('${from.replaceAll("'", "''")}', format = 'newline_delimited', columns = {${columns.join(', ')}})`
for (const statement of [
  `create table identities as select * from ${source}`,
  'create table emails as select user_id, 0 as position, email, true as is_primary, email_confirmed from identities',
  "create table external_ids as select user_id, 0 as position, 'legacy' as system, legacy_user_id from identities where legacy_user_id is not null",
  `create table memberships as
    select user_id, entry.key as organization_id, entry.value->>'org_name' as name, entry.value->>'user_role' as role,
      entry.value->>'org_role_structure' as role_structure, entry.value->'additional_roles' as additional_roles
    from (select user_id, unnest(map_entries(cast(org_id_to_org_info as map(varchar, json)))) as entry from identities)`,
  `create table organizations as
    select organization_id, any_value(name) as name, any_value(organization) as organization
    from (select entry.key as organization_id, entry.value->>'org_name' as name, entry.value as organization
      from (select unnest(map_entries(cast(org_id_to_org_info as map(varchar, json)))) as entry from identities))
    group by organization_id`,
  'checkpoint',
]) {
  await connection.run(statement)
}
connection.closeSync()
instance.closeSync()
