import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../src/Identity.js'
import { laws } from '../../../src/laws.js'
import { scimUser } from '../../../src/providers/scim.js'
import { describeRecord } from '../../record.js'

const core = 'urn:ietf:params:scim:schemas:core:2.0:User'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const badge = 'urn:example:params:scim:schemas:extension:badge:2.0:User'

const decode = (wire: object): Identity<'scim'> => scimUser.decodeOrThrow({ schemas: [core], id: '7', ...wire })

/** The other ids, with the employee number changed or gone. */
function withEmployeeNumber(identity: Identity<'scim'>, id: string | undefined): Identity<'scim'> {
  const others = (identity.externalIds ?? []).filter(({ system }) => system !== 'employeeNumber')
  return { ...identity, externalIds: id === undefined ? others : [...others, { system: 'employeeNumber', id }] }
}

describeRecord(scimUser)

describe('the laws of scim/user', () => {
  it.each(laws(scimUser))('$name', (law) => law.check({ runs: 300 }))
})

describe('schemas', () => {
  const lists = [undefined, null, [], [core], [core, enterprise], [enterprise, core], [core, enterprise, badge]]
  const extensions = [undefined, null, {}, { employeeNumber: '9' }, { employeeNumber: '' }, { department: 'Press' }]
  const wires = lists.flatMap((schemas) =>
    extensions.map((extension) => ({ schemas, id: '7', [enterprise]: extension })),
  )

  it.each(wires)('come back, whatever is there: %j', (wire) => {
    const given = JSON.parse(JSON.stringify(wire))
    expect(scimUser.encode(scimUser.decodeOrThrow(given))).toEqual(given)
  })

  it('name the extension of an employee number that was added', () => {
    const wire = scimUser.encode(withEmployeeNumber(decode({}), '9'))
    expect(wire).toEqual({ schemas: [core, enterprise], id: '7', [enterprise]: { employeeNumber: '9' } })
  })

  it('no longer name the extension of an employee number that is gone', () => {
    const identity = decode({ schemas: [core, enterprise], [enterprise]: { employeeNumber: '9' } })
    expect(scimUser.encode(withEmployeeNumber(identity, undefined))).toEqual({ schemas: [core], id: '7' })
  })

  it('still name an extension of another URN where the employee number changes', () => {
    const wire = { schemas: [core, enterprise, badge], [enterprise]: { employeeNumber: '9' }, [badge]: { n: 1 } }
    expect(scimUser.encode(withEmployeeNumber(decode(wire), '10'))).toEqual({
      ...wire,
      id: '7',
      [enterprise]: { employeeNumber: '10' },
    })
  })

  it('leave nothing in the Identity where they say what follows', () => {
    expect(decode({})).toEqual({ subject: { provider: 'scim', id: '7' } })
  })
})

describe('multi-valued attributes', () => {
  it('give each address its own residue, which goes where the address goes', () => {
    const identity = decode({
      emails: [
        { value: 'a@example.com', primary: 'True' },
        { value: 'b@example.com', $ref: '../b' },
      ],
    })
    const [first, second] = identity.emails ?? []
    if (first === undefined || second === undefined) throw new Error('the addresses are not there')
    expect(scimUser.encode({ ...identity, emails: [second, first] }).emails).toEqual([
      { value: 'b@example.com', $ref: '../b' },
      { value: 'a@example.com', primary: 'True' },
    ])
  })

  it('do not say whether an address is verified', () => {
    expect(decode({ emails: [{ value: 'a@example.com' }] }).emails).toEqual([{ value: 'a@example.com' }])
  })

  it('make no address primary by themselves', () => {
    const identity = decode({ phoneNumbers: [{ value: '1' }, { value: '2' }] })
    expect(identity.phoneNumbers?.map(({ primary }) => primary)).toEqual([undefined, undefined])
  })
})

describe('a user', () => {
  it('is a member of groups, without roles', () => {
    expect(decode({ groups: [{ value: 'g', display: 'Editors' }] }).memberships).toEqual([
      { organization: { kind: 'group', id: 'g', name: 'Editors' } },
    ])
  })

  it('loses the membership of a group that is removed, and the others keep their residue', () => {
    const identity = decode({ groups: [{ value: 'a' }, { value: 'b', type: 'direct' }] })
    const memberships = identity.memberships?.filter(({ organization }) => organization.id !== 'a') ?? []
    expect(scimUser.encode({ ...identity, memberships }).groups).toEqual([{ value: 'b', type: 'direct' }])
  })

  it('has roles that no organization gave', () => {
    const identity = decode({ roles: [{ value: 'Author' }], groups: [{ value: 'g' }] })
    expect(identity.roles).toEqual([{ value: 'Author' }])
    expect(identity.memberships?.[0]?.role).toBeUndefined()
  })

  it('has the id in the system before as an external id', () => {
    expect(decode({ externalId: 'x' }).externalIds).toEqual([{ system: 'legacy', id: 'x' }])
  })

  it('hides a password that was returned against the standard, and gives it back', () => {
    const identity = decode({ password: 'not for you' })
    expect(JSON.stringify(identity)).not.toContain('not for you')
    expect(scimUser.encode(identity).password).toBe('not for you')
  })

  it.each(['True', 'true', 'TRUE'])('is enabled where active is the text %s', (active) => {
    expect(decode({ active }).account).toEqual({ enabled: true })
  })

  it('writes an edited flag as a boolean', () => {
    const identity = decode({ active: 'True' })
    expect(scimUser.encode({ ...identity, account: { enabled: false } }).active).toBe(false)
  })

  it('has no attributes of its own: extensions of other URNs are residue', () => {
    const identity = decode({ [badge]: { colour: 'blue' } })
    expect(identity.attributes).toBeUndefined()
    expect(identity.residue).toEqual({ 'scim/user': { [badge]: { colour: 'blue' } } })
  })

  it('is not found by its userName where the id is missing', () => {
    expect(E.isLeft(scimUser.decode({ schemas: [core], userName: 'ada' }))).toBe(true)
  })

  it('comes in lists under Resources', () => {
    expect(scimUser.envelope?.key).toBe('Resources')
    expect(scimUser.envelope?.beside).toEqual(
      expect.arrayContaining(['schemas', 'totalResults', 'startIndex', 'itemsPerPage']),
    )
  })
})
