/**
 * The README's section on a migration: its commands run, in order, on the sample exports.
 */
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, type Result, root, rowsOf, runWith } from './harness.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const start = readme.indexOf('## A migration, start to finish')
const section = readme.slice(start, readme.indexOf('\n## ', start + 1))
const blocks = (language: string): ReadonlyArray<string> =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'))
const [loss, row, call] = blocks('json').map((block) => JSON.parse(block))

const cwd = folderWith()
const at = (name: string): string => join(cwd, name)
const results: Array<Result> = []
let [dryRunWrote, firstMembers, crosswalkBefore]: [boolean, string, string] = [true, '', '']

interface Row {
  readonly to: { readonly codec: string; readonly id: string | null }
  readonly from: { readonly id: string }
}

/** What somebody does who has made the calls. */
function fillIn(): void {
  crosswalkBefore = readFileSync(at('crosswalk.ndjson'), 'utf8')
  const rows = rowsOf(at('crosswalk.ndjson')) as unknown as ReadonlyArray<Row>
  writeFileSync(
    at('crosswalk.ndjson'),
    ndjson(...rows.map((each) => ({ ...each, to: { ...each.to, id: `new-${each.from.id}` } }))),
  )
}

/** What people have done meanwhile: one has another name, one has left, and somebody has come. */
function goOn(): void {
  const before = JSON.parse(readFileSync(at('axway-users.json'), 'utf8'))
  const [first, , ...others] = before.result
  const came = { ...first, guid: 'somebody-new', email: 'new@example.com', user_id: 1 }
  const result = [{ ...first, lastname: 'Souza' }, ...others, came]
  writeFileSync(at('axway-users-later.json'), JSON.stringify({ ...before, result }))
}

/** PropelAuth, after the calls were made. */
function arrive(): void {
  const users = rowsOf(at('users.ndjson')).map(({ body }) => {
    const { existing_user_id, ...user } = body as { readonly [key: string]: unknown }
    return { ...user, user_id: `new-${existing_user_id}`, legacy_user_id: existing_user_id, created_at: 1790000000 }
  })
  writeFileSync(at('propelauth-now.json'), JSON.stringify({ users }))
}

beforeAll(async () => {
  for (const name of ['axway-users.json', 'axway-sessions.ndjson']) {
    copyFileSync(join(root, 'fixtures', 'exports', name), at(name))
  }
  for (const command of commands) {
    if (command.includes('--rejects others.ndjson')) {
      firstMembers = readFileSync(at('members.ndjson'), 'utf8')
      fillIn()
    }
    if (command.includes(' diff ')) goOn()
    if (command.includes(' verify ')) arrive()
    results.push(await runWith(command.split(' ').slice(1), { cwd }))
    if (command.includes('--dry-run')) dryRunWrote = results.at(-1)?.stdout !== '' || existsSync(at('crosswalk.ndjson'))
  }
})

test('there are commands, and each of them ends well', () => {
  expect(commands.map((command) => command.split(' ')[1])).toEqual([
    'check',
    'check',
    'capabilities',
    'load',
    'export',
    'export',
    'export',
    'export',
    'diff',
    'encode',
    'verify',
  ])
  expect(results.map(({ code }) => code)).toEqual(commands.map(() => 0))
})

test('check says that the exports are understood', () => {
  for (const { stdout } of results.slice(0, 2)) expect(stdout).toMatch(/ 0 refused, 0 changed by the round trip\n/)
})

test('capabilities names the place that has to be decided', () => {
  expect(results[2]?.stdout).toMatch(/^\/email_confirmed +nothing there: --set$/m)
})

test('the dry run writes the report that is shown, and no data', () => {
  expect(dryRunWrote).toBe(false)
  expect(JSON.parse(readFileSync(at('losses.json'), 'utf8')).losses).toContainEqual(loss)
})

test('the first run writes a call for each person, and a row', () => {
  const calls = rowsOf(at('users.ndjson'))
  expect(calls.length).toBe(10)
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/api/backend/v1/migrate_user/' })
  expect(linesOf(crosswalkBefore)).toContainEqual(row)
})

test('without ids nobody joins an organization', () => {
  expect(firstMembers).toBe('')
})

test('organizations get their rows behind the people', () => {
  const kinds = linesOf(crosswalkBefore).map(({ kind }) => kind)
  expect(kinds.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'person'))
  expect(kinds.filter((kind) => kind === 'organization').length).toBeGreaterThan(1)
})

test('with ids the members are added, by the call that is shown', () => {
  expect(rowsOf(at('members.ndjson'))).toContainEqual(call)
})

test('who is refused is kept', () => {
  const [calls, others] = [rowsOf(at('members.ndjson')), rowsOf(at('others.ndjson'))]
  expect([calls.length, calls.length + others.length]).toEqual([3, 8])
  expect(statSync(at('others.ndjson')).mode & 0o777).toBe(0o600)
})

test('no rights grow by the built-in map, and what it drops is reported', () => {
  const { roles, warnings } = JSON.parse(readFileSync(at('members.json'), 'utf8'))
  expect([roles.grown, roles.unmapped, warnings]).toEqual([[], [], []])
  expect(roles.dropped.map(({ value }: { readonly value: string }) => value)).toContain('api_central_admin')
})

test('no secret of a session is in any file', () => {
  const files = [
    'users.ndjson',
    'members.ndjson',
    'members.json',
    'losses.json',
    'crosswalk.ndjson',
    'people.duckdb',
    'loaded.html',
    'delta.ndjson',
    'verified.html',
  ]
  const written = files.map((name) => readFileSync(at(name), 'utf8')).join('')
  expect(readFileSync(at('axway-sessions.ndjson'), 'utf8')).toContain('made-up-entitlement-token-ana')
  expect(written).not.toMatch(/made-up|c68f844127ce534da9b387b15d99f92f/)
})

test('the delta is who came and who changed, and who went is counted', () => {
  const { came, went, changed, unchanged } = JSON.parse(readFileSync(at('delta.json'), 'utf8'))
  expect({ came, went, changed, unchanged }).toEqual({ came: 1, went: 1, changed: 1, unchanged: 8 })
  expect(rowsOf(at('updates.ndjson')).map(({ last_name }) => last_name)).toEqual(['Souza', 'Silva'])
})

test('all have arrived, and as they should', () => {
  const { verified, missing, extra, different } = JSON.parse(readFileSync(at('verified.json'), 'utf8'))
  expect({ verified, missing, extra, different }).toEqual({ verified: 10, missing: 0, extra: 0, different: 0 })
})

test('the pages name nobody', () => {
  for (const name of ['loaded.html', 'verified.html']) {
    const page = readFileSync(at(name), 'utf8')
    expect(page).toContain('axway/user')
    expect(page).not.toMatch(/example\.(com|org)|02aada2c/)
  }
})
