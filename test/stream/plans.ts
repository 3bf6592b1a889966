/**
 * Plans for the tests of lines: one that takes lines of one form, as the codec of a login would, and one that takes none.
 */
import type { BytePlan } from '../../src/wire/bytes/BytePlan.js'

/** Takes `{"username":"..."}` with a name of small letters, digits and dashes, and makes the Identity of netaxis/login-info. */
export function loginPlan(): BytePlan & { readonly taken: () => number } {
  let taken = 0
  return {
    room: (length) => 2 * length + 64,
    line: (input, from, to, output, at) => {
      const [, name] =
        /^\{"username":"([a-z0-9-]+)"\}$/.exec(Buffer.from(input.subarray(from, to)).toString('latin1')) ?? []
      if (name === undefined) return -1
      taken += 1
      const text = `{"subject":{"provider":"netaxis","id":"${name}"},"userName":"${name}"}\n`
      output.set(Buffer.from(text), at)
      return at + text.length
    },
    secretsDropped: () => 0,
    taken: () => taken,
  }
}

/** Takes nothing, and spoils what it could have written. */
export const nullPlan: BytePlan = {
  room: (length) => length,
  line: (_input, from, to, output, at) => {
    output.fill(0x21, at, at + to - from)
    return -1
  },
  secretsDropped: () => 0,
}
