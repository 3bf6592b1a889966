import { afterEach, describe, expect, it } from 'vitest'
import { controls, rightCodec, rightGolden } from '../../src/laws/controls.js'
import { laws } from '../../src/laws.js'

const options = { runs: 500, seed: 20260421 }

function broken(codec: typeof rightCodec): ReadonlyArray<string> {
  return laws(codec, [rightGolden])
    .filter((law) => {
      try {
        law.check(options)
        return false
      } catch {
        return true
      }
    })
    .map((law) => law.name)
}

describe('negative controls', () => {
  afterEach(() => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      if (name.startsWith('polluted')) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  it('lets the right codec pass', () => {
    expect(broken(rightCodec)).toEqual([])
  })

  it.each(controls)('catches $name', ({ codec }) => {
    expect(broken(codec)).not.toEqual([])
  })

  it.each([
    ['strict', '1 wire'],
    ['lossy', '1 wire'],
    ['double write', '1 wire'],
    ['stale', '3 put'],
    ['throwing', '5 total'],
    ['trimming', '1 wire'],
    ['leaking', '6 secret'],
    ['wrong unit', 'golden'],
    ['foreign', '4 foreign'],
    ['mutating', '4 foreign'],
    ['polluting', '5 total'],
    ['careless', '7 plan'],
  ])('catches %s by the law that is about it', (name, law) => {
    const control = controls.find((candidate) => candidate.name.startsWith(name))
    expect(control === undefined ? [] : broken(control.codec)).toContain(law)
  })
})
