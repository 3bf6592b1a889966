/**
 * Load as a process: killed, stopped, without room on the disk, without its connection, and twice at once.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { type Backend, contentOf, kinds } from '../store/backends.js'
import { folderWith, linesOf, ndjson, root } from './harness.js'

// Databases are made, killed and filled here, and the machine may have other things to do.
vi.setConfig({ testTimeout: 240_000 })

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
const bin = join(root, 'src/bin.ts')

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** Loads in a process of its own; `onShare` is told how much of the input was read, and may stop it. */
function loading(
  address: string,
  file: string,
  cwd: string,
  {
    onShare = () => {},
    limit = '',
  }: { onShare?: (share: number, child: ChildProcess) => unknown; limit?: string } = {},
): Promise<Ended> {
  const command = `${limit} exec "${process.execPath}" --import "${loader}" "${bin}" "$@"`
  const args = ['load', '--from', 'propelauth/user', file, '--into', address, '--progress', 'json']
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command, 'bash', ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      for (const line of text.split('\n').filter((each) => each.endsWith('}'))) {
        const { bytes, total } = linesOf(line)[0] ?? {}
        onShare(Number(bytes) / Number(total), child)
      }
    })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stderr }))
  })
}

/** People of a kilobyte. */
function exportOf(count: number): string {
  const properties = { text: 'x'.repeat(1000) }
  return ndjson(
    ...Array.from({ length: count }, (_, index) => ({ user_id: `p${index}`, username: `u${index}`, properties })),
  )
}

const lastOf = ({ stderr }: Ended): string | undefined => stderr.trimEnd().split('\n').at(-1)
const shareIn = ({ stderr }: Ended): number => Number(/read \d+ bytes of \d+ \((\d+\.\d) %\)/.exec(stderr)?.[1])

/** Where the command line can reach it. */
const reachable = kinds.filter(({ name }) => name !== 'PGlite')

describe.each(reachable)('on $name', ({ make }) => {
  async function prepared(): Promise<{ backend: Backend; address: string; cwd: string }> {
    const backend = await make()
    return { backend, address: backend.address ?? '', cwd: folderWith({ 'a.ndjson': exportOf(2500) }) }
  }

  test.each(['SIGKILL', 'SIGTERM'] as const)('goes on after %s at half, reading less than 60 %', async (signal) => {
    const { backend, address, cwd } = await prepared()
    // A second signal would end it at once.
    const onShare = (share: number, child: ChildProcess) => share >= 0.5 && !child.killed && child.kill(signal)
    const stopped = await loading(address, 'a.ndjson', cwd, { onShare })
    if (signal === 'SIGKILL') expect(stopped.signal).toBe('SIGKILL')
    else expect([stopped.code, lastOf(stopped)]).toEqual([143, 'identikit: interrupted'])
    const again = await loading(address, 'a.ndjson', cwd)
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('run 1 goes on: a.ndjson at byte ')
    expect(shareIn(again)).toBeLessThan(60)
    expect(lastOf(again)).toBe('2500 in, 2500 added, 0 changed, 0 unchanged, 0 older, 0 refused')
    const whole = await make()
    await loading(whole.address ?? '', 'a.ndjson', cwd)
    expect(await contentOf(backend)).toEqual(await contentOf(whole))
  })

  test('refuses a second run at once, and names the first', async () => {
    const { address, cwd } = await prepared()
    writeFileSync(join(cwd, 'b.ndjson'), exportOf(3))
    const second: { ended?: Promise<Ended> } = {}
    const first = await loading(address, 'a.ndjson', cwd, {
      onShare: (share, child) => {
        if (second.ended !== undefined || share < 0.1) return
        // The first one waits meanwhile, so that it is there when the second comes.
        child.kill('SIGSTOP')
        second.ended = loading(address, 'b.ndjson', cwd).finally(() => child.kill('SIGCONT'))
      },
    })
    expect(first.code).toBe(0)
    const refused = await second.ended
    expect(refused?.code).toBe(3)
    expect(refused?.stderr).toMatch(
      /is in use by run 1 \(process \d+ on .+, since 2.+Z\): one run has a store at a time\n$/,
    )
  })
})

describe('in a file', () => {
  test('goes on after the disk was full', async () => {
    const cwd = folderWith({ 'a.ndjson': exportOf(2500) })
    const full = await loading('p.duckdb', 'a.ndjson', cwd, { limit: 'ulimit -f 1500;' })
    expect(full.code).toBe(3)
    expect(lastOf(full)).toMatch(/^identikit: .*p\.duckdb: the disk is full$/)
    const again = await loading('p.duckdb', 'a.ndjson', cwd)
    expect(lastOf(again)).toBe('2500 in, 2500 added, 0 changed, 0 unchanged, 0 older, 0 refused')
    expect(readdirSync(cwd).toSorted()).toEqual(['a.ndjson', 'p.duckdb'])
  })

  test('leaves nothing that others may read', async () => {
    const cwd = folderWith({ 'a.ndjson': exportOf(2500) })
    await loading('p.duckdb', 'a.ndjson', cwd, { onShare: (share, child) => share >= 0.5 && child.kill('SIGKILL') })
    const left = readdirSync(cwd).filter((name) => name.startsWith('p.duckdb'))
    expect(left.length).toBeGreaterThan(1)
    expect(left.filter((name) => (statSync(join(cwd, name)).mode & 0o077) !== 0)).toEqual([])
    expect(left.some((name) => name.startsWith('p.duckdb.part'))).toBe(true)
  })
})

describe.each(reachable.filter(({ name }) => name === 'PostgreSQL'))('on $name', ({ make }) => {
  test('goes on after the connection was lost', async () => {
    const backend = await make()
    const cwd = folderWith({ 'a.ndjson': exportOf(2500) })
    const killing: Array<Promise<unknown>> = []
    const end = `select pg_terminate_backend(l.pid) from pg_locks l
      where l.locktype = 'advisory' and l.pid <> pg_backend_pid()`
    const lost = await loading(backend.address ?? '', 'a.ndjson', cwd, {
      onShare: (share) => share >= 0.5 && killing.length === 0 && killing.push(backend.query(end)),
    })
    await Promise.all(killing)
    expect([lost.code, lastOf(lost)]).toEqual([3, expect.stringContaining('the connection was lost')])
    const again = await loading(backend.address ?? '', 'a.ndjson', cwd)
    expect(lastOf(again)).toBe('2500 in, 2500 added, 0 changed, 0 unchanged, 0 older, 0 refused')
    expect(shareIn(again)).toBeLessThan(60)
  })
})
