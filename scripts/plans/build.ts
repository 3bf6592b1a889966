/**
 * Writes how a record is built from its slots: literals where everything is there, else key by key.
 */
import type { Build, Child, Mark } from '../../src/wire/plan/build.js'
import { constant, keyOf, line, type Pen, quoted, read, use } from './pen.js'

export interface Part {
  readonly text: string
  readonly isSure: boolean
}

/** What comes last into a record: its residue, where there is any. */
export interface Ending {
  readonly residue?: string
  /** The record is a person: its subject is one of the provider. */
  readonly isPerson?: boolean
}

/** Writes the statements that build a record, and gives its name. */
export function buildRecord(pen: Pen, build: Build, stem: string, { residue, isPerson = false }: Ending = {}): string {
  if (build._tag === 'loose') {
    const name = `${stem}Record`
    line(pen, `const ${name}: Draft = {}`)
    for (const { slot, path } of build.slots) {
      const at = constant(
        pen,
        'path',
        `${use(pen, 'pathAt')}(table, ${JSON.stringify(pen.from)}, ${quoted(path.text)})`,
      )
      line(pen, `if (s${slot} !== undefined) ${use(pen, 'setAt')}(${name}, ${at}, s${slot})`)
    }
    if (isPerson) {
      const instance = build.slots.find(({ path }) => path.text === 'subject.instance')
      line(pen, `${name}.subject = ${subjectOf(pen, `s${pen.scheme.anchor}`, instance && `s${instance.slot}`)}`)
    }
    if (residue !== undefined) line(pen, `if (r !== undefined) ${name}.residue = ${residue}`)
    return name
  }
  const children = build._tag === 'object' ? build.children : []
  const parts = children.map((child): NamedPart => {
    const part =
      isPerson && child.key === 'subject'
        ? buildSubject(pen, child.build)
        : buildPart(pen, child.build, `${stem}_${child.key.replaceAll(/\W/g, '')}`)
    return { key: child.key, isSingle: isSingle(child.build), isFree: isFree(pen, child.build), ...part }
  })
  const last: ReadonlyArray<NamedPart> =
    residue === undefined ? [] : [{ key: 'residue', text: `r === undefined ? undefined : ${residue}`, isSure: false }]
  const part = assemble(pen, [...parts, ...last], undefined, stem, isPerson)
  if (part.isSure && /^\w+$/.test(part.text)) return part.text
  line(pen, `const ${stem}Record: Draft = ${part.text}${part.isSure ? '' : ' ?? {}'}`)
  return `${stem}Record`
}

export interface NamedPart extends Part {
  readonly key: string
  /** It stands for one fact. */
  readonly isSingle?: boolean
  /** It is any JSON, so that it may be null. */
  readonly isFree?: boolean
}

function buildSubject(pen: Pen, build: Build): Part {
  const children = build._tag === 'object' ? build.children : []
  const slot = (key: string): string | undefined => {
    const found = children.find((child) => child.key === key)?.build
    return found?._tag === 'slot' ? `s${found.slot}` : undefined
  }
  return { text: subjectOf(pen, slot('id') ?? 'undefined', slot('instance')), isSure: true }
}

function subjectOf(_pen: Pen, id: string, instance: string | undefined): string {
  const plain = `{ provider, id: ${id} }`
  return instance === undefined
    ? plain
    : `${instance} === undefined ? ${plain} : { provider, instance: ${instance}, id: ${id} }`
}

function isSingle(build: Build): boolean {
  switch (build._tag) {
    case 'slot':
      return true
    case 'object':
      return build.children.length === 1 && build.children.every((child) => isSingle(child.build))
    case 'entries':
      return build.entries.length === 1 && build.entries.every(isSingle)
    default:
      return false
  }
}

function isFree({ scheme }: Pen, build: Build): boolean {
  if (build._tag !== 'slot') return false
  return scheme.steps.some(({ slots, forms }) => slots.includes(build.slot) && forms.includes('anyJson'))
}

function buildPart(pen: Pen, build: Build, stem: string): Part {
  switch (build._tag) {
    case 'slot':
      return { text: `s${build.slot}`, isSure: pen.sure.has(build.slot) }
    case 'object':
      return buildObject(pen, build.children, build.mark, stem)
    case 'entries':
      return buildEntries(pen, build.entries, stem)
    case 'every': {
      const helper = every(pen, build.key)
      const text = `s${build.slot}`
      return pen.sure.has(build.slot)
        ? { text: `${helper}(${text})`, isSure: true }
        : named(pen, `${text} === undefined ? undefined : ${helper}(${text})`, `${stem}List`)
    }
    case 'loose':
      return { text: '{}', isSure: true }
  }
}

function named(pen: Pen, expression: string, name: string): Part {
  line(pen, `const ${name} = ${expression}`)
  return { text: name, isSure: false }
}

function buildObject(pen: Pen, children: ReadonlyArray<Child>, mark: Mark | undefined, stem: string): Part {
  const parts = children.map((child) => ({
    key: child.key,
    isSingle: isSingle(child.build),
    ...buildPart(pen, child.build, `${stem}_${child.key.replaceAll(/\W/g, '')}`),
  }))
  return assemble(pen, parts, mark, stem)
}

/** An object of few keys is a literal where all of them are there; one of many is made by a function of its own. */
export function assemble(
  pen: Pen,
  parts: ReadonlyArray<NamedPart>,
  mark: Mark | undefined,
  stem: string,
  isPerson = false,
): Part {
  const literal = (some: ReadonlyArray<NamedPart>): string => literalOf(some, mark)
  const open = parts.filter(({ isSure }) => !isSure)
  if (open.length === 0) return { text: literal(parts), isSure: true }
  const isSure = open.length < parts.length
  const [only] = open
  if (open.length === 1 && parts.length === 1 && only !== undefined) {
    return named(pen, `${only.text} === undefined ? undefined : ${literal(parts)}`, stem)
  }
  const any = open.map(({ text }) => `${text} !== undefined`).join(' || ')
  if (mark === undefined && open.length > 3) {
    const named = namedParts(pen, parts, stem)
    if (isPerson) {
      buildPerson(pen, named, stem)
      return { text: stem, isSure: true }
    }
    const made = makes(pen, named, [])
    line(pen, `const ${stem} = ${isSure ? made : `${any} ? ${made} : undefined`}`)
    return { text: stem, isSure }
  }
  const plain = namedParts(pen, parts, stem)
  const tests = plain.filter((part) => !part.isSure).map(({ text }) => `${text} !== undefined`)
  line(pen, `let ${stem}: Draft${isSure ? '' : ' | undefined'}`)
  line(pen, `if (${tests.join(' && ')}) ${stem} = ${literal(plain)}`)
  const lead = plain.findIndex((part) => !part.isSure)
  line(pen, isSure ? 'else {' : `else if (${tests.join(' || ')}) {`)
  line(pen, `${stem} = ${literal(plain.slice(0, lead))}`)
  for (const { key, text, isSure: isThere } of plain.slice(lead)) {
    line(pen, `${isThere ? '' : `if (${text} !== undefined) `}${read(pen, stem, key)} = ${text}`)
  }
  line(pen, '}')
  return { text: stem, isSure }
}

function literalOf(parts: ReadonlyArray<NamedPart>, mark?: Mark): string {
  const first = mark === undefined ? [] : [`${keyOf(mark.key)}: ${JSON.stringify(mark.value)}`]
  const set = parts.map(({ key, text }) => (key === text ? key : `${keyOf(key)}: ${text}`))
  return `{ ${[...first, ...set].join(', ')} }`
}

/**
 * A person is a literal, one for each choice of the keys that are missing most often, where all other keys are there: a literal
 * takes a fraction of what a call and a store of each key take. Any other person is made by a function.
 */
function buildPerson(pen: Pen, parts: ReadonlyArray<NamedPart>, stem: string): void {
  const splits = splitsOf(parts)
  const isOdd = (part: NamedPart): boolean => part.isFree === true || part.key === 'residue'
  const choices = [...splits, ...parts.filter((part) => !splits.includes(part) && isOdd(part))]
  const others = parts.filter((part) => !part.isSure && !choices.includes(part))
  const write = (some: ReadonlyArray<NamedPart>, [choice, ...further]: ReadonlyArray<NamedPart>): void => {
    if (choice === undefined) {
      line(pen, `${stem} = ${literalOf(some)}`)
      return
    }
    line(pen, `if (${choice.text} === undefined) {`)
    write(
      some.filter((part) => part !== choice),
      further,
    )
    line(pen, '} else {')
    write(some, further)
    line(pen, '}')
  }
  line(pen, `let ${stem}: Draft`)
  if (others.length === 0) {
    write(parts, choices)
    return
  }
  line(pen, `if (${others.map(({ text }) => `${text} !== undefined`).join(' && ')}) {`)
  write(parts, choices)
  line(pen, '} else {')
  line(pen, `${stem} = ${makes(pen, parts, splits)}`)
  line(pen, '}')
}

/** Gives a name to what may be missing, since it is asked for more than once. */
function namedParts(pen: Pen, parts: ReadonlyArray<NamedPart>, stem: string): ReadonlyArray<NamedPart> {
  return parts.map((part, index) => {
    if (part.isSure || /^\w+$/.test(part.text)) return part
    const text = `${stem}Part${index}`
    line(pen, `const ${text} = ${part.text}`)
    return { ...part, text }
  })
}

const maxSplits = 3

/**
 * The keys by which the makers of a person are told apart: the first that stand for one fact alone, which is most often
 * missing. What is set after a key that some have and others have not is set in objects of more shapes with each of them, and
 * beyond four an engine looks every one of them up.
 */
function splitsOf(parts: ReadonlyArray<NamedPart>): ReadonlyArray<NamedPart> {
  return parts.filter(({ isSure, isSingle }) => !isSure && isSingle === true).slice(0, maxSplits)
}

/** Makes an object by the maker of those that have or have not the keys that makers are told apart by. */
function makes(pen: Pen, parts: ReadonlyArray<NamedPart>, splits: ReadonlyArray<NamedPart>): string {
  const [split, ...further] = splits
  if (split === undefined) return `new ${maker(pen, parts)}(${parts.map(({ text }) => text).join(', ')})`
  const without = parts.filter((part) => part !== split)
  const having = parts.map((part) => (part === split ? { ...part, isSure: true } : part))
  return `(${split.text} === undefined ? ${makes(pen, without, further)} : ${makes(pen, having, further)})`
}

/** A function that makes the objects of one shape, with room for all of their keys. */
function maker(pen: Pen, parts: ReadonlyArray<NamedPart>): string {
  const names = parts.map((_, index) => `v${index}`)
  const sets = parts.map(({ key, isSure }, index) => {
    const set = `${read(pen, 'this', key)} = v${index}`
    return isSure ? set : `if (v${index} !== undefined) ${set}`
  })
  const typed = names.map((name) => `${name}: unknown`).join(', ')
  return constant(pen, 'Made', `${use(pen, 'makerOf')}(function (this: Draft, ${typed}) { ${sets.join('; ')} })`)
}

/** An entry is there with its first value: others need that. */
function buildEntries(pen: Pen, entries: ReadonlyArray<Build>, stem: string): Part {
  const parts = entries.map((entry, index) => buildPart(pen, entry, `${stem}${index}`))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) {
    return only.isSure
      ? { text: `[${only.text}]`, isSure: true }
      : named(pen, `${only.text} === undefined ? undefined : [${only.text}]`, `${stem}List`)
  }
  line(pen, `let ${stem}List: Array<Draft> | undefined`)
  for (const { text, isSure } of parts) {
    line(pen, `${isSure ? '' : `if (${text} !== undefined) `}(${stem}List ??= []).push(${text})`)
  }
  return { text: `${stem}List`, isSure: false }
}

/** A function that makes an object of each value of a list. */
function every(pen: Pen, key: string): string {
  return constant(
    pen,
    'every',
    `(values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ ${keyOf(key)}: values[index] }); return list }`,
  )
}
