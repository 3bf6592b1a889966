/**
 * The peers that there are, by the record that they read.
 */
import { duckdb as axwayDuckdb } from './axway/duckdb.js'
import { ioTs as axwayIoTs } from './axway/io-ts.js'
import { zod as axwayZod } from './axway/zod.js'
import { fast, stock } from './instants.js'
import type { Mapping } from './Mapping.js'
import type { Peer, PeerMaker } from './Peer.js'
import { ajv } from './propelauth/ajv.js'
import { duckdb } from './propelauth/duckdb.js'
import { effect } from './propelauth/effect.js'
import { ioTs } from './propelauth/io-ts.js'
import { jq } from './propelauth/jq.js'
import { valibot } from './propelauth/valibot.js'
import { zod } from './propelauth/zod.js'

/** What peers there are for a record. */
interface Peers {
  /** In JavaScript, from object to object. */
  readonly objects: ReadonlyArray<Peer>
  readonly duckdb: Mapping
  readonly jq?: string
}

/** What tells a peer with table-driven instants from the same with `Date`. */
export const fastInstants = ', fast instants'

/** The peers of the records that have any. */
export const peers: Readonly<Record<string, Peers>> = {
  'propelauth/user': {
    objects: [
      ...twice('io-ts', ioTs),
      ...twice('zod', zod),
      ...twice('valibot', valibot),
      ...twice('effect', effect),
      ...twice('ajv', ajv),
    ],
    duckdb,
    jq,
  },
  'axway/user': {
    objects: [...twice('io-ts', axwayIoTs), ...twice('zod', axwayZod)],
    duckdb: axwayDuckdb,
  },
}

function twice(name: string, make: PeerMaker): ReadonlyArray<Peer> {
  return [
    { name, decode: make(stock) },
    { name: `${name}${fastInstants}`, decode: make(fast) },
  ]
}
