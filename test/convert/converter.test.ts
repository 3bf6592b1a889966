import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { crossingTo } from '../../src/convert/cross.js'
import { convert, converterTo } from '../../src/convert.js'
import { type CrosswalkRow, crosswalkOf } from '../../src/crosswalk.js'
import type { Identity } from '../../src/Identity.js'
import { wiresOf } from '../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { records, requests } from '../../src/registry.js'
import { encodeWire, readWire } from '../../src/wire/border.js'
import { decodeRecord } from '../../src/wire/decode.js'
import { draftReader } from '../../src/wire/plan/compile.js'

const targets = [...requests, ...records]

function peopleOf(source: (typeof records)[number]): ReadonlyArray<Identity> {
  return fc.sample(wiresOf(source.table), { numRuns: 20, seed: 7 }).flatMap((wire) => {
    const decoded = source.decode(wire)
    return E.isRight(decoded) ? [decoded.right] : []
  })
}

const samples = [axwayUser, axwaySession, propelauthUser].flatMap(peopleOf)

/** A crosswalk with everybody of the samples. */
function everybodyIn(people: ReadonlyArray<Identity>, to: string) {
  const rows = people.flatMap(({ subject, memberships = [] }) => {
    const sides = (id: string) => ({
      from: { codec: subject.provider, id },
      to: { codec: to, id: `new ${subject.provider} ${id}` },
    })
    const organizations = memberships.map(
      ({ organization }): CrosswalkRow => ({ kind: 'organization', ...sides(organization.id) }),
    )
    return [{ kind: 'person', ...sides(subject.id) } satisfies CrosswalkRow, ...organizations]
  })
  const crosswalk = crosswalkOf(rows)
  if (E.isLeft(crosswalk)) throw new Error(crosswalk.left.reason)
  return crosswalk.right
}

describe('a converter', () => {
  it.each(targets)('to $id prints and refuses what convert does, losses aside', (target) => {
    const options = { crosswalk: everybodyIn(samples, target.id) }
    const converter = converterTo(target, options)
    for (const person of samples) {
      const whole = convert(person, target, options)
      expect(converter.convert(person)).toEqual(whole)
      expect(converter.print(person)).toEqual(E.isLeft(whole) ? whole : E.right({ ...whole.right, losses: [] }))
    }
  })

  it('is not taken in by people of several providers in turn', () => {
    const [one] = peopleOf(axwayUser)
    const [other] = peopleOf(propelauthUser)
    if (one === undefined || other === undefined) throw new Error('there is nobody')
    const cross = crossingTo(propelauthUser, {})
    expect([one, other, one].map((person) => cross(person).rows.length > 0)).toEqual([true, false, true])
  })
})

describe('a compiled reader of what was sent', () => {
  it.each(targets)('of $id reads and writes as the interpreter does', (target) => {
    const read = draftReader(target.table, target.id)
    const cross = crossingTo(target, { crosswalk: everybodyIn(samples, target.id) })
    for (const person of samples) {
      const { printed } = cross(person)
      const wire = encodeWire(target.id, target.table, printed)
      expect(JSON.stringify(target.encode(printed))).toBe(JSON.stringify(wire))
      const organization = printed.memberships?.[0]?.organization.id
      const context = { codec: target.id, organization, report: () => undefined }
      expect(readWire(target.id, target.table, wire, organization, read)).toEqual(
        decodeRecord(target.table, wire, [], context),
      )
    }
  })

  it('takes what is sent to most requests', () => {
    const taken = requests.filter((target) => {
      const read = draftReader(target.table, target.id)
      return samples.every((person) => read(target.encode(crossingTo(target, {})(person).printed)) !== undefined)
    })
    expect(taken.length).toBeGreaterThan(requests.length / 2)
  })
})
