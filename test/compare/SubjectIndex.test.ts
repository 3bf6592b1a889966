/**
 * The index of subjects, beside a map of texts.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idDigest } from '../../src/compare/digest.js'
import { subjectIndex } from '../../src/compare/SubjectIndex.js'

const sighted = (id: string, at: number, updatedAt?: number) => ({
  key: idDigest(id),
  content: idDigest(`content ${at}`),
  at,
  length: at + 1,
  updatedAt,
})

describe('an index', () => {
  test('finds what was added, in the order in which it was first added, however much it is', () => {
    const index = subjectIndex()
    for (let at = 0; at < 5000; at++) index.add(sighted(`${at}`, at))
    expect([index.size(), index.duplicates()]).toEqual([5000, 0])
    for (let at = 0; at < 5000; at++) {
      expect(index.find(idDigest(`${at}`))).toBe(at)
      expect([index.positionOf(at), index.contentOf(at), index.keyOf(at)]).toEqual([
        { at, length: at + 1 },
        idDigest(`content ${at}`),
        idDigest(`${at}`),
      ])
    }
    expect(index.find(idDigest('5000'))).toBe(undefined)
  })

  test('keeps places that are larger than 32 bits', () => {
    const index = subjectIndex()
    index.add(sighted('far', 2 ** 50))
    expect(index.positionOf(0).at).toBe(2 ** 50)
  })

  test('keeps marks while it grows', () => {
    const index = subjectIndex()
    index.add(sighted('first', 0))
    index.mark(0)
    for (let at = 1; at < 3000; at++) index.add(sighted(`${at}`, at))
    expect([index.isMarked(0), index.isMarked(1), index.isMarked(2999)]).toEqual([true, false, false])
  })

  test('law: of each subject the record that was changed later counts, else the one that comes later', () => {
    const record = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat({ max: 3 }), { nil: undefined }))
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const index = subjectIndex()
        const known = new Map<string, { at: number; updatedAt: number | undefined }>()
        for (const [at, [id, updatedAt]] of records.entries()) {
          index.add(sighted(id, at, updatedAt))
          const before = known.get(id)
          const isOlder = updatedAt !== undefined && before?.updatedAt !== undefined && updatedAt < before.updatedAt
          if (!isOlder) known.set(id, { at, updatedAt })
        }
        expect([index.size(), index.duplicates()]).toEqual([known.size, records.length - known.size])
        for (const [entry, [id, { at }]] of [...known].entries()) {
          expect([index.find(idDigest(id)), index.positionOf(entry).at]).toEqual([entry, at])
        }
      }),
    )
  })
})
