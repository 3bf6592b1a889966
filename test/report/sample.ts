/**
 * Reports for tests: one with every part and with texts that a page must not obey, and one with nothing in its parts.
 */
import type { Listing, Report } from '../../src/report/Report.js'

/** Markup that would run if it were not text. */
export const markup = '<img src=x onerror="alert(1)">'

/** An end of the script, and a beginning of another one. */
export const breakout = '</script><script>alert(2)</script><svg onload=alert(3)>'

/** A name that reads otherwise than it is: right-to-left override, NUL, a lone surrogate. */
export const disguised = 'exe\u202Egnp.\u0000\uD800'

function all<A>(...rows: ReadonlyArray<A>): Listing<A> {
  return { rows, leftOut: 0 }
}

/** A report with every part that there is. */
export const full: Report = {
  title: `Everything about ${markup}`,
  verb: 'verify',
  when: '2026-04-21T10:30:00.000Z',
  inputs: ['users.ndjson', breakout],
  codecs: { from: ['acme/user'], to: 'globex/user' },
  totals: [
    { name: 'In', count: 1_234_567 },
    { name: 'Refused', count: 3, tone: 'bad' },
  ],
  warnings: [`rule 1 ${markup}`],
  load: {
    new: 5,
    updated: 4,
    unchanged: 3,
    gone: 2,
    older: 1,
    returned: 1,
    conflicts: 2,
    conflicting: {
      rows: [{ earlier: { line: 3 }, later: { input: breakout, line: 1700 }, kept: 'the later' }],
      leftOut: 1,
    },
  },
  changes: { came: 1, went: 2, changed: 3, unchanged: 4, paths: all({ path: '/name/givenName', count: 3 }) },
  verification: {
    verified: 9,
    missing: 1,
    extra: 0,
    different: 2,
    paths: all({ path: '/emails/*/verified', count: 2 }, { path: '/roles', count: 1 }),
    explained: all({ path: '/photos', count: 7 }),
  },
  organizations: {
    rows: [
      {
        id: '7',
        name: markup,
        people: 1200,
        roles: [{ role: breakout, people: 1200 }],
        withoutRole: 0,
        furtherRoles: 0,
      },
      { id: '10', name: 'Zeta', people: 30, roles: [{ role: 'Admin', people: 9 }], withoutRole: 21, furtherRoles: 0 },
      { id: '9', name: disguised, people: 9, roles: [{ role: 'Admin', people: 9 }], withoutRole: 0, furtherRoles: 2 },
      { id: '11', name: 'alpha', people: 200, roles: [], withoutRole: 200, furtherRoles: 0 },
    ],
    leftOut: 1500,
    without: 12,
  },
  losses: {
    rows: [
      { path: '/memberships/*/role', reason: 'narrower values', count: 40 },
      { path: '/photos', reason: 'no such claim in the target', count: 9 },
    ],
    leftOut: 0,
  },
  capabilities: {
    from: 'acme/user',
    to: 'globex/user',
    ids: 'the new one comes from the crosswalk',
    rows: [
      { path: 'userName', source: 'held', target: 'held' },
      { path: 'photos[].value', source: 'held', target: 'not held', lost: 'no such claim in the target' },
    ],
    required: [{ place: '/email', paths: ['emails[primary].value'], stated: false }],
  },
  refusals: all({
    path: '/email',
    expected: 'a text',
    actual: 'number',
    count: 102,
    places: [{ line: 3 }, { line: 1200 }, { line: 1, record: 4 }],
  }),
  unknownFields: all({ path: '/tier', types: ['string', 'number'], count: 5 }, { path: markup, types: [], count: 1 }),
  roles: {
    grown: all({
      path: '/memberships/*/role',
      value: 'user',
      becomes: 'Owner',
      reason: 'higher standing',
      before: 'member',
      after: 'owner',
      count: 2,
    }),
    unmapped: all({ path: '/roles/*', value: disguised, count: 1 }),
    dropped: all({ path: '/roles/*', value: markup, count: 1 }),
  },
}

const nothing = { rows: [], leftOut: 0 }

/** A report whose parts are there and have nothing in them. */
export const empty: Report = {
  title: 'Nothing',
  verb: 'convert',
  totals: [{ name: 'In', count: 0 }],
  load: { new: 0, updated: 0, unchanged: 0, conflicts: 0 },
  changes: { came: 0, went: 0, changed: 0, unchanged: 0, paths: nothing },
  verification: { verified: 0, missing: 0, extra: 0, different: 0, paths: nothing },
  organizations: { ...nothing, without: 0 },
  losses: nothing,
  capabilities: { from: 'acme/user', to: 'globex/user', ids: 'none is written', rows: [], required: [] },
  refusals: nothing,
  unknownFields: nothing,
  roles: { grown: nothing },
  people: nothing,
}

/** A report that names people. */
export const named: Report = {
  ...full,
  people: {
    rows: [
      {
        provider: 'acme',
        instance: 'staging',
        id: 'u-1',
        name: markup,
        email: 'ada@example.com',
        verdict: 'different',
        paths: ['/roles'],
        organizations: [{ id: '7', name: disguised, roles: ['Admin', 'Billing'] }],
      },
      { provider: 'acme', id: 'u-2', verdict: 'missing' },
    ],
    leftOut: 4,
  },
}
