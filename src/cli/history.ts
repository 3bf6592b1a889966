/**
 * The verb history: the versions of a person's record that later ones have replaced, the oldest first, one on each line.
 */
import { escapeControl } from '../DecodeError.js'
import type { Scope, Store } from '../store/Store.js'
import { type Failure, usageFailure } from './failure.js'
import type { Sink } from './Io.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints the versions of the one record that is sought: `id`, `provider:id` or `codec:id`. Fails where there is none, and
 * where there are several.
 *
 * @category combinators
 */
export async function printHistory(
  store: Store,
  subject: string,
  instance: string | undefined,
  out: Sink,
): Promise<void> {
  const all = await recordsOf(store, subject)
  const found = instance === undefined ? all : all.filter((each) => each.instance === instance)
  const [first, ...others] = found
  if (first === undefined) throw usageFailure(`${store.name} holds no such person`)
  if (others.length > 0) throw ambiguous(found)
  for await (const version of store.history(first, first.id)) {
    const { instance: own, ...rest } = version
    await out.write(`${JSON.stringify(own === '' ? rest : version)}\n`)
  }
}

/** An id may hold a colon itself: it is looked for as a whole too. */
async function recordsOf(store: Store, subject: string): Promise<ReadonlyArray<Scope & { readonly id: string }>> {
  const colon = subject.indexOf(':')
  const whole = await store.find({ id: subject })
  if (colon === -1) return whole
  return [...whole, ...(await store.find({ provider: subject.slice(0, colon), id: subject.slice(colon + 1) }))]
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function ambiguous(found: ReadonlyArray<Scope>): Failure {
  const names = found.map(({ codec, instance }) => (instance === '' ? codec : `${codec} at ${escapeControl(instance)}`))
  return usageFailure(`this is the id of several records: ${names.join(', ')}; say CODEC:ID, or --instance NAME`)
}
