/**
 * Mutants of lines: tokens in other places, keys given twice, odd spellings, other white space, bytes that flip, ends that
 * are missing. Most are still records, and few are usual ones.
 */
import { isUtf8 } from 'node:buffer'

/** A source of numbers from 0 to 1 that gives the same ones for the same seed. */
export type Random = () => number

const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g

const odd: ReadonlyArray<string> = [
  'null',
  '""',
  'true',
  'false',
  '0',
  '-0',
  '1.0',
  '0.5',
  '-1',
  '1e5',
  '1e400',
  '5e-8',
  '007',
  '9007199254740993',
  '12345678901234567890',
  '253402300800',
  '-62167219201',
  '1712770147.5',
  '{}',
  '[]',
  '[null]',
  '["a",""]',
  '["a",null,"b"]',
  '[{}]',
  '{"token":"x"}',
  '{"a":{"password":1},"b":[{"sid":2}]}',
  '{"$absent":true}',
  '{"$secret":1}',
  '{"$secret":null}',
  '{"$secret":{"$secret":"x"}}',
  '{"$secret":["}",{"a":"\\"]"}]}',
  '{"$secret":{"$absent":true}}',
  '{"$secret":"x","a":1}',
  '{"a":{"$secret":"x"},"b":[{"$secret":{"a":[]}},{"c":"{"}]}',
  '{"$$secret":"x"}',
  '[{"$secret":"x"},{"$secret":-5}]',
  '{ "$secret" : "x" }',
  '{"a":1,"a":2}',
  '{"b":1,"7":2}',
  '{"__proto__":{"a":1}}',
  '"\\/"',
  '"\\u0041"',
  '"\\u001f\\n\\t"',
  '"\\u000a"',
  '"\\ud83d\\ude00"',
  '"\\ud800"',
  '"é\u2028😀"',
  '"a\\"b\\\\"',
  '"x\ty"',
  '"14301"',
  '"007"',
  '"true"',
  '"2020-02-30T00:00:00.000Z"',
  '"2020-02-29T00:00:00.000Z"',
  '"2021-02-29T00:00:00.000Z"',
  '"2020-08-17T11:31:42.120+02:00"',
  '"2020-08-17T09:31:42Z"',
  '"2020-08-17T24:00:00.000Z"',
  '"__proto__"',
  '"single_role_in_hierarchy"',
]

const keys: ReadonlyArray<string> = [
  '"x_unheard"',
  '"api_token"',
  '"sid"',
  '"$absent"',
  '"$$text"',
  '"$secret"',
  '"$$secret"',
  '"_token"',
  '"7"',
  '"__proto__"',
  '"constructor"',
  '""',
  '"a\\nb"',
  '"Ünheard"',
]

/** Makes random numbers. */
export function randomOf(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Splits a line into tokens. */
export function tokensOf(line: string): ReadonlyArray<string> {
  return line.match(tokens) ?? []
}

/** Makes a mutant of one of some lines; undefined where it is not UTF-8 or has a line feed. */
export function mutantOf(lines: ReadonlyArray<ReadonlyArray<string>>, random: Random): Buffer | undefined {
  const pick = <A>(list: ReadonlyArray<A>): A => list[Math.floor(random() * list.length)] as A
  const mutant = [...pick(lines)]
  for (let changes = Math.floor(random() * 3); changes >= 0; changes--) change(mutant, lines, random)
  const space = random() < 0.2 ? ' ' : ''
  const text = mutant
    .map((token) => (space !== '' && (token === ',' || token === ':') ? token + space : token))
    .join('')
  const bytes = Buffer.from(random() < 0.05 ? ` ${text}\r` : text)
  if (random() < 0.15 && bytes.length > 0) {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = random() < 0.5 ? (bytes[at] as number) ^ (1 << Math.floor(random() * 8)) : Math.floor(random() * 128)
  }
  const cut = random() < 0.03 ? Math.floor(random() * bytes.length) : bytes.length
  const line = bytes.subarray(0, cut)
  return isUtf8(line) && !line.includes(0x0a) ? line : undefined
}

/** Changes some tokens. */
function change(mutant: Array<string>, lines: ReadonlyArray<ReadonlyArray<string>>, random: Random): void {
  const pick = <A>(list: ReadonlyArray<A>): A => list[Math.floor(random() * list.length)] as A
  const at = Math.floor(random() * mutant.length)
  const isKey = mutant[at + 1] === ':'
  switch (Math.floor(random() * 10)) {
    case 0:
      mutant[at] = pick(pick(lines))
      break
    case 1:
      mutant.splice(at, 1)
      break
    case 2:
      mutant.splice(at, 0, pick([' ', '\t', '\r', ',', '{', '}', '[', ']', ':']))
      break
    case 3:
      if (isKey) mutant.splice(at, 0, pick(keys), ':', pick(odd), ',')
      break
    case 4:
      if (isKey) mutant[at] = pick([...keys, ...pick(lines).filter((token) => token.startsWith('"'))])
      break
    case 5: {
      const other = pick(lines)
      const from = other.indexOf(':')
      if (isKey) mutant.splice(at, 0, ...other.slice(from - 1, from + 2), ',')
      break
    }
    case 6:
      if (isKey) mutant.splice(at, 0, ...mutant.slice(at, at + 3), ',')
      break
    default: {
      const value = mutant[at - 1] === ':' ? at : isKey ? at + 2 : -1
      if (value >= 0 && !/^[[{]/.test(mutant[value] ?? '')) mutant[value] = pick(odd)
    }
  }
}
