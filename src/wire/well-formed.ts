/**
 * What is checked of the rows of a table at load: only a malformed table throws.
 */
import { pointer } from '../DecodeError.js'
import { pathsOf, placesOf, type Row } from './Row.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Throws where two rows claim one place or one path, or places or paths of which one lies in the other, where a mirror shows
 * a place that no row writes, since what is there would be lost, and where a row has no codec.
 *
 * @category combinators
 */
export function refuseMalformed(rows: ReadonlyArray<Row>): void {
  const inTheOpen = rows.flatMap((row) => (row._tag === 'list' ? (row.open?.table.rows ?? []) : []))
  const claiming = [...rows, ...inTheOpen].filter((row) => !isOfKind(row, 'mirror'))
  const places = claiming.flatMap(placesOf).map(pointer)
  for (const row of rows) refuseWithoutCodec(row)
  const paths = rows.filter((row) => !isOfKind(row, 'echo')).flatMap(pathsOf)
  refuseTwice(places, 'the place')
  refuseTwice(paths, 'the path')
  refuseOverlaps(paths)
  refuseInside(claiming)
  for (const place of rows
    .filter((row) => isOfKind(row, 'mirror'))
    .flatMap(placesOf)
    .map(pointer)) {
    if (!places.includes(place)) throw new Error(`the table mirrors ${place}, and never writes it`)
  }
}

function isOfKind(row: Row, kind: 'mirror' | 'echo'): boolean {
  return row._tag === 'statement' && row.kind === kind
}

function refuseTwice(claimed: ReadonlyArray<string>, what: string): void {
  const twice = claimed.find((claim, index) => claimed.indexOf(claim) !== index)
  if (twice !== undefined) throw new Error(`the table claims ${what} ${twice} twice`)
}

/** A path inside another one, or another selector for the same entry, is the same claim under another name. */
function refuseOverlaps(paths: ReadonlyArray<string>): void {
  const parts = paths.map((path) => path.replaceAll(/\[(?:primary|0|)\]/g, '[]').split(/\.(?![^[]*\])/))
  for (const [index, path] of parts.entries()) {
    const inside = parts.findIndex((other, at) => at !== index && path.every((part, step) => isSame(part, other[step])))
    if (inside !== -1) throw new Error(`the table claims ${paths[index]} and ${paths[inside]}, which overlap`)
  }
}

/** What is read whole may have a secret inside, and nothing else that a row is about. */
function refuseInside(rows: ReadonlyArray<Row>): void {
  const owners = new Map(rows.flatMap((row) => placesOf(row).map((place) => [pointer(place), row] as const)))
  for (const row of rows) {
    for (const place of placesOf(row)) {
      for (let length = 1; length < place.length; length += 1) {
        const outer = pointer(place.slice(0, length))
        const owner = owners.get(outer)
        const isRead = owner?._tag === 'statement' || owner?._tag === 'known'
        if (owner === undefined || (isRead && row._tag === 'secret')) continue
        throw new Error(`the table claims the places ${outer} and ${pointer(place)}, which overlap`)
      }
    }
  }
}

function refuseWithoutCodec(row: Row): void {
  if (row._tag !== 'statement') return
  const at = row.leaves.findIndex((leaf) => typeof leaf?.read !== 'function' || typeof leaf.print !== 'function')
  if (at !== -1) throw new Error(`the place ${pointer(row.places[at] ?? [])} has no codec: it needs read and print`)
}

/** A list is claimed whole by its own name: each of its entries is inside. */
function isSame(part: string, other: string | undefined): boolean {
  return part === other || (other !== undefined && !part.endsWith(']') && other.startsWith(`${part}[`))
}
