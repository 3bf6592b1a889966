/**
 * The good records among the fixtures, by codec.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { records } from '../../src/registry.js'
import { ndjson, root } from './harness.js'

/** A record that its codec understands, and its Identity, secrets kept. */
export interface Fixture {
  readonly name: string
  readonly wire: unknown
  readonly identity: unknown
}

/** The codecs that have fixtures. */
export const codecIds: ReadonlyArray<string> = records.map(({ id }) => id)

/** The good records of a codec. */
export function fixturesOf(codec: string): ReadonlyArray<Fixture> {
  const folder = join(root, 'fixtures', codec)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.identity.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .map((name) => ({ name, wire: read(folder, name), identity: read(folder, `${name}.identity`) }))
}

/** The good records of a codec, one on each line. */
export function linesOfFixtures(codec: string): string {
  return ndjson(...fixturesOf(codec).map(({ wire }) => wire))
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}
