/**
 * What belongs to a record besides what rows state: who provides it where it is a person, and its residue, last of all.
 */
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import type { Tree } from '../residue.js'
import type { Build, Child } from './build.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Where what does not come of rows is found.
 *
 * @category model
 */
export interface Surroundings {
  /** The slot of the provider of a person. */
  readonly provider: number | undefined
  /** The slot of the residue, and the keys under which it stands there. */
  readonly residue: number
  readonly names: Place
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Adds to the build of a record what does not come of rows. A loose one is completed when it is built.
 *
 * @category combinators
 */
export function wholeBuild(build: Build, { provider, residue, names }: Surroundings): Build {
  if (build._tag !== 'object') return build
  const children = build.children.map((child) =>
    provider !== undefined && child.key === 'subject'
      ? { key: child.key, build: subjectOf(child.build, provider) }
      : child,
  )
  const tree = names.reduceRight<Build>((below, key) => ({ _tag: 'object', children: [{ key, build: below }] }), {
    _tag: 'slot',
    slot: residue,
  })
  return { ...build, children: [...children, { key: 'residue', build: tree }] }
}

function subjectOf(build: Build, provider: number): Build {
  if (build._tag !== 'object') return build
  const children = ['instance', 'id'].flatMap((key): ReadonlyArray<Child> => {
    return build.children.filter((child) => child.key === key)
  })
  return { _tag: 'object', children: [{ key: 'provider', build: { _tag: 'slot', slot: provider } }, ...children] }
}

/**
 * Completes a record that was built loosely.
 *
 * @category combinators
 */
export function completed(
  record: Draft,
  { provider, residue, names }: Surroundings,
  values: ReadonlyArray<unknown>,
): Draft {
  if (provider !== undefined) {
    const { id, instance } = record.subject as { readonly id: unknown; readonly instance?: unknown }
    const by = values[provider]
    record.subject = instance === undefined ? { provider: by, id } : { provider: by, instance, id }
  }
  const own = values[residue] as Tree | undefined
  if (own !== undefined) record.residue = names.reduceRight<unknown>((below, key) => ({ [key]: below }), own)
  return record
}
