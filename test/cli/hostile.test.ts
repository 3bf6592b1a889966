/**
 * A file of hostile lines: each is refused at its place, every good line around it comes out, and nothing dies.
 */
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, rowsOf, runWith } from './harness.js'

const deep = (levels: number): string => `{"username":"d","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
const long = (bytes: number): string => {
  const frame = '{"username":"l","x":""}'
  return `${frame.slice(0, -2)}${'y'.repeat(bytes - frame.length)}${frame.slice(-2)}`
}
const limit = 16 * 1024 * 1024

// What is there, and the error that it gives; none where it is carried.
const lines: ReadonlyArray<readonly [what: string, line: string | Uint8Array, fault: string | undefined]> = [
  ['no JSON', 'username: eve', 'syntax '],
  ['cut off', '{"username":"eve","profile":{"first_na', 'syntax '],
  ['two records', '{"username":"eve"} {"username":"eve"}', 'syntax '],
  ['a bare array', '[{"username":"eve"}]', 'type '],
  ['a number', '17', 'type '],
  ['null', 'null', 'type '],
  ['invalid UTF-8', Uint8Array.from([...Buffer.from('{"username":"'), 0xc3, 0x28, ...Buffer.from('"}')]), 'syntax '],
  ['an encoded surrogate', Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'syntax '],
  ['UTF-16', Buffer.from('{"username":"eve"}', 'utf16le').subarray(0, 30), 'syntax '],
  ['513 levels', deep(513), 'limit /x/0/0/0/0/0/0/0'],
  ['512 levels', deep(512), undefined],
  ['a byte more than 16 MiB', long(limit + 1), 'limit '],
  ['a key given twice', '{"username":"eve","username":"ada"}', 'syntax /username'],
  ['a key given twice, once escaped', '{"username":"eve","\\u0075sername":"ada"}', 'syntax /username'],
  ['too many digits', '{"username":"eve","x":12345678901234567890}', 'syntax /x'],
  ['too fine a fraction', '{"username":"eve","x":[0.1234567890123456789012]}', 'syntax /x/0'],
  ['too great a number', '{"username":"eve","x":1e400}', 'syntax /x'],
  ['numbers in other spellings', '{"username":"n","x":[1.0,-0,5e-8,1E2]}', undefined],
  [
    '__proto__ as a key',
    '{"username":"p","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    undefined,
  ],
  ['__proto__ for a record', '{"__proto__":{"username":"eve"}}', 'missing /username'],
  ['a carriage return at the end', '{"username":"r"}\r', undefined],
  ['a bare carriage return inside', '{"username":"eve"}\r{"username":"eve"}', 'syntax '],
  ['line separators of Unicode', '{"username":"u\u2028\u2029\u0085"}', undefined],
  ['a second byte order mark', '\ufeff{"username":"eve"}', 'syntax '],
  ['control characters', '{"username":"eve\u0000"}', 'syntax '],
  ['a lone surrogate, escaped', '{"username":"\\ud800"}', undefined],
]

const input = Buffer.concat([
  Buffer.from('\ufeff'),
  ...lines.flatMap(([, line], index) => [
    Buffer.from(`{"username":"good-${index}"}\n`),
    Buffer.from(line),
    Buffer.from('\n'),
  ]),
  Buffer.from('{"username":"last"}'),
])

describe('among hostile lines', async () => {
  const cwd = folderWith({ 'hostile.ndjson': input })
  const base = ['--from', 'netaxis/login-info', '--keep-secrets', 'hostile.ndjson']
  const result = await runWith(['decode', ...base, '--rejects', 'rejects.ndjson', '--json'], { cwd })
  const rejects = rowsOf(`${cwd}/rejects.ndjson`)
  const identities = linesOf(result.stdout)

  test('every good line comes out', () => {
    const good = identities.map(({ userName }) => String(userName)).filter((name) => /^(good-|last)/.test(name))
    expect(good).toEqual([...lines.map((_, index) => `good-${index}`), 'last'])
  })

  test.each(lines)('%s is refused, or carried', (_, line, fault) => {
    const number = 2 * lines.findIndex(([, each]) => each === line) + 2
    const row = rejects.find((each) => each.line === number)
    const [error] = (row?.errors ?? []) as ReadonlyArray<{ _tag: string; path: string }>
    expect(error && `${error._tag} ${error.path}`).toBe(fault)
  })

  test('refused lines are kept with their place and their bytes', () => {
    const places = new Map<unknown, number>()
    let offset = 3
    for (const [index, [, line]] of lines.entries()) {
      offset += `{"username":"good-${index}"}\n`.length
      places.set(2 * index + 2, offset)
      offset += Buffer.from(line).length + 1
    }
    expect(rejects.map(({ offset: at }) => at)).toEqual(rejects.map(({ line }) => places.get(line)))
    for (const { line, raw, rawBase64, length } of rejects) {
      const [what, original] = lines[(Number(line) - 2) / 2] ?? ['', '']
      const bytes = Buffer.from(original)
      const kept = rawBase64 === undefined ? Buffer.from(String(raw)) : Buffer.from(String(rawBase64), 'base64')
      expect([what, length ?? kept.equals(bytes)]).toEqual([what, what.includes('16 MiB') ? limit + 1 : true])
    }
  })

  test('records in are records out and refused', () => {
    const refused = lines.filter(([, , fault]) => fault !== undefined).length
    expect(JSON.parse(result.stderr)).toMatchObject({
      in: 2 * lines.length + 1,
      out: 2 * lines.length + 1 - refused,
      refused,
    })
    expect([identities.length, rejects.length]).toEqual([2 * lines.length + 1 - refused, refused])
  })

  test('the exit code says that some were refused', () => {
    expect(result.code).toBe(1)
  })

  test('no prototype was touched', () => {
    expect('polluted' in {}).toBe(false)
  })

  test('what was carried comes back as it was', async () => {
    const { stdout } = await runWith(['encode', '--to', 'netaxis/login-info'], { stdin: result.stdout })
    const carried = lines.filter(([, , fault]) => fault === undefined && !fault).map(([, line]) => String(line))
    const printed = new Set(stdout.split('\n').map((line) => canonical(line)))
    expect(carried.filter((line) => !line.startsWith('{"username":"d"') && !printed.has(canonical(line)))).toEqual([])
  })
})

// JSON.parse makes `__proto__` an own property, and printing sorts nothing: one spelling for what is equal as JSON.
function canonical(line: string): string {
  return line === '' ? '' : JSON.stringify(sorted(JSON.parse(line)))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, each]) => [key, sorted(each)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1))
}
