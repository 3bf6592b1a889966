/**
 * Writes what statements print: in line where nothing was kept of their places, else as the interpreter does.
 */
import type { LeafForm } from '../../src/wire/leaf-form.js'
import type { Path } from '../../src/wire/Path.js'
import type { Load, Step } from '../../src/wire/plan/scheme.js'
import type { Place } from '../../src/wire/Row.js'
import { constant, leafOf, line, type Pen, placeOf, placesOf, quoted, read, statementOf, use } from './pen.js'

/** A record that is encoded: where its values are, and what was kept of it. */
export interface Side {
  readonly node: string
  readonly residue: string
  /** What holds the residues that tell which objects the wire had. */
  readonly flavours: string
  readonly reached: Map<string, string>
  readonly values: Map<string, string>
}

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/** Reads the object that the value of a path is in, and gives its name. */
function reach(pen: Pen, side: Side, steps: Path['steps']): string {
  if (steps.length === 0) return side.node
  const text = JSON.stringify(steps)
  const known = side.reached.get(text)
  if (known !== undefined) return known
  const step = steps.at(-1)
  const base = reach(pen, side, steps.slice(0, -1))
  const name = `${side.node === 'record' ? 'x' : 'y'}${side.reached.size}`
  side.reached.set(text, name)
  if (step === undefined) return side.node
  const value = `${name}Value`
  const isThere = base === side.node ? '' : `${base} === undefined ? undefined : `
  if (step._tag === 'key') {
    line(pen, `const ${value} = ${isThere}${read(pen, base, step.key)}`)
  } else {
    line(pen, `const ${name}List = ${isThere}${read(pen, base, step.key)}`)
    const system = step._tag === 'system' ? `, ${quoted(step.system)}` : ''
    const find = step._tag === 'system' ? 'entryOfSystem' : step._tag === 'primary' ? 'primaryOf' : 'firstOf'
    line(pen, `const ${value} = Array.isArray(${name}List) ? ${use(pen, find)}(${name}List${system}) : undefined`)
  }
  line(pen, `const ${name} = ${use(pen, 'isRecord')}(${value}) ? ${value} : undefined`)
  line(pen, `if (${name} === undefined && ${use(pen, 'isObject')}(${value})) return undefined`)
  return name
}

/** Reads the value of a path, and gives its name. */
export function canonOf(pen: Pen, side: Side, path: Path): string {
  const known = side.values.get(path.text)
  if (known !== undefined) return known
  const name = `${side.node === 'record' ? 'g' : 'h'}${side.values.size}`
  side.values.set(path.text, name)
  const every = path.steps.findIndex(({ _tag }) => _tag === 'every')
  const steps = every === -1 ? path.steps.slice(0, -1) : path.steps.slice(0, every)
  const last = path.steps[steps.length]
  const object = reach(pen, side, steps)
  const isThere = object === side.node ? '' : `${object} === undefined ? undefined : `
  const value = `${isThere}${read(pen, object, last?.key ?? '')}`
  if (every === -1) line(pen, `const ${name} = ${value}`)
  else {
    line(pen, `const ${name}List = ${value}`)
    const key = quoted(path.steps.at(-1)?.key ?? '')
    line(pen, `const ${name} = Array.isArray(${name}List) ? ${use(pen, 'everyAt')}(${name}List, ${key}) : undefined`)
  }
  return name
}

interface Guard {
  readonly _tag?: string
  readonly name?: string
  readonly type?: Guard
}

/** The test that the model takes a value. */
function guardOf(pen: Pen, step: Step, index: number, value: string): string {
  const guard = step.statement.guards[index] as unknown as Guard | undefined
  const inner = guard?._tag === 'ReadonlyType' || guard?._tag === 'ReadonlyArrayType' ? guard.type : undefined
  switch (guard?._tag) {
    case 'StringType':
      return `typeof ${value} === 'string'`
    case 'BooleanType':
      return `typeof ${value} === 'boolean'`
    case 'NumberType':
      return `typeof ${value} === 'number'`
    case 'UnknownType':
      return 'true'
    case 'RefinementType':
      if (guard.name === 'Timestamp') return `typeof ${value} === 'string' && ${use(pen, 'isCanonical')}(${value})`
      break
    case 'ReadonlyArrayType':
      if (inner?._tag === 'StringType')
        return `(${use(pen, 'areTexts')}(${value}) || ${guardAt(pen, step, index)}.is(${value}))`
      break
  }
  return `${guardAt(pen, step, index)}.is(${value})`
}

function guardAt(pen: Pen, step: Step, index: number): string {
  return constant(pen, 'guard', `${use(pen, 'guardAt')}(table, ${JSON.stringify(step.from)}, ${index})`)
}

/** What a leaf prints of a value that the model takes. */
function printOf(form: LeafForm | undefined, leaf: string, value: string, guard: string): string {
  const isText = guard.startsWith('typeof') && guard.includes(`'string'`)
  switch (form) {
    case 'text':
      return isText ? `${value} === '' ? undefined : ${value}` : `${leaf}.print(${value})`
    case 'flag':
    case 'flagOrText':
    case 'isoInstant':
    case 'anyJson':
    case 'anyObject':
      return value
    default:
      return `${leaf}.print(${value})`
  }
}

// -------------------------------------------------------------------------------------
// statements
// -------------------------------------------------------------------------------------

/** Reads the object of the residue that holds what was kept around a place, and gives its name. */
function branchOf(pen: Pen, side: Side, place: Place): string {
  if (place.length === 0) return side.residue
  const text = JSON.stringify({ kept: place })
  const known = side.reached.get(text)
  if (known !== undefined) return known
  const name = `${side.residue}Kept${side.reached.size}`
  side.reached.set(text, name)
  line(pen, `const ${name} = ${use(pen, 'branchAt')}(${side.residue}, ${placeOf(pen, place)})`)
  line(pen, `if (${name} === ${use(pen, 'untaken')}) return undefined`)
  return name
}

export function writeStep(pen: Pen, step: Step, side: Side): void {
  const { statement } = step
  if (statement.kind === 'mirror' || statement.places.length === 0) return
  const loads = step.loads.map((index) => pen.scheme.loads[index] as Load)
  const isHomeless = loads.some((load) => flavoursOf(pen, load).length > 0)
  const isInline =
    (step.isField && loads.length === 1 && !isHomeless) || (statement.kind === 'claim' && (step.isField || !isHomeless))
  for (const path of [...statement.canon, ...statement.needs]) canonOf(pen, side, path)
  for (const { index } of loads) line(pen, `let p${index}: unknown`)
  const isThere = `(place) => ${use(pen, 'hasObject')}(${side.flavours}, place)`
  const generic = (): void => {
    const raws = `${use(pen, 'rawsFor')}(${statementOf(pen, step)}, ${side.node}, ${side.residue}, ${placesOf(pen)}, ${isThere})`
    line(pen, `const raws = ${raws}`)
    for (const [at, { index }] of loads.entries()) line(pen, `p${index} = raws[${at}]`)
  }
  if (!isInline || loads.some(({ carved }) => carved !== undefined)) {
    line(pen, '{')
    generic()
    line(pen, '}')
    return
  }
  const kept = loads.map((load) => {
    const branch = branchOf(pen, side, load.place.slice(0, -1))
    const isThere = branch === side.residue ? '' : `${branch} !== undefined && `
    return `${isThere}${read(pen, branch, load.key)} !== undefined`
  })
  line(pen, `if (${side.residue} !== undefined && (${kept.join(' || ')})) {`)
  generic()
  line(pen, '} else {')
  if (step.isField) writeField(pen, step, side, loads)
  else writeGroup(pen, step, side, loads, generic)
  line(pen, '}')
}

/** The test that the wire had an object: where one residue tells, by what it keeps there. */
function homeTest(pen: Pen, side: Side, place: Place): string {
  const branch = side.flavours === side.residue ? side.reached.get(JSON.stringify({ kept: place })) : undefined
  return branch === undefined
    ? `${use(pen, 'hasObject')}(${side.flavours}, ${placeOf(pen, place)})`
    : `${branch} !== undefined`
}

function flavoursOf(pen: Pen, load: Load): ReadonlyArray<Place> {
  const places: Array<Place> = []
  for (
    let at = pen.scheme.containers[load.container];
    at !== undefined && at.index > 0;
    at = pen.scheme.containers[at.parent]
  ) {
    if (at.node.flavour) places.push(at.place)
  }
  return places
}

function needsOf(pen: Pen, step: Step, side: Side): ReadonlyArray<string> {
  return [...new Set(step.statement.needs.map((need) => `${canonOf(pen, side, need)} !== undefined`))]
}

function writeField(pen: Pen, step: Step, side: Side, loads: ReadonlyArray<Load>): void {
  const [path] = step.statement.canon
  if (path === undefined) return
  const value = canonOf(pen, side, path)
  const guard = guardOf(pen, step, 0, value)
  const isLoose = guard === 'true' || guard.includes('.is(')
  const test = [
    ...(isLoose ? [`${value} !== undefined`] : []),
    ...(guard === 'true' ? [] : [guard]),
    ...needsOf(pen, step, side),
  ]
  line(pen, `if (${test.join(' && ')}) {`)
  const printed = (at: number): string => {
    const form = step.forms[at]
    const leaf = form === 'flag' ? '' : leafOf(pen, step, at)
    return printOf(form, leaf, value, guard)
  }
  for (const [at, load] of loads.entries()) {
    const homes = flavoursOf(pen, load)
    const isHome = homes.map((place) => homeTest(pen, side, place)).join(' && ')
    const lead = at === 0 ? '' : 'else '
    line(pen, `${lead}${isHome === '' ? '' : `if (${isHome}) `}p${load.index} = ${printed(at)}`)
    if (isHome === '') break
  }
  line(pen, '}')
}

function writeGroup(pen: Pen, step: Step, side: Side, loads: ReadonlyArray<Load>, generic: () => void): void {
  const { statement } = step
  const values = statement.canon.map((path) => canonOf(pen, side, path))
  const needs = needsOf(pen, step, side)
  const name = statementOf(pen, step)
  line(pen, `if (${values.map((value) => `${value} !== undefined`).join(' || ')}) {`)
  if (needs.length > 0) line(pen, `if (${needs.join(' && ')}) {`)
  const now = values.map((value, index) => {
    const guard = guardOf(pen, step, index, value)
    return guard === 'true' ? value : `${value} !== undefined && ${guard} ? ${value} : undefined`
  })
  line(pen, `const now = [${now.join(', ')}]`)
  line(pen, 'if (now.some((value) => value !== undefined)) {')
  line(pen, `const printed = ${name}.print(now)`)
  for (const [at, { index }] of loads.entries()) {
    line(pen, `if (printed[${at}] !== undefined) p${index} = ${leafOf(pen, step, at)}.print(printed[${at}])`)
  }
  line(pen, '}')
  if (needs.length > 0) {
    line(pen, '} else {')
    generic()
    line(pen, '}')
  }
  line(pen, '}')
}
