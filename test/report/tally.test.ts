/**
 * What a report counts while records go by.
 */
import { describe, expect, test } from 'vitest'
import { decodeError } from '../../src/DecodeError.js'
import type { Identity } from '../../src/Identity.js'
import { maxPeople, maxRows } from '../../src/report/Report.js'
import {
  newReportTally,
  organizationsOf,
  peopleOf,
  refusalsOf,
  tallyIdentity,
  tallyPerson,
  tallyRefusal,
} from '../../src/report/tally.js'

const person = (id: string, memberships?: Identity['memberships']): Identity => ({
  subject: { provider: 'acme', id },
  ...(memberships === undefined ? {} : { memberships }),
})
const [seven, eight] = [{ id: '7', name: 'Seven' }, { id: '8' }]
const [admin, billing] = [{ value: 'Admin' }, { value: 'Billing' }]

function tallied(...identities: ReadonlyArray<Identity>) {
  const tally = newReportTally({ withPeople: false })
  for (const identity of identities) tallyIdentity(tally, identity)
  return organizationsOf(tally)
}

describe('organizations', () => {
  test('count their people once, and each role of theirs, the largest first', () => {
    const found = tallied(
      person('1', [{ organization: eight }]),
      person('2', [{ organization: seven, role: admin, additionalRoles: [billing] }]),
      person('3', [
        { organization: seven, role: admin },
        { organization: seven, role: admin },
      ]),
      person('4'),
      person('5', []),
    )
    expect(found).toEqual({
      rows: [
        {
          provider: 'acme',
          id: '7',
          name: 'Seven',
          people: 2,
          roles: [
            { role: 'Admin', people: 2 },
            { role: 'Billing', people: 1 },
          ],
          withoutRole: 0,
          furtherRoles: 0,
        },
        { provider: 'acme', id: '8', people: 1, roles: [], withoutRole: 1, furtherRoles: 0 },
      ],
      leftOut: 0,
      without: 2,
    })
  })

  test('of two providers are two, even under one id', () => {
    const { rows } = tallied(person('1', [{ organization: seven }]), {
      subject: { provider: 'globex', instance: 'staging', id: '1' },
      memberships: [{ organization: seven }],
    })
    expect(rows.map(({ provider }) => provider)).toEqual(['acme', 'globex (staging)'])
  })

  test('are listed up to a thousand, and the memberships in all others counted', () => {
    const many = Array.from({ length: maxRows + 1 }, (_, index) => ({ organization: { id: `o-${index}` } }))
    const { rows, leftOut } = tallied(person('1', many), person('2', many))
    expect([rows.length, leftOut]).toEqual([maxRows, 2])
  })

  test('are told apart up to ten thousand, with at most fifty roles each', () => {
    const tally = newReportTally({ withPeople: false })
    const many = Array.from({ length: 10_001 }, (_, index) => ({ organization: { id: `o-${index}` } }))
    tallyIdentity(tally, person('1', many))
    const additionalRoles = Array.from({ length: 60 }, (_, index) => ({ value: `r-${index}` }))
    tallyIdentity(tally, person('2', [{ organization: { id: 'o-0' }, additionalRoles }]))
    const { rows, leftOut } = organizationsOf(tally)
    expect([tally.organizations.size, rows[0]?.roles.length, rows[0]?.furtherRoles]).toEqual([10_000, 50, 10])
    expect(rows.reduce((sum, { people }) => sum + people, leftOut)).toBe(10_002)
  })

  test('have names that fit', () => {
    const { rows } = tallied(person('1', [{ organization: { id: '1', name: 'x'.repeat(300) } }]))
    expect(rows[0]?.name).toBe(`${'x'.repeat(199)}…`)
  })
})

describe('refusals', () => {
  const missing = decodeError('missing', '/orgs/0/id', 'an id', 'nothing')

  test('count each reason of a record once, with its place', () => {
    const tally = newReportTally({ withPeople: false })
    tallyRefusal(tally, { line: 3 }, [missing, decodeError('missing', '/orgs/1/id', 'an id', 'nothing')])
    tallyRefusal(tally, { line: 1, record: 4 }, [missing, decodeError('more', '', 'no further errors', '7 more')])
    expect(refusalsOf(tally)).toEqual({
      rows: [
        {
          path: '/orgs/*/id',
          expected: 'an id',
          actual: 'nothing',
          count: 2,
          places: [{ line: 3 }, { line: 1, record: 4 }],
        },
      ],
      leftOut: 0,
    })
  })

  test('name the first hundred places, and up to a thousand reasons', () => {
    const tally = newReportTally({ withPeople: false })
    for (let line = 1; line <= 101; line += 1) tallyRefusal(tally, { line }, [missing])
    for (let line = 1; line <= maxRows; line += 1) {
      tallyRefusal(tally, { line }, [decodeError('limit', '', 'less', `${line} bytes`)])
    }
    const { rows, leftOut } = refusalsOf(tally)
    expect([rows.length, leftOut, rows[0]?.count, rows[0]?.places.length]).toEqual([maxRows, 1, 101, 100])
  })

  test('of two files stay apart', () => {
    const tally = newReportTally({ withPeople: false })
    for (const input of ['a', 'b']) tallyRefusal(tally, { line: 1 }, [missing], { input })
    expect(refusalsOf(tally).rows.map(({ input }) => input)).toEqual(['a', 'b'])
  })
})

describe('people', () => {
  const ada: Identity = {
    ...person('1', [{ organization: seven, role: admin, additionalRoles: [billing] }]),
    name: { givenName: 'Ada', familyName: 'Lovelace' },
    emails: [{ value: 'second@example.com' }, { value: 'ada@example.com', primary: true }],
  }

  test('are not kept where nobody asks for them', () => {
    const tally = newReportTally({ withPeople: false })
    tallyIdentity(tally, ada)
    expect(peopleOf(tally)).toEqual({})
    expect(JSON.stringify([tally, [...tally.organizations]])).not.toMatch(/Ada|example|"1"/)
  })

  test('are kept with what tells who and where they are', () => {
    const tally = newReportTally({ withPeople: true })
    tallyIdentity(tally, ada)
    tallyPerson(tally, person('2'), { verdict: 'missing' })
    expect(peopleOf(tally).people?.rows).toEqual([
      {
        provider: 'acme',
        id: '1',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        organizations: [{ id: '7', name: 'Seven', roles: ['Admin', 'Billing'] }],
      },
      { provider: 'acme', id: '2', organizations: [], verdict: 'missing' },
    ])
  })

  test('are named up to five thousand', () => {
    const tally = newReportTally({ withPeople: true })
    for (let index = 0; index < maxPeople + 3; index += 1) tallyIdentity(tally, person(`${index}`))
    expect(peopleOf(tally).people).toMatchObject({ rows: { length: maxPeople }, leftOut: 3 })
  })
})
