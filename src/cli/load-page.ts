/**
 * The page of a run of load: what the run did, and who is in the store now, of the records that it loads. It is told from the
 * store and not while records go by: a run that was stopped and goes on has seen only some of them.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import { identityFromJson } from '../identity-json.js'
import type { Json } from '../Json.js'
import { printPage } from '../report/page.js'
import type { Store } from '../store/Store.js'
import type { Io } from './Io.js'
import type { LoadSummary } from './load-summary.js'
import type { PageOptions } from './Options.js'
import { openOutput } from './out-file.js'
import { loadParts } from './outcome-page.js'
import { inputName, type PageFeed, type PageSource, pageFeedOf } from './page-feed.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A page that is to be written: its file is there already, under another name.
 *
 * @category model
 */
export interface LoadPage {
  /** Writes the page of a run that has ended. */
  readonly write: (store: Store, summary: LoadSummary) => Promise<void>
  /** Takes the file away, where it was not written. Never rejects. */
  readonly drop: () => Promise<void>
}

const mostRefusals = 100_000

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens the page of a run, or nothing where none is asked for. Fails where it cannot be written.
 *
 * @category constructors
 */
export async function openLoadPage(
  codecs: ReadonlyArray<AnyCodec>,
  options: PageOptions & { readonly full?: boolean },
  io: Pick<Io, 'stdout' | 'cwd'>,
): Promise<LoadPage | undefined> {
  const feed = pageFeedOf(options)
  const { html, withPeople = false } = options
  if (feed === undefined || html === undefined) return undefined
  const file = await openOutput(html, io, withPeople ? 0o600 : undefined, withPeople)
  return {
    drop: file.drop,
    write: async (store, summary) => {
      await tallyStore(store, codecs, feed)
      await tallyRefused(store, codecs, summary, feed)
      const parts = loadParts(summary, { isFull: options.full === true })
      for (const text of printPage({ ...parts, ...feed.counted(), when: new Date().toISOString() })) {
        await file.sink.write(text)
      }
      await file.keep()
    },
  }
}

/** Counts who is there; the fields that no table knows are those of the record that an Identity becomes again. */
async function tallyStore(store: Store, codecs: ReadonlyArray<AnyCodec>, feed: PageFeed): Promise<void> {
  const byId = new Map(codecs.map((codec) => [codec.id, { codec, page: feed.from(codec) }]))
  for await (const { codec: id, text } of store.select({ codecs: [...byId.keys()] })) {
    const identity = identityFromJson(JSON.parse(text) as Json)
    const known = byId.get(id)
    if (known !== undefined && E.isRight(identity)) {
      known.page.accept(identity.right, known.codec.encode(identity.right))
    }
  }
}

async function tallyRefused(
  store: Store,
  codecs: ReadonlyArray<AnyCodec>,
  { run, inputs }: LoadSummary,
  feed: PageFeed,
): Promise<void> {
  const pages = inputs.map(({ codec: id, file }): PageSource | undefined => {
    const codec = codecs.find((each) => each.id === id)
    return codec === undefined ? undefined : feed.from(codec, inputs.length > 1 ? inputName(file) : undefined)
  })
  for (const { input, line, record, errors } of await store.refused(run, mostRefusals)) {
    pages[input]?.refuse({ line, ...(record === undefined ? {} : { record }), errors })
  }
}
