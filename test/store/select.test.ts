/**
 * What a selection answers, the same on every database.
 */
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import type { CrosswalkRow } from '../../src/crosswalk.js'
import { parseCondition } from '../../src/store/Condition.js'
import { openDuckdb } from '../../src/store/duckdb-database.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/Store.js'
import { type BackendKind, kinds, scratch } from './backends.js'
import { gather, loadAll, type Said } from './incoming.js'

const at = (updatedAt: string): NonNullable<Said['timestamps']> =>
  ({ updatedAt: `${updatedAt}T00:00:00.000Z` }) as NonNullable<Said['timestamps']>

const people: ReadonlyArray<Said> = [
  {
    id: 'a',
    userName: 'ann',
    emails: [{ value: 'ann@example.com', primary: true }, { value: 'ann@home.test' }],
    account: { enabled: true },
    timestamps: at('2026-01-01'),
    memberships: [
      { organization: { id: 'o1', slug: 'acme' }, role: { value: 'Owner' } },
      { organization: { id: 'o2', slug: 'beta' }, role: { value: 'Member' } },
    ],
  },
  {
    id: 'B',
    userName: "O'Brien 100%",
    account: { enabled: false },
    timestamps: at('2026-02-01'),
    externalIds: [{ system: 'legacy', id: '7' }],
    memberships: [{ organization: { id: 'o1', slug: 'acme' }, role: { value: 'Member' } }],
  },
  { id: 'ä', userName: 'x\0y' },
  { id: '😀', userName: '\ud800_\\' },
]

async function idsOf(store: Store, text: string, withGone = false): Promise<string> {
  const where = parseCondition(text)
  if (E.isLeft(where)) throw new Error(`no condition: ${where.left.expected} at ${where.left.character}`)
  const selected = await gather(store.select({ codecs: ['propelauth/user'], where: where.right, withGone }))
  return selected.map((each) => JSON.parse(each.text).subject.id).join(' ')
}

function describeSelect({ name, make }: BackendKind): void {
  describe(name, () => {
    test('chooses by columns, and by the rows of groups', async () => {
      const store = await (await make()).store()
      await loadAll(store, people)
      const found: Record<string, string> = {}
      const wanted: Record<string, string> = {
        "user_name = 'ann'": 'a',
        "user_name = 'O''Brien 100%'": 'B',
        "user_name != 'ann'": 'B ä 😀',
        "not user_name in ('ann', 'nobody')": 'B ä 😀',
        "user_name > 'ann'": 'x ä 😀'.replace('x ', ''),
        "user_name like '%100\\%'": 'B',
        "user_name like '%100\\%_'": '',
        "user_name like 'a_n' or user_name not like 'O%' and enabled is null": 'a ä 😀',
        'enabled = true': 'a',
        'enabled != true': 'B',
        'enabled is null': 'ä 😀',
        'not enabled = true': 'B',
        'version >= 1 and membership_count in (2, 1)': 'B a',
        "updated_at >= '2026-01-15'": 'B',
        "updated_at <= '2026-01-01T01:00:00+01:00'": 'a',
        "email = 'ann@example.com' and lifecycle = 'active'": 'a',
        "email.value like '%@home.test'": 'a',
        'email.verified is null': 'a',
        "external_id.system = 'legacy'": 'B',
        "external_id(system = 'legacy' and id = '8')": '',
        "membership.role = 'Member'": 'B a',
        "membership.role != 'Member'": 'a',
        "not membership.role = 'Owner'": 'B ä 😀',
        "organization.slug = 'acme'": 'B a',
        "membership.role = 'Member' and organization.slug = 'acme'": 'B a',
        "membership(role = 'Member' and organization.slug = 'acme')": 'B',
        "membership(not organization(slug = 'acme'))": 'a',
        "id = 'ä' or (id = '😀')": 'ä 😀',
        "instance = ''": 'B a ä 😀',
        "user_name = '1'' or ''1'' = ''1'": '',
      }
      for (const text of Object.keys(wanted)) found[text] = await idsOf(store, text)
      expect(found).toEqual(wanted)
      await store.close()
    })

    test('gives everybody in the order of the bytes of codec, instance and id', async () => {
      const store = await (await make()).store()
      await loadAll(store, [...people, { id: 'z', codec: 'axway/user' }, { id: 'a', instance: 'x' }])
      expect(await store.codecs()).toEqual(['axway/user', 'propelauth/user'])
      const all = await gather(store.select({ codecs: ['propelauth/user', 'axway/user'] }))
      const subjects = all.map(({ codec, text }) => [
        codec,
        JSON.parse(text).subject.instance,
        JSON.parse(text).subject.id,
      ])
      expect(subjects).toEqual([
        ['axway/user', undefined, 'z'],
        ...['B', 'a', 'ä', '😀'].map((id) => ['propelauth/user', undefined, id]),
        ['propelauth/user', 'x', 'a'],
      ])
      expect(await gather(store.select({ codecs: [] }))).toEqual([])
      await store.close()
    })

    test('leaves out who is gone, unless they are wanted', async () => {
      const store = await (await make()).store()
      await loadAll(store, people)
      await loadAll(store, people.slice(1), { full: ['propelauth/user'] })
      expect(await idsOf(store, 'subject_id is not null')).toBe('B ä 😀')
      expect(await idsOf(store, 'subject_id is not null', true)).toBe('B a ä 😀')
      await store.close()
    })

    test('keeps a crosswalk, with ids that are hostile or still to come', async () => {
      const rows: ReadonlyArray<CrosswalkRow> = [
        { kind: 'organization', from: { codec: 'axway/user', id: '1\0' }, to: { codec: 'scim/user', id: null } },
        {
          kind: 'person',
          from: { codec: 'axway/user', instance: 'x', id: '\ud800' },
          to: { codec: 'scim/user', id: 'ä' },
        },
      ]
      const store = await (await make()).store()
      await store.addToCrosswalk([])
      await store.addToCrosswalk(rows)
      expect(await gather(store.crosswalk())).toEqual(rows)
      await store.close()
    })
  })
}

for (const kind of kinds) describeSelect(kind)

test('more than memory holds comes in its order, each once', async () => {
  const file = join(await scratch(), 'people.duckdb')
  const ids = Array.from({ length: 12_000 }, (_, index) => String((index * 37) % 12_000))
  const store = await openStore(await openDuckdb(file, { access: 'write' }), 'write')
  const large = (id: string): Said => ({ id, attributes: { text: id.repeat(2000).slice(0, 9000) } })
  for (let at = 0; at < ids.length; at += 2000) await loadAll(store, ids.slice(at, at + 2000).map(large))
  await store.close()
  const small = await openStore(await openDuckdb(file, { access: 'read', memory: '100MB' }), 'read')
  const found: Array<string> = []
  for await (const { text } of small.select({ codecs: ['propelauth/user'] })) found.push(JSON.parse(text).subject.id)
  await small.close()
  expect(found).toEqual(ids.toSorted())
})
