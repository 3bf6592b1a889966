/**
 * All resources of this package, by id. The only importer of every provider: a program that needs one imports that one.
 */
import type { AnyCodec, RequestCodec } from './Codec.js'
import { axwaySession, axwayUser } from './providers/axway.js'
import { netaxisLoginInfo, netaxisLoginInfoUpdate } from './providers/netaxis.js'
import { propelauthUser } from './providers/propelauth.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The records: they decode and encode.
 *
 * @category model
 */
export const records: ReadonlyArray<AnyCodec> = [axwaySession, axwayUser, netaxisLoginInfo, propelauthUser]

/**
 * The requests: they encode only.
 *
 * @category model
 */
export const requests: ReadonlyArray<RequestCodec> = [netaxisLoginInfoUpdate]
