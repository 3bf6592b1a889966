/**
 * Usual files go by the plan, line by line, and what is large stays linear in kind: it is taken too.
 */
import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { identityToJson } from '../../../src/identity-json.js'
import type { Json, JsonObject } from '../../../src/Json.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { decodePlan, encodePlan } from '../../../src/stream/line-plans.js'
import type { BytePlan } from '../../../src/wire/bytes/BytePlan.js'
import { faultIn, trialOf } from './lines.js'

const exports = new URL('../../../fixtures/exports/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, exports), 'utf8')
const itemsOf = (name: string, key: string): ReadonlyArray<Json> => JSON.parse(read(name))[key]
const linesOf = (name: string): ReadonlyArray<Json> =>
  read(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const files: ReadonlyArray<readonly [AnyCodec, ReadonlyArray<Json>]> = [
  [propelauthUser, itemsOf('propelauth-users.json', 'users')],
  [axwayUser, itemsOf('axway-users.json', 'result')],
  [axwaySession, linesOf('axway-sessions.ndjson')],
  [netaxisLoginInfo, linesOf('netaxis-logins.ndjson')],
]

const planOf = (plan: BytePlan | undefined): BytePlan => {
  if (plan === undefined) throw new Error('there is no plan')
  return plan
}

const identityOf = (codec: AnyCodec, wire: Json, secrets: 'drop' | 'keep' = 'drop'): string | undefined => {
  const decoded = codec.decode(wire)
  return E.isLeft(decoded) ? undefined : JSON.stringify(identityToJson(decoded.right, { secrets }))
}

/** As Python prints it. */
const spaced = (line: string): string =>
  line.replaceAll(/"(?:[^"\\]|\\.)*"|[,:]/g, (token) => (token.length === 1 ? `${token} ` : token))

describe('usual files', () => {
  it.each(files.map(([codec, wires]) => [codec.id, codec, wires] as const))(
    '%s is taken both ways',
    (_, codec, wires) => {
      const decode = trialOf(planOf(decodePlan(codec)), () => undefined)
      const encode = trialOf(planOf(encodePlan(codec)), () => undefined)
      let accepted = 0
      for (const wire of wires) {
        const identity = identityOf(codec, wire)
        const whole = identityOf(codec, wire, 'keep')
        if (identity === undefined || whole === undefined) continue
        accepted++
        faultIn(decode, Buffer.from(JSON.stringify(wire)))
        faultIn(encode, Buffer.from(identity))
        faultIn(encode, Buffer.from(whole))
      }
      expect(accepted).toBeGreaterThan(3)
      expect([decode.taken, encode.taken]).toEqual([accepted, 2 * accepted])
    },
  )
})

describe('unusual lines that are common', () => {
  const odd: ReadonlyArray<readonly [string, string]> = [
    ['nulls and empty texts', '{"user_id":"1","email":null,"username":"","metadata":null,"org_id_to_org_info":null}'],
    ['unknown keys', '{"x_new":{"deep":[1,{"list":[]}]},"user_id":"1","another":-5.25}'],
    ['secrets', '{"user_id":"1","api_token":"t","client-secret":{"a":[1]}}'],
    ['escapes', '{"user_id":"1","first_name":"a\\"b\\\\c\\n\\u0001","last_name":"Ångström \u2028"}'],
    [
      'another order of keys',
      '{"enabled":true,"last_name":"B","first_name":"A","user_id":"1","email":"a@example.com"}',
    ],
    ['spaces', spaced('{"user_id":"1","properties":{"a":[1,2,{"b":"c, d: e"}]},"email":"a@example.com"}')],
  ]

  it.each(odd)('%s', (_, line) => {
    const identity = identityOf(propelauthUser, JSON.parse(line))
    const trial = trialOf(planOf(decodePlan(propelauthUser)), () =>
      identity === undefined ? undefined : { line: `${identity}\n`, secrets: line.includes('api_token') ? 2 : 0 },
    )
    for (let times = 0; times < 3; times++) expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
    expect(trial.taken).toBe(3)
  })
})

describe('large lines', () => {
  const user = (more: JsonObject): JsonObject => ({ user_id: '1', email: 'a@example.com', ...more })
  const entries = (count: number, value: (index: number) => Json): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k-${index}`, value(index)]))
  const nested = JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`)
  const large: ReadonlyArray<readonly [string, JsonObject]> = [
    [
      '10,000 organizations',
      user({ org_id_to_org_info: entries(10_000, (at) => ({ org_id: `k-${at}`, org_name: 'A' })) }),
    ],
    ['a text of 1 MB', user({ first_name: 'x'.repeat(1_000_000) })],
    ['500 unknown keys', user(entries(500, (at) => at))],
    ['400 levels of nesting', user({ properties: { nested } })],
  ]

  it.each(large)('%s are taken both ways', (_, wire) => {
    const identity = identityOf(propelauthUser, wire)
    if (identity === undefined) throw new Error('the record is refused')
    const line = JSON.stringify(wire)
    const decode = trialOf(planOf(decodePlan(propelauthUser)), () => ({ line: `${identity}\n`, secrets: 0 }))
    const encode = trialOf(planOf(encodePlan(propelauthUser)), (text) => {
      const again = propelauthUser.encode(JSON.parse(text))
      return { line: `${JSON.stringify(again)}\n`, secrets: 0 }
    })
    for (let times = 0; times < 2; times++) {
      expect(faultIn(decode, Buffer.from(line))).toBeUndefined()
      expect(faultIn(encode, Buffer.from(identity))).toBeUndefined()
    }
    expect([decode.taken, encode.taken]).toEqual([2, 2])
  })

  it('a key that comes twice is never taken, wherever it stands', () => {
    const trial = trialOf(planOf(decodePlan(propelauthUser)), () => undefined)
    const many = JSON.stringify(entries(300, (at) => at)).slice(1, -1)
    const lines = [
      '{"user_id":"1","user_id":"1"}',
      '{"user_id":"1","x":1,"x":1}',
      `{"user_id":"1",${many},"k-7":1}`,
      `{"user_id":"1","properties":{${many},"k-299":1}}`,
      '{"user_id":"1","properties":{"a":{"b":1,"a":{"a":1},"b":2}}}',
      '{"user_id":"1","org_id_to_org_info":{"o":{},"p":{},"o":{}}}',
    ]
    for (const line of lines) faultIn(trial, Buffer.from(line))
    expect(trial.taken).toBe(0)
  })
})
