/**
 * The law kit: what a codec promises, as properties that any test runner can check.
 *
 * @example
 * import { laws } from 'identikit/laws'
 * import { propelauthUser } from 'identikit/providers/propelauth'
 *
 * for (const law of laws(propelauthUser)) law.check({ runs: 10, seed: 1 })
 */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { type AnyCodec, interpreterOf } from './Codec.js'
import type { DecodeErrors } from './DecodeError.js'
import type { Identity } from './Identity.js'
import { identityToJson } from './identity-json.js'
import { equalsJson, isObject, type Json, type JsonObject, setOwn, type UnknownObject } from './Json.js'

export { type Control, controls, rightCodec, rightGolden } from './laws/controls.js'
export type { Law, LawName, LawOptions } from './laws/Law.js'
export { lossLaw } from './laws/pair.js'

import { clone, editOf, freeze, listEdits } from './laws/edits.js'
import { type Law, law } from './laws/Law.js'
import { secretsIn, withSecrets } from './laws/secrets.js'
import { anyJson, prune, remove, throughJson, wiresOf } from './laws/wires.js'
import { isRefusal } from './wire/Leaf.js'
import { valueAt } from './wire/statement.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What the laws are about: the codec of a record, whatever it decodes to.
 *
 * @category model
 */
export interface Lawful extends Pick<AnyCodec, 'id' | 'table'> {
  readonly decode: (wire: unknown) => E.Either<DecodeErrors, object>
  readonly encode: (record: never) => UnknownObject
}

/**
 * A wire and the Identity that somebody wrote by hand: no other law can see a wrong meaning.
 *
 * @category model
 */
export interface Golden {
  readonly wire: Json
  /** As `identityToJson` gives it, secrets kept. */
  readonly identity: Json
}

/** A codec under test: records of organizations are looked at through the same properties as Identities. */
interface Checked extends Pick<AnyCodec, 'id' | 'table' | 'decode'> {
  readonly encode: (record: Identity) => UnknownObject
}

// -------------------------------------------------------------------------------------
// laws
// -------------------------------------------------------------------------------------

/**
 * Lists the laws of a codec.
 *
 * @category laws
 */
export function laws(lawful: Lawful, goldens: ReadonlyArray<Golden> = []): ReadonlyArray<Law> {
  const codec = lawful as Checked
  const wires = wiresOf(codec.table)
  const all: ReadonlyArray<Law> = [
    law('1 wire', wires, (wire) => {
      assertSame(throughJson(codec.encode(decoded(codec, wire))), wire, 'encode gives another wire')
    }),
    law('2 value', fc.tuple(wires, wires), ([wire, other]) => {
      const identity = decoded(codec, wire)
      assertSame(json(decoded(codec, codec.encode(identity))), json(identity), 'decode gives another Identity')
      for (const edited of listEdits(codec.table, identity, decoded(codec, other))) {
        assertSame(comparable(codec, again(codec, edited)), comparable(codec, edited), 'an edit of a list is lost')
      }
    }),
    law('3 put', fc.tuple(wires, fc.nat()), ([wire, pick]) => checkPut(codec, wire, pick)),
    law('4 foreign', wires, (wire) => {
      const identity = freeze(decoded(codec, freeze(wire)))
      const foreign = planted(identity)
      assertSame(throughJson(codec.encode(freeze(foreign))), throughJson(codec.encode(identity)), 'foreign residue')
    }),
    law('5 total', fc.oneof(anyJson, fc.tuple(wires, anyJson, fc.nat()).map(spoil)), (wire) => {
      const before = Object.getOwnPropertyNames(Object.prototype).length
      const answer = codec.decode(wire)
      if (!E.isLeft(answer) && !E.isRight(answer)) throw new Error('decode does not answer')
      if (E.isRight(answer)) codec.encode(answer.right)
      assertSame(Object.getOwnPropertyNames(Object.prototype).length, before, 'a prototype was touched')
    }),
    law('6 secret', fc.tuple(wires, fc.nat()), ([wire, pick]) => {
      const { wire: planting, secret } = withSecrets(codec.table, wire, pick)
      const answer = codec.decode(planting)
      if (E.isLeft(answer)) throw new Error('a record with secrets is refused')
      if (secretsIn(answer.right, secret)) throw new Error('a secret shows')
      assertSame(throughJson(codec.encode(answer.right)), planting, 'encode does not give the secret back')
      const spoiled = codec.decode(spoil([planting, [secret], pick]))
      if (E.isLeft(spoiled) && secretsIn(spoiled.left, secret)) throw new Error('an error shows a secret')
    }),
    law('7 plan', fc.tuple(wires, anyJson, fc.nat()), ([wire, value, pick]) => {
      checkPlan(codec, wire, pick)
      checkPlan(codec, spoil([wire, value, pick]), pick)
    }),
  ]
  return goldens.length === 0 ? all : [...all, goldenLaw(codec, goldens)]
}

function goldenLaw(codec: Checked, goldens: ReadonlyArray<Golden>): Law {
  return {
    name: 'golden',
    check: () => {
      for (const { wire, identity } of goldens) assertSame(json(decoded(codec, wire)), identity, 'another meaning')
    },
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Whatever the table generates, decode accepts. */
function decoded(codec: Checked, wire: unknown): Identity {
  const answer = codec.decode(wire)
  if (E.isLeft(answer)) throw new Error(`decode refuses: ${JSON.stringify(answer.left)}`)
  return answer.right
}

function again(codec: Checked, identity: Identity): Identity {
  return decoded(codec, throughJson(codec.encode(identity)))
}

function json(identity: Identity): Json {
  return identityToJson(identity, { secrets: 'keep' })
}

/**
 * What the codec answers is what the interpreter of its table answers: the same Identity, keys in the same order, the same
 * errors; and the same wire, of what was decoded and of an edit.
 */
function checkPlan(codec: Checked, wire: Json, pick: number): void {
  const interpreter = interpreterOf(codec)
  const right = interpreter.decode(wire)
  const answer = codec.decode(wire)
  if (E.isLeft(right) || E.isLeft(answer)) {
    assertSame(E.isLeft(answer) ? answer.left : 'no errors', E.isLeft(right) ? right.left : 'no errors', 'other errors')
    return
  }
  assertAlike(json(answer.right), json(right.right), 'the interpreter gives another Identity')
  const edit = editOf(codec.table, wire as JsonObject, right.right, pick)
  for (const identity of edit === undefined ? [right.right] : [right.right, edit.edited]) {
    assertAlike(codec.encode(identity), interpreter.encode(identity), 'the interpreter gives another wire')
  }
}

/** A put changes the places of its row and nothing else, is there after decode, and leaves nothing of the old value. */
function checkPut(codec: Checked, wire: JsonObject, pick: number): void {
  const identity = decoded(codec, wire)
  const edit = editOf(codec.table, wire, identity, pick)
  if (edit === undefined) return
  const { edited, statement, places } = edit
  const printed = throughJson(codec.encode(edited)) as JsonObject
  assertSame(bare(again(codec, edited), codec), bare(edited, codec), 'decode does not show the edit')
  const [before, after] = [clone(wire), clone(printed)]
  for (const place of places) {
    for (const side of [before, after]) {
      remove(side, place)
      // An object that was null has to become one before anything can stand in it.
      for (const index of place.keys()) {
        if (index > 0 && valueAt(side, place.slice(0, index)) === null) remove(side, place.slice(0, index))
      }
    }
  }
  assertSame(prune(after), prune(before), `an edit of ${statement.paths.join(', ')} changes other places`)
  if (statement.paths.length > 1 || equalsJson(edit.values, edit.old) || edit.old[0] === undefined) return
  for (const [index, place] of statement.places.entries()) {
    const raw = valueAt(printed, places[index] ?? place)
    const value = raw === undefined || raw === null ? undefined : statement.leaves[index]?.read(raw as Json)
    if (!isRefusal(value) && equalsJson(value, edit.old[0])) throw new Error('a trace of the old value is left')
  }
}

/**
 * An Identity without the residue of its codec, since an edit makes odd spellings of the old value obsolete; its other ids
 * are a set by system.
 */
function bare(identity: Identity, codec: Checked): Json {
  const { externalIds, ...rest } = withoutResidue(json(identity), codec.id) as JsonObject
  if (!Array.isArray(externalIds)) return prune(rest)
  const sorted = externalIds.map((entry: Json) => [JSON.stringify(entry), entry] as const).sort(byKey)
  return prune({ ...rest, externalIds: sorted })
}

function withoutResidue(value: Json, codec: string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutResidue(item, codec))
  if (!isObject(value)) return value
  const rest = {}
  for (const [key, below] of Object.entries(value as JsonObject)) {
    if (key === 'attributes' || key === 'metadata') setOwn(rest, key, below)
    else if (key !== codec && !equalsJson(Object.keys(below ?? []), [codec])) {
      setOwn(rest, key, withoutResidue(below, codec))
    }
  }
  return rest
}

/**
 * What an edit of a list must keep: all, and in each record its own residue; but not the residue of the Identity itself
 * and of the record in the open, which know where in the list something stood. Maps have no order.
 */
function comparable(codec: Checked, identity: Identity): Json {
  const { residue: _, ...rest } = json(identity) as JsonObject
  const sorted: { [key: string]: Json } = { ...rest }
  const open = identity.session?.activeOrganization
  for (const list of codec.table.lists) {
    const records = sorted[list.path]
    if (!Array.isArray(records)) continue
    const kept = records.map((record: Json) => {
      const isOpen = isObject(record) && (list.name === undefined || valueAt(record, ['organization', 'id']) === open)
      return list.open !== undefined && isOpen && (list.key === undefined || list.name !== undefined)
        ? withoutResidue(record, codec.id)
        : record
    })
    sorted[list.path] =
      list.key === undefined
        ? kept
        : kept.map((record) => [JSON.stringify(valueAt(record, ['organization', 'id'])), record] as const).sort(byKey)
  }
  return sorted
}

function byKey([left]: readonly [string, Json], [right]: readonly [string, Json]): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** An Identity that another codec has written to as well, at every level. */
function planted(identity: Identity): Identity {
  const foreign = { 'another/codec': { planted: 'by another codec', orgs: { 0: 'junk' } } }
  const plant = <A extends object>(record: A): A => ({
    ...record,
    residue: { ...(record as { readonly residue?: object }).residue, ...foreign },
  })
  const { memberships } = identity
  return plant(memberships === undefined ? identity : { ...identity, memberships: memberships.map(plant) })
}

/** A wire in which one key, anywhere, has another value. */
function spoil([wire, value, pick]: readonly [Json, Json, number]): Json {
  if (!isObject(wire) && !Array.isArray(wire)) return value
  const keys = Object.keys(wire as object)
  const key = keys[pick % Math.max(keys.length, 1)]
  if (key === undefined) return value
  const spoiled = clone(wire) as { [key: string]: Json }
  setOwn(spoiled, key, pick % 3 === 0 ? value : spoil([spoiled[key] ?? null, value, Math.floor(pick / 3)]))
  return spoiled
}

/** As JSON text, so that the order of keys counts. */
function assertAlike(actual: unknown, expected: unknown, complaint: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (left !== right) throw new Error(`${complaint}: ${right} instead of ${left}`)
}

function assertSame(actual: unknown, expected: unknown, complaint: string): void {
  if (!equalsJson(actual, expected)) {
    throw new Error(`${complaint}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
  }
}
