/**
 * A crosswalk in which everybody of the small population is: what became of each id at another provider.
 */
import type { CrosswalkRow } from '../../src/index.js'
import { organizationNumber } from './axway-users.js'
import { netaxisTenant, netaxisUsername } from './netaxis-logins.js'
import { idKind } from './propelauth-users.js'
import { uuidOf } from './random.js'
import { few } from './records.js'

interface Ids {
  readonly person: (index: number) => string
  readonly organization: (index: number) => string
}

const ids: Readonly<Record<string, Ids>> = {
  propelauth: {
    person: (index) => uuidOf(idKind.person, index),
    organization: (index) => uuidOf(idKind.organization, index),
  },
  axway: {
    person: (index) => uuidOf(idKind.person, index),
    organization: (index) => String(organizationNumber(index)),
  },
  netaxis: { person: netaxisUsername, organization: netaxisTenant },
}

const target: Ids = {
  person: (index) => uuidOf(11, index),
  organization: (index) => uuidOf(12, index),
}

/** The rows, one line each. */
export function* crosswalkLines(from: string, to: string): Generator<string, void, undefined> {
  const source = ids[from.split('/')[0] ?? '']
  if (source === undefined) throw new Error(`there are no ids of ${from}`)
  for (const [kind, count] of [
    ['person', few.people],
    ['organization', few.organizations],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const row: CrosswalkRow = {
        kind,
        from: { codec: from, id: source[kind](index) },
        to: { codec: to, id: target[kind](index) },
      }
      yield JSON.stringify(row)
    }
  }
}
