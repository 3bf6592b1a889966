/**
 * A store as a source of Identities: who is there of a codec, at one installation of its provider. They are copied to a
 * temporary file as they come, from which the few that are needed again are read.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import type { Position } from '../compare/SubjectIndex.js'
import { escapeControl } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { identityFromJson } from '../identity-json.js'
import type { ExportSource } from './export-source.js'
import { type Failure, fileFailure, interruption } from './failure.js'
import type { Io } from './Io.js'
import { openSpool } from './spool.js'
import { storeAt } from './stores.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Which store it is, and who of it.
 *
 * @category model
 */
export interface StoreSpec {
  readonly name: string
  readonly codec: AnyCodec
  readonly instance: string | undefined
}

const batch = 1 << 18

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a store to be read. Who is marked gone is not there; secrets are in no store.
 *
 * @category constructors
 */
export async function openStored({ name, codec, instance }: StoreSpec, { cwd, signal }: Io): Promise<ExportSource> {
  const store = await storeAt(name, { option: '--store', access: 'read', cwd })
  const spool = await openSpool(`the people of ${escapeControl(store.name)}`)
  const counts = { records: 0, refused: 0, secrets: 0 }
  return {
    size: undefined,
    counts: () => counts,
    check: () => Promise.resolve(),
    close: async () => {
      await spool.close()
      await store.close()
    },
    all: async function* () {
      let at = 0
      let texts: Array<Buffer> = []
      let held = 0
      const write = async (): Promise<void> => {
        await spool.append(Buffer.concat(texts))
        texts = []
        held = 0
      }
      for await (const selected of store.select({ codecs: [codec.id] })) {
        if (signal?.aborted === true) throw interruption(signal)
        const identity = identityIn(selected.text, store.name)
        if (!isOf(identity, instance, codec)) continue
        const text = Buffer.from(selected.text)
        texts.push(text)
        held += text.length
        if (held > batch) await write()
        counts.records += 1
        const position: Position = { at, length: text.length }
        at += text.length
        yield { ...position, identity }
      }
      await write()
    },
    again: async ({ at, length }) => {
      return identityIn((await spool.read(at, length)).toString('utf8'), store.name)
    },
  }
}

/** Without the name of an installation those who have none, unless the records name it themselves. */
function isOf({ subject }: Identity, instance: string | undefined, { table }: AnyCodec): boolean {
  if (subject.instance === instance) return true
  return instance === undefined && table.statements.some(({ paths }) => paths.includes('subject.instance'))
}

function identityIn(text: string, name: string): Identity {
  const identity = identityFromJson(JSON.parse(text))
  if (E.isLeft(identity)) throw strange(name)
  return identity.right
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function strange(name: string): Failure {
  return fileFailure(`cannot read ${escapeControl(name)}`, { code: 'it holds what is no identity' })
}
