/**
 * Every TypeScript example of the README runs, in order, and together they show all that they should.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { claims } from '../src/wire/claims.js'
import { examplesOfMarkdown, type Modules, run } from './examples.js'

const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = examplesOfMarkdown('README.md')

describe('the README', () => {
  const modules: Modules = new Map()

  test.each(examples)('$where', async (example) => {
    await expect(run(example, modules)).resolves.toBeUndefined()
  })

  test('has an example of a record, of a file, of errors, of secrets, of a conversion, of a provider and of the laws', () => {
    const code = examples.map((example) => example.code).join('\n')
    const shown = ['.encode(', 'decodeFile(', 'draw(', 'countSecrets(', 'convert(', 'defineCodec(', 'laws(']
    expect(shown.filter((text) => !code.includes(text))).toEqual([])
  })

  test('has a provider that others can be written after, and that its laws import', () => {
    expect([...modules.keys()]).toEqual(['./acme-employee.js', './acme-employee.test.js'])
  })

  test('explains every kind of row', () => {
    const rows = text.slice(text.indexOf('| row | for |'))
    expect(Object.keys(claims()).filter((row) => !rows.includes(`\`${row}\``))).toEqual([])
  })

  test('names every import path of the package', () => {
    const code = examples.map((example) => example.code).join('\n')
    const names = Object.keys(manifest.exports).filter((subpath) => !/json$|\*/.test(subpath))
    const isNamed = (name: string): boolean => code.includes(`'${name}'`) || text.includes(`| \`${name}\` |`)
    expect(names.map((subpath) => `identikit${subpath.slice(1)}`).filter((name) => !isNamed(name))).toEqual([])
  })
})
