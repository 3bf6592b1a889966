/**
 * Law of diff, on generated exports: the old people with what diff says done to them are the new people.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnyCodec } from '../../src/Codec.js'
import type { Identity } from '../../src/Identity.js'
import { identityToJson } from '../../src/identity-json.js'
import { isObject, type Json, type JsonObject } from '../../src/Json.js'
import { wiresOf } from '../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { scimUser } from '../../src/providers/scim.js'
import { withAbsent } from '../../src/store/merge.js'
import { absencesIn, projectionsOf } from '../../src/store/projections.js'
import { folderWith, linesOf, ndjson, runWith } from './harness.js'

describe('law: the old people with what diff says done to them are the new people', () => {
  const codecs: ReadonlyArray<readonly [AnyCodec, string]> = [
    [axwayUser, 'guid'],
    [propelauthUser, 'user_id'],
    [scimUser, 'id'],
    [axwaySession, 'guid'],
  ]

  test.each(codecs.map(([codec, key]) => [codec.id, codec, key] as const))('%s', async (id, codec, key) => {
    const wire = fc
      .tuple(wiresOf(codec.table), fc.constantFrom('1', '2', '3', '4', '5', '6', '__proto__'))
      .map(
        ([record, subject]): JsonObject =>
          codec === axwaySession ? { ...bare(record), [key]: subject } : { ...record, [key]: subject },
      )
    const base = fc.array(wire, { maxLength: 6 })
    const kept = fc.array(fc.nat({ max: 5 }), { maxLength: 6 })
    const form = fc.constantFrom<(records: ReadonlyArray<JsonObject>) => string>(
      (records) => ndjson(...records),
      (records) => JSON.stringify(records),
      (records) => JSON.stringify(records, null, 2),
    )
    const cwd = folderWith()
    await fc.assert(
      fc.asyncProperty(base, base, kept, form, form, async (old, others, indices, left, right) => {
        const now = [...old.filter((_, index) => indices.includes(index)), ...others]
        writeFileSync(join(cwd, 'old'), left(old))
        writeFileSync(join(cwd, 'new'), right(now))
        const { code, stdout } = await runWith(['diff', 'old', 'new', '--from', id], { cwd })
        expect(code).toBe(0)
        const people = peopleOf(codec, old)
        const before = new Map(people)
        for (const row of linesOf(stdout)) {
          const subject = String((row.subject as { id: string }).id)
          expect(people.has(subject)).toBe(row.change !== 'came')
          if (row.change === 'went') people.delete(subject)
          else people.set(subject, row.identity as Json)
        }
        const wanted = peopleOf(codec, now, before)
        expect([...people.keys()].toSorted()).toEqual([...wanted.keys()].toSorted())
        for (const [subject, identity] of people)
          expect(settled(identity)).toEqual(settled(wanted.get(subject) ?? null))
      }),
      { numRuns: 60 },
    )
  })

  /** The subject of a session stands in up to three places, which have to agree. */
  function bare({ user, ...record }: JsonObject): JsonObject {
    const { user_guid: _, ...others } = record
    if (!isObject(user)) return others
    const { guid: _guid, ...rest } = user as JsonObject
    return { ...others, user: rest }
  }

  /** Who is in an export, by the rule for two records of one subject; with what it did not ask for as it was before. */
  function peopleOf(
    codec: AnyCodec,
    wires: ReadonlyArray<JsonObject>,
    before: ReadonlyMap<string, Json> = new Map(),
  ): Map<string, Json> {
    const people = new Map<string, { readonly identity: Identity; readonly at: string | undefined; wire: JsonObject }>()
    const projections = projectionsOf(codec.table)
    for (const wire of wires) {
      const identity = codec.decodeOrThrow(wire)
      const at = identity.timestamps?.updatedAt
      const known = people.get(identity.subject.id)
      if (known?.at !== undefined && at !== undefined && at < known.at) continue
      people.set(identity.subject.id, { identity, at, wire })
    }
    const entries = [...people].map(([id, { identity, wire }]): [string, Json] => {
      const own = identityToJson(identity, { secrets: 'drop' }) as JsonObject
      const earlier = (before.get(id) ?? {}) as JsonObject
      return [id, withAbsent(own, earlier, codec.id, absencesIn(projections, wire))]
    })
    return new Map(entries)
  }

  /** Without what has no meaning: the order of memberships, and what is left of a residue whose secrets are gone. */
  function settled(node: Json): Json {
    const pruned = prune(node) as JsonObject
    const memberships = pruned.memberships
    if (!Array.isArray(memberships)) return pruned
    const texts = memberships.map((each: Json) => JSON.stringify(sortedKeys(each)))
    return { ...pruned, memberships: texts.toSorted() }
  }

  function prune(node: Json): Json {
    if (Array.isArray(node)) return node.map(prune)
    if (!isObject(node)) return node
    return Object.fromEntries(
      Object.entries(node as JsonObject).flatMap(([key, value]) => {
        const below = key === 'residue' ? empty(prune(value)) : prune(value)
        return below === undefined ? [] : [[key, below]]
      }),
    )
  }

  function empty(residue: Json): Json | undefined {
    return JSON.stringify(residue).replace(/[{}[\],:]|"(\\.|[^"\\])*"(?=:)/g, '') === '' ? undefined : residue
  }

  function sortedKeys(node: Json): Json {
    if (Array.isArray(node)) return node.map(sortedKeys)
    if (!isObject(node)) return node
    const entries = Object.entries(node as JsonObject).map(([key, value]): [string, Json] => [key, sortedKeys(value)])
    return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)))
  }
})
