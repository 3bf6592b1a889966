import assert from 'node:assert'
import { format, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { axwaySession } from '../src/providers/axway.js'
import { isRedacted, redact, reveal } from '../src/Redacted.js'

const planted = 'PLANTED'
const secret = redact({ deep: [planted] })

function messageOf(run: () => void): string {
  try {
    run()
  } catch (error) {
    return String((error as Error).message)
  }
  return ''
}

describe('a secret', () => {
  it('is opened by reveal', () => {
    expect(reveal(redact(planted))).toBe(planted)
  })

  it.each<readonly [string, () => string]>([
    ['JSON.stringify', () => JSON.stringify({ secret })],
    ['util.inspect', () => inspect(secret, { showHidden: true, depth: null, getters: true })],
    [
      'util.inspect without our printer',
      () => inspect(secret, { customInspect: false, showHidden: true, depth: null }),
    ],
    ['util.format', () => format('%s %o %O %j %d %i', secret, secret, secret, secret, secret, secret)],
    ['String', () => String(secret)],
    ['a template', () => `${secret}`],
    ['toLocaleString', () => secret.toLocaleString()],
    ['Number', () => String(Number(secret))],
    ['spreading', () => inspect({ ...secret }, { depth: null })],
    ['structuredClone', () => inspect(structuredClone(secret), { depth: null })],
    ['Object.entries', () => inspect(Object.entries(secret))],
    ['Reflect.ownKeys', () => inspect(Reflect.ownKeys(secret))],
    ['for in', () => inspect(Array.from(keysIn(secret)))],
    ['property descriptors', () => inspect(Object.getOwnPropertyDescriptors(secret), { depth: null })],
    ['an assertion that fails', () => messageOf(() => assert.deepStrictEqual({ secret }, { secret: 1 }))],
    ['an expectation that fails', () => messageOf(() => expect({ secret }).toEqual({ secret: 1 }))],
    ['an error with a cause', () => inspect(new Error('no', { cause: secret }), { depth: null })],
  ])('is not shown by %s', (_, show) => {
    expect(show()).not.toContain(planted)
  })

  it('cannot be written to', () => {
    expect(Object.isFrozen(secret)).toBe(true)
  })

  it('is told from other objects', () => {
    expect([isRedacted(secret), isRedacted({}), isRedacted('<redacted>'), isRedacted(null)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('that something only looks like holds nothing', () => {
    expect(reveal(Object.create(Object.getPrototypeOf(secret)))).toBeUndefined()
  })
})

describe('an Identity with secrets', () => {
  const identity = axwaySession.decodeOrThrow({
    guid: 'g',
    org_id: 1,
    org: { analytics: { token: planted } },
    'connect.sid': planted,
    unheard: [{ apiKeySecret: planted }],
  })

  it.each<readonly [string, () => string]>([
    ['JSON.stringify', () => JSON.stringify(identity)],
    ['util.inspect', () => inspect(identity, { showHidden: true, depth: null })],
    ['structuredClone', () => inspect(structuredClone(identity), { depth: null })],
    ['spreading', () => inspect({ ...identity }, { depth: null })],
  ])('does not show them to %s', (_, show) => {
    expect(show()).not.toContain(planted)
  })

  it('gives them back to encode', () => {
    expect(JSON.stringify(axwaySession.encode(identity)).split(planted)).toHaveLength(4)
  })
})

function* keysIn(object: object): Generator<string> {
  for (const key in object) yield key
}
