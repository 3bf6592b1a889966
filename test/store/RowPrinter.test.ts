/**
 * The rows that are printed of an Identity.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Identity, lifecycle } from '../../src/Identity.js'
import { unescapeJson } from '../../src/store/escape.js'
import {
  longestIdIn,
  organizationSpans,
  printRows,
  readIdentity,
  rowPrinter,
  rowSheets,
} from '../../src/store/RowPrinter.js'
import { rowTables } from '../../src/store/rows.js'
import { columnsOf } from '../../src/store/schema.js'

const circumstances = {
  codec: 'acme/user',
  version: 2,
  run: 34,
  input: 0,
  line: 567,
  digest: 'd-_',
  asOf: '2026',
  now: 'T',
}

/** The rows of an Identity by their tables, each a value by the name of its column; what is null is left out. */
function rowsOf(identity: unknown): Readonly<Record<string, ReadonlyArray<Readonly<Record<string, string>>>>> {
  const printer = rowPrinter()
  const sheets = rowSheets(1)
  const bytes = Buffer.from(JSON.stringify(identity))
  readIdentity(printer, bytes, 0, bytes.length)
  const { ranges, text } = printRows(printer, sheets, circumstances)
  const [own] = sheets
  expect(unescapeJson(Buffer.from(own?.bytes ?? '').toString('utf8', text, (own?.at ?? 0) - 1))).toBe(
    JSON.stringify(identity),
  )
  const tables = rowTables.map((table, index) => {
    const lines = Buffer.from(sheets[index]?.bytes ?? '')
      .toString('utf8', 0, sheets[index]?.at)
      .split('\n')
      .slice(0, -1)
    const longest = Math.max(0, ...lines.map((line) => Buffer.byteLength(line) + 1))
    expect(ranges.slice(4 * index, 4 * index + 4)).toEqual([0, sheets[index]?.at, lines.length, longest])
    const rows = lines.map((line) => {
      const cells = line.split('\t').map((cell, column) => [columnsOf(table)[column], cell] as const)
      expect(cells).toHaveLength(columnsOf(table).length)
      return Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
    })
    return [table, rows] as const
  })
  return Object.fromEntries(tables)
}

const key = { codec: 'acme/user', instance: 'staging', subject_id: '1' }
const ada = {
  subject: { provider: 'acme', instance: 'staging', id: '1' },
  kind: 'person',
  externalIds: [{ system: 'legacy', id: '"7"' }],
  userName: 'ada',
  displayName: 'Ada Ü',
  name: { formatted: 'no column', givenName: 'Ada', familyName: 'Lovelace' },
  emails: [{ value: 'first@x' }, { value: 'main@x', type: 'work', primary: true, verified: false }],
  preferredLanguage: 'en',
  timezone: 'Europe/London',
  account: { enabled: true, locked: false, activated: true },
  credentials: { mfa: { enabled: true } },
  timestamps: { createdAt: 'c', updatedAt: 'u', lastLoginAt: 'l', lastActiveAt: 'a' },
  memberships: [
    {
      organization: { id: 'o', name: 'Org', metadata: { id: 'no' } },
      role: { value: 'r', display: 'R', level: 3.5 },
      additionalRoles: [{ value: 's' }, { value: 't\u0000' }],
      roleStructure: 'multiple',
      teams: [{ id: '8', name: 'T' }],
      primary: true,
      default: false,
    },
    { organization: { id: 'p' }, additionalRoles: [] },
  ],
  attributes: { userName: 'no', emails: [{ value: 'no' }] },
}

describe('the rows of an Identity', () => {
  test('have what it says, in the columns for it', () => {
    const { identities, emails, external_ids, memberships } = rowsOf(ada)
    expect(identities).toEqual([
      {
        ...key,
        provider: 'acme',
        kind: 'person',
        user_name: 'ada',
        display_name: 'Ada Ü',
        given_name: 'Ada',
        family_name: 'Lovelace',
        email: 'main@x',
        email_verified: 'false',
        preferred_language: 'en',
        timezone: 'Europe/London',
        enabled: 'true',
        locked: 'false',
        activated: 'true',
        lifecycle: 'active',
        mfa_enabled: 'true',
        created_at: 'c',
        updated_at: 'u',
        last_login_at: 'l',
        last_active_at: 'a',
        membership_count: '2',
        as_of: '2026',
        version: '2',
        run: '34',
        input: '0',
        line: '567',
        digest: 'd-_',
        loaded_at: 'T',
        identity: JSON.stringify(ada).replace('\\u0000', '\u241b0000'),
      },
    ])
    expect(emails).toEqual([
      { ...key, position: '0', address: 'first@x' },
      { ...key, position: '1', address: 'main@x', type: 'work', is_primary: 'true', verified: 'false' },
    ])
    expect(external_ids).toEqual([{ ...key, position: '0', system_name: 'legacy', external_id: '"7"' }])
    expect(memberships).toEqual([
      {
        ...key,
        position: '0',
        organization_id: 'o',
        organization_name: 'Org',
        role: 'r',
        role_display: 'R',
        role_level: '3.5',
        additional_roles: '["s","t\u241b0000"]',
        role_structure: 'multiple',
        teams: '["8"]',
        is_primary: 'true',
        is_default: 'false',
      },
      { ...key, position: '1', organization_id: 'p', additional_roles: '[]' },
    ])
  })

  test('have the first e-mail address where none is the primary one', () => {
    const emails = [
      { value: 'a@x', primary: false },
      { value: 'b@x', verified: true },
    ]
    const { identities } = rowsOf({ subject: { provider: 'acme', id: '1' }, emails })
    expect(identities?.[0]).toMatchObject({ email: 'a@x', instance: '\u0001\u0001' })
    expect(identities?.[0]).not.toHaveProperty('email_verified')
  })

  test('have the lifecycle that the flags and times make', () => {
    const flag = fc.constantFrom(undefined, true, false)
    const time = fc.constantFrom(undefined, '2026-01-01T00:00:00.000Z')
    const account = fc.record({ enabled: flag, locked: flag, activated: flag })
    fc.assert(
      fc.property(account, fc.record({ invitedAt: time, activatedAt: time }), (flags, times) => {
        const identity = { subject: { provider: 'acme', id: '1' }, account: flags, timestamps: times }
        expect(rowsOf(identity).identities?.[0]?.lifecycle).toBe(lifecycle(identity as unknown as Identity))
      }),
    )
  })
})

test('what is read tells how long ids are, and where organizations stand', () => {
  const printer = rowPrinter()
  const text = JSON.stringify(ada)
  readIdentity(printer, Buffer.from(`--${text}--`), 2, 2 + text.length + 1)
  expect(longestIdIn(printer)).toBe('"staging"'.length)
  const [from = 0, to = 0, idFrom = 0, idTo = 0] = organizationSpans(printer)
  expect(JSON.parse(printer.source.toString('utf8', from, to))).toEqual(ada.memberships[0]?.organization)
  expect(printer.source.toString('utf8', idFrom, idTo)).toBe('"o"')
  expect(() => readIdentity(printer, Buffer.from('{"a":1'), 0, 6)).toThrow('not the JSON of an Identity')
})
