/**
 * Writes how a record is built from its slots: literals where everything is there, else key by key.
 */
import type { Build, Child } from '../../src/wire/plan/build.js'
import { constant, keyOf, line, type Pen, quoted, slotsOf, use } from './pen.js'

interface Part {
  readonly text: string
  readonly isSure: boolean
}

/** Writes the statements that build a record, and gives its name. `sure` is a slot that is known to have a value. */
export function buildRecord(pen: Pen, build: Build, stem: string): string {
  if (build._tag === 'loose') {
    const name = `${stem}Record`
    line(pen, `const ${name}: Draft = {}`)
    for (const { slot, path } of build.slots) {
      const at = constant(pen, 'path', `${use(pen, 'pathAt')}(table, ${JSON.stringify(pen.from)}, ${quoted(path.text)})`)
      line(pen, `if (s${slot} !== undefined) ${use(pen, 'setAt')}(${name}, ${at}, s${slot})`)
    }
    return name
  }
  const part = buildPart(pen, build, stem)
  if (part.isSure && /^\w+$/.test(part.text)) return part.text
  line(pen, `const ${stem}Record: Draft = ${part.text}${part.isSure ? '' : ' ?? {}'}`)
  return `${stem}Record`
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

function buildObject(
  pen: Pen,
  children: ReadonlyArray<Child>,
  mark: { readonly key: string; readonly value: string | boolean } | undefined,
  stem: string,
): Part {
  const parts = children.map((child) => ({
    key: child.key,
    ...buildPart(pen, child.build, `${stem}_${child.key.replaceAll(/\W/g, '')}`),
  }))
  const first = mark === undefined ? [] : [`${keyOf(mark.key)}: ${JSON.stringify(mark.value)}`]
  const literal = (some: typeof parts): string =>
    `{ ${[...first, ...some.map(({ key, text }) => (key === text ? key : `${keyOf(key)}: ${text}`))].join(', ')} }`
  const open = parts.filter(({ isSure }) => !isSure)
  if (open.length === 0) return { text: literal(parts), isSure: true }
  const name = stem
  const isSure = open.length < parts.length
  const [only] = open
  if (open.length === 1 && parts.length === 1 && only !== undefined) {
    return named(pen, `${only.text} === undefined ? undefined : ${literal(parts)}`, name)
  }
  line(pen, `let ${name}: Draft${isSure ? '' : ' | undefined'}`)
  line(pen, `if (${open.map(({ text }) => `${text} !== undefined`).join(' && ')}) ${name} = ${literal(parts)}`)
  const lead = parts.findIndex((part) => !part.isSure)
  const any = open.map(({ text }) => `${text} !== undefined`).join(' || ')
  line(pen, isSure ? 'else {' : `else if (${any}) {`)
  line(pen, `${name} = ${literal(parts.slice(0, lead))}`)
  for (const { key, text, isSure: isThere } of parts.slice(lead)) {
    line(pen, `${isThere ? '' : `if (${text} !== undefined) `}${name}${/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${quoted(key)}]`} = ${text}`)
  }
  line(pen, '}')
  return { text: name, isSure }
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

/** Whether building needs anything of a build at all. */
export function isEmptyBuild(build: Build): boolean {
  return slotsOf(build).length === 0
}
