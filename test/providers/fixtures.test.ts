import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { providerIds } from '../../scripts/entries.js'
import * as registry from '../../src/registry.js'

const root = fileURLToPath(new URL('../../fixtures', import.meta.url))

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length + 1))
const isThere = new Set(files)

const ids = Object.values(registry)
  .flat()
  .map(({ id }) => id)

describe('every file of the fixtures is used', () => {
  const orphans = files.filter((file) => {
    if (file.startsWith('exports/') || file.endsWith('/SOURCE.md')) return false
    const id = ids.find((each) => file.startsWith(`${each}/`))
    if (id === undefined) return true
    const stem = file.replace(/(\.identity|\.errors)?\.json$/, '')
    const partner = stem.includes('/refused/') ? `${stem}.errors.json` : `${stem}.identity.json`
    return stem === file || !isThere.has(partner) || !isThere.has(`${stem}.json`)
  })

  it('has a codec, and its other half', () => {
    expect(orphans).toEqual([])
  })
})

describe('every codec has fixtures', () => {
  it.each(ids)('%s', (id) => {
    expect(files.filter((file) => file.startsWith(`${id}/`) && file.endsWith('.identity.json')).length).toBeGreaterThan(
      0,
    )
  })

  it.each(providerIds())('%s says where they come from', (provider) => {
    expect(isThere.has(`${provider}/SOURCE.md`)).toBe(true)
  })
})

test('no file of the fixtures names a real host or address', () => {
  const real = files.flatMap((file) => {
    if (file.endsWith('SOURCE.md')) return []
    const text = readFileSync(`${root}/${file}`, 'utf8')
    const hosts = [...text.matchAll(/(?:@|:\/\/)([a-z0-9.-]+\.[a-z]{2,})/gi)].map(([, host = '']) => host.toLowerCase())
    const isMadeUp = (host: string): boolean => /(^|\.)(example|example\.(com|org|net)|test|invalid)$/.test(host)
    return hosts.filter((host) => !isMadeUp(host)).map((host) => `${file}: ${host}`)
  })
  expect(real).toEqual([])
})
