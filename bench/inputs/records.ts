/**
 * The records that the benchmark is made of, line by line: the same seed gives the same bytes.
 */
import { axwaySession } from './axway-sessions.js'
import { axwayUser } from './axway-users.js'
import { type Largeness, largeUser } from './large-users.js'
import { netaxisLoginInfo } from './netaxis-logins.js'
import { oddRecord } from './odd-records.js'
import { oddUser, pythonText } from './odd-users.js'
import { type JsonRecord, type Population, propelauthMemberOfThree, propelauthUser } from './propelauth-users.js'
import { type Random, randomOf } from './random.js'

/** The ids of the codecs of the records that are made here. */
export const seedRecords = ['propelauth/user', 'axway/user', 'axway/session', 'netaxis/login-info'] as const

/** What a file holds. */
export type Content =
  | { readonly _tag: 'plain'; readonly record: (typeof seedRecords)[number] }
  /** Ids come from a few people and organizations, over and over. */
  | { readonly _tag: 'few'; readonly record: (typeof seedRecords)[number] }
  /** PropelAuth users, each in three organizations. */
  | { readonly _tag: 'members' }
  /** Axway users of which every one lacks other keys: the caller may choose the fields. */
  | { readonly _tag: 'varied' }
  /** Records of which one in twenty is odd. */
  | { readonly _tag: 'odd'; readonly record: (typeof seedRecords)[number] }
  /** Records as Python prints them, every one. */
  | { readonly _tag: 'python'; readonly record: (typeof seedRecords)[number] }
  | { readonly _tag: 'large'; readonly largeness: Largeness; readonly count: number }
  /** PropelAuth users that are refused: what they lack is an id, or they are no JSON. */
  | { readonly _tag: 'refused'; readonly why: 'no id' | 'no JSON' }

/** How many people and organizations the ids of a small population come from. */
export const few: Population = { people: 10_000, organizations: 2_000 }

const makers: Readonly<Record<string, (random: Random, index: number, population: Population) => JsonRecord>> = {
  'propelauth/user': propelauthUser,
  'axway/user': axwayUser,
  'axway/session': axwaySession,
  'netaxis/login-info': netaxisLoginInfo,
}

/**
 * Makes lines without end. One organization comes for about five people, of which there are as many as fill `size` bytes.
 */
export function* linesOf(content: Content, seed: number, size: number): Generator<string, void, undefined> {
  const random = randomOf(seed)
  const oddness = randomOf(seed + 1)
  const people = Math.max(10, Math.ceil(size / 1000))
  const many: Population = { people: Number.MAX_SAFE_INTEGER, organizations: Math.max(10, Math.ceil(people / 5)) }
  for (let index = 0; ; index++) {
    switch (content._tag) {
      case 'plain':
        yield JSON.stringify(makerOf(content.record)(random, index, many))
        break
      case 'few':
        yield JSON.stringify(makerOf(content.record)(random, index, few))
        break
      case 'members':
        yield JSON.stringify(propelauthMemberOfThree(random, index, many))
        break
      case 'varied': {
        const keys = Object.entries(axwayUser(random, index, many))
        yield JSON.stringify(Object.fromEntries(keys.filter(([key]) => key === 'guid' || oddness.chance(0.8))))
        break
      }
      case 'odd': {
        const record = makerOf(content.record)(random, index, many)
        const printed = content.record === 'propelauth/user' ? oddUser : oddRecord
        yield oddness.chance(0.05) ? printed(oddness, record) : JSON.stringify(record)
        break
      }
      case 'python':
        yield pythonText(makerOf(content.record)(random, index, many))
        break
      case 'large':
        yield JSON.stringify(largeUser(content.largeness, content.count, index))
        break
      case 'refused': {
        const { user_id, ...user } = propelauthUser(random, index, many)
        yield content.why === 'no id' ? JSON.stringify(user) : `${JSON.stringify({ user_id, ...user }).slice(0, -1)},}`
        break
      }
    }
  }
}

/** The first lines of a file that has so many. */
export function firstLines(content: Content, seed: number, count: number): ReadonlyArray<string> {
  const lines: Array<string> = []
  for (const line of linesOf(content, seed, count * 1000)) {
    if (lines.push(line) >= count) break
  }
  return lines
}

function makerOf(record: string): (random: Random, index: number, population: Population) => JsonRecord {
  const maker = makers[record]
  if (maker === undefined) throw new Error(`there is no maker of ${record}`)
  return maker
}
