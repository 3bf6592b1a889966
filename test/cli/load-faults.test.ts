/**
 * A run of load of which each write fails once, whichever it is, on every database: the same command goes on, and the store
 * is that of an undisturbed run.
 */
import { writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Backend, type BackendKind, contentOf, kinds } from '../store/backends.js'
import { folderWith, ndjson } from './harness.js'
import { loading } from './loading.js'

const person = (id: string, more: object = {}) => ({ user_id: id, email: `${id}@example.com`, ...more })
const member = (name: string) => ({ o: { org_id: 'o', org_name: name, user_role: 'Admin' } })
const long = { properties: { text: 'x'.repeat(70_000) } }

/** Few writes of every sort: batches are as small as they get, and somebody is added, changed, gone, back, refused, twice. */
const old = ndjson(person('a', { org_id_to_org_info: member('A') }), person('gone'), person('same'))
const first = ndjson(
  person('a', { org_id_to_org_info: member('B'), ...long }),
  person('same'),
  { user_id: 1 },
  person('b', long),
  person('b', { legacy_user_id: '7' }),
)
const second = ndjson(person('c', { org_id_to_org_info: member('C') }), person('a'), person('same'))

/** Gives stores in which the old export is, and one person of it gone. */
async function filled(kind: BackendKind, cwd: string): Promise<() => Promise<Backend>> {
  const fill = async (backend: Backend): Promise<Backend> => {
    for (const [file, full] of [
      ['old.ndjson', false],
      ['kept.ndjson', true],
    ] as const) {
      expect((await loading({ backend, cwd, files: [file], options: { full } })).code).toBe(0)
    }
    return backend
  }
  if (kind.name !== 'DuckDB') return async () => fill(await kind.make())
  const template = await fill(await kind.make())
  return async () => {
    const backend = await kind.make()
    await copyFile(template.address ?? '', backend.address ?? '')
    return backend
  }
}

describe.each(kinds)('on $name', (kind) => {
  const written = { 'old.ndjson': old, 'kept.ndjson': ndjson(person('gone'), person('same')), 'a.ndjson': first }

  test('goes on after any write has failed', async () => {
    const cwd = folderWith({ ...written, 'b.ndjson': second })
    const files = ['a.ndjson', 'b.ndjson']
    const options = { full: true }
    const fresh = await filled(kind, cwd)
    const undisturbed = await fresh()
    const whole = await loading({ backend: undisturbed, cwd, files, options })
    const told = whole.stderr.split('\n').at(-2)
    expect(told).toBe('8 in, 2 added, 3 changed, 2 unchanged, 0 older, 1 refused, 1 returned, 1 gone, 3 in conflict')
    const expected = await contentOf(undisturbed)
    for (let fatal = 1; fatal <= whole.writes; fatal++) {
      const backend = await fresh()
      const broken = await loading({ backend, cwd, files, options, fatal })
      expect([fatal, broken.code]).toEqual([fatal, 3])
      const { code, stderr } = await loading({ backend, cwd, files, options })
      expect([fatal, code, stderr.split('\n').at(-2)]).toEqual([fatal, 0, told])
      expect(await contentOf(backend)).toEqual(expected)
    }
  })

  test('goes on after any write of a run whose first input was cut off has failed', async () => {
    const cwd = folderWith({ ...written, 'b.ndjson': second })
    const files = ['a.ndjson', 'b.ndjson']
    const options = { full: true }
    const fresh = await filled(kind, cwd)
    const undisturbed = await fresh()
    const told = (await loading({ backend: undisturbed, cwd, files, options })).stderr.split('\n').at(-2)
    const expected = await contentOf(undisturbed)
    const whole = join(cwd, 'a.ndjson')
    writeFileSync(whole, first.slice(0, -20))
    const { writes } = await loading({ backend: await fresh(), cwd, files, options })
    for (let fatal = writes; fatal >= 1; fatal -= kind.isQuick ? 1 : 9) {
      const backend = await fresh()
      writeFileSync(whole, first.slice(0, -20))
      expect([fatal, (await loading({ backend, cwd, files, options, fatal })).code]).toEqual([fatal, 3])
      writeFileSync(whole, first)
      const { code, stderr } = await loading({ backend, cwd, files, options })
      expect([fatal, code, stderr.split('\n').at(-2)]).toEqual([fatal, 0, told])
      expect(await contentOf(backend)).toEqual(expected)
    }
  })
})
