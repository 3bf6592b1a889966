// Codecs that break the laws: one forgets what it decoded, one throws at what it does not like, one
// hides a secret as another copy of this package would.
const parts = { title: 'Wrong', provider: 'wrong', envelope: undefined, ids: 'minted', table: { rows: [] } }
const right = (identity) => ({ _tag: 'Right', right: identity })

export const forgetful = {
  ...parts,
  id: 'wrong/forgetful',
  decode: (wire) => right({ subject: { provider: 'wrong', id: wire.id }, residue: { 'wrong/forgetful': wire } }),
  losses: () => [],
  encode: ({ residue }) => {
    const { nested, throws, ...wire } = residue['wrong/forgetful']
    if (throws) throw new Error('correct-horse')
    if (nested === undefined) return wire
    const { lost, ...kept } = nested
    return { ...wire, nested: kept }
  },
}

export const throwing = {
  ...parts,
  id: 'wrong/throwing',
  decode: (wire) => {
    if (wire.throws) throw new Error('correct-horse')
    return right({ subject: { provider: 'wrong', id: wire.id } })
  },
  losses: () => [],
  encode: ({ subject }) => {
    if (subject.id === 'throws') throw new Error('correct-horse')
    return { id: subject.id }
  },
}

class Redacted {}

export const stranger = {
  ...parts,
  id: 'wrong/stranger',
  decode: ({ id, pin }) =>
    right({
      subject: { provider: 'wrong', id },
      ...(pin === undefined ? {} : { residue: { 'wrong/stranger': { list: [{ pin: new Redacted() }] } } }),
    }),
  losses: () => [],
  encode: ({ subject }) => ({ id: subject.id }),
}

export const noCodec = { id: 'wrong/no-codec', decode: () => undefined }
export const nothing = undefined
