/**
 * What the writers of plans share: lines of a module under construction, names in it, and how keys and places are spelled.
 */

import type { Scheme, Step } from '../../src/wire/plan/scheme.js'
import type { Place } from '../../src/wire/Row.js'

/** A function of a plan under construction, in a module that its constants stand at the head of. */
export interface Pen {
  readonly scheme: Scheme
  readonly lines: Array<string>
  readonly head: Head
  /** Where in the table the scheme's own table stands. */
  readonly from: ReadonlyArray<string | number>
  readonly imports: Set<string>
  /** The slots that are known to have a value from here on. */
  readonly sure: Set<number>
}

/** The constants of a module: what they are called, by what they are. */
export interface Head {
  readonly lines: Array<string>
  readonly names: Map<string, string>
}

/** Writes a line. */
export function line(pen: Pen, text: string): void {
  pen.lines.push(text)
}

/** Names something of the kernel that the module imports. */
export function use(pen: Pen, name: string): string {
  pen.imports.add(name)
  return name
}

/** Gives the name of a constant of the module; the same expression is written once. */
export function constant(pen: Pen, stem: string, expression: string, type = ''): string {
  const known = pen.head.names.get(expression)
  if (known !== undefined) return known
  const name = `${stem}${pen.head.names.size}`
  pen.head.names.set(expression, name)
  pen.head.lines.push(`const ${name}${type} = ${expression}`)
  return name
}

/** A key that every object inherits cannot be read as one of its own. */
export function isInherited(key: string): boolean {
  return key in Object.prototype
}

/** Reads a key of an object. */
export function read(pen: Pen, object: string, key: string): string {
  if (isInherited(key)) return `${use(pen, 'getOwn')}(${object}, ${quoted(key)})`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${object}.${key}` : `${object}[${quoted(key)}]`
}

/** Spells a key of an object literal. */
export function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)
}

export function quoted(text: string): string {
  return JSON.stringify(text)
}

/** Gives the constant of a place. */
export function placeOf(pen: Pen, place: Place): string {
  return constant(pen, 'place', `[${place.map(quoted).join(', ')}]`, ': Place')
}

/** Gives the constant of a statement of the table. */
export function statementOf(pen: Pen, step: Step): string {
  return constant(pen, 'statement', `${use(pen, 'statementAt')}(table, ${JSON.stringify(step.from)})`)
}

/** Gives the constant of one of its leaves. */
export function leafOf(pen: Pen, step: Step, index: number): string {
  return constant(pen, 'leaf', `${use(pen, 'leafAt')}(table, ${JSON.stringify(step.from)}, ${index})`)
}

/** Gives the constant of the tree of places of the scheme's table. */
export function placesOf(pen: Pen): string {
  return constant(pen, 'places', `${use(pen, 'tableAt')}(table, ${JSON.stringify(pen.from)}).places`)
}

/** Gives the constant of a node of that tree. */
export function nodeOf(pen: Pen, place: Place): string {
  if (place.length === 0) return placesOf(pen)
  const places = placesOf(pen)
  return constant(pen, 'node', `${use(pen, 'nodeAt')}(${places}, [${place.map(quoted).join(', ')}])`)
}
