/**
 * What the package exports and what is built are one list: `exports` of package.json names the entries, and the folder of
 * providers fills the wildcard.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
}

/** The ids of the providers: the names of the files in `src/providers`. */
export function providerIds(): ReadonlyArray<string> {
  return readdirSync(`${root}src/providers`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

/** The subpaths that the package exports, with the wildcard filled in: `.`, `./kit`, `./providers/axway`. */
export function subpaths(): ReadonlyArray<string> {
  const manifest: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  return Object.keys(manifest.exports)
    .filter((subpath) => !subpath.endsWith('.json'))
    .flatMap((subpath) =>
      subpath.includes('*') ? providerIds().map((provider) => subpath.replace('*', provider)) : [subpath],
    )
}

/** The entries of the library: output name to source file. */
export function entries(): Readonly<Record<string, string>> {
  const stems = subpaths().map((subpath) => (subpath === '.' ? 'index' : subpath.slice('./'.length)))
  return Object.fromEntries(stems.map((stem) => [stem, `src/${stem}.ts`]))
}
