/**
 * What the way over objects makes of lines: what byte plans are held to.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../../../src/Codec.js'
import { converterTo } from '../../../src/convert.js'
import type { Crosswalk } from '../../../src/crosswalk.js'
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

/**
 * A crosswalk that knows nearly everybody: the new id is the old one from its end to its beginning, behind an `x` unless that
 * is a 1; there is none for an old one that ends with `o`.
 */
export const mirroring: Crosswalk = {
  rows: [],
  index: {
    get: (): Pick<ReadonlyMap<string, string>, 'get'> => ({
      get: (id) => {
        const mirrored = [...id].reverse().join('')
        return id.endsWith('o') ? undefined : id.endsWith('1') ? mirrored : `x${mirrored}`
      },
    }),
  } as unknown as Crosswalk['index'],
}

/** Gives the line of the record that a record of another codec is converted to. */
export function convertReference(source: AnyCodec, target: AnyCodec): Reference {
  const converter = converterTo(target, { from: source.id, crosswalk: mirroring })
  return (text) => {
    const wire = parseWire(text)
    const decoded = E.isLeft(wire) ? wire : source.decode(wire.right)
    const converted = E.isLeft(decoded) ? decoded : converter.print(decoded.right)
    return E.isLeft(converted) ? undefined : { line: `${JSON.stringify(converted.right.wire)}\n`, secrets: 0 }
  }
}
