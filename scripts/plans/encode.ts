/**
 * Writes the half of a plan that encodes: what a record without residue prints in line; where something was kept, as the
 * interpreter does.
 */
import type { LeafForm } from '../../src/wire/leaf-form.js'
import type { Path } from '../../src/wire/Path.js'
import type { ListStep, Load, Scheme, Step } from '../../src/wire/plan/scheme.js'
import { assemble } from './build.js'
import type { Task } from './decode.js'
import {
  constant,
  type Head,
  leafOf,
  line,
  type Pen,
  placeOf,
  placesOf,
  quoted,
  read,
  statementOf,
  use,
} from './pen.js'

/** A record that is encoded: where its values are, and what was kept of it. */
interface Side {
  readonly node: string
  readonly residue: string
  /** What holds the residues that tell which objects the wire had. */
  readonly flavours: string
  readonly reached: Map<string, string>
  readonly values: Map<string, string>
}

/** Writes the functions of a scheme, those of its items first; none where the interpreter has to encode. */
export function encoder(task: Task, head: Head, imports: Set<string>): ReadonlyArray<string> | undefined {
  const { scheme, name, from } = task
  const pen: Pen = { scheme, lines: [], head, from, imports, sure: new Set() }
  if (scheme.lists.some(({ list }) => list.open?.select._tag === 'named')) return undefined
  const inner: Array<string> = []
  const names = new Map<ListStep, string>()
  for (const [index, list] of scheme.lists.entries()) {
    if (list.item === undefined) continue
    const itemName = `${name}Item${index}`
    names.set(list, itemName)
    const item = encoder(
      {
        name: itemName,
        scheme: list.item,
        from: [...list.from, 'item'],
        id: task.id,
        prefix: list.prefix,
        orIds: undefined,
      },
      head,
      imports,
    )
    if (item === undefined) return undefined
    inner.push(...item)
  }
  line(pen, `const ${name} = (record: unknown): Wire | undefined => {`)
  line(pen, `if (!${use(pen, 'isRecord')}(record)) return undefined`)
  line(pen, `const r = ${use(pen, 'residueOf')}(record, codec)`)
  line(pen, `if (r === ${use(pen, 'untaken')}) return undefined`)
  const own: Side = { node: 'record', residue: 'r', flavours: 'r', reached: new Map(), values: new Map() }
  for (const step of scheme.steps) writeStep(pen, step, own)
  const open = scheme.lists.find((list) => list.open !== undefined)
  if (open !== undefined) writeOpen(pen, open, own)
  writeWire(pen)
  for (const list of scheme.lists) if (list.load !== undefined) writeList(pen, list, own, names.get(list))
  const owned = open?.open?.anchor === undefined ? '() => true' : `(node) => node.owner === 'own' || m === undefined`
  const places = placesOf(pen)
  line(pen, `if (r !== undefined) ${use(pen, 'putBack')}({ wire: out }, r, ${places}, [], ${owned})`)
  if (open?.open?.anchor !== undefined) {
    line(
      pen,
      `if (q !== undefined) ${use(pen, 'putBack')}({ wire: out }, q, ${places}, [], (node) => node.owner === 'open')`,
    )
  }
  line(pen, 'return out')
  line(pen, '}')
  return [...inner, ...withoutIdle(pen.lines)]
}

/** Leaves out the values that nothing looks at. */
function withoutIdle(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  const text = lines.join('\n')
  return lines.filter((one) => {
    const [, name] = /^const ((?:g|h)\d+|\w+Flavours|none)\b/.exec(one) ?? []
    return name === undefined || text.split(new RegExp(`\\b${name}\\b`)).length > 2
  })
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
function canonOf(pen: Pen, side: Side, path: Path): string {
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

function writeStep(pen: Pen, step: Step, side: Side): void {
  const { statement } = step
  if (statement.kind === 'mirror' || statement.places.length === 0) return
  const loads = step.loads.map((index) => pen.scheme.loads[index] as Load)
  const isHomeless = loads.some((load) => flavoursOf(pen, load).length > 0)
  const isInline =
    (step.isField && loads.length === 1 && !isHomeless) ||
    (step.isField && statement.kind === 'claim' && (side.flavours === 'r' || !isHomeless)) ||
    (!isHomeless && statement.kind === 'claim')
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
  const kept = loads.map((load) =>
    load.place.length === 1
      ? `${read(pen, side.residue, load.key)} !== undefined`
      : `${use(pen, 'nodeAtPlace')}(${side.residue}, ${placeOf(pen, load.place)}) !== undefined`,
  )
  line(pen, `if (${side.residue} !== undefined && (${kept.join(' || ')})) {`)
  generic()
  line(pen, '} else {')
  if (step.isField) writeField(pen, step, side, loads)
  else writeGroup(pen, step, side, loads, generic)
  line(pen, '}')
}

function flavoursOf(pen: Pen, load: Load): ReadonlyArray<string> {
  const places: Array<string> = []
  for (
    let at = pen.scheme.containers[load.container];
    at !== undefined && at.index > 0;
    at = pen.scheme.containers[at.parent]
  ) {
    if (at.node.flavour) places.push(placeOf(pen, at.place))
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
    const isHome = homes.map((place) => `${use(pen, 'hasObject')}(${side.flavours}, ${place})`).join(' && ')
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

// -------------------------------------------------------------------------------------
// the record in the open
// -------------------------------------------------------------------------------------

function writeOpen(pen: Pen, step: ListStep, own: Side): void {
  const { list, open } = step
  if (open === undefined) return
  const records = canonOf(pen, own, list.canon)
  if (open.anchor === undefined) {
    const place = placeOf(pen, list.place ?? [])
    line(pen, `if (${use(pen, 'isOpened')}(${records}, codec, ${place})) return undefined`)
    for (const other of open.steps) {
      if (other.statement.places.length === 0) continue
      const side: Side = { node: '{}', residue: 'r', flavours: 'r', reached: new Map(), values: new Map() }
      for (const index of other.loads) line(pen, `let p${index}: unknown`)
      const isThere = `(place) => ${use(pen, 'hasObject')}(${side.flavours}, place)`
      line(pen, 'if (r !== undefined) {')
      line(pen, `const raws = ${use(pen, 'rawsFor')}(${statementOf(pen, other)}, {}, r, ${placesOf(pen)}, ${isThere})`)
      for (const [at, index] of other.loads.entries()) line(pen, `p${index} = raws[${at}]`)
      line(pen, '}')
    }
    return
  }
  const anchor = open.table.anchor
  const path = constant(
    pen,
    'path',
    `${use(pen, 'pathAt')}(table, ${JSON.stringify([...step.from, 'open', 'table'])}, ${quoted(anchor?.text ?? '')})`,
  )
  line(pen, `const found = ${use(pen, 'firstWith')}(${records}, ${path})`)
  line(pen, `const m = ${use(pen, 'isRecord')}(found) ? found : undefined`)
  line(pen, 'if (found !== undefined && m === undefined) return undefined')
  line(pen, `const q = m === undefined ? undefined : ${use(pen, 'residueOf')}(m, codec)`)
  line(pen, `if (q === ${use(pen, 'untaken')}) return undefined`)
  const steps = open.steps.filter(({ statement }) => statement.places.length > 0)
  const taken = new Set(
    open.otherwise.flatMap(({ statement }) => statement.places.map((place) => JSON.stringify(place))),
  )
  const before = pen.lines.length
  for (const { loads } of [...steps, ...open.otherwise]) for (const index of loads) line(pen, `let p${index}: unknown`)
  const declared = [...new Set(pen.lines.splice(before))]
  pen.lines.push(...declared)
  const side: Side = { node: 'm', residue: 'q', flavours: `${records}Flavours`, reached: new Map(), values: new Map() }
  line(pen, 'if (m !== undefined) {')
  line(pen, `const ${records}Flavours = ${use(pen, 'flavoursOf')}(${records}, codec)`)
  for (const other of steps) undeclared(pen, () => writeStep(pen, other, side))
  line(pen, '} else {')
  line(pen, 'const none: UnknownObject = {}')
  const isThere = `(place) => ${use(pen, 'hasObject')}(r, place)`
  for (const other of steps) {
    if (open.otherwise.length > 0 && other.statement.places.every((place) => taken.has(JSON.stringify(place)))) continue
    line(pen, 'if (r !== undefined) {')
    line(pen, `const raws = ${use(pen, 'rawsFor')}(${statementOf(pen, other)}, none, r, ${placesOf(pen)}, ${isThere})`)
    for (const [at, index] of other.loads.entries()) line(pen, `p${index} = raws[${at}]`)
    line(pen, '}')
  }
  for (const other of open.otherwise) {
    const otherSide: Side = { ...own, reached: new Map(own.reached), values: new Map(own.values) }
    undeclared(pen, () => writeStep(pen, other, otherSide))
  }
  line(pen, '}')
}

/** Writes without the declarations, which stand before. */
function undeclared(pen: Pen, write: () => void): void {
  const before = pen.lines.length
  write()
  const lines = pen.lines.splice(before).filter((text) => !/^let p\d+: unknown$/.test(text))
  pen.lines.push(...lines)
}

// -------------------------------------------------------------------------------------
// the wire
// -------------------------------------------------------------------------------------

/** The order in which statements write is that of the keys. */
function writeWire(pen: Pen): void {
  const { scheme } = pen
  const order = writtenOf(scheme)
  const isFlat = order.every((index) => scheme.loads[index]?.container === 0)
  if (isFlat && order.length > 3) {
    const parts = order.map((index) => ({ key: scheme.loads[index]?.key ?? '', text: `p${index}`, isSure: false }))
    if (parts.every(({ key }) => !(key in Object.prototype))) {
      const made = assemble(
        pen,
        [...parts, { key: '$none', text: 'undefined', isSure: false }].slice(0, -1),
        undefined,
        'made',
      )
      line(pen, `const out = (${made.text} ?? {}) as Wire`)
      return
    }
  }
  line(pen, 'const out: Wire = {}')
  for (const container of scheme.containers)
    if (container.index > 0) line(pen, `let u${container.index}: Wire | undefined`)
  for (const index of order) {
    const load = scheme.loads[index] as Load
    const target = containerOf(pen, load.container)
    const set =
      load.key === '__proto__'
        ? `${use(pen, 'setOwn')}(${target}, '__proto__', p${index})`
        : `${read2(target, load.key)} = p${index} as Json`
    line(pen, `if (p${index} !== undefined) ${set}`)
  }
}

function read2(object: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${object}.${key}` : `${object}[${quoted(key)}]`
}

function containerOf(pen: Pen, index: number): string {
  const container = pen.scheme.containers[index]
  if (container === undefined || index === 0) return 'out'
  return `(u${index} ??= ${use(pen, 'placed')}(${containerOf(pen, container.parent)}, ${quoted(container.key)}))`
}

function writtenOf(scheme: Scheme): ReadonlyArray<number> {
  const open = scheme.lists.flatMap((list) => [...(list.open?.steps ?? []), ...(list.open?.otherwise ?? [])])
  const steps = [...scheme.steps, ...open].filter(({ statement }) => statement.kind !== 'mirror')
  return [...new Set(steps.flatMap(({ loads }) => loads))]
}

function writeList(pen: Pen, step: ListStep, own: Side, itemName: string | undefined): void {
  const { list } = step
  const load = pen.scheme.loads[step.load ?? 0] as Load
  if (itemName === undefined) return
  const records = canonOf(pen, own, list.canon)
  const kept = `k${load.index}`
  line(pen, `const ${kept} = r === undefined ? undefined : ${use(pen, 'nodeAtPlace')}(r, ${placeOf(pen, load.place)})`)
  const name = constant(pen, 'list', `${use(pen, 'listAt')}(table, ${JSON.stringify(step.from)})`)
  const target = containerName(pen, load)
  line(pen, `if (Array.isArray(${records})) {`)
  const join = list.key === undefined ? 'listed' : 'mapped'
  const rest = list.key === undefined ? ', codec' : ''
  line(pen, `const items = ${use(pen, join)}(${records}, ${name}, ${itemName}, ${kept}${rest})`)
  line(pen, 'if (items === undefined) return undefined')
  line(pen, target('items'))
  line(pen, `} else if (${kept} === null${list.orText ? ` || typeof ${kept} === 'string'` : ''}) {`)
  line(pen, target(kept))
  line(pen, '}')
}

function containerName(pen: Pen, load: Load): (value: string) => string {
  return (value) => `${use(pen, 'putAt')}(out, ${placeOf(pen, load.place)}, ${value})`
}
