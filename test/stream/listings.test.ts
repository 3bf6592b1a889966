/**
 * Listings: what answers say of them is heard wherever it stands, and together they are whole or have gaps.
 */
import { describe, expect, test } from 'vitest'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { type Answer, goesOn } from '../../src/stream/Answer.js'
import { decodeRecords } from '../../src/stream/decode-file.js'
import { decodeLines } from '../../src/stream/decode-lines.js'
import { addAnswer, gapsIn, newListings } from '../../src/stream/listings.js'
import { type Format, type ReadOptions, readAnswers, readRecords } from '../../src/stream/read-records.js'
import { type EnvelopeSpec, envelopeOf } from '../../src/wire/Envelope.js'
import { inChunks } from './sources.js'

const pages: EnvelopeSpec = {
  key: 'users',
  listing: { total: '/total', start: { at: '/page', first: 0, times: '/size' }, more: '/more' },
}
const cursors: EnvelopeSpec = {
  key: 'Resources',
  listing: {
    total: '/total',
    start: { at: '/start', first: 1 },
    more: '/next',
    earlier: '/previous',
    mayLackRecords: true,
  },
}
const nested: EnvelopeSpec = {
  key: 'result',
  beside: ['success'],
  listing: { total: '/metadata/matched', start: { at: '/metadata/skip', first: 0 } },
}

/** Reads a text, and answers what was heard; the same has to be heard where no record is read. */
async function hear(
  text: string,
  spec: EnvelopeSpec,
  format: Format = 'auto',
  sizes = [7],
): Promise<ReadonlyArray<Answer>> {
  const heard: Array<Answer> = []
  const dry: Array<Answer> = []
  const bytes = Buffer.from(text)
  const options = (answers: Array<Answer>): ReadOptions => {
    return { format, envelope: envelopeOf(spec), onAnswer: (answer) => void answers.push(answer) }
  }
  for await (const _ of readRecords(inChunks(bytes, sizes), options(heard)));
  await readAnswers(inChunks(bytes, sizes), options(dry))
  expect(dry).toEqual(heard)
  return heard
}

/** Prints which answers of a text have nothing next to them that fits. */
async function gapsOf(text: string, spec: EnvelopeSpec): Promise<ReadonlyArray<string>> {
  const listings = newListings()
  for (const answer of await hear(text, spec)) addAnswer(listings, '', 0, answer)
  return gapsIn(listings).map(({ side, answer }) => `${side} ${answer.line}`)
}

describe('an answer', () => {
  const whole = { line: 1, offset: 0, records: 2, before: 20, total: 23, more: true }

  test.each([
    ['before its records', '{"total":23,"page":2,"size":10,"more":true,"users":[{"a":1},{"a":2}]}'],
    ['behind its records', '{"users":[{"a":1},{"a":2}],"more":true,"size":10,"page":2,"total":23}'],
    ['on both sides of its records', '{"more":true,"page":2,"users":[{"a":1},{"a":2}],"total":23,"size":10}'],
    ['over several lines', '{\n"more":true,"page":2,"users":[\n{"a":1},\n{"a":2}],"total":23,\n"size":10}\n'],
    ['in texts', '{"users":[{"a":1},{"a":2}],"more":"c2","size":"10","page":"2","total":"23"}'],
    ['with records that are refused', '{"users":[{"a":1e400},7],"more":true,"size":10,"page":2,"total":23}'],
  ])('is heard %s', async (_, text) => {
    for (const size of [1, 5, 1000]) expect(await hear(text, pages, 'auto', [size])).toEqual([whole])
    expect(await hear(text, pages, 'envelope')).toEqual([whole])
  })

  test('is heard on the line on which it stands', async () => {
    const lines = ['{"a":1}', '{"users":[{"a":2}],"total":1}', '', '{"total":2,"users":[{"a":3}]}'].join('\n')
    expect((await hear(lines, pages, 'ndjson')).map(({ line, offset }) => [line, offset])).toEqual([
      [2, 8],
      [4, 39],
    ])
  })

  test('is heard where it is longer than a record may be', async () => {
    const text = `{"users":[${'{"a":"0123456789"},'.repeat(1_000_000)}{"a":1}],"more":true}`
    expect(await hear(text, pages, 'ndjson', [1 << 18])).toMatchObject([{ records: 1_000_001, more: true }])
  })

  test('is heard inside of what stands beside its records', async () => {
    const text = '{"success":true,"metadata":{"count":1,"skip":10,"matched":11},"result":[{"a":1}]}'
    expect(await hear(text, nested)).toMatchObject([{ records: 1, before: 10, total: 11 }])
  })

  test.each([
    '{"users":[{"a":1}]}',
    '[{"a":1}]',
    '{"a":1,"total":7}',
    '{"users":[{"a":1}],"total":7',
    '{"users":[{"a":1},{"a',
  ])('is not there in %j', async (text) => {
    const [answer] = await hear(text, { ...pages, beside: [] })
    expect(answer === undefined || answer.total === 7).toBe(true)
  })

  test.each(['-1', '1.5', 'null', '"x"', '[]', '{}', '1e300', 'false', '""'])(
    'that counts with %s says nothing by it',
    async (odd) => {
      const [answer] = await hear(`{"users":[{"a":1}],"total":${odd},"page":${odd},"size":2}`, pages)
      expect(answer).toMatchObject({ before: 0, total: undefined })
    },
  )

  test('goes on where it says so, or where there are more than it has', () => {
    const answer = { line: 1, offset: 0, records: 2, before: 0, total: undefined, more: undefined }
    expect(goesOn(answer)).toBe(false)
    expect(goesOn({ ...answer, total: 2, more: false })).toBe(false)
    expect(goesOn({ ...answer, total: 3, more: false })).toBe(true)
    expect(goesOn({ ...answer, total: 2, more: true })).toBe(true)
  })
})

test('programs that read files and lines hear of answers too', async () => {
  const text = '{"users":[{"user_id":"a"}],"total_users":2,"has_more_results":true}\n'
  const heard: Array<Answer> = []
  const onAnswer = (answer: Answer): void => void heard.push(answer)
  const source = () => inChunks(Buffer.from(text), [9])
  for await (const _ of decodeRecords(source(), propelauthUser, { onAnswer }));
  for await (const _ of decodeLines(source(), propelauthUser, { onAnswer, onRefused: () => undefined }));
  const answer = { line: 1, offset: 0, records: 1, before: 0, total: 2, more: true }
  expect(heard).toEqual([answer, answer])
})

describe('a listing', () => {
  const page = (number: number, records: number, more: object) =>
    JSON.stringify({ users: Array.from({ length: records }, () => ({ a: 1 })), page: number, size: 2, ...more })
  const three = [
    page(0, 2, { total: 5, more: true }),
    page(1, 2, { total: 5, more: true }),
    page(2, 1, { total: 5, more: false }),
  ] as const

  test.each<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['all pages', three, []],
    ['all pages in another order', three.toReversed(), []],
    ['an answer that is all of it', [page(0, 2, { total: 2, more: false })], []],
    ['nobody', [page(0, 0, { total: 0, more: false })], []],
    ['the first page', [three[0]], ['behind 1']],
    ['the last page', [three[2]], ['before 1']],
    ['all but the middle', [three[0], three[2]], ['behind 1', 'before 2']],
    ['the first page twice', [three[0], three[0], three[1], three[2]], ['behind 2']],
    ['the last page twice', [...three, three[2]], ['before 4']],
    ['a page behind the last', [...three, page(3, 0, { total: 5, more: false })], []],
    ['a length that has changed', [three[0], page(1, 2, { total: 4, more: false })], ['behind 1', 'before 2']],
    ['two listings', [...three, page(0, 2, { total: 3, more: true }), page(1, 1, { total: 3 })], []],
    ['the ends of two listings', [three[0], page(1, 1, { total: 3, more: false })], ['behind 1', 'before 2']],
    ['a first page without a total', [page(0, 2, { more: true })], ['behind 1']],
    ['pages without a total', [page(0, 2, { more: true }), page(1, 1, { more: false })], []],
    ['a page of nobody behind which there is more', [page(1, 0, { more: true })], ['behind 1']],
    ['a page without a size', ['{"users":[{"a":1}],"page":1}'], ['before 1']],
  ])('with %s', async (_, answers, gaps) => {
    expect(await gapsOf(answers.join('\n'), pages)).toEqual(gaps)
  })

  test('ends with an empty page as well', async () => {
    const full = page(0, 2, { total: 2, more: false })
    const empty = page(1, 0, { total: 2, more: false })
    expect(await gapsOf(`${full}\n${empty}`, pages)).toEqual([])
    expect(await gapsOf(`${page(0, 2, { more: true })}\n${page(1, 0, { more: false })}`, pages)).toEqual([])
    expect(await gapsOf(empty, pages)).toEqual(['before 1'])
  })

  test.each<readonly [string, ReadonlyArray<string>]>([
    ['{"Resources":[{"a":1}],"total":1,"start":1}', []],
    ['{"Resources":[{"a":1}],"total":2,"start":1}\n{"Resources":[{"a":2}],"total":2,"start":2}', []],
    ['{"Resources":[{"a":1}],"total":2}', ['behind 1']],
    ['{"Resources":[{"a":1}],"next":"c"}', ['behind 1']],
    ['{"Resources":[{"a":1}],"next":""}', []],
    ['{"Resources":[{"a":1}],"previous":"c"}', ['before 1']],
    ['{"Resources":[{"a":1}],"next":"c"}\n{"Resources":[{"a":2}],"previous":"c"}', ['behind 1', 'before 2']],
  ])('of cursors and of numbers from 1: %s', async (text, gaps) => {
    expect(await gapsOf(text, cursors)).toEqual(gaps)
  })

  test('is of one scope', () => {
    const listings = newListings()
    const answer = { line: 1, offset: 0, records: 1, before: 0, total: 2, more: undefined }
    addAnswer(listings, 'one', 0, answer)
    addAnswer(listings, 'other', 1, { ...answer, before: 1 })
    expect(gapsIn(listings).map(({ side, input }) => [side, input])).toEqual([
      ['behind', 0],
      ['before', 1],
    ])
  })
})
