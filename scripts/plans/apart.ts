/**
 * Writes statements as functions of a few each, where one function of all of them would be too large: what a function takes
 * and gives is read off its lines.
 */
import { line, type Pen } from './pen.js'

/** How many statements one function has. */
const few = 12

/** What may be handed from one function to the next: raw values, objects of the wire, marks, slots, the key and the trees. */
const handed = /(?<![.\w$])(?:[abcs]\d+|wire|key|r|q)\b/g

const types: Readonly<Record<string, string>> = {
  a: 'unknown',
  b: 'boolean',
  c: 'UnknownObject | undefined',
  s: 'unknown',
  w: 'UnknownObject',
  k: 'string',
  r: 'Tree | undefined',
  q: 'Tree | undefined',
}

/** Writes steps by functions whose names begin with a stem, calls these, and gives them. */
export function writeApart<A>(
  pen: Pen,
  stem: string,
  steps: ReadonlyArray<A>,
  write: (pen: Pen, step: A) => void,
): ReadonlyArray<string> {
  const slots = new Map<string, string>()
  return Array.from({ length: Math.ceil(steps.length / few) }, (_, number) => {
    const apart: Pen = { ...pen, lines: [] }
    for (const step of steps.slice(number * few, (number + 1) * few)) write(apart, step)
    const made = apart.lines.flatMap((text): ReadonlyArray<string> => {
      const [, name, type = 'unknown'] = /^(?:let|const) (s\d+)(?:: ([^=]+))?/.exec(text) ?? []
      if (name !== undefined) slots.set(name, type.trim())
      return name === undefined ? [] : [name]
    })
    const text = apart.lines.join('\n').replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
    const used = [...new Set(text.match(handed) ?? [])].filter((name) => !made.includes(name))
    const changed = used.filter((name) => new RegExp(`(?<![.\\w$])${name} (?:\\?\\?)?= `).test(text))
    const taken = used.map((name) => `${name}: ${slots.get(name) ?? types[name.charAt(0)] ?? 'unknown'}`)
    const part = `${stem}Part${number}`
    line(pen, `const part${number} = ${part}(${used.join(', ')})`)
    line(pen, `if (part${number} === undefined) return undefined`)
    if (made.length > 0) line(pen, `const { ${made.join(', ')} } = part${number}`)
    for (const name of changed) line(pen, `${name} = part${number}.${name}`)
    return [
      `const ${part} = (${taken.join(', ')}) => {`,
      ...apart.lines,
      `return { ${[...made, ...changed].join(', ')} }`,
      '}',
    ]
  }).flat()
}
