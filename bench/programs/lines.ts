/**
 * A pass over the lines of a file, read and written as every program here reads and writes.
 */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'

const lineFeed = 0x0a

/** Turns each line of a file into a line on standard output. */
export async function mapLines(file: string, turn: (line: string) => string): Promise<void> {
  let rest: ReadonlyArray<Buffer> = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0
    let out = ''
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      const line = rest.length === 0 ? chunk.toString('utf8', from, to) : joined(rest, chunk.subarray(from, to))
      rest = []
      out += `${turn(line)}\n`
      from = to + 1
    }
    if (from < chunk.length) rest = [...rest, chunk.subarray(from)]
    if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain')
  }
  if (rest.length > 0) process.stdout.write(`${turn(joined(rest, Buffer.alloc(0)))}\n`)
}

function joined(rest: ReadonlyArray<Buffer>, end: Buffer): string {
  return Buffer.concat([...rest, end]).toString('utf8')
}
