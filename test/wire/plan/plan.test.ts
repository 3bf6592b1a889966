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
