import { describe, expect, it } from 'vitest'
import { knownKeys } from '../../src/store/known-keys.js'

describe('knownKeys', () => {
  it('says of no new key that it may be there, and of every other one that it may', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `13 0 axway/user${index.toString(36)}`)
    const known = knownKeys()

    expect(keys.filter((key) => known.add(key))).toStrictEqual([])
    expect(keys.filter((key) => !known.add(key))).toStrictEqual([])
  })

  it('says of every key that it may be there, once it is full', () => {
    const known = knownKeys(1 << 12)
    const answers = Array.from({ length: 3000 }, (_, index) => known.add(`key ${index}`))

    expect(answers.indexOf(true)).toBe(2048)
    expect(answers.slice(2048)).not.toContain(false)
  })
})
