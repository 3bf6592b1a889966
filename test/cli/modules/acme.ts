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
