/**
 * Every `@example` in the doc comments of `src` runs, and what finds and runs them can say no.
 */
import { describe, expect, test } from 'vitest'
import { examplesIn, examplesOfSource, run } from './examples.js'

const examples = examplesOfSource()

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(3)
})

test.each(examples)('$where', async (example) => {
  await expect(run(example)).resolves.toBeUndefined()
})

describe('an example', () => {
  const inComment = (...lines: ReadonlyArray<string>) =>
    examplesIn('src/a.ts', ['const a = 1', '/**', ' * Adds.', ...lines.map((line) => ` * ${line}`), ' */'].join('\n'))

  test('ends at the next tag', () => {
    const [found] = inComment('@example', 'one()', '', 'two()', '@category laws')
    expect(found?.code).toMatch(/\none\(\)\n\ntwo\(\)$/)
  })

  test('is told by the line of its tag', () => {
    expect(inComment('@example', 'one()').map(({ where }) => where)).toEqual(['src/a.ts:4'])
  })

  test('that asserts what is not so is noticed', async () => {
    const [found] = inComment('@example', 'assert.strictEqual(1 + 1, 3)')
    await expect(found && run(found)).rejects.toThrow(/strictly equal/)
  })

  test('that awaits what is not so is noticed', async () => {
    const [found] = inComment('@example', 'assert.strictEqual(await Promise.resolve(2), 3)')
    await expect(found && run(found)).rejects.toThrow(/strictly equal/)
  })

  test('that imports what is not there is noticed', async () => {
    const [found] = inComment('@example', "import { nothing } from 'identikit'", 'nothing()')
    await expect(found && run(found)).rejects.toThrow(/not a function/)
  })
})
