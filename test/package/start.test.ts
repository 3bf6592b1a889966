/**
 * The main job on the sample exports, as `npm start` runs it after the build.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { identityFromJson } from '../../src/identity-json.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const run = spawnSync(process.execPath, [tsx, join('scripts', 'start.ts')], { cwd: root, encoding: 'utf8' })
const written = readFileSync(join(root, 'out', 'identities.ndjson'), 'utf8')
const identities = written.trimEnd().split('\n')

test('all goes well', () => {
  expect([run.stderr, run.status]).toEqual(['', 0])
})

test('the table has people, organizations and roles of every export', () => {
  for (const id of ['axway/user', 'axway/session', 'propelauth/user', 'netaxis/login-info']) {
    expect(run.stdout).toContain(id)
  }
  expect(run.stdout).toMatch(/^Ana Silva +ana\.silva@example\.com +in 3 providers +axway\/user/m)
  expect(run.stdout).toMatch(/^ +propelauth\/user +Northwind Shipping +Owner +active$/m)
  expect(run.stdout).toMatch(/^ +netaxis\/login-info +NorthwindShipping +Group Admin +unknown$/m)
})

test('every line that was written is an Identity, and they are as many as it says', () => {
  expect(identities.filter((line) => E.isLeft(identityFromJson(JSON.parse(line))))).toEqual([])
  expect(run.stdout).toContain(`out/identities.ndjson: ${identities.length} identities`)
})

test('no secret of the exports is shown or written', () => {
  const sessions = readFileSync(join(root, 'fixtures', 'exports', 'axway-sessions.ndjson'), 'utf8')
  const secrets = [...sessions.matchAll(/"(?:sid|sessionID|connect\.sid|token|session|_token)":"([^"]+)"/g)]
  expect(secrets.length).toBeGreaterThan(5)
  expect(secrets.filter(([, secret = '']) => `${run.stdout}${written}`.includes(secret))).toEqual([])
})
