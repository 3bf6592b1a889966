/**
 * One line on all ways at once: the interpreter is asked once, and every plan is held to what it answers.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RosterCodec } from '../../src/Codec.js'
import { converterTo } from '../../src/convert.js'
import type { DecodeErrors } from '../../src/DecodeError.js'
import type { Identity, Roster } from '../../src/Identity.js'
import { countSecrets, identityFromJson, identityToJson, rosterFromJson } from '../../src/identity-json.js'
import { identityLimits } from '../../src/Json.js'
import { parseWire } from '../../src/parse-wire.js'
import { convertPlan, decodePlan, encodePlan } from '../../src/stream/line-plans.js'
import type { BytePlan } from '../../src/wire/bytes/BytePlan.js'
import { faultIn, placeOfDifference, type Reference, trialOf } from '../wire/bytes/lines.js'
import { mirroring } from '../wire/bytes/references.js'
import { type Resource, type Way, waysOf } from './ways.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** A line is tried on all ways. What is wrong is told without what stands in the line. */
export interface LineTrial {
  readonly faultOf: (line: Buffer) => string | undefined
  /** How many lines each plan took. */
  readonly taken: () => Readonly<Record<string, number>>
}

/** What a way makes of what a line says: a text with all of it, and what a byte plan has to write. */
interface Made {
  readonly text: string
  readonly written: () => ReturnType<Reference>
}

type Answer = E.Either<DecodeErrors, Made>

interface Contestant {
  readonly name: string
  readonly answer: (said: unknown) => Answer
  readonly taken: () => number
}

// -------------------------------------------------------------------------------------
// directions
// -------------------------------------------------------------------------------------

/** Tries lines of records on all ways of decode. */
export async function decodeTrial(codec: AnyCodec | RosterCodec): Promise<LineTrial> {
  const contestant = ({ name, decode, taken }: Way): Contestant => ({
    name,
    answer: (wire) => E.map(madeOf)(decode(wire)),
    taken: () => taken.decoded,
  })
  const plan = 'losses' in codec ? decodePlan(codec) : undefined
  return trialBetween((await waysOf(codec)).map(contestant), (text) => parseWire(text), plan)
}

/** Tries lines of Identities, or of organizations, on all ways of encode. */
export async function encodeTrial(resource: Resource): Promise<LineTrial> {
  const contestant = ({ name, encode, taken }: Way): Contestant => ({
    name,
    answer: (record) => E.right(madeOfWire(encode(record as Identity))),
    taken: () => taken.encoded,
  })
  const plan = 'losses' in resource ? encodePlan(resource) : undefined
  return trialBetween((await waysOf(resource)).map(contestant), (text) => recordOf(resource, text), plan)
}

/** Reads what a resource encodes. Of another provider's people a codec encodes none: they are converted. */
function recordOf(resource: Resource, text: string): E.Either<unknown, unknown> {
  const json = parseWire(text, { limits: identityLimits })
  if (E.isLeft(json)) return json
  if (!('losses' in resource || 'method' in resource)) return rosterFromJson(json.right)
  const identity = identityFromJson(json.right)
  const isForeign = E.isRight(identity) && 'losses' in resource && identity.right.subject.provider !== resource.provider
  return isForeign ? E.left(undefined) : identity
}

/** Tries lines of records on all ways of convert. */
export async function convertTrial(source: AnyCodec, target: AnyCodec): Promise<LineTrial> {
  const targets = await waysOf(target)
  const contestant = (way: Way): Contestant => {
    const other = targets.find(({ name }) => name === way.name)
    if (other === undefined) throw new Error(`${target.id} has no ${way.name}`)
    const { decode, encode } = other as unknown as AnyCodec
    const { print } = converterTo({ ...target, decode, encode }, { from: source.id, crosswalk: mirroring })
    return {
      name: way.name,
      answer: (wire) => {
        const decoded = way.decode(wire)
        const converted = E.isLeft(decoded) ? decoded : print(decoded.right as Identity)
        return E.isLeft(converted) ? converted : E.right(madeOfWire(converted.right.wire))
      },
      taken: () => Math.min(way.taken.decoded, other.taken.encoded),
    }
  }
  const plan = convertPlan(source, target, { crosswalk: mirroring, isTold: () => true })
  return trialBetween((await waysOf(source)).map(contestant), (text) => parseWire(text), plan)
}

function madeOf(record: Identity | Roster): Made {
  return {
    text: JSON.stringify(identityToJson(record, { secrets: 'keep' })),
    written: () => ({
      line: `${JSON.stringify(identityToJson(record, { secrets: 'drop' }))}\n`,
      secrets: countSecrets(record),
    }),
  }
}

function madeOfWire(wire: unknown): Made {
  const text = JSON.stringify(wire)
  return { text, written: () => ({ line: `${text}\n`, secrets: 0 }) }
}

// -------------------------------------------------------------------------------------
// the trial
// -------------------------------------------------------------------------------------

/** The first contestant is right. A byte plan is held to it where it takes a line. */
function trialBetween(
  [right, ...others]: ReadonlyArray<Contestant>,
  read: (text: string) => E.Either<unknown, unknown>,
  plan: BytePlan | undefined,
): LineTrial {
  if (right === undefined) throw new Error('there is nothing to hold plans to')
  let expected: Answer | undefined
  const bytes =
    plan === undefined
      ? undefined
      : trialOf(plan, () => (expected === undefined || E.isLeft(expected) ? undefined : expected.right.written()))
  return {
    faultOf: (line) => {
      const said = read(line.toString())
      expected = E.isLeft(said) ? undefined : right.answer(said.right)
      const fault = bytes === undefined ? undefined : faultIn(bytes, line)
      if (fault !== undefined) return `byte plan: ${fault}`
      if (expected === undefined || E.isLeft(said)) return undefined
      for (const { name, answer } of others) {
        const difference = differenceOf(answer(said.right), expected)
        if (difference !== undefined) return `${name}: ${difference}`
      }
      return undefined
    },
    taken: () => ({
      ...Object.fromEntries(others.map(({ name, taken }) => [name, taken()])),
      ...(bytes === undefined ? {} : { 'byte plan': bytes.taken }),
      ...(bytes?.plan.ahead === undefined ? {} : { 'byte plan, ahead': bytes.ahead }),
    }),
  }
}

function differenceOf(actual: Answer, expected: Answer): string | undefined {
  if (E.isRight(actual) && E.isRight(expected)) return between(actual.right.text, expected.right.text, 'another record')
  if (E.isRight(actual)) return 'taken, but to be refused'
  if (E.isRight(expected)) return 'refused, but to be taken'
  return between(JSON.stringify(actual.left), JSON.stringify(expected.left), 'other errors')
}

function between(actual: string, expected: string, what: string): string | undefined {
  return actual === expected ? undefined : `${what}, ${placeOfDifference(actual, expected)}`
}
