/**
 * The resources of one provider, loaded without those of the others: a program that is told only at run time which one it needs,
 * and is in a hurry, asks here.
 */
import type { AnyCodec, RequestCodec, RosterCodec } from '../Codec.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A record, a record about an organization, or a request.
 *
 * @category model
 */
export type Resource = AnyCodec | RosterCodec | RequestCodec

type Load = () => Promise<Readonly<Record<string, Resource>>>

const providers: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['axway', () => import('../providers/axway.js')],
  ['netaxis', () => import('../providers/netaxis.js')],
  ['oidc', () => import('../providers/oidc.js')],
  ['propelauth', () => import('../providers/propelauth.js')],
  ['scim', () => import('../providers/scim.js')],
])

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Loads the resources of the provider that has the resource of an id; none where there is no such resource.
 *
 * @category constructors
 */
export async function resourcesBeside(id: string): Promise<ReadonlyArray<Resource>> {
  const [provider = ''] = id.split('/')
  const load = providers.get(provider)
  const resources = load === undefined ? [] : Object.values(await load())
  return resources.some((resource) => resource.id === id) ? resources : []
}
