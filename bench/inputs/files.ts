/**
 * Files of records, made once and kept.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inputsFolder } from '../folders.js'
import { crosswalkLines } from './crosswalks.js'
import { type Content, linesOf } from './records.js'

/** A file, and how many bytes it has. */
export interface InputFile {
  readonly path: string
  readonly bytes: number
}

/** Where a file ends: behind the line that fills so many bytes, or behind so many lines. */
export type Extent = { readonly bytes: number } | { readonly lines: number }

/** Gives a file of records. */
export function recordsFile(content: Content, extent: Extent, seed: number): InputFile {
  const size = 'bytes' in extent ? extent.bytes : extent.lines * 1000
  const name = [...Object.values(content), ...('bytes' in extent ? [extent.bytes] : [extent.lines, 'lines']), seed]
  return fileOf(`${name.join('-').replaceAll(/[^\w-]+/g, '-')}.ndjson`, (write) => {
    let lines = 0
    let bytes = 0
    for (const line of linesOf(content, seed, size)) {
      bytes += write(line)
      lines += 1
      if ('bytes' in extent ? bytes >= extent.bytes : lines >= extent.lines) return
    }
  })
}

/** Gives the records of a file as one JSON array. */
export function arrayFile(content: Content, lines: number, seed: number): InputFile {
  const { path } = recordsFile(content, { lines }, seed)
  return fileOf(path.slice(inputsFolder.length + 1).replace('.ndjson', '.json'), (write) => {
    write(`[${readFileSync(path, 'utf8').trimEnd().split('\n').join(',')}]`)
  })
}

/** Gives a crosswalk with everybody of the small population. */
export function crosswalkFile(from: string, to: string): InputFile {
  return fileOf(`crosswalk-${from}-${to}.ndjson`.replaceAll('/', '-'), (write) => {
    for (const line of crosswalkLines(from, to)) write(line)
  })
}

const makers = fileURLToPath(new URL('.', import.meta.url))
let version: string | undefined

/** What makes the files, in eight digits: files of other makers are not taken. */
function makersVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256')
    for (const name of readdirSync(makers).sort()) hash.update(readFileSync(`${makers}${name}`))
    version = hash.digest('hex').slice(0, 8)
  }
  return version
}

/** Gives the file of a name; `make` writes it line by line, and is told how many bytes each took. */
function fileOf(name: string, make: (write: (line: string) => number) => void): InputFile {
  const path = `${inputsFolder}/${name.replace(/(-[0-9a-f]{8})?(\.\w+)$/, `-${makersVersion()}$2`)}`
  if (!existsSync(path)) {
    mkdirSync(inputsFolder, { recursive: true })
    const part = `${path}.part`
    const file = openSync(part, 'w')
    let waiting: Array<string> = []
    let length = 0
    const flush = (): void => {
      if (waiting.length > 0) writeAll(file, Buffer.from(waiting.join('')))
      waiting = []
      length = 0
    }
    try {
      make((line) => {
        waiting.push(line, '\n')
        length += line.length
        if (length > 1 << 20) flush()
        return Buffer.byteLength(line) + 1
      })
      flush()
      // What waits to be written to the disk slows down whoever writes meanwhile.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  }
  return { path, bytes: statSync(path).size }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
