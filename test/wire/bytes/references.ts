/**
 * What the way over objects makes of lines: what byte plans are held to.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../../../src/Codec.js'
import { countSecrets, identityFromJson, identityToJson } from '../../../src/identity-json.js'
import { identityLimits } from '../../../src/Json.js'
import { parseWire } from '../../../src/parse-wire.js'
import type { Reference } from './lines.js'

/** Gives the line of the Identity that a codec decodes from a line of a record. */
export function decodeReference(codec: AnyCodec, instance?: string): Reference {
  return (text) => {
    const wire = parseWire(text)
    const decoded = E.isLeft(wire) ? wire : codec.decode(wire.right, instance === undefined ? {} : { instance })
    if (E.isLeft(decoded)) return undefined
    const json = identityToJson(decoded.right, { secrets: 'drop' })
    return { line: `${JSON.stringify(json)}\n`, secrets: countSecrets(decoded.right) }
  }
}

/** Gives the line of the record that a codec encodes from a line of an Identity. */
export function encodeReference(codec: AnyCodec): Reference {
  return (text) => {
    const json = parseWire(text, { limits: identityLimits })
    const identity = E.isLeft(json) ? json : identityFromJson(json.right)
    if (E.isLeft(identity) || identity.right.subject.provider !== codec.provider) return undefined
    return { line: `${JSON.stringify(codec.encode(identity.right))}\n`, secrets: 0 }
  }
}

/** Gives the lines of the Identities that a codec decodes from records; where one holds secrets, with them and without. */
export function canonLinesOf(codec: AnyCodec, wires: ReadonlyArray<unknown>): ReadonlyArray<string> {
  return wires.flatMap((wire) => {
    const decoded = codec.decode(wire)
    if (E.isLeft(decoded)) return []
    const lines = (['drop', 'keep'] as const).map((secrets) =>
      JSON.stringify(identityToJson(decoded.right, { secrets })),
    )
    return [...new Set(lines)]
  })
}
