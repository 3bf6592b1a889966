/**
 * Long inputs: lines go through the plan of their codec, here or in workers, and nobody can tell by what comes out.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { loadCodecs } from '../../src/cli/codecs.js'
import { decodeWork } from '../../src/cli/decode.js'
import { encodeWork } from '../../src/cli/encode.js'
import { filter, type Work } from '../../src/cli/filter.js'
import { type Io, sinkOf } from '../../src/cli/Io.js'
import type { Order, Word } from '../../src/cli/Job.js'
import { run } from '../../src/cli/run.js'
import { linesOfFixtures } from './fixtures.js'
import { folderWith, linesOf, Remembering, root, runWith } from './harness.js'

// A worker cannot be told to load TypeScript from the start: it learns to, and then loads its program.
const learn = pathToFileURL(join(root, 'node_modules/tsx/dist/esm/api/index.mjs')).href
const program = pathToFileURL(join(root, 'src/worker.ts')).href

function startWorker(): Worker {
  const start = `import('${learn}').then(({ register }) => { register(); return import('${program}') })`
  return new Worker(start, { eval: true })
}

// -------------------------------------------------------------------------------------
// input
// -------------------------------------------------------------------------------------

/** Answers the same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >>> 8) % sides
  }
}

const hostile: ReadonlyArray<string | Uint8Array> = [
  '',
  ' \t',
  '\r',
  'nonsense',
  '[{}]',
  '[',
  '{"username":7}',
  '{"username":"ada","username":"eve"}',
  '{"users":[{"user_id":"u1"},{"user_id":7}],"total_users":2}',
  '{"users":[{"user_id":"u1"}],"odd":1}',
  '{"users":[],"has_more_results":true}',
  '{"users":[{"user_id":"u1"}],"current_page":1,"page_size":1}',
  '{"username":"n","x":[1.0,-0,5e-8,1E2,1e400]}',
  '{"username":"p","__proto__":{"polluted":1}}',
  '{"username":"s","access_token":"t","profile":{"session_cookie":"c"}}',
  '{"username":"\\ud800"}',
  Uint8Array.of(0xff),
  Uint8Array.from([...Buffer.from('{"username":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
]

/** The lines of the fixtures, as they are and with a byte changed, among hostile ones. */
function linesFor(codec: string, seed: number, length: number): Buffer {
  const roll = dice(seed)
  const good = linesOfFixtures(codec)
    .split('\n')
    .filter((line) => line !== '')
  const parts: Array<Uint8Array> = []
  for (let total = 0; total < length; ) {
    const kind = roll(10)
    const line = Buffer.from(kind === 0 ? (hostile[roll(hostile.length)] ?? '') : (good[roll(good.length)] ?? ''))
    if (kind === 1) line[roll(line.length)] = roll(256)
    parts.push(line, Buffer.from(roll(20) === 0 ? '\r\n' : '\n'))
    total += line.length + 1
  }
  // One line is longer than a region, and the last one has no line feed.
  parts.splice(2 * Math.floor(parts.length / 4), 0, Buffer.from(`{"username":"w","x":"${'y'.repeat(600_000)}"}\n`))
  parts.push(Buffer.from(good[0] ?? ''))
  return Buffer.concat(parts)
}

// -------------------------------------------------------------------------------------
// runs
// -------------------------------------------------------------------------------------

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly rejects: string
}

async function decode(
  codec: string,
  cwd: string,
  {
    jobs = 1,
    stdin,
    isPlain = false,
    start = startWorker,
  }: { jobs?: number; stdin?: AsyncIterable<Uint8Array>; isPlain?: boolean; start?: () => Worker },
): Promise<Outcome> {
  const [stdout, stderr] = [new Remembering(), new Remembering()]
  const io: Io = { stdin: stdin ?? nothing(), stdout, stderr, cwd, startWorker: start }
  const options = { from: codec, jobs, format: 'auto', rejects: 'r', maxRejects: 0 } as const
  const { plan, ...plain } = decodeWork(await loadCodecs(undefined, cwd), options)
  const work: Work = isPlain || plan === undefined ? plain : { ...plain, plan }
  const code = await filter(work, stdin === undefined ? 'input' : undefined, options, io, sinkOf(stderr, 'it'))
  await sinkOf(stderr, 'it').flush()
  return { code, stdout: stdout.text, stderr: stderr.text, rejects: readFileSync(join(cwd, 'r'), 'latin1') }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* inPieces(bytes: Uint8Array, seed: number): AsyncGenerator<Uint8Array> {
  const roll = dice(seed)
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + roll(200_000)
    yield bytes.slice(at, at + size)
    at += size
  }
}

/** Workers that are heard, and an input that goes on when all of them are ready. */
function overheard(bytes: Uint8Array): {
  readonly start: () => Worker
  readonly stdin: AsyncIterable<Uint8Array>
  readonly done: () => number
} {
  const ready: Array<Promise<unknown>> = []
  let done = 0
  return {
    start: () => {
      const worker = startWorker()
      ready.push(once(worker, 'message'))
      worker.on('message', (words: ReadonlyArray<Word>) => {
        done += words.filter(({ _tag }) => _tag === 'done').length
      })
      return worker
    },
    stdin: (async function* () {
      for (let at = 0; at < bytes.length; at += 50_000) {
        yield bytes.slice(at, at + 50_000)
        await Promise.all(ready)
      }
    })(),
    done: () => done,
  }
}

const unusual = /, \d+ unusual/

describe.each(['propelauth/user', 'netaxis/login-info', 'axway/user', 'axway/session'])(
  'lines of %s',
  async (codec) => {
    const input = linesFor(codec, 7, 2_500_000)
    const cwd = folderWith({ input })
    const expected = await decode(codec, cwd, { isPlain: true })

    test('were worth the while', () => {
      expect([expected.code, expected.stdout.length > 1_000_000, expected.rejects.length > 1000]).toEqual([
        1,
        true,
        true,
      ])
    })

    test('come out of a file as if there were no plan', async () => {
      const outcome = await decode(codec, cwd, {})
      expect(outcome.stdout === expected.stdout && outcome.rejects === expected.rejects).toBe(true)
      expect([outcome.code, outcome.stderr.replace(unusual, '')]).toEqual([expected.code, expected.stderr])
    })

    test.each([1, 2, 3])('come out of pieces of any size as if there were no plan (%d)', async (seed) => {
      const outcome = await decode(codec, cwd, { stdin: inPieces(input, seed) })
      expect(outcome.stdout === expected.stdout && outcome.rejects === expected.rejects).toBe(true)
      expect([outcome.code, outcome.stderr.replace(unusual, '')]).toEqual([expected.code, expected.stderr])
    })

    test('come out of workers as out of one thread', async () => {
      const alone = await decode(codec, cwd, {})
      const outcome = await decode(codec, cwd, { jobs: 2 })
      expect(outcome.stdout === expected.stdout && outcome.rejects === expected.rejects).toBe(true)
      expect([outcome.code, outcome.stderr]).toEqual([alone.code, alone.stderr])
    })

    test.each([2, 3])('come out of %d threads that are all at work as if there were no plan', async (jobs) => {
      const { done, ...heard } = overheard(input)
      const outcome = await decode(codec, cwd, { jobs, ...heard })
      expect(outcome.stdout === expected.stdout && outcome.rejects === expected.rejects).toBe(true)
      expect([outcome.code, outcome.stderr.replace(unusual, '')]).toEqual([expected.code, expected.stderr])
      expect(done()).toBeGreaterThan(0)
    })
  },
)

describe.each(['propelauth/user', 'netaxis/login-info', 'axway/user', 'axway/session'])(
  'identities of %s',
  async (codec) => {
    const wires = folderWith({ input: linesFor(codec, 11, 1_500_000) })
    const { stdout: identities } = await runWith(['decode', '--from', codec, '--keep-secrets', 'input'], { cwd: wires })
    const roll = dice(3)
    const lines = identities.split('\n').map((line) => {
      if (roll(10) > 0) return line
      const bytes = Buffer.from(line)
      bytes[roll(bytes.length)] = roll(256)
      return bytes
    })
    const cwd = folderWith({ input: Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])) })
    const encode = async (isPlain: boolean): Promise<Outcome> => {
      const [stdout, stderr] = [new Remembering(), new Remembering()]
      const options = { to: codec, jobs: 1, format: 'auto', rejects: 'r', maxRejects: 0 } as const
      const { plan, ...plain } = encodeWork(await loadCodecs(undefined, cwd), options)
      const work: Work = isPlain || plan === undefined ? plain : { ...plain, plan }
      const code = await filter(work, 'input', options, { stdin: nothing(), stdout, stderr, cwd }, sinkOf(stderr, 'it'))
      await sinkOf(stderr, 'it').flush()
      return { code, stdout: stdout.text, stderr: stderr.text, rejects: readFileSync(join(cwd, 'r'), 'latin1') }
    }

    test('become the same records with a plan as without', async () => {
      const [expected, outcome] = [await encode(true), await encode(false)]
      expect(outcome.stdout === expected.stdout && outcome.rejects === expected.rejects).toBe(true)
      expect(expected.stdout.length).toBeGreaterThan(500_000)
      expect([outcome.code, outcome.stderr.replace(unusual, '')]).toEqual([expected.code, expected.stderr])
      expect(outcome.stderr).toMatch(unusual)
    })
  },
)

describe('the summary', () => {
  const line = '{"username":"ada"}\n'
  const args = ['decode', '--from', 'netaxis/login-info']

  test('counts the lines that no plan took', async () => {
    const cwd = folderWith({ input: `${line.repeat(60_000)}{"username":"ada","x":-0}\n` })
    const { code, stderr } = await runWith([...args, 'input'], { cwd })
    expect([code, stderr]).toEqual([0, '60001 in, 60001 out, 0 refused, 1 unusual, 0 secrets dropped\n'])
  })

  test('counts them in JSON, as its schema says', async () => {
    const cwd = folderWith({ input: line.repeat(60_000) })
    const { stderr } = await runWith([...args, '--json', 'input'], { cwd })
    expect(linesOf(stderr)).toMatchObject([{ in: 60_000, unusual: 0 }])
    const { stdout } = await runWith(['schema', 'summary'])
    expect(JSON.parse(stdout).properties).toHaveProperty('unusual')
  })

  test('counts none where no plan was asked', async () => {
    const cwd = folderWith({ input: line.repeat(60_000) })
    const { stderr } = await runWith([...args, '--keep-secrets', 'input'], { cwd })
    expect(stderr).toBe('60000 in, 60000 out, 0 refused, 0 secrets dropped\n')
  })
})

describe('a worker that dies', () => {
  const cwd = folderWith({ input: '{"username":"ada"}\n'.repeat(60_000), o: 'old' })

  test.each([
    ['by itself', 'process.exit(7)', 'exit code 7'],
    ['of an error', "throw new TypeError('correct-horse')", 'TypeError'],
    [
      'of what it is told',
      "require('node:worker_threads').parentPort.on('message', () => process.exit(9))",
      'exit code 9',
    ],
  ])('%s ends the run, and leaves the old file as it was', async (_, code, reason) => {
    const [stdout, stderr] = [new Remembering(), new Remembering()]
    const args = ['decode', '--from', 'netaxis/login-info', '--jobs', '2', '--out', 'o', 'input']
    const io: Io = { stdin: nothing(), stdout, stderr, cwd, startWorker: () => new Worker(code, { eval: true }) }
    expect(await run(args, io)).toBe(3)
    expect(stderr.text).toBe(`identikit: a worker died before its work was done (${reason})\n`)
    expect([readdirSync(cwd).toSorted(), readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([['input', 'o'], 'old'])
  })
})

describe('workers', () => {
  const never = (): never => {
    throw new Error('there is no need of workers')
  }

  test('are not started for a short input', async () => {
    const [stdout, stderr] = [new Remembering(), new Remembering()]
    const cwd = folderWith({ input: '{"username":"ada"}\n' })
    const io: Io = { stdin: nothing(), stdout, stderr, cwd, startWorker: never }
    expect(await run(['decode', '--from', 'netaxis/login-info', '--jobs', '2', 'input'], io)).toBe(0)
    expect(linesOf(stdout.text)).toHaveLength(1)
  })

  test('leave a quarter of a million lines that are refused to this thread', { timeout: 60_000 }, async () => {
    const good = '{"username":"ada"}\n'.repeat(138_000)
    const { start: startHeard, stdin } = overheard(Buffer.from(`${good}${'7\n'.repeat(300_000)}`))
    const start = (): Worker => {
      const worker = startHeard()
      const post = worker.postMessage.bind(worker)
      // What is sent late keeps the worker busy for so long.
      worker.postMessage = (order: Order) => void (order._tag === 'region' ? setTimeout(post, 500, order) : post(order))
      return worker
    }
    const { rejects } = await decode('netaxis/login-info', folderWith({}), { jobs: 2, start, stdin })
    const lines = linesOf(rejects).map(({ line }) => line)
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([300_000, 138_001, 438_000])
  })

  test('encode as one thread does', async () => {
    const identity = '{"subject":{"provider":"netaxis","id":"ada"},"userName":"ada"}\n'
    const cwd = folderWith({ input: `${identity.repeat(20_000)}nonsense\n${identity.repeat(20_000)}` })
    const args = ['encode', '--to', 'netaxis/login-info', 'input', '--jobs']
    const [one, two] = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        const [stdout, stderr] = [new Remembering(), new Remembering()]
        const code = await run([...args, jobs], { stdin: nothing(), stdout, stderr, cwd, startWorker })
        return [code, stdout.text, stderr.text.replace(unusual, '')]
      }),
    )
    expect(one?.[1] === two?.[1]).toBe(true)
    expect([one?.[0], one?.[2]]).toEqual([two?.[0], two?.[2]])
  })

  test('load the codecs of a module for themselves', async () => {
    const cwd = folderWith({ input: '{"id":"a"}\n'.repeat(100_000) })
    const [stdout, stderr] = [new Remembering(), new Remembering()]
    const module = join(root, 'test/cli/modules/plain.cjs')
    const args = ['decode', '--from', 'plain/user', '--codec-module', module, '--jobs', '2', 'input']
    const code = await run(args, { stdin: nothing(), stdout, stderr, cwd, startWorker })
    expect([code, stdout.text === '{"subject":{"provider":"plain","id":"a"}}\n'.repeat(100_000)]).toEqual([0, true])
  })

  test.each(['0', 'x', '-1', '1.5', '65', ''])('are not to be %j', async (count) => {
    const { code, stderr } = await runWith(['decode', '--from', 'netaxis/login-info', '--jobs', count])
    expect([code, stderr]).toEqual([
      2,
      `identikit: option '--jobs <count>' argument '${count}' is invalid. It must be a whole number from 1 to 64.\n`,
    ])
  })
})
