/**
 * What a batch leaves of which a write fails: nothing.
 */
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import type { ActiveRun } from '../../src/store/Store.js'
import { type BackendKind, contentOf } from './backends.js'
import { failing } from './faults.js'
import { batchOf, idle, incoming, loadAll, type Said, start } from './incoming.js'

const member = (id: string) => ({ organization: { id, name: `Organization ${id}` }, role: { value: 'Admin' } })

/** Lets the writes of a batch fail on one kind of database. */
export function describeFaults(kind: BackendKind): void {
  const fresh = kind.make

  describe(kind.name, () => {
    test('writes a batch as a whole or not at all, whichever write fails', async () => {
      const said: ReadonlyArray<Said> = [
        { id: 'a', nickName: 'new', emails: [{ value: 'a@example.com' }], memberships: [member('1')] },
        { id: 'b', nickName: 'one' },
        { id: 'b', nickName: 'two', externalIds: [{ system: 's', id: '1' }] },
        { id: 'gone' },
      ]
      const batchFor = (run: ActiveRun) => batchOf(said.map((each, index) => run.prepare(incoming(each, index + 1))))
      const prepare = async () => {
        const backend = await fresh()
        const store = await backend.store()
        await loadAll(store, [{ id: 'a', memberships: [member('1')] }, { id: 'gone' }])
        await loadAll(store, [{ id: 'a', memberships: [member('1')] }], { full: ['propelauth/user'] })
        await store.close()
        return backend
      }
      const undisturbed = await prepare()
      const good = await undisturbed.store()
      const whole = await start(good, 'same')
      await whole.write(batchFor(whole))
      await whole.end({ state: 'finished', scopes: [] })
      await good.close()
      const expected = await contentOf(undisturbed)
      for (let fatal = 1; ; fatal += kind.isQuick ? 1 : 4) {
        const backend = await prepare()
        const before = await contentOf(backend)
        const opened = await backend.database('write')
        // The statements that open a store are writes too: only those of the batch are to fail.
        const faults = failing(opened, Number.POSITIVE_INFINITY)
        const first = await openStore(faults.database, 'write')
        const run = await start(first, 'same')
        const from = faults.writes()
        await first.close()
        const broken = failing(await backend.database('write'), from + fatal)
        const store = await openStore(broken.database, 'write')
        const known = await store.findRun('same')
        const going =
          known === undefined ? await start(store, 'same') : await store.resumeRun(known, { process: 7, host: 'x' })
        const isBroken = await going.write(batchFor(going)).then(
          () => false,
          () => true,
        )
        if (!isBroken) {
          await store.close()
          expect(fatal).toBeGreaterThan(10)
          break
        }
        expect(await store.checkpoints(run.run, 0)).toEqual([])
        await store.close()
        expect(await contentOf(backend)).toEqual(before)
        const again = await backend.store()
        const resumed = await again.resumeRun(idle(run, 'same'), { process: 7, host: 'here' })
        await resumed.write(batchFor(resumed))
        await resumed.end({ state: 'finished', scopes: [] })
        await again.close()
        expect(await contentOf(backend)).toEqual(expected)
      }
    })
  })
}
