/**
 * A long input of lines is loaded from its bytes: what is in the store then is what the same records in an array make, which
 * are read one by one.
 */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { wiresOf } from '../../src/laws/wires.js'
import { axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { type Backend, contentOf, kinds } from '../store/backends.js'
import { folderWith } from './harness.js'
import { loading, people } from './loading.js'

// Databases are made and filled here, and the machine may have other things to do.
vi.setConfig({ testTimeout: 240_000 })

const [duckdb] = kinds
if (duckdb === undefined) throw new Error('there is no database')

/** More than is read before lines are taken as bytes. */
const usual = people(380)
const organizations = { o1: { org_id: 'o1', org_name: 'Ö', user_role: 'Admin', additional_roles: ['A\0', 'B'] } }
const odd: ReadonlyArray<string> = [
  '{"user_id":"escaped\\u0000 \\ud800","username":"\\u241b","org_id_to_org_info":{"\\u0000":{"org_id":"\\u0000"}}}',
  `{"user_id":"sign \u241b","first_name":"\u241b0000","properties":{"a\u241b":"b\\u0000"}}`,
  ` { "user_id" : "spaced" , "org_id_to_org_info" : ${JSON.stringify(organizations)} } `,
  JSON.stringify({ user_id: 'x'.repeat(900) }),
  JSON.stringify({ user_id: `${'é'.repeat(300)}` }),
  JSON.stringify({ user_id: 'in a long one', org_id_to_org_info: { [`${'o'.repeat(900)}`]: { org_id: 'o' } } }),
  JSON.stringify({ user_id: 'secret', api_token: 'hush', properties: { token: 'kept' } }),
  JSON.stringify({ user_id: 'mail', email: 'a@example.com', email_confirmed: false, legacy_user_id: '"' }),
  JSON.stringify({ user_id: '', username: 'nobody' }),
  JSON.stringify({ user_id: 7 }),
  '{"user_id":"twice","user_id":"twice"}',
]

function hostile(seed: number): ReadonlyArray<string> {
  return fc.sample(wiresOf(propelauthUser.table), { numRuns: 300, seed }).map((wire) => JSON.stringify(wire))
}

/** The next export: some people are as they were, some are new, some lack what nobody asked for. */
function later(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  return lines.map((line, index) => {
    if (index % 3 === 0) return line
    const wire = JSON.parse(line)
    if (index % 3 === 1) return JSON.stringify({ ...wire, username: `new ${index}` })
    delete wire.org_id_to_org_info
    return JSON.stringify({ ...wire, first_name: `new ${index}` })
  })
}

async function loaded(texts: ReadonlyArray<string>): Promise<{ readonly backend: Backend; readonly said: string }> {
  const backend = await (duckdb as NonNullable<typeof duckdb>).make()
  let said = ''
  for (const [index, text] of texts.entries()) {
    const cwd = folderWith({ [`${index}.json`]: text })
    const { code, stderr } = await loading({ backend, cwd, files: [`${index}.json`] })
    expect(code).toBe(0)
    said += stderr.split('\n').at(-2)
  }
  return { backend, said }
}

describe('a long input of lines', () => {
  test('makes the store that the same records in an array make', async () => {
    const first = [...usual, ...odd, ...hostile(1)]
    const next = later([...usual, ...odd.filter((line) => !line.includes('"twice"')), ...hostile(1), ...hostile(2)])
    const lines = await loaded([first, next].map((each) => `${each.join('\r\n')}\n`))
    const array = await loaded([first, next].map((each) => `[${each.join(',\n')}]\n`))
    expect(lines.said).toBe(array.said)
    const [{ refused, conflicts, ...content }, other] = [await contentOf(lines.backend), await contentOf(array.backend)]
    expect(refused).toHaveLength(other.refused?.length ?? -1)
    expect(conflicts).toHaveLength(other.conflicts?.length ?? -1)
    expect(content.history?.length).toBeGreaterThan(300)
    for (const [table, rows] of Object.entries(content)) expect([table, rows]).toEqual([table, other[table]])
  })

  test('is gone on with in the middle, and holds what it would have held', async () => {
    const text = `${[...usual, ...odd, ...usual.map((line) => line.replace('"p', '"q'))].join('\n')}\n`
    const cwd = folderWith({ 'a.ndjson': text })
    const whole = await (duckdb as NonNullable<typeof duckdb>).make()
    const { writes } = await loading({ backend: whole, cwd, files: ['a.ndjson'] })
    const expected = await contentOf(whole)
    for (const part of [0.4, 0.7, 0.9]) {
      const backend = await (duckdb as NonNullable<typeof duckdb>).make()
      const broken = await loading({ backend, cwd, files: ['a.ndjson'], fatal: Math.floor(writes * part) })
      expect(broken.code).toBe(3)
      const again = await loading({ backend, cwd, files: ['a.ndjson'] })
      expect(again.stderr).toContain('goes on')
      expect(await contentOf(backend)).toEqual(expected)
    }
  })
})

describe('a record of another provider', () => {
  test('is printed from its bytes as it is from its object', async () => {
    const wires = fc.sample(wiresOf(axwayUser.table), { numRuns: 2500, seed: 3 })
    const lines = wires.map((wire) => JSON.stringify(wire))
    const load = async (text: string): Promise<Backend> => {
      const backend = await (duckdb as NonNullable<typeof duckdb>).make()
      const cwd = folderWith({ 'a.json': text })
      const { code } = await loading({ backend, cwd, files: ['a.json'], codec: 'axway/user' })
      expect(code).toBe(0)
      return backend
    }
    const [one, other] = [await load(`${lines.join('\n')}\n`), await load(`[${lines.join(',\n')}]\n`)]
    const { conflicts, ...content } = await contentOf(one)
    expect(Buffer.byteLength(lines.join('\n'))).toBeGreaterThan(1.2e6)
    const { conflicts: _, ...expected } = await contentOf(other)
    expect(content).toEqual(expected)
  })
})
