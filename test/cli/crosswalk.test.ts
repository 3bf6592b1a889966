/**
 * The crosswalk of convert: who is still to get an id, and who has one.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { folderWith, linesOf, ndjson, Remembering, type Result, runWith } from './harness.js'

const person = (id: string, to: unknown = null, further: object = {}) => ({
  kind: 'person',
  from: { codec: 'axway/user', id },
  to: { codec: 'propelauth/user', id: to },
  ...further,
})
const inOrganizations = {
  guid: 'a',
  orgs: [
    { org_id: 7, role: 'developer' },
    { org_id: 8, role: 'developer' },
  ],
}
const toUser = ['convert', '--to', 'propelauth/user', '--crosswalk', 'crosswalk', '--from']

const runIn = (cwd: string, stdin: string, ...args: ReadonlyArray<string>): Promise<Result> =>
  runWith([...toUser, ...args], { stdin, cwd })
const crosswalkIn = (cwd: string): string => readFileSync(join(cwd, 'crosswalk'), 'utf8')

describe('a crosswalk that is not there', () => {
  test('gets one private row for each person and organization, also of those who are refused', async () => {
    const cwd = folderWith()
    const { code } = await runIn(cwd, ndjson(inOrganizations, inOrganizations), 'axway/session')
    const side = { codec: 'propelauth/user', id: null }
    expect([code, linesOf(crosswalkIn(cwd))]).toEqual([
      1,
      [
        { kind: 'person', from: { codec: 'axway/session', id: 'a' }, to: side },
        { kind: 'organization', from: { codec: 'axway/session', id: '7' }, to: side },
        { kind: 'organization', from: { codec: 'axway/session', id: '8' }, to: side },
      ],
    ])
    expect(statSync(join(cwd, 'crosswalk')).mode & 0o777).toBe(0o600)
  })

  test('tells installations apart', async () => {
    const cwd = folderWith()
    await runIn(cwd, ndjson({ guid: 'a' }), 'axway/user', '--instance', 'eu', '--to-instance', 'staging')
    expect(linesOf(crosswalkIn(cwd))).toEqual([
      {
        kind: 'person',
        from: { codec: 'axway/user', instance: 'eu', id: 'a' },
        to: { codec: 'propelauth/user', instance: 'staging', id: null },
      },
    ])
  })

  test('has rows of the published form', async () => {
    const cwd = folderWith()
    await runIn(cwd, ndjson(inOrganizations), 'axway/session')
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse((await runWith(['schema', 'crosswalk'])).stdout),
    )
    expect(linesOf(crosswalkIn(cwd)).map((row) => validate(row))).toEqual([true, true, true])
    expect(validate(person('a', 7))).toBe(false)
  })
})

describe('a crosswalk that is there', () => {
  test('keeps its rows as they were, and gets the new ones behind them', async () => {
    const rows = ndjson(person('z', null, { note: 'mine' }), person('a'))
    const cwd = folderWith({ crosswalk: rows })
    await runIn(cwd, ndjson({ guid: 'a' }, { guid: 'b' }), 'axway/user')
    expect(crosswalkIn(cwd)).toBe(`${rows}${ndjson(person('b'))}`)
  })

  test('is the same after the same run', async () => {
    const cwd = folderWith()
    await runIn(cwd, ndjson(inOrganizations), 'axway/session')
    const once = crosswalkIn(cwd)
    await runIn(cwd, ndjson(inOrganizations), 'axway/session')
    expect(crosswalkIn(cwd)).toBe(once)
  })

  test('gives the ids that were filled in', async () => {
    const cwd = folderWith()
    const stdin = ndjson({ guid: 'a' }, { guid: 'b' })
    await runIn(cwd, stdin, 'axway/user')
    writeFileSync(join(cwd, 'crosswalk'), crosswalkIn(cwd).replace('"id":null', '"id":"new"'))
    const { code, stdout } = await runIn(cwd, stdin, 'axway/user')
    expect([code, linesOf(stdout).map((record) => record.user_id)]).toEqual([1, ['new']])
  })

  test('is read the other way round as well, without a new row', async () => {
    const rows = ndjson(person('a', 'p'))
    const cwd = folderWith({ crosswalk: rows })
    const args = ['convert', '--from', 'propelauth/user', '--to', 'axway/user', '--crosswalk', 'crosswalk']
    const { stdout } = await runWith(args, { stdin: ndjson({ user_id: 'p' }), cwd })
    expect([linesOf(stdout)[0], crosswalkIn(cwd)]).toMatchObject([{ guid: 'a' }, rows])
  })

  test('stays as it was where nobody reads what goes out', async () => {
    const cwd = folderWith({ crosswalk: ndjson(person('a', 'p')), input: ndjson({ guid: 'a' }, { guid: 'b' }) })
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    })
    const streams = { stdin: Readable.from([]), stdout, stderr: new Remembering() }
    const code = await run([...toUser, 'axway/user', 'input'], { ...streams, cwd })
    expect([code, crosswalkIn(cwd)]).toEqual([0, ndjson(person('a', 'p'))])
  })

  test.each(['there', 'not there'])(
    '%s stays as somebody else has left it meanwhile, and the run fails',
    async (state) => {
      const cwd = folderWith(state === 'there' ? { crosswalk: ndjson(person('a')) } : {})
      const theirs = ndjson(person('a', 'filled in by hand'))
      const stdin = Readable.from(
        (async function* () {
          yield Buffer.from(ndjson({ guid: 'a' }))
          writeFileSync(join(cwd, 'crosswalk'), theirs)
          yield Buffer.from(ndjson({ guid: 'b' }))
        })(),
      )
      const [stdout, stderr] = [new Remembering(), new Remembering()]
      const code = await run([...toUser, 'axway/user', '--quiet'], { stdin, stdout, stderr, cwd })
      expect([code, crosswalkIn(cwd), stderr.text, readdirSync(cwd)]).toEqual([
        3,
        theirs,
        'identikit: crosswalk has changed since it was read: run it again\n',
        ['crosswalk'],
      ])
    },
  )

  test('stays as it was where the run fails', async () => {
    const cwd = folderWith({ crosswalk: ndjson(person('z')) })
    const { code } = await runWith([...toUser, 'axway/user', 'nowhere.json'], { cwd })
    expect([code, crosswalkIn(cwd)]).toEqual([3, ndjson(person('z'))])
  })
})

describe('a crosswalk is refused with file and line', () => {
  const wrong: ReadonlyArray<readonly [complaint: string, text: string]> = [
    [
      'crosswalk:2: /to/id: expected a text, or null where it is to be minted, got number',
      ndjson(person('a'), person('b', 7)),
    ],
    [
      'crosswalk:1: /to/id: expected a text, or null where it is to be minted, got an empty text',
      ndjson(person('a', '')),
    ],
    ['crosswalk:1: /kind: expected person or organization, got string', ndjson({ ...person('a'), kind: 'team' })],
    ['crosswalk:1: /from: expected an object, got nothing', ndjson({ kind: 'person', to: person('a').to })],
    ['crosswalk:2: ', `${ndjson(person('a'))}{"kind":\n`],
    ['crosswalk:1: ', ndjson(7)],
    [
      'crosswalk:3: this row contradicts line 1: one id became two',
      ndjson(person('a', 'p'), person('b'), person('a', 'q')),
    ],
    ['crosswalk:2: this row contradicts line 1: two ids became one', ndjson(person('a', 'p'), person('b', 'p'))],
  ]

  test.each(wrong)('%s', async (complaint, crosswalk) => {
    const cwd = folderWith({ crosswalk })
    const { code, stdout, stderr } = await runIn(cwd, ndjson({ guid: 'a' }), 'axway/user')
    expect([code, stdout, crosswalkIn(cwd)]).toEqual([2, '', crosswalk])
    expect(stderr.startsWith(`identikit: ${complaint}`)).toBe(true)
  })

  test('and a folder is no crosswalk', async () => {
    const cwd = folderWith()
    const { code, stderr } = await runWith([...toUser.slice(0, 3), '--crosswalk', '.', '--from', 'axway/user'], { cwd })
    expect([code, stderr]).toEqual([3, 'identikit: cannot read .: illegal operation on a directory\n'])
  })
})
