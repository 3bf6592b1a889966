/**
 * The main job on sample data: loads the exports of three providers in `fixtures/exports` into a store in a file, prints who
 * is in which organization with which roles, and writes a page about the load. Runs what was built, as users run it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { groupBy, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Identity, Membership } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out')

/** Loads a subpath of the package, which the build has made. */
function load<A>(subpath: string): Promise<A> {
  return import(`identikit${subpath}`)
}

const { assignedRoles, draw, identityFromJson, lifecycle } = await load<typeof import('../src/index.js')>('')
const { openDuckdbStore } = await load<typeof import('../src/store/duckdb.js')>('/store/duckdb')

// -------------------------------------------------------------------------------------
// load
// -------------------------------------------------------------------------------------

const exported = [
  ['axway/user', 'axway-users.json'],
  ['axway/session', 'axway-sessions.ndjson'],
  ['propelauth/user', 'propelauth-users.json'],
  ['netaxis/login-info', 'netaxis-logins.ndjson'],
] as const

const command = [
  'load',
  ...exported.flatMap(([codec, file]) => ['--from', codec, `fixtures/exports/${file}`]),
  ...['--into', 'out/people.duckdb', '--html', 'out/report.html'],
]

mkdirSync(out, { recursive: true })
rmSync(join(out, 'people.duckdb'), { force: true })
console.log(`identikit ${command.join(' ')}\n`)
const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'bin.js'), ...command], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'inherit', 'pipe'],
})
if (status !== 0) {
  console.error(stderr)
  process.exit(status ?? 1)
}

// -------------------------------------------------------------------------------------
// who is in the store
// -------------------------------------------------------------------------------------

interface Found {
  readonly codec: string
  readonly identity: Identity
}

const found: Array<Found> = []
const store = await openDuckdbStore(join(out, 'people.duckdb'), { access: 'read' })
for await (const { codec, text } of store.select({ codecs: exported.map(([codec]) => codec) })) {
  const identity = identityFromJson(JSON.parse(text))
  if (E.isRight(identity)) found.push({ codec, identity: identity.right })
  else {
    process.exitCode = 1
    console.error(`${codec}: refused\n${draw(identity.left)}`)
  }
}
await store.close()

// -------------------------------------------------------------------------------------
// table
// -------------------------------------------------------------------------------------

/** The address by which the same person is known in several places; nothing is merged by it. */
function addressOf({ emails = [] }: Identity): string | undefined {
  return (emails.find(({ primary }) => primary === true) ?? emails[0])?.value.toLowerCase()
}

function personOf({ identity }: Found): string {
  return addressOf(identity) ?? JSON.stringify(identity.subject)
}

/** The first full name that any of the records has, else a user name, else an id. */
function nameOf(records: NonEmptyArray<Found>): string {
  const [{ identity }] = records
  const names = records.map(({ identity: { name = {} } }) => [name.givenName, name.familyName].filter(isText).join(' '))
  return names.find((name) => name !== '') ?? identity.userName ?? identity.subject.id
}

function isText(part: string | undefined): part is string {
  return part !== undefined
}

function rolesOf(membership: Membership): string {
  return assignedRoles(membership)
    .map(({ value, display }) => display ?? value)
    .join(', ')
}

/** One row per membership; a person without any has one row. */
function rowsOf({ codec, identity }: Found): ReadonlyArray<ReadonlyArray<string>> {
  const { memberships = [], roles = [] } = identity
  const state = lifecycle(identity)
  const alone = roles.map(({ value, display }) => display ?? value).join(', ')
  const inOrganizations = memberships.map((membership) => {
    const { id, name = id } = membership.organization
    return [codec, name, rolesOf(membership), state]
  })
  return inOrganizations.length > 0 && alone === '' ? inOrganizations : [[codec, '', alone, state], ...inOrganizations]
}

const people = Object.values(groupBy(personOf)(found)).toSorted((left, right) =>
  nameOf(left).localeCompare(nameOf(right), 'en'),
)
const providersOf = (records: ReadonlyArray<Found>): number =>
  new Set(records.map(({ identity }) => identity.subject.provider)).size

const table = people.flatMap((records) => {
  const [{ identity }] = records
  const count = providersOf(records)
  const person = [nameOf(records), addressOf(identity) ?? '', count === 1 ? '' : `in ${count} providers`]
  return records.flatMap(rowsOf).map((row, index) => [...(index === 0 ? person : person.map(() => '')), ...row])
})

const heading = ['person', 'e-mail', '', 'record', 'organization', 'roles', 'state']
const shown = [heading, ...table].map((row) => row.map((cell) => cell.replace(/\p{C}/gu, '?')))
const widths = heading.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
const lineOf = (row: ReadonlyArray<string>): string =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd()

const [top = [], ...body] = shown
const lines = [lineOf(top), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)]

const shared = people.filter((records) => providersOf(records) > 1).length
console.log(`${lines.join('\n')}

${found.length} records are ${people.length} people by their e-mail address, ${shared} of them in more than one provider. Nothing was merged.
${stderr.trimEnd()}
out/people.duckdb: the store, to be asked in SQL. out/report.html: the page about the load, without personal data.`)
