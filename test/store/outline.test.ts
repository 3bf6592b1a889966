/**
 * Values that are found in the bytes of a JSON text.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineOf, readOutline } from '../../src/store/outline.js'

const spec = {
  paths: ['a', 'b.a', 'b.c', 'list'],
  lists: [{ path: 'list', paths: ['a', 'b.a', 'b'] }],
} as const

const key = fc.constantFrom('a', 'b', 'c', 'aa', 'list', '', '"', '\\', 'ä', '\u0000', '__proto__')
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, -1.5e300, '', '"}', '\\', '\\"', '[{', '\ud800', '😀', []),
    fc.dictionary(key, tie('node')),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
})).node
const record = fc.record({ a: value, b: value, list: fc.oneof(value, fc.array(value)) }, { requiredKeys: [] })

function at(node: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((inner, name) => {
    const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    return isObject && Object.hasOwn(inner, name) ? (inner as Record<string, unknown>)[name] : undefined
  }, node)
  return found === undefined ? undefined : JSON.stringify(found)
}

describe('an outline', () => {
  test('finds what stands at its paths, and nothing else', () => {
    const outline = outlineOf(spec)
    const property = fc.property(fc.oneof(record, fc.dictionary(key, value)), fc.dictionary(key, value), (one, two) => {
      const all = { ...two, ...one }
      const bytes = Buffer.from(`  ${JSON.stringify(all)}]}`)
      expect(readOutline(outline, bytes, 2, bytes.length - 2)).toBe(true)
      const textsOf = (spans: Int32Array, base: number, paths: ReadonlyArray<string>) =>
        paths.map((_, slot) => {
          const [from = 0, to = 0] = [spans[base + 2 * slot], spans[base + 2 * slot + 1]]
          return from === to ? undefined : bytes.toString('utf8', from, to)
        })
      expect(textsOf(outline.record.spans, 0, spec.paths)).toEqual(spec.paths.map((path) => at(all, path)))
      const [list] = outline.lists
      const items: unknown = 'list' in all ? all.list : undefined
      const expected = Array.isArray(items) ? items : []
      expect(list?.count).toBe(expected.length)
      for (const [index, item] of expected.entries()) {
        const texts = textsOf(list?.spans ?? new Int32Array(0), index * (list?.width ?? 0), spec.lists[0].paths)
        expect(texts).toEqual(spec.lists[0].paths.map((path) => at(item, path)))
      }
    })
    fc.assert(property, { numRuns: 500 })
  })

  test.each(['', '[]', '{"a":1', '{"a":', '{"a', '{"a":"\\', '{"list":[', '{"a":{', '{}}', '{"a":1}1'])(
    'comes to an end with what is no object: %s',
    (text) => {
      const bytes = Buffer.from(text)
      expect(readOutline(outlineOf(spec), bytes, 0, bytes.length)).toBe(false)
    },
  )
})
