/**
 * What every store does, whatever database is under it.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Identity } from '../../src/Identity.js'
import type { Incoming } from '../../src/store/Store.js'
import { schemaVersion, tables } from '../../src/store/schema.js'
import { type Backend, type BackendKind, contentOf } from './backends.js'
import { batchOf, gather, incoming, loadAll, noOrganizations, type Said, start } from './incoming.js'

type Timestamps = NonNullable<Identity['timestamps']>
const at = (day: string) => ({ updatedAt: `${day}T00:00:00.000Z` }) as Timestamps
const member = (id: string) => ({ organization: { id, name: `Organization ${id}` }, role: { value: 'Admin' } })

/** Identities of a store by their ids, without what tells where they came from. */
async function identitiesIn(backend: Backend): Promise<Readonly<Record<string, unknown>>> {
  const store = await backend.store('read')
  await store.close()
  const rows = await backend.query('select subject_id, cast(identity as text) as identity from identities')
  return Object.fromEntries(rows.map((row) => [String(row.subject_id), JSON.parse(String(row.identity))]))
}

/** Runs the contract on one kind of database. */
export function describeStore(kind: BackendKind): void {
  const fresh = kind.make

  describe(kind.name, () => {
    test('has the tables and columns that are documented', async () => {
      const backend = await fresh()
      await (await backend.store()).close()
      for (const { name, columns } of Object.values(tables)) {
        const rows = await backend.query(
          `select column_name as name from information_schema.columns
          where table_name = $1 and table_schema = current_schema() order by ordinal_position`,
          [name],
        )
        expect(rows.map((row) => row.name)).toEqual(columns.map((column) => column.name))
      }
    })

    test('takes what is hostile, and gives it back as it was', async () => {
      const hostile = [
        '\0',
        'a\0b',
        '\ud800',
        '\udc00x',
        '\u241b',
        '\u241b0000',
        '',
        'NULL',
        '\\N',
        '"',
        "'",
        '\t\n\r\u0001',
      ]
      const texts = [
        ...hostile,
        'a\n\\.\nb',
        '😀',
        '\\u0000',
        '\\\0',
        '<img onerror>',
        '\u202e',
        '{"a":1}',
        '$1',
        'ü'.repeat(9000),
      ]
      const backend = await fresh()
      const store = await backend.store()
      const people = texts.map((text, index) => ({
        id: index === 6 ? 'empty' : `${text.slice(0, 60)}${index}`,
        userName: text,
        emails: [{ value: text }],
        externalIds: [{ system: text, id: text }],
        memberships: [{ organization: { id: `o${text.slice(0, 60)}`, name: text }, role: { value: text } }],
        attributes: JSON.parse(
          `{"__proto__": {"a": ${JSON.stringify(text)}}, ${JSON.stringify(text)}: [null, 1e21, -0.5]}`,
        ),
      }))
      await loadAll(store, people)
      // What has changed nothing was read back as it was.
      const again = await loadAll(store, people)
      expect(again.counts()).toMatchObject({ added: 0, changed: 0, unchanged: texts.length })
      const next = people.map((person) => ({ ...person, nickName: 'new' }))
      expect((await loadAll(store, next)).counts()).toMatchObject({ changed: texts.length })
      for (const person of people) {
        const [found] = await store.find({ id: person.id, provider: 'propelauth' })
        expect(found).toEqual({ codec: 'propelauth/user', instance: '', id: person.id })
        const [version] = await gather(store.history({ codec: 'propelauth/user', instance: '' }, person.id))
        expect(version?.identity).toEqual(JSON.parse(incoming(person).text))
      }
      await store.close()
    })

    test('changes nothing where the same comes again', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const people = [
        { id: 'a', memberships: [member('1')] },
        { id: 'b', ...{ timestamps: at('2026-01-01') } },
      ]
      await loadAll(store, people)
      await store.close()
      const before = await contentOf(backend)
      const again = await backend.store()
      const counts = (await loadAll(again, people)).counts()
      await again.close()
      expect(counts).toMatchObject({ records: 2, unchanged: 2, added: 0, changed: 0 })
      expect(await contentOf(backend)).toEqual(before)
    })

    test('compares as JSON: another order of keys is no change', async () => {
      const store = await (await fresh()).store()
      await loadAll(store, [{ id: 'a', attributes: { x: 1, y: { z: 2, w: 3 } } }])
      const run = await loadAll(store, [{ id: 'a', attributes: { y: { w: 3, z: 2 }, x: 1 } }])
      expect(run.counts()).toMatchObject({ unchanged: 1, changed: 0 })
      await store.close()
    })

    test('takes the newer by updatedAt, and never an older one', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const of = (year: string) => ({ id: 'a', nickName: year, timestamps: at(`${year}-01-01`) })
      await loadAll(store, [of('2025')])
      expect((await loadAll(store, [of('2026')])).counts()).toMatchObject({ changed: 1 })
      expect((await loadAll(store, [of('2024')])).counts()).toMatchObject({ older: 1, changed: 0 })
      await store.close()
      expect(await identitiesIn(backend)).toMatchObject({ a: { nickName: '2026' } })
    })

    test('goes by the order of loading where there is no updatedAt, and still by no older one', async () => {
      const backend = await fresh()
      const store = await backend.store()
      await loadAll(store, [{ id: 'a', nickName: '2026', timestamps: at('2026-01-01') }])
      expect((await loadAll(store, [{ id: 'a', nickName: 'unknown' }])).counts()).toMatchObject({ changed: 1 })
      const older = { id: 'a', nickName: '2025', timestamps: at('2025-01-01') }
      expect((await loadAll(store, [older])).counts()).toMatchObject({ older: 1 })
      await store.close()
      expect(await identitiesIn(backend)).toMatchObject({ a: { nickName: 'unknown' } })
    })

    test('replaces a record whole, with all that is made of it', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const emails = [{ value: 'a@example.com', primary: true, verified: false }, { value: 'b@example.com' }]
      await loadAll(store, [{ id: 'a', userName: 'a', emails, memberships: [member('1'), member('2')] }, { id: 'b' }])
      await loadAll(store, [{ id: 'a', memberships: [member('3')] }])
      await store.close()
      const { emails: left, memberships, identities } = await contentOf(backend)
      expect(left).toEqual([])
      expect(memberships).toHaveLength(1)
      expect(memberships?.[0]).toContain('"3"')
      expect(identities).toHaveLength(2)
    })

    test('takes a record of very many organizations, and what changes in them', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const idOf = (index: number): string => `${index}`.padStart(6, '0')
      const many = (names: (index: number) => string) =>
        Array.from({ length: 20_000 }, (_, index) => ({ organization: { id: idOf(index), name: names(index) } }))
      await loadAll(store, [{ id: 'a', memberships: many((index) => `Organization ${index}`) }])
      await loadAll(store, [
        { id: 'a', memberships: many((index) => (index % 2 === 0 ? 'even' : `Organization ${index}`)) },
      ])
      await store.close()
      const counted = await backend.query(`
        select cast(count(*) as integer) as organizations, cast(count(distinct o.organization_id) as integer) as ids,
          cast(sum(case when o.name = 'even' then 1 else 0 end) as integer) as even
        from memberships m join organizations o on m.organization_id = o.organization_id
          and m.organization_name = o.name and m.position = cast(o.organization_id as integer)`)
      expect(counted).toEqual([{ organizations: 20_000, ids: 20_000, even: 10_000 }])
    })

    test('keeps what a newer record lacks because nobody asked for it, with its residue', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const residue = { 'propelauth/user': { org_id_to_org_info: { odd: 1 }, gone: 2 } }
      await loadAll(store, [{ id: 'a', nickName: 'old', memberships: [member('1')], residue }])
      await loadAll(store, [{ id: 'a', userName: 'new', absences: noOrganizations }])
      await store.close()
      expect(await identitiesIn(backend)).toEqual({
        a: {
          subject: { provider: 'propelauth', id: 'a' },
          userName: 'new',
          memberships: [member('1')],
          residue: { 'propelauth/user': { org_id_to_org_info: { odd: 1 } } },
        },
      })
      expect((await contentOf(backend)).memberships).toHaveLength(1)
    })

    test('keeps the versions that were replaced, in their order', async () => {
      const store = await (await fresh()).store()
      for (const nickName of ['one', 'two', 'three']) await loadAll(store, [{ id: 'a', nickName }])
      const versions = await gather(store.history({ codec: 'propelauth/user', instance: '' }, 'a'))
      expect(versions.map(({ version, run, replacedIn }) => [version, run, replacedIn])).toEqual([
        [1, 1, 2],
        [2, 2, 3],
      ])
      expect(versions.map(({ identity }) => identity.nickName)).toEqual(['one', 'two'])
      await store.close()
    })

    test('has a row for each codec and installation of one person', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const both = [{ id: 'a' }, { id: 'a', instance: 'staging' }, { id: 'a', codec: 'propelauth/access-token' }]
      const run = await loadAll(store, both)
      expect(run.counts()).toMatchObject({ added: 3, conflicts: 0 })
      expect(await store.find({ id: 'a' })).toHaveLength(3)
      expect(await store.find({ id: 'a', provider: 'propelauth/user' })).toHaveLength(2)
      await store.close()
    })

    test('counts and lists who comes twice in one run', async () => {
      const store = await (await fresh()).store()
      const people = [
        { id: 'a', nickName: 'one', timestamps: at('2026-01-02') },
        { id: 'b' },
        { id: 'a', nickName: 'two', timestamps: at('2026-01-01') },
        { id: 'b' },
        { id: 'a', nickName: 'three', timestamps: at('2026-01-03') },
      ]
      const run = await loadAll(store, people, { size: 2 })
      expect(run.counts()).toMatchObject({ records: 5, added: 2, older: 1, unchanged: 1, changed: 1, conflicts: 3 })
      expect(await store.conflicts(run.run, 9)).toEqual([
        { input: 0, line: 3, earlierInput: 0, earlierLine: 1, kept: 'earlier' },
        { input: 0, line: 4, earlierInput: 0, earlierLine: 2, kept: 'both' },
        { input: 0, line: 5, earlierInput: 0, earlierLine: 3, kept: 'later' },
      ])
      expect(await store.conflicts(run.run, 1)).toHaveLength(1)
      await store.close()
    })

    test('changes nothing where a file comes again that has somebody twice', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const people = [
        { id: 'a', nickName: 'one', memberships: [member('1')] },
        { id: 'b', nickName: 'other', memberships: [{ organization: { id: '1', name: 'Of b' } }] },
        { id: 'a', nickName: 'two', absences: noOrganizations },
        { id: 'b' },
        { id: 'a', nickName: 'three', timestamps: at('2026-01-03') },
        { id: 'c', memberships: [{ organization: { id: '1', name: 'Of c' } }] },
      ]
      await loadAll(store, people)
      await store.close()
      const before = await contentOf(backend)
      for (const size of [9, 1, 3]) {
        const again = await backend.store()
        const counts = (await loadAll(again, people, { size, full: ['propelauth/user'] })).counts()
        await again.close()
        expect(counts).toMatchObject({ records: 6, unchanged: 6, changed: 0, gone: 0, conflicts: 3 })
        expect({ ...(await contentOf(backend)), conflicts: [] }).toEqual({ ...before, conflicts: [] })
      }
      // What is another one in the end is a change, and is kept.
      const next = await backend.store()
      const counts = (
        await loadAll(next, [
          { id: 'b', nickName: 'other' },
          { id: 'b', nickName: 'new' },
        ])
      ).counts()
      await next.close()
      expect(counts).toMatchObject({ changed: 2, unchanged: 0 })
    })

    test('does not depend on how records are cut into batches', async () => {
      const said: fc.Arbitrary<Said> = fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c'),
          nickName: fc.constantFrom('x', 'y'),
          timestamps: fc.constantFrom(at('2026-01-01'), at('2026-01-02'), {}),
          memberships: fc.constantFrom([member('1')], [member('2'), { organization: { id: '1', name: 'new' } }], []),
          absences: fc.constant(noOrganizations),
        },
        { requiredKeys: ['id'] },
      )
      // An absence is one only where there is no membership.
      const clean = (each: Said): Said => (each.memberships === undefined ? each : { ...each, absences: [] })
      const property = fc.asyncProperty(
        fc.array(said, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (all, size) => {
          const contents: Array<unknown> = []
          for (const batch of [all.length + 1, size]) {
            const backend = await fresh()
            const store = await backend.store()
            await loadAll(store, [
              { id: 'a', nickName: 'x' },
              { id: 'b', memberships: [member('1')] },
            ])
            const run = await loadAll(store, all.map(clean), { size: batch })
            await store.close()
            contents.push({ ...(await contentOf(backend)), counts: [JSON.stringify(run.counts())] })
          }
          expect(contents[1]).toEqual(contents[0])
        },
      )
      await fc.assert(property, { numRuns: kind.isQuick ? 12 : 2 })
    })

    test('marks who is missing in a full export, and takes the mark off who comes again', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const gone = async () =>
        (await contentOf(backend)).identities
          ?.filter((row) => JSON.parse(row).at(-2) !== null)
          .map((row) => JSON.parse(row)[2])
      await loadAll(store, [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'b', codec: 'propelauth/access-token' }])
      const full = await loadAll(store, [{ id: 'a' }, { id: 'c', nickName: 'new' }], { full: ['propelauth/user'] })
      expect(full.counts()).toMatchObject({ gone: 1, unchanged: 1, changed: 1 })
      await store.close()
      expect(await gone()).toEqual(['b'])
      const again = await backend.store()
      const back = await loadAll(again, [{ id: 'b' }])
      expect(back.counts()).toMatchObject({ returned: 1, unchanged: 1, gone: 0 })
      await again.close()
      expect(await gone()).toEqual([])
    })

    test('knows its runs, their checkpoints and their counts', async () => {
      const backend = await fresh()
      const store = await backend.store()
      const run = await start(store, 'load\0 this')
      await run.write(batchOf([run.prepare(incoming({ id: 'a' }, 1))], 0))
      await run.write(batchOf([run.prepare(incoming({ id: 'b' }, 2))], 1))
      await store.close()
      const again = await backend.store()
      const known = await again.findRun('load\0 this')
      expect(known).toMatchObject({ run: 1, state: 'running', counts: { added: 2, records: 2 } })
      expect(known?.inputs).toEqual([{ codec: 'propelauth/user', path: '/export.ndjson', stat: '1' }])
      expect((await again.checkpoints(1, 0)).map(({ byteOffset, batch }) => [batch, byteOffset])).toEqual([
        [0, 200],
        [1, 300],
      ])
      expect(await again.findRun('another')).toBeUndefined()
      await again.replaceRun(1)
      expect(await again.findRun('load\0 this')).toMatchObject({ state: 'replaced' })
      await again.close()
    })

    test('lists what was refused, and forgets it where it is read again', async () => {
      const store = await (await fresh()).store()
      const run = await start(store, 'this')
      const errors = [{ _tag: 'type', path: '/a\0', expected: 'a text', actual: 'a number' }] as unknown as Incoming[]
      const refused = [1, 2].map((line) => ({ codec: 'c', input: 0, line, byteOffset: 10 * line, length: 5, errors }))
      await run.write({ ...batchOf([]), refused: refused as never })
      expect(await store.refused(run.run, 9)).toEqual(refused.map((each) => ({ ...each, record: undefined })))
      await run.reopen(0, 20)
      expect(run.counts()).toMatchObject({ refused: 1, records: 1 })
      expect(await store.refused(run.run, 9)).toHaveLength(1)
      await store.close()
    })

    test('is for one run at a time, and names it', async () => {
      const backend = await fresh()
      const store = await backend.store()
      await start(store)
      await expect(backend.store()).rejects.toThrow(/in use by run 1 \(process 7 on here, since 2/)
      await store.close()
      await (await backend.store()).close()
    })

    test('refuses a store of a later version, and writes nothing', async () => {
      const backend = await fresh()
      await (await backend.store()).close()
      const database = await backend.database('write')
      await database.query(`update store set schema_version = ${schemaVersion + 1}`)
      await database.close()
      for (const access of ['read', 'write'] as const) {
        await expect(backend.store(access)).rejects.toThrow(
          /later identikit: its tables are of version 2, this one knows 1/,
        )
      }
      expect((await contentOf(backend)).identities).toEqual([])
    })

    test('does not make what is only to be read', async () => {
      const backend = await fresh()
      await expect(backend.store('read')).rejects.toThrow()
    })
  })
}
