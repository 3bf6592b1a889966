/**
 * Writes how the keys of an object are read: once over all of them, whatever keys there are and in which order. A key by its
 * name costs nothing where all records have the same keys, and more than all else where each has others.
 */
import type { Container, Scheme } from '../../src/wire/plan/scheme.js'
import { constant, line, type Pen, quoted } from './pen.js'

interface Named {
  readonly key: string
  readonly variable: string
}

/** From how many keys on a record is read and written by several functions. */
const manyKeys = 60

/**
 * Whether one function of a scheme would be so large that an engine lets it run for long before it optimises it: it waits the
 * longer, the more code there is.
 */
export function isLarge({ loads }: Scheme): boolean {
  return loads.length > manyKeys
}

/** Writes the reading of all keys of a container, and the list of those that have no name. */
export function readKeys(pen: Pen, { index }: Container, stem: string): void {
  const object = index === 0 ? 'wire' : `c${index}`
  const named = namedOf(pen, index)
  if (isLarge(pen.scheme)) {
    readApart(pen, index, named, object, stem)
    return
  }
  for (const { variable } of named) line(pen, `let ${variable}: unknown`)
  line(pen, `let u${index}: Array<string> | undefined`)
  line(pen, index === 0 ? `for (const k in ${object}) {` : `if (${object} !== undefined) for (const k in ${object}) {`)
  writeChoice(pen, object, named)
  line(pen, `(u${index} ??= []).push(k)`)
  line(pen, '}')
}

/** Reads a container by a function that gives its values; one that is not there has those of an empty object. */
function readApart(pen: Pen, index: number, named: ReadonlyArray<Named>, object: string, stem: string): void {
  const reader = `${stem}Keys${index}`
  const variables = [...named.map(({ variable }) => variable), `u${index}`].join(', ')
  const apart: Pen = { ...pen, lines: pen.head.lines }
  line(apart, `const ${reader} = (object: UnknownObject) => {`)
  for (const { variable } of named) line(apart, `let ${variable}: unknown`)
  line(apart, `let u${index}: Array<string> | undefined`)
  line(apart, 'for (const k in object) {')
  writeChoice(apart, 'object', named)
  line(apart, `(u${index} ??= []).push(k)`)
  line(apart, '}')
  line(apart, `return { ${variables} }`)
  line(apart, '}')
  if (index === 0) {
    line(pen, `const { ${variables} } = ${reader}(wire)`)
    return
  }
  const nothing = constant(pen, 'nothing', `${reader}({})`)
  line(pen, `const { ${variables} } = ${object} === undefined ? ${nothing} : ${reader}(${object})`)
}

function namedOf(pen: Pen, container: number): ReadonlyArray<Named> {
  const { containers, loads } = pen.scheme
  return [
    ...loads.filter((load) => load.container === container).map(({ index, key }) => ({ key, variable: `a${index}` })),
    ...containers
      .filter(({ index, parent }) => index > 0 && parent === container)
      .map(({ index, key }) => ({ key, variable: `w${index}` })),
  ]
}

/** By length first, where there are many: texts are compared one after another. */
function writeChoice(pen: Pen, object: string, named: ReadonlyArray<Named>): void {
  const writeTests = (some: ReadonlyArray<Named>): void => {
    for (const { key, variable } of some) {
      line(pen, `if (k === ${quoted(key)}) {`)
      line(pen, `${variable} = ${object}[k]`)
      line(pen, 'continue')
      line(pen, '}')
    }
  }
  if (named.length <= 4) {
    writeTests(named)
    return
  }
  line(pen, 'switch (k.length) {')
  for (const length of [...new Set(named.map(({ key }) => key.length))].sort((left, right) => left - right)) {
    line(pen, `case ${length}: {`)
    writeTests(named.filter(({ key }) => key.length === length))
    line(pen, 'break')
    line(pen, '}')
  }
  line(pen, '}')
}
