/**
 * Our codecs of the records that are measured, as a program imports them.
 */

import type { Identity } from '../../src/index.js'
import { identityToJson } from '../../src/index.js'
import { type AnyCodec, defineCodec, type TableOf } from '../../src/kit.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'

/** The codecs, by id. */
export const codecs: Readonly<Record<string, AnyCodec>> = Object.fromEntries(
  [propelauthUser, axwayUser, axwaySession, netaxisLoginInfo].map((codec): [string, AnyCodec] => [codec.id, codec]),
)

/** Finds a codec. */
export function codecOf(record: string): AnyCodec {
  const codec = codecs[record]
  if (codec === undefined) throw new Error(`there is no codec ${record}`)
  return codec
}

/** The codec that somebody would have who wrote this table: the same rows, without what is generated for the built-in ones. */
export function codecOfTable({ id, title, table }: AnyCodec): AnyCodec {
  return defineCodec({ id: id as `${string}/${string}`, title, table: table as TableOf<Identity> })
}

/** An Identity as it stands in a file, without its secrets. */
export function printed(identity: Identity): unknown {
  return JSON.parse(JSON.stringify(identityToJson(identity, { secrets: 'drop' })))
}

/** A record that says all that an Identity says and has nothing that would be residue. */
export function withoutResidue(codec: AnyCodec, wire: unknown): unknown {
  return JSON.parse(JSON.stringify(codec.encode(bare(codec.decodeOrThrow(wire)) as Identity)))
}

function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => key !== 'residue')
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'attributes' || key === 'metadata' ? value : bare(value)]),
  )
}
