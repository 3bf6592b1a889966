/**
 * The main job on the sample exports, as `npm start` runs it after the build.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const run = spawnSync(process.execPath, [tsx, join('scripts', 'start.ts')], { cwd: root, encoding: 'utf8' })
const page = readFileSync(join(root, 'out', 'report.html'), 'utf8')

test('all goes well', () => {
  expect([run.stderr, run.status]).toEqual(['', 0])
})

test('the table has people, organizations and roles of every export', () => {
  for (const id of ['axway/user', 'axway/session', 'propelauth/user', 'netaxis/login-info']) {
    expect(run.stdout).toContain(id)
  }
  expect(run.stdout).toMatch(/^Ana Silva +ana\.silva@example\.com +in 3 providers +axway\/session/m)
  expect(run.stdout).toMatch(/^ +propelauth\/user +Northwind Shipping +Owner +active$/m)
  expect(run.stdout).toMatch(/^ +netaxis\/login-info +NorthwindShipping +Group Admin +unknown$/m)
})

test('the store can be asked in SQL, and holds as many records as are told', async () => {
  const instance = await DuckDBInstance.create(join(root, 'out', 'people.duckdb'), { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll('select count(*) from identities')
  const [[count] = []] = reader.getRows()
  connection.closeSync()
  instance.closeSync()
  expect(run.stdout).toContain(`${count} records are`)
  expect(run.stdout).toMatch(new RegExp(`^${count} in, ${count} added`, 'm'))
})

test('the page is about the load, and names nobody', () => {
  expect(page).toContain('<!doctype html>')
  expect(page).toContain('Northwind Shipping')
  expect(page).not.toMatch(/Ana|Silva|@example/)
})

test('no secret of the exports is shown or written', () => {
  const sessions = readFileSync(join(root, 'fixtures', 'exports', 'axway-sessions.ndjson'), 'utf8')
  const written = readFileSync(join(root, 'out', 'people.duckdb'), 'latin1')
  const secrets = [...sessions.matchAll(/"(?:sid|sessionID|connect\.sid|token|session|_token)":"([^"]+)"/g)]
  expect(secrets.length).toBeGreaterThan(5)
  expect(secrets.filter(([, secret = '']) => `${run.stdout}${written}${page}`.includes(secret))).toEqual([])
})
