/**
 * Long inputs of convert where nobody asks what is lost: lines go through the plan of their pair, and nobody can tell by what
 * comes out, by what is refused or by the crosswalk.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOfFixtures } from './fixtures.js'
import { folderWith, runWith } from './harness.js'

const hostile = ['nonsense', '[{}]', '{"user_id":7}', '{"guid":"g","guid":"h"}', '{"username":"\\ud800"}', '{}']

/** The records of the fixtures, over and over, each time with other ids; among them some that are refused. */
function inputOf(codec: string, length: number): string {
  const good = linesOfFixtures(codec)
    .split('\n')
    .filter((line) => line !== '')
  const lines: Array<string> = []
  for (let total = 0, index = 0; total < length; index++) {
    const line = good[index % good.length] ?? ''
    const start = (index + 0x1000).toString(16)
    const other = line
      .replaceAll(/"(user_id|guid|user_guid|username|tenant_id)":"(?!.{8}-)/g, `"$1":"${start}-`)
      .replaceAll(/"[0-9a-f]{4}(?=[0-9a-f]{4}-[0-9a-f]{4}-)/g, `"${start}`)
      .replaceAll(/"org_id":\d{3}/g, () => `"org_id":1${index}`)
    const each = index % 97 === 0 ? (hostile[index % hostile.length] ?? '') : other
    lines.push(each)
    total += each.length + 1
  }
  return lines.join('\n')
}

/** Gives a new id to two thirds of all people, none yet to some of the others, and to all organizations but every fourth. */
function crosswalkOf(stdout: string, to: string): string {
  const rows = stdout
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { subject, memberships = [] } = JSON.parse(line) as {
        readonly subject: { readonly provider: string; readonly id: string }
        readonly memberships?: ReadonlyArray<{ readonly organization: { readonly id: string } }>
      }
      const row = (kind: string, id: string): string =>
        JSON.stringify({
          kind,
          from: { codec: subject.provider, id },
          to: { codec: to, id: isOpen(id) ? null : `new ${kind} ${id}` },
        })
      return [
        ['person', subject.id] as const,
        ...memberships.map(({ organization: { id } }) => ['organization', id] as const),
      ]
        .filter(([kind, id]) => (kind === 'person' ? sizeOf(id) % 6 !== 1 : sizeOf(id) % 4 !== 0))
        .map(([kind, id]) => row(kind, id))
    })
  return `${[...new Set(rows)].join('\n')}\n`
}

const sizeOf = (id: string): number => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
const isOpen = (id: string): boolean => sizeOf(id) % 6 === 2

const pairs = [
  ['propelauth/user', 'axway/user'],
  ['axway/user', 'propelauth/user'],
  ['axway/session', 'propelauth/user'],
  ['netaxis/login-info', 'propelauth/user'],
  ['axway/session', 'axway/user'],
] as const

describe.each(pairs)('lines of %s', (from, to) => {
  test(`become lines of ${to} with a plan as without`, async () => {
    const input = inputOf(from, 1_800_000)
    const decoded = await runWith(['decode', '--from', from, '--quiet', '--max-rejects', 'any', 'input'], {
      cwd: folderWith({ input }),
    })
    const crosswalk = crosswalkOf(decoded.stdout, to)
    const convert = async (more: ReadonlyArray<string>) => {
      const cwd = folderWith({ input, crosswalk })
      const args = [
        'convert',
        '--from',
        from,
        '--to',
        to,
        '--crosswalk',
        'crosswalk',
        '--rejects',
        'r',
        ...more,
        'input',
      ]
      const { code, stdout } = await runWith(args, { cwd })
      return {
        code,
        stdout,
        ...Object.fromEntries(['crosswalk', 'r'].map((name) => [name, readFileSync(join(cwd, name), 'utf8')])),
      }
    }
    const expected = await convert([])
    const outcome = await convert(['--quiet'])
    expect(Object.keys(expected).filter((key) => Reflect.get(expected, key) !== Reflect.get(outcome, key))).toEqual([])
    expect(expected.stdout.length).toBeGreaterThan(100_000)
  })
})
