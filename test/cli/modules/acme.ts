/**
 * A provider that is not ours, made with the kit.
 */
import { defineCodec, IdentityModel, Text, table } from '../../../src/kit.js'

const user = table(IdentityModel, ({ field, secret }) => [
  field('id', 'subject.id', Text),
  field('name', 'displayName', Text),
  secret('pin'),
])

export const acmeUser = defineCodec({
  id: 'acme/user',
  title: 'Acme user',
  table: user,
  envelope: { key: 'people', beside: ['total'] },
})

/** A pair of functions that throws at a value, and at nothing, which it is never asked to print. */
const frail = table(IdentityModel, ({ field, group }) => [
  field('id', 'subject.id', Text),
  group<{ readonly name: string }, 'displayName'>(
    { name: Text },
    ['displayName'],
    ({ name }) => (name === undefined ? {} : { displayName: name }),
    ({ displayName }) => {
      if (displayName === undefined || displayName === 'Eve') throw new Error('correct-horse')
      return { name: displayName }
    },
  ),
])

export const acmeFrail = defineCodec({ id: 'acme/frail', title: 'Acme user, frail', table: frail })
