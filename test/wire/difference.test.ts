import { describe, expect, it } from 'vitest'
import { differences } from '../../src/wire/difference.js'

const person = { subject: { provider: 'a', id: '1' } }
const org = (id: string, more: object = {}) => ({ organization: { id }, ...more })

function between(before: object, after: object): ReadonlyArray<string> {
  return differences({ ...person, ...before }, { ...person, ...after }, 'a/user')
}

describe('differences', () => {
  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['nothing', { userName: 'a', emails: [{ value: 'b' }] }, { emails: [{ value: 'b' }], userName: 'a' }, []],
    ['undefined for absent', { userName: undefined }, {}, []],
    ['the subject', { subject: { provider: 'b', id: '2' } }, {}, []],
    ['a value', { userName: 'a' }, { userName: 'b' }, ['/userName']],
    ['a value less', { userName: 'a' }, {}, ['/userName']],
    ['a value more', {}, { userName: 'a' }, ['/userName']],
    [
      'a value inside',
      { name: { givenName: 'a', familyName: 'b' } },
      { name: { givenName: 'c', familyName: 'b' } },
      ['/name/givenName'],
    ],
    ['an address', { emails: [{ value: 'a', verified: true }] }, { emails: [{ value: 'a' }] }, ['/emails/*/verified']],
    ['an address less', { emails: [{ value: 'a' }, { value: 'b' }] }, { emails: [{ value: 'a' }] }, ['/emails/*']],
    ['all addresses', { emails: [{ value: 'a' }] }, {}, ['/emails']],
    [
      'the order of addresses',
      { emails: [{ value: 'a' }, { value: 'b' }] },
      { emails: [{ value: 'b' }, { value: 'a' }] },
      ['/emails/*/value'],
    ],
    ['an empty list', { memberships: [] }, {}, ['/memberships']],
    ['the order of memberships', { memberships: [org('a'), org('b')] }, { memberships: [org('b'), org('a')] }, []],
    [
      'a membership less',
      { memberships: [org('a', { role: { value: 'x' } }), org('b')] },
      { memberships: [org('b')] },
      ['/memberships/*'],
    ],
    [
      'a role of one of many',
      { memberships: [org('a', { role: { value: 'x' } }), org('b')] },
      { memberships: [org('b'), org('a', { role: { value: 'y' } })] },
      ['/memberships/*/role/value'],
    ],
    ['two of one organization', { memberships: [org('a'), org('a')] }, { memberships: [org('a')] }, ['/memberships/*']],
    [
      'the order of other ids',
      {
        externalIds: [
          { system: 'x', id: '1' },
          { system: 'y', id: '2' },
        ],
      },
      {
        externalIds: [
          { system: 'y', id: '2' },
          { system: 'x', id: '1' },
        ],
      },
      [],
    ],
    ['a key with a slash', { attributes: { 'a/b~c': 1 } }, { attributes: {} }, ['/attributes/a~1b~0c']],
  ])('tells of %s', (_, before, after, paths) => {
    expect(between(before, after)).toEqual(paths)
  })

  it('leaves out the residue of the codec, at every level', () => {
    const residue = { 'a/user': { x: 1 } }
    const before = {
      residue,
      memberships: [{ organization: { id: 'o', residue }, residue, teams: [{ id: 't', residue }] }],
    }
    const after = { memberships: [{ organization: { id: 'o' }, teams: [{ id: 't' }] }] }
    expect(between(before, after)).toEqual([])
  })

  it('tells of the residue of another codec, key by key', () => {
    expect(between({ residue: { 'b/user': { x: 1, y: 2 } } }, {})).toEqual(['/residue/b~1user/x', '/residue/b~1user/y'])
  })

  it('tells each path once, in order', () => {
    const many = {
      memberships: ['a', 'b', 'c'].map((id) => org(id, { role: { value: 'x' } })),
      userName: 'a',
      attributes: {},
    }
    const none = { memberships: ['a', 'b', 'c'].map((id) => org(id)) }
    expect(between(many, none)).toEqual(['/attributes', '/memberships/*/role', '/userName'])
  })
})
