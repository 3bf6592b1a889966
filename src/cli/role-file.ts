/**
 * The file of a role map, in YAML or JSON. What is wrong with it is told with its line; the only value of it that is printed
 * is the name of a codec.
 */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Document, Node, Pair } from 'yaml'
import { type DecodeError, draw, escapeControl, pointer } from '../DecodeError.js'
import { maxBytes } from '../Json.js'
import { parseWire, syntaxFault } from '../parse-wire.js'
import { builtinRoles, type RoleConversion, type RoleMap, roleMapFrom, unusedRules } from '../roles.js'
import { type Codecs, unknownName } from './codecs.js'
import { fileFailure, usageFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A role map, and what it is called in messages: `roles.yaml:12`, the line being that of a JSON Pointer into it.
 *
 * @category model
 */
export interface RoleFile {
  readonly map: RoleMap
  readonly placeOf: (path: string) => string
}

/** What was read, and the line of each JSON Pointer, where known. */
interface Source {
  readonly value: unknown
  readonly lineOf: (path: string) => number | undefined
}

type Yaml = typeof import('yaml')

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a role map: `builtin`, or a file; a name that ends in `.json` is one of JSON, all others are YAML. Fails where the
 * file cannot be read, is no role map, or names a codec or provider that there is not.
 *
 * @category constructors
 */
export async function readRoleFile(name: string, cwd: string, codecs: Codecs): Promise<RoleFile> {
  if (name === 'builtin') return { map: builtinRoles, placeOf: (path) => `builtin${path}` }
  const file = escapeControl(name)
  const text = await readText(resolve(cwd, name), file)
  const yaml = await import('yaml')
  const { value, lineOf } = /\.json$/i.test(name) ? readJson(yaml, text, file) : readYaml(yaml, text, file)
  const placeOf = (path: string): string => placed(file, lineOf(path))
  const map = roleMapFrom(value)
  if (E.isLeft(map)) throw usageFailure(drawFaults(map.left, placeOf))
  checkNames(map.right, codecs, placeOf)
  return { map: map.right, placeOf }
}

async function readText(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileFailure(`cannot read ${file}`, error)
  })
  if (bytes.length > maxBytes) throw usageFailure(`${file}: expected at most ${maxBytes} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw usageFailure(`${file}: expected UTF-8`)
  }
}

function readJson(yaml: Yaml, text: string, file: string): Source {
  const value = parseWire(text)
  const fault = E.isLeft(value) ? syntaxFault(text) : undefined
  if (fault !== undefined) throw usageFailure(`${placed(file, text.slice(0, fault).split('\n').length)}: expected JSON`)
  const lineOf = linesOf(yaml, text)
  if (E.isLeft(value)) throw usageFailure(drawFaults(value.left, (path) => placed(file, lineOf(path))))
  return { value: value.right, lineOf }
}

/** Every JSON text is YAML too, which is how a place in it has a line. */
function linesOf(yaml: Yaml, text: string): Source['lineOf'] {
  const counter = new yaml.LineCounter()
  try {
    const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false })
    return (path) => lineAt(yaml, document, counter, path)
  } catch {
    return () => undefined
  }
}

function readYaml(yaml: Yaml, text: string, file: string): Source {
  const counter = new yaml.LineCounter()
  try {
    const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false })
    const [fault] = [...document.errors, ...document.warnings]
    if (fault === undefined) {
      return { value: document.toJS(), lineOf: (path) => lineAt(yaml, document, counter, path) }
    }
    const reason = fault.code.toLowerCase().replaceAll('_', ' ')
    throw usageFailure(`${placed(file, counter.linePos(fault.pos[0]).line)}: expected YAML, got: ${reason}`)
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) throw error
    throw usageFailure(`${file}: expected YAML that can be read as plain data`)
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Warns of the rules for roles that were in no record: one line each.
 *
 * @category combinators
 */
export function drawUnused(
  { map, placeOf }: RoleFile,
  used: Iterable<number>,
  conversion: RoleConversion,
): ReadonlyArray<string> {
  return unusedRules(map, used, conversion).map(
    ({ index }) => `${placeOf(pointer(['rules', index]))}: this rule is for a role that no record has`,
  )
}

/** Finds where a place stands; of a place that is not there, what it should be in. */
function lineAt(
  yaml: Yaml,
  document: Document.Parsed,
  counter: InstanceType<Yaml['LineCounter']>,
  path: string,
): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined = (node as Node | null)?.range?.[0]
  for (const step of path.split('/').slice(1)) {
    const inside: unknown = yaml.isAlias(node) ? node.resolve(document) : node
    if (yaml.isSeq(inside)) {
      node = inside.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else if (yaml.isMap(inside)) {
      const pair: Pair | undefined = inside.items.findLast(({ key }) => pointer([keyText(yaml, key)]) === `/${step}`)
      node = pair?.value
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset === undefined ? undefined : counter.linePos(offset).line
}

function keyText(yaml: Yaml, key: unknown): string {
  return yaml.isScalar(key) ? String(key.value) : ''
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function placed(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}

function drawFaults(faults: ReadonlyArray<DecodeError>, placeOf: (path: string) => string): string {
  return faults.map((fault) => `${fault._tag === 'more' ? '' : `${placeOf(fault.path)}: `}${draw([fault])}`).join('\n')
}

/** A rule with a misspelt name would do nothing, and say so only as a role without a rule. */
function checkNames({ rules = [], standings = {} }: RoleMap, codecs: Codecs, placeOf: (path: string) => string): void {
  const ids = [...codecs.records, ...codecs.requests].map(({ id }) => id)
  const names = new Set(ids.flatMap((id) => [id, id.split('/')[0] ?? id]))
  const named = [
    ...rules.flatMap(({ from, to }, index) => [
      { name: from, path: pointer(['rules', index, 'from']) },
      ...(to === undefined ? [] : [{ name: to, path: pointer(['rules', index, 'to']) }]),
    ]),
    ...Object.keys(standings).map((name) => ({ name, path: pointer(['standings', name]) })),
  ]
  const stranger = named.find(({ name }) => !names.has(name))
  if (stranger === undefined) return
  const { message } = unknownName(
    'provider or codec',
    stranger.name,
    [...names].map((id) => ({ id })),
  )
  throw usageFailure(`${placeOf(stranger.path)}: ${message}`)
}
