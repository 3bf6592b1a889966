/**
 * The rules of the house that hold for the benchmark as well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkExports, checkLength, checkNames, importsOf, type Sources } from '../house.js'

const folder = fileURLToPath(new URL('../../bench/', import.meta.url))

const sources: Sources = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
    .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
)

const published = /^(index|kit|stream|laws|providers\/\w+|store\/\w+)\.js$/

test.each([
  ['names', checkNames],
  ['length', checkLength],
  ['exports', checkExports],
])('%s', (_, check) => {
  expect(Object.keys(sources).length).toBeGreaterThan(20)
  expect(check(sources)).toEqual([])
})

test('the package is measured through what it publishes', () => {
  const inner = Object.entries(sources).flatMap(([path, text]) =>
    importsOf(text)
      .map(({ specifier }) => specifier.split('/src/')[1])
      .filter((stem) => stem !== undefined && !published.test(stem))
      .map((stem) => `${path} imports ${stem}`),
  )
  expect(inner).toEqual([])
})
