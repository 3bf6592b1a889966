/**
 * Writes how one statement is read: the usual value in line, an odd one by its leaf, everything else as the interpreter does.
 */
import type { Build } from '../../src/wire/plan/build.js'
import type { Load, Step } from '../../src/wire/plan/scheme.js'
import { constant, leafOf, line, nodeOf, type Pen, placesOf, statementOf, use } from './pen.js'
import { depthOf, markWritten, plant } from './residue.js'
import { spell, spellChoice, type Way } from './spelling.js'

/** Writes a statement. Its slots are declared here, unless they are already. */
export function writeStep(pen: Pen, step: Step, isDeclared = false): void {
  const { statement, slots } = step
  if (step.isYielding) {
    for (const slot of slots) line(pen, `let s${slot}: unknown`)
    line(pen, `if (${needsOf(pen, step)}) {`)
    writeKind(pen, step, true)
    line(pen, '}')
  } else writeKind(pen, step, isDeclared)
  const { anchor } = pen.scheme
  if (statement.kind !== 'echo' && step.owner === 'own' && anchor !== undefined && slots.includes(anchor)) {
    line(pen, `if (s${anchor} === undefined) return undefined`)
    pen.sure.add(anchor)
  }
}

function writeKind(pen: Pen, step: Step, isDeclared: boolean): void {
  switch (step.statement.kind) {
    case 'constant':
      writeConstant(pen, step)
      return
    case 'given':
      for (const slot of step.slots) line(pen, `const s${slot} = undefined as string | undefined`)
      return
    case 'mirror':
      writeMirror(pen, step)
      return
    case 'echo':
      writeEcho(pen, step)
      return
    case 'claim':
      writeClaim(pen, step, isDeclared)
  }
}

function writeClaim(pen: Pen, step: Step, isDeclared: boolean): void {
  const isWhole = step.isField && !isCarved(pen, step)
  if (step.slots.length === 0) writeSilent(pen, step)
  else if (isWhole && step.loads.length === 1) writeField(pen, step, isDeclared)
  else if (isWhole && step.forms.every((form) => form === 'text')) writeAlias(pen, step, isDeclared)
  else writeHeard(pen, step, isDeclared)
}

function isCarved(pen: Pen, step: Step): boolean {
  return step.loads.some((load) => pen.scheme.loads[load]?.carved !== undefined)
}

/** The test that nothing that a statement needs is missing; empty where all of it is known to be there. */
export function needsOf(pen: Pen, step: Step): string {
  return step.needs
    .filter((need) => !pen.sure.has(need))
    .map((need) => `s${need} !== undefined`)
    .join(' && ')
}

function and(...tests: ReadonlyArray<string>): string {
  return tests.filter((test) => test !== '').join(' && ')
}

function declare(pen: Pen, slot: number, type: string, isDeclared: boolean): void {
  if (!isDeclared) line(pen, type === 'unknown' ? `let s${slot}: unknown` : `let s${slot}: ${type} | undefined`)
}

function loadsOf(pen: Pen, step: Step): ReadonlyArray<Load> {
  return step.loads.map((index) => pen.scheme.loads[index] as Load)
}

// -------------------------------------------------------------------------------------
// kinds
// -------------------------------------------------------------------------------------

function writeConstant(pen: Pen, step: Step): void {
  const [value] = step.statement.read([], undefined)
  const [slot] = step.slots
  if (slot === undefined) return
  const isPrimitive = typeof value !== 'object' || value === null
  const text = isPrimitive ? JSON.stringify(value) : `${statementOf(pen, step)}.read([], undefined)[0]`
  const needs = needsOf(pen, step)
  line(pen, needs === '' ? `const s${slot} = ${text}` : `const s${slot} = ${needs} ? ${text} : undefined`)
  if (needs === '') pen.sure.add(slot)
}

function writeMirror(pen: Pen, step: Step): void {
  const [index = 0] = step.loads
  const [slot = 0] = step.slots
  const a = `a${index}`
  const needs = needsOf(pen, step)
  const same = pen.scheme.steps.find(
    (other) =>
      other.statement.kind === 'claim' && other.isField && other.loads.length === 1 && other.loads[0] === index,
  )
  const [found = -1] = same?.slots ?? []
  if (step.forms[0] === 'text' && same?.forms[0] === 'text' && pen.sure.has(found) && needs === '') {
    line(pen, `const s${slot} = s${found}`)
    pen.sure.add(slot)
    return
  }
  if (step.forms[0] === 'text') {
    line(pen, `const s${slot} = ${and(`typeof ${a} === 'string'`, `${a} !== ''`, needs)} ? ${a} : undefined`)
    return
  }
  const read = `${use(pen, 'readAlone')}(${leafOf(pen, step, 0)}, ${a})`
  line(pen, `const s${slot} = ${needs === '' ? read : `${needs} ? ${read} : undefined`}`)
}

function writeField(pen: Pen, step: Step, isDeclared: boolean): void {
  const [index = 0] = step.loads
  const [slot = 0] = step.slots
  const load = pen.scheme.loads[index] as Load
  const a = `a${index}`
  const needs = needsOf(pen, step)
  const depth = depthOf(pen, load)
  const spelling = spell(pen, step.forms[0], a, depth, wayOf(pen, slot)) ?? spellChoice(step.statement.leaves[0], a)
  declare(pen, slot, spelling?.type ?? 'unknown', isDeclared)
  if (spelling?.before !== undefined) line(pen, spelling.before)
  if (spelling !== undefined) {
    line(pen, `if (${and(spelling.usual, needs)}) {`)
    line(pen, `s${slot} = ${spelling.value}`)
    markWritten(pen, load.container)
    line(pen, `} else if (${a} !== undefined) {`)
  } else line(pen, `if (${a} !== undefined) {`)
  if (spelling !== undefined && !spelling.isHeard) {
    line(pen, `if (${a} !== null && !(${spelling.takes})) return undefined`)
    plant(pen, step.owner, load.place, a)
    line(pen, '}')
    return
  }
  const leaf = leafOf(pen, step, 0)
  if (spelling?.takes !== undefined) line(pen, `if (${a} !== null && !(${spelling.takes})) return undefined`)
  else line(pen, `if (!${use(pen, 'isJson')}(${a}, ${depth})) return undefined`)
  line(pen, `const v = ${a} === null ? undefined : ${leaf}.read(${a} as never)`)
  line(pen, `if (${use(pen, 'isRefusal')}(v)) return undefined`)
  const value = needs === '' ? 'v' : `${needs} ? v : undefined`
  const isTyped = spelling !== undefined && spelling.type !== 'unknown'
  line(pen, `s${slot} = ${isTyped ? `(${value}) as ${spelling.type} | undefined` : value}`)
  const marks = markLines(pen, load.container)
  const isPlain = `s${slot} !== undefined && ${use(pen, 'equalsJson')}(${a}, ${leaf}.print(s${slot}))`
  const isCopied = spelling === undefined || ['anyJson', 'anyObject', 'openObject'].includes(step.forms[0] ?? '')
  const kept = isCopied ? `${a} === null ? null : ${use(pen, 'ownCopy')}(${statementOf(pen, step)}, ${a})` : a
  if (marks.length > 0) {
    line(pen, `if (${isPlain}) {`)
    pen.lines.push(...marks)
    line(pen, '} else {')
  } else line(pen, `if (!(${isPlain})) {`)
  plant(pen, step.owner, load.place, kept)
  line(pen, '}')
  line(pen, '}')
}

/** A list of which each item is put into an object of its own is never handed out itself. */
function wayOf(pen: Pen, slot: number): Way {
  const isSpread = (build: Build): boolean => {
    switch (build._tag) {
      case 'every':
        return build.slot === slot
      case 'object':
        return build.children.some((child) => isSpread(child.build))
      case 'entries':
        return build.entries.some(isSpread)
      default:
        return false
    }
  }
  const { build, lists } = pen.scheme
  return isSpread(build) || lists.some(({ open }) => open !== undefined && isSpread(open.build)) ? 'items' : 'whole'
}

function markLines(pen: Pen, container: number): ReadonlyArray<string> {
  const before = pen.lines.length
  markWritten(pen, container)
  return pen.lines.splice(before)
}

/** One text in several places: the home is the first whose object is there. */
function writeAlias(pen: Pen, step: Step, isDeclared: boolean): void {
  const [slot = 0] = step.slots
  const loads = loadsOf(pen, step)
  declare(pen, slot, 'string', isDeclared)
  const any = loads.map(({ index }) => `a${index} !== undefined`).join(' || ')
  line(pen, `if (${any}) {`)
  for (const load of loads) {
    const a = `a${load.index}`
    line(pen, `if (${a} !== undefined) {`)
    line(pen, `if (typeof ${a} === 'string') {`)
    line(pen, `if (${a} !== '') {`)
    line(pen, `if (s${slot} === undefined) s${slot} = ${a}`)
    if (step.statement.paths.includes('subject.id')) line(pen, `else if (s${slot} !== ${a}) return undefined`)
    line(pen, '}')
    line(pen, `} else if (${a} !== null) return undefined`)
    line(pen, '}')
  }
  const needs = needsOf(pen, step)
  if (needs !== '') line(pen, `if (!(${needs})) s${slot} = undefined`)
  const homes = loads.map((load) => homeOf(pen, load))
  const plain = loads.map((load, at) => {
    const earlier = homes.slice(0, at)
    if (earlier.includes('')) return ''
    const others = loads.filter((other) => other !== load).map(({ index }) => `a${index} === undefined`)
    const isHome = [...earlier.map((home) => `!(${home})`), homes[at] ?? '']
    return and(...isHome, `a${load.index} === s${slot}`, ...others)
  })
  const tests = plain.filter((test) => test !== '').map((test) => `(${test})`)
  line(pen, `if (s${slot} !== undefined && (${tests.join(' || ')})) {`)
  // Only the home has a value then; the objects around the others were not written.
  for (const load of loads) {
    const lines = markLines(pen, load.container)
    if (lines.length > 0) line(pen, `if (a${load.index} !== undefined) { ${lines.join('; ')} }`)
  }
  line(pen, '} else {')
  for (const load of loads) {
    line(pen, `if (a${load.index} !== undefined) {`)
    plant(pen, step.owner, load.place, `a${load.index}`)
    line(pen, '}')
  }
  line(pen, '}')
  line(pen, '}')
}

/** The test that the objects around a place are there on which a home depends; empty where there are none. */
function homeOf(pen: Pen, load: Load): string {
  const tests: Array<string> = []
  for (
    let at = pen.scheme.containers[load.container];
    at !== undefined && at.index > 0;
    at = pen.scheme.containers[at.parent]
  ) {
    if (at.node.flavour) tests.push(`c${at.index} !== undefined`)
  }
  return tests.join(' && ')
}

/** Whatever else: as the interpreter hears it. */
function writeHeard(pen: Pen, step: Step, isDeclared: boolean): void {
  const loads = loadsOf(pen, step)
  for (const slot of step.slots) declare(pen, slot, 'unknown', isDeclared)
  const raws = loads.map((load) =>
    load.carved === undefined ? `a${load.index}` : `${use(pen, 'carve')}(a${load.index}, ${nodeOf(pen, load.place)})`,
  )
  const names = loads.map(({ index }) => (loads.length === 1 ? `a${index}` : `a${index}`))
  line(pen, `if (${names.map((name) => `${name} !== undefined`).join(' || ')}) {`)
  for (const load of loads) {
    const isDefined = loads.length === 1 ? '' : `a${load.index} !== undefined && `
    line(pen, `if (${isDefined}!${use(pen, 'isJson')}(a${load.index}, ${depthOf(pen, load)})) return undefined`)
  }
  const needs = needsOf(pen, step)
  const name = statementOf(pen, step)
  const isRemembered = loads.length === 1 && !step.isField && ['text', 'numeric'].includes(step.forms[0] ?? '')
  const list = `[${raws.join(', ')}]`
  if (!isRemembered) line(pen, `const raws = ${list}`)
  const isSpoken = isCarved(pen, step) ? 'raws.some((raw) => raw !== undefined)' : ''
  if (isSpoken !== '') line(pen, `if (${isSpoken}) {`)
  const heardRaws = isRemembered ? list : 'raws'
  const hearing = constant(pen, 'hear', `${use(pen, 'hearing')}(${name}, ${placesOf(pen)})`)
  const hear = `${hearing}(${heardRaws}, ${needs === '' ? 'false' : `!(${needs})`}, wire)`
  if (isRemembered) {
    const memory = constant(pen, 'memory', `${use(pen, 'remembering')}(${name}, ${placesOf(pen)})`)
    const remembered = `${memory}(a${loads[0]?.index}, wire)`
    line(pen, `const heard = ${needs === '' ? remembered : `${needs} ? ${remembered} : ${hear}`}`)
  } else line(pen, `const heard = ${hear}`)
  line(pen, 'if (heard === undefined) return undefined')
  for (const [at, slot] of step.slots.entries()) line(pen, `s${slot} = heard.values[${at}]`)
  const marks = loads.map((load) => markLines(pen, load.container))
  const tree = step.owner === 'own' ? 'r' : 'q'
  const planted = `${tree} = ${use(pen, 'plantedRaws')}(${tree}, ${name}, ${heardRaws})`
  if (marks.every((lines) => lines.length === 0)) line(pen, `if (!heard.isPlain) ${planted}`)
  else {
    line(pen, 'if (heard.isPlain) {')
    for (const [at, lines] of marks.entries()) {
      if (isRemembered) pen.lines.push(...lines)
      else if (lines.length > 0) line(pen, `if (raws[${at}] !== undefined) { ${lines.join('; ')} }`)
    }
    line(pen, `} else ${planted}`)
  }
  if (isSpoken !== '') line(pen, '}')
  line(pen, '}')
}

/** A claim of a record that is not there: read for its type, and kept. */
function writeSilent(pen: Pen, step: Step): void {
  const loads = loadsOf(pen, step)
  for (const [at, load] of loads.entries()) {
    const a = `a${load.index}`
    line(pen, `if (${a} !== undefined) {`)
    const spelling = spell(pen, step.forms[at], a, depthOf(pen, load))
    if (spelling?.takes !== undefined) {
      line(pen, `if (${a} !== null && !(${spelling.takes})) return undefined`)
      plant(pen, step.owner, load.place, a)
    } else {
      const json = `${use(pen, 'isJson')}(${a}, ${depthOf(pen, load)})`
      line(pen, `if (!${json} || ${use(pen, 'isRefused')}(${leafOf(pen, step, at)}, ${a})) return undefined`)
      plant(pen, step.owner, load.place, `${use(pen, 'ownCopy')}(${statementOf(pen, step)}, ${a})`)
    }
    line(pen, '}')
  }
}

function writeEcho(pen: Pen, step: Step): void {
  const loads = loadsOf(pen, step)
  const name = statementOf(pen, step)
  const [load] = loads
  if (step.isField && step.forms[0] === 'text' && loads.length === 1 && load !== undefined) {
    const a = `a${load.index}`
    const slot = step.slots[0] ?? -1
    const marks = markLines(pen, load.container)
    line(pen, `if (${a} !== ${slot === -1 ? 'undefined' : `s${slot}`}) {`)
    line(pen, `if (${a} !== undefined && ${a} !== null && typeof ${a} !== 'string') return undefined`)
    plant(pen, step.owner, load.place, `${a} === undefined ? ${use(pen, 'absent')} : ${a}`)
    if (marks.length > 0) {
      line(pen, '} else {')
      pen.lines.push(...marks)
    }
    line(pen, '}')
    return
  }
  for (const { index } of loads) {
    const one = pen.scheme.loads[index] as Load
    line(
      pen,
      `if (a${index} !== undefined && !${use(pen, 'isJson')}(a${index}, ${depthOf(pen, one)})) return undefined`,
    )
  }
  const raws = `[${loads.map(({ index }) => `a${index}`).join(', ')}]`
  const now = `[${step.slots.map((slot) => (slot === -1 ? 'undefined' : `s${slot}`)).join(', ')}]`
  line(pen, `if (!${use(pen, 'isTaken')}(${name}, ${raws})) return undefined`)
  const echo = `echo${step.from.join('_')}`
  line(pen, `const ${echo} = ${use(pen, 'echoOf')}(${name}, ${now}, ${placesOf(pen)})`)
  for (const [at, one] of loads.entries()) {
    const marks = markLines(pen, one.container)
    const isEqual = `${use(pen, 'equalsJson')}(a${one.index}, ${echo}[${at}])`
    line(pen, `if (!${isEqual}) {`)
    plant(pen, step.owner, one.place, `a${one.index} === undefined ? ${use(pen, 'absent')} : a${one.index}`)
    if (marks.length > 0) {
      line(pen, '} else {')
      pen.lines.push(...marks)
    }
    line(pen, '}')
  }
}
