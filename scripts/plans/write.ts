/**
 * Writes the module of a plan.
 */
import { schemeOf } from '../../src/wire/plan/scheme.js'
import type { Table } from '../../src/wire/Table.js'
import { decoder, type Task } from './decode.js'
import { encoder } from './encode.js'
import type { Head } from './pen.js'

/** Where the names of the kernel come from, by what a generated module imports. */
const homes: Readonly<Record<string, ReadonlyArray<string>>> = {
  'Json.js': ['equalsJson', 'getOwn', 'isObject', 'setOwn'],
  'Timestamp.js': ['instantAt', 'instantOfSeconds', 'isCanonical'],
  'wire/decode.js': ['ownCopy'],
  'wire/encode.js': ['putBack', 'rawsFor'],
  'wire/Leaf.js': ['isRefusal'],
  'wire/Path.js': ['getAt', 'setAt'],
  'wire/residue.js': ['absent'],
  'wire/statement.js': ['carve', 'valueAt'],
  'wire/plan/from-table.js': ['guardAt', 'leafAt', 'listAt', 'nodeAt', 'pathAt', 'statementAt', 'tableAt'],
  'wire/plan/print.js': [
    'areListed',
    'areTexts',
    'branchAt',
    'entryOfSystem',
    'everyAt',
    'firstOf',
    'firstWith',
    'flavoursOf',
    'hasObject',
    'isOpened',
    'keptList',
    'listed',
    'listedBeside',
    'mapped',
    'namedBy',
    'nodeAtPlace',
    'placed',
    'primaryOf',
    'putAt',
    'residueOf',
  ],
  'wire/plan/residues.js': [
    'grafted',
    'hiddenOf',
    'keptOf',
    'planted',
    'plantedRaws',
    'plantedAbsent',
    'withCarved',
    'withUnknowns',
  ],
  'wire/plan/overlay.js': ['settled'],
  'wire/plan/parts.js': [
    'areWords',
    'echoOf',
    'hearing',
    'isJson',
    'isJsonObject',
    'isRecord',
    'isRefused',
    'isTaken',
    'makerOf',
    'readAlone',
    'remembering',
    'textsOf',
    'untaken',
  ],
}

/** The text of the module of a plan; none where the table has a row that plans do not know. */
export function moduleOf(id: string, table: Table): string | undefined {
  const scheme = schemeOf(table)
  if (scheme === undefined) return undefined
  const head: Head = { lines: [], names: new Map() }
  const imports = new Set<string>()
  const task: Task = { name: 'decode', scheme, from: [], id, prefix: [], orIds: undefined }
  const decode = decoder(task, head, imports)
  const encode = encoder({ ...task, name: 'encode' }, head, imports) ?? ['const encode = () => undefined']
  const code = [...decode, ...encode]
  const body = [...inUse(head.lines, code), ...code]
  const isUsed = (name: string): boolean => body.some((text) => new RegExp(`\\b${name}\\b`).test(text))
  return `${[
    `/** The plan of ${id}, written by \`npm run plans\` from its table: not to be edited. */`,
    `import type { ${['Json', 'UnknownObject'].filter(isUsed).join(', ')} } from '../../Json.js'`,
    `import type { Draft } from '../../wire/decode.js'`,
    `import type { PlanOf } from '../../wire/plan/Plan.js'`,
    ...(isUsed('Spelled') ? [`import type { Spelled } from '../../wire/plan/parts.js'`] : []),
    ...(isUsed('Place') ? [`import type { Place } from '../../wire/Row.js'`] : []),
    ...(isUsed('Wire') ? [`import type { Wire } from '../../wire/encode.js'`] : []),
    ...(isUsed('Tree') ? [`import type { Tree } from '../../wire/residue.js'`] : []),
    ...Object.entries(homes).flatMap(([home, names]) => {
      const used = names.filter((name) => imports.has(name) && isUsed(name))
      return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '../../${home}'`]
    }),
    '',
    `/** The plan of ${id}. @category instances */`,
    `export const plan: PlanOf = (table${isUsed('codec') ? ', codec' : ''}) => {`,
    ...indented(body),
    '  return { decode, encode }',
    '}',
  ].join('\n')}\n`
}

/** Leaves out the constants that nothing uses. */
function inUse(head: ReadonlyArray<string>, body: ReadonlyArray<string>): ReadonlyArray<string> {
  const text = [...head, ...body].join('\n')
  const used = head.filter((one) => {
    const [, name] = /^const (\w+)/.exec(one) ?? []
    return name === undefined || text.split(new RegExp(`\\b${name}\\b`)).length > 2
  })
  return used.length === head.length ? head : inUse(used, body)
}

/** Indents lines by the braces that are open. */
function indented(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  let depth = 1
  return lines
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('}')) depth -= 1
      const indent = '  '.repeat(depth)
      if (text.endsWith('{')) depth += 1
      return `${indent}${/^[([]/.test(text) ? ';' : ''}${text}`
    })
}
