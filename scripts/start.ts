/**
 * The main job on sample data: decodes the exports of all providers in `fixtures/exports`, prints who is in which organization
 * with which roles, and writes the Identities to `out/identities.ndjson`. Runs what was built, by the names that users import.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groupBy, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Identity, Membership } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Loads a subpath of the package, which the build has made. */
function load<A>(subpath: string): Promise<A> {
  return import(`identikit${subpath}`)
}

const { assignedRoles, countSecrets, draw, identityToJson, lifecycle } =
  await load<typeof import('../src/index.js')>('')
const { decodeFile } = await load<typeof import('../src/stream.js')>('/stream')
const { axwaySession, axwayUser } = await load<typeof import('../src/providers/axway.js')>('/providers/axway')
const { netaxisLoginInfo } = await load<typeof import('../src/providers/netaxis.js')>('/providers/netaxis')
const { propelauthUser } = await load<typeof import('../src/providers/propelauth.js')>('/providers/propelauth')

// -------------------------------------------------------------------------------------
// decode
// -------------------------------------------------------------------------------------

interface Found {
  readonly codec: string
  readonly identity: Identity
}

const exported = [
  ['axway-users.json', axwayUser],
  ['axway-sessions.ndjson', axwaySession],
  ['propelauth-users.json', propelauthUser],
  ['netaxis-logins.ndjson', netaxisLoginInfo],
] as const

const found: Array<Found> = []
for (const [file, codec] of exported) {
  for await (const result of decodeFile<string>(join(root, 'fixtures', 'exports', file), codec)) {
    if (result._tag === 'decoded') found.push({ codec: codec.id, identity: result.identity })
    else {
      process.exitCode = 1
      console.error(`${file}, line ${result.line}: refused\n${draw(result.errors)}`)
    }
  }
}

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

// -------------------------------------------------------------------------------------
// identities
// -------------------------------------------------------------------------------------

const out = join('out', 'identities.ndjson')
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(
  join(root, out),
  found.map(({ identity }) => `${JSON.stringify(identityToJson(identity, { secrets: 'drop' }))}\n`).join(''),
)

const shared = people.filter((records) => providersOf(records) > 1).length
const secrets = found.reduce((sum, { identity }) => sum + countSecrets(identity), 0)
console.log(`${lines.join('\n')}

${found.length} records are ${people.length} people by their e-mail address, ${shared} of them in more than one provider. Nothing was merged.
${out}: ${found.length} identities, one per line; ${secrets} secrets left out.`)
