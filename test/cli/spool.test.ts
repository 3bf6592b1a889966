/**
 * Files that are read at places.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRandomFile, openSpool } from '../../src/cli/spool.js'
import { folderWith } from './harness.js'

const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => (index * 7 + (index >> 8)) % 256))

test('law: a place holds the same bytes in whatever order places are read', async () => {
  const path = join(folderWith({ file: bytes }), 'file')
  const near = fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }))
  const far = fc.tuple(fc.nat({ max: 710_000 }), fc.nat({ max: 400_000 }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(near, far), { maxLength: 20 }), async (places) => {
      const file = await openRandomFile(path, 'cannot read')
      for (const [at, length] of places) {
        expect((await file.read(at, length)).equals(bytes.subarray(at, at + length))).toBe(true)
      }
      await file.close()
    }),
    { numRuns: 30 },
  )
})

test('a file that is written to is of another version', async () => {
  const path = join(folderWith({ file: 'a' }), 'file')
  const file = await openRandomFile(path, 'cannot read')
  const before = await file.version()
  expect(await file.version()).toBe(before)
  writeFileSync(path, 'abc')
  expect(await file.version()).not.toBe(before)
  await file.close()
})

describe('a spool', () => {
  let before: string | undefined
  beforeEach(() => {
    before = process.env.TMPDIR
    process.env.TMPDIR = folderWith()
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })

  test('gives back what was written, and has no name meanwhile', async () => {
    const spool = await openSpool('a pipe')
    for (let at = 0; at < bytes.length; at += 100_000) await spool.append(bytes.subarray(at, at + 100_000))
    expect((await spool.read(123_456, 300_000)).equals(bytes.subarray(123_456, 423_456))).toBe(true)
    expect((await spool.read(0, bytes.length)).equals(bytes)).toBe(true)
    if (process.platform !== 'win32') expect(readdirSync(tmpdir())).toEqual([])
    await spool.close()
    expect(readdirSync(tmpdir())).toEqual([])
  })
})
