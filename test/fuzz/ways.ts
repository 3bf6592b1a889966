/**
 * The ways that records and Identities go over objects: by the interpreter of a table, and by each of the plans that are held to
 * it.
 */
import * as E from 'fp-ts/lib/Either.js'
import {
  type AnyCodec,
  defineCodec,
  defineRoster,
  interpreterOf,
  type RequestCodec,
  type RosterCodec,
} from '../../src/Codec.js'
import type { DecodeErrors } from '../../src/DecodeError.js'
import type { Identity, Roster } from '../../src/Identity.js'
import type { UnknownObject } from '../../src/Json.js'
import { compiled } from '../../src/wire/plan/compile.js'
import type { Plan, PlanOf } from '../../src/wire/plan/Plan.js'
import type { TableOf } from '../../src/wire/Table.js'

/** Whatever has a table. */
export type Resource = AnyCodec | RosterCodec | RequestCodec

/** One way over objects. A request decodes nothing. */
export interface Way {
  readonly name: string
  readonly decode: (wire: unknown) => E.Either<DecodeErrors, Identity | Roster>
  readonly encode: (record: Identity | Roster) => UnknownObject
  /** How many records the plan of this way has decoded, and how many it has encoded. */
  readonly taken: { decoded: number; encoded: number }
}

/** Finds the ways of a resource: first that of the interpreter, which is right, then those of its plans. */
export async function waysOf(resource: Resource): Promise<ReadonlyArray<Way>> {
  const { id, table } = resource
  const { decode, encode } = interpreterOf(resource) as unknown as Pick<Way, 'decode' | 'encode'>
  const interpreter = { decode, encode: lastOf(encode) }
  const unplanned: Pick<Way, 'decode' | 'encode'> = {
    decode: 'method' in resource ? interpreter.decode : lastOf(codecWithout(resource).decode),
    encode: interpreter.encode,
  }
  const wayBy = (name: string, plan: Plan): Way => wayOf(name, plan, id.slice(0, id.indexOf('/')), unplanned)
  return [
    { name: 'interpreter', ...interpreter, taken: { decoded: 0, encoded: 0 } },
    // No plan is written for requests.
    ...('method' in resource ? [] : [wayBy('generated plan', (await written(id))(table, id))]),
    wayBy('closures', compiled(table, id)),
  ]
}

async function written(id: string): Promise<PlanOf> {
  const module: { readonly plan: PlanOf } = await import(
    /* @vite-ignore */ new URL(`../../src/plans/${id}.ts`, import.meta.url).href
  )
  return module.plan
}

function wayOf(name: string, plan: Plan, provider: string, unplanned: Pick<Way, 'decode' | 'encode'>): Way {
  const taken = { decoded: 0, encoded: 0 }
  return {
    name,
    decode: (wire) => {
      const draft = plan.decode(wire as UnknownObject, provider)
      if (draft === undefined) return unplanned.decode(wire)
      taken.decoded += 1
      return E.right(draft as unknown as Identity)
    },
    encode: (record) => {
      const wire = plan.encode(record)
      if (wire === undefined) return unplanned.encode(record)
      taken.encoded += 1
      return wire
    },
    taken,
  }
}

/** A codec of the same table whose plan takes nothing: what it tells is told of all that a plan leaves to the interpreter. */
function codecWithout({ id, title, table }: AnyCodec | RosterCodec): Pick<Way, 'decode'> {
  const spec = { id: id as `${string}/${string}`, title, plan: nothing }
  return table.anchor?.text === 'subject.id'
    ? defineCodec({ ...spec, table: table as TableOf<Identity> })
    : defineRoster({ ...spec, table: table as TableOf<Roster> })
}

const nothing: PlanOf = () => ({ decode: () => undefined, encode: () => undefined })

/** A function that is not asked again where the same is asked for. */
function lastOf<A, B>(work: (input: A) => B): (input: A) => B {
  let last: { readonly input: A; readonly output: B } | undefined
  return (input) => {
    if (last?.input !== input) last = { input, output: work(input) }
    return last.output
  }
}
