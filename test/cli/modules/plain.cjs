// A codec and a request in a CommonJS module.
const right = (identity) => ({ _tag: 'Right', right: identity })

module.exports = {
  plain: {
    id: 'plain/user',
    provider: 'plain',
    title: 'Plain user',
    table: { rows: [] },
    decode: ({ id }) => right({ subject: { provider: 'plain', id } }),
    losses: () => [],
    encode: ({ subject }) => ({ id: subject.id }),
  },
  plainCreate: {
    id: 'plain/create-user',
    title: 'Plain user, creation',
    method: 'POST',
    path: '/users',
    table: { rows: [] },
    encode: ({ userName }) => ({ name: userName }),
  },
}
