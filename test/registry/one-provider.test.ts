/**
 * One provider of the registry.
 */
import { expect, test } from 'vitest'
import { resourcesBeside } from '../../src/registry/one-provider.js'
import { records, requests, rosters } from '../../src/registry.js'

const all = [...records, ...rosters, ...requests]

test.each(all.map(({ id }) => id))('%s stands beside those of its provider, and no others', async (id) => {
  const [provider] = id.split('/')
  const beside = all.filter((each) => each.id.split('/')[0] === provider)
  expect(new Set(await resourcesBeside(id))).toEqual(new Set(beside))
})

test.each(['propelauth/nobody', 'nobody/user', 'propelauth', '', '__proto__/x'])(
  'nothing stands beside %j',
  async (id) => {
    expect(await resourcesBeside(id)).toEqual([])
  },
)
