/**
 * Both makers of plans are held to the interpreter, on every fixture and on everything that differs from one in one place.
 */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { interpreterOf } from '../../../src/Codec.js'
import { identityToJson } from '../../../src/identity-json.js'
import type { Json, UnknownObject } from '../../../src/Json.js'
import { records, rosters } from '../../../src/registry.js'
import type { Draft } from '../../../src/wire/decode.js'
import { compiled } from '../../../src/wire/plan/compile.js'
import type { Plan, PlanOf } from '../../../src/wire/plan/Plan.js'
import { fixturesOf, refusedOf } from '../../fixtures.js'
import { mutantsOf } from '../../mutations.js'

function textOf(record: unknown): string {
  return JSON.stringify(identityToJson(record as Parameters<typeof identityToJson>[0], { secrets: 'keep' }))
}

async function written(id: string): Promise<PlanOf> {
  const module: { readonly plan: PlanOf } = await import(
    /* @vite-ignore */ new URL(`../../../src/plans/${id}.ts`, import.meta.url).href
  )
  return module.plan
}

/** How many wires a plan takes; throws where it gives what the interpreter does not. */
function takenBy(plan: Plan, codec: (typeof records)[number], wires: Iterable<Json>): number {
  const interpreter = interpreterOf(codec)
  let taken = 0
  for (const wire of wires) {
    const draft: Draft | undefined = plan.decode(wire as unknown as UnknownObject, codec.provider)
    const right = interpreter.decode(wire)
    if (E.isLeft(right)) {
      expect(draft).toBe(undefined)
      continue
    }
    if (draft !== undefined) {
      taken += 1
      expect(textOf(draft)).toBe(textOf(right.right))
    }
    const encoded = plan.encode(right.right)
    if (encoded !== undefined) expect(JSON.stringify(encoded)).toBe(JSON.stringify(interpreter.encode(right.right)))
  }
  return taken
}

const codecs = [...records, ...(rosters as unknown as typeof records)].map((codec) => ({ id: codec.id, codec }))

describe.each(codecs)('the plans of $id', ({ id, codec }) => {
  const wires = [...fixturesOf(id), ...refusedOf(id)].map(({ wire }) => wire)

  it('as written, give what the interpreter gives', async () => {
    const plan = (await written(id))(codec.table, id)
    const taken = takenBy(
      plan,
      codec,
      wires.slice(0, 6).flatMap((wire) => [...mutantsOf(wire)]),
    )
    expect(taken).toBeGreaterThan(20)
    expect(
      takenBy(
        plan,
        codec,
        fixturesOf(id).map(({ wire }) => wire),
      ),
    ).toBeGreaterThan(0)
  })

  it('as compiled at load, give what the interpreter gives', () => {
    const taken = takenBy(
      compiled(codec.table, id),
      codec,
      wires.slice(0, 3).flatMap((wire) => [...mutantsOf(wire)]),
    )
    expect(taken).toBeGreaterThan(20)
  })
})

describe('a plan that is compiled at load', () => {
  it.each(codecs)('reads records of $id the same the hundredth time', ({ id, codec }) => {
    const plan = compiled(codec.table, id)
    const wires = fixturesOf(id).map(({ wire }) => wire)
    // Records of few ways at first, so that these get what is made for what is usual.
    for (let time = 0; time < 100; time += 1) {
      for (const wire of wires.slice(0, 2)) plan.decode(wire as unknown as UnknownObject, codec.provider)
    }
    const interpreter = interpreterOf(codec)
    for (const wire of wires) {
      const draft = plan.decode(wire as unknown as UnknownObject, codec.provider)
      const right = E.getOrElseW(() => undefined)(interpreter.decode(wire))
      if (draft !== undefined) expect(JSON.stringify(draft)).toBe(JSON.stringify(right))
    }
  })

  const propelauth = records.find(({ id }) => id === 'propelauth/user')
  const others = ['{}', '{"email":null}', '{"email":""}', '{"email":"a@example.com"}', '{"email":7}']

  it.each(others)('hears a claim of an e-mail beside %s as the interpreter does', (other) => {
    if (propelauth === undefined) throw new Error('there is no such record')
    const plan = compiled(propelauth.table, propelauth.id)
    for (const order of [
      ['confirmed', 'other'],
      ['other', 'confirmed'],
    ]) {
      const halves: Record<string, object> = { confirmed: { email_confirmed: true }, other: JSON.parse(other) }
      const odd = { picture_url: '', user_id: 'u', metadata: null }
      const wire = { ...halves[order[0] ?? ''], ...odd, ...halves[order[1] ?? ''] }
      const isTaken = other !== '{"email":7}'
      expect(takenBy(plan, propelauth, [wire as Json])).toBe(isTaken ? 1 : 0)
    }
  })
})

/** Objects that JSON.parse never makes, of which JSON has less than they hold. */
const attached = (list: ReadonlyArray<string>): ReadonlyArray<string> => Object.assign([...list], { note: 'x' })
const unlisted = (wire: object, key: string): object =>
  Object.defineProperty({ ...wire }, key, { value: 'x', enumerable: false })

describe('what no JSON has', () => {
  const codec = records.find(({ id }) => id === 'axway/user')
  const makers: ReadonlyArray<readonly [string, () => Promise<PlanOf>]> = [
    ['as written', () => written('axway/user')],
    ['as compiled at load', () => Promise.resolve(compiled)],
  ]

  it.each(makers)('is nothing to a plan %s, nor to the interpreter', async (_, maker) => {
    if (codec === undefined) throw new Error('there is no such record')
    const plan = (await maker())(codec.table, codec.id)
    const wire = { guid: 'g', email: 'a@example.com', prefs: { a: 1 } }
    const wires: ReadonlyArray<readonly [unknown, unknown]> = [
      [
        { ...wire, oauth: attached(['github']) },
        { ...wire, oauth: ['github'] },
      ],
      [
        { ...wire, unknown: attached(['x']) },
        { ...wire, unknown: ['x'] },
      ],
      [
        { ...wire, prefs: { a: attached([]) } },
        { ...wire, prefs: { a: [] } },
      ],
      [unlisted(wire, 'firstname'), wire],
      [unlisted({ ...wire, unknown: 1 }, 'lastname'), { ...wire, unknown: 1 }],
      [unlisted(wire, 'other'), wire],
    ]
    for (const [odd, plain] of wires) {
      expect(takenBy(plan, codec, [odd as Json])).toBe(1)
      expect(textOf(E.getOrElseW(() => undefined)(interpreterOf(codec).decode(odd as Json)))).toBe(
        textOf(plan.decode(plain as UnknownObject, codec.provider)),
      )
    }
  })

  it.each(makers)('is one key among others to a plan %s, where it is spelled as the prototype is', async (_, maker) => {
    if (codec === undefined) throw new Error('there is no such record')
    const plan = (await maker())(codec.table, codec.id)
    const texts = [
      '{"guid":"g","__proto__":{"email":"a@example.com"}}',
      '{"guid":"g","prefs":{"__proto__":{"a":1}}}',
      '{"guid":"g","__proto__":null,"firstname":"x"}',
      '{"guid":"g","other":{"__proto__":1,"token":"t"}}',
    ]
    for (const text of texts) takenBy(plan, codec, [JSON.parse(text) as Json])
    const odd = Object.create({ email: 'a@example.com' }) as Json
    expect(takenBy(plan, codec, [Object.assign(odd as object, { guid: 'g' }) as Json])).toBe(0)
    expect(takenBy(plan, codec, [Object.assign(Object.create({}) as object, { guid: 'g' }) as Json])).toBe(0)
  })

  it.each(makers)('is nothing to a plan %s, where every object inherits it unlisted', async (_, maker) => {
    if (codec === undefined) throw new Error('there is no such record')
    const plan = (await maker())(codec.table, codec.id)
    Object.defineProperty(Object.prototype, 'firstname', { value: 'x', enumerable: false, configurable: true })
    try {
      expect(takenBy(plan, codec, [{ guid: 'g' }, { guid: 'g', unknown: 1 }])).toBe(2)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'firstname')
    }
  })
})
