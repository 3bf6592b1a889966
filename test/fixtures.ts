/**
 * The fixtures of a resource: wires, and what somebody wrote by hand that they mean.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Json } from '../src/Json.js'

export interface Fixture {
  readonly name: string
  readonly wire: Json
  readonly identity: Json
}

export interface RefusedFixture {
  readonly name: string
  readonly wire: Json
  readonly errors: ReadonlyArray<{ readonly _tag: string; readonly path: string }>
}

const root = new URL('../fixtures/', import.meta.url)

export function fixturesOf(id: string): ReadonlyArray<Fixture> {
  return namesIn(`${id}/`, '.identity.json').map((name) => ({
    name,
    wire: read(`${id}/${name}.json`),
    identity: read(`${id}/${name}.identity.json`),
  }))
}

export function refusedOf(id: string): ReadonlyArray<RefusedFixture> {
  return namesIn(`${id}/refused/`, '.errors.json').map((name) => ({
    name,
    wire: read(`${id}/refused/${name}.json`),
    errors: read(`${id}/refused/${name}.errors.json`) as unknown as RefusedFixture['errors'],
  }))
}

function namesIn(folder: string, suffix: string): ReadonlyArray<string> {
  const url = new URL(folder, root)
  if (!existsSync(url)) return []
  return readdirSync(url)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
}

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}
