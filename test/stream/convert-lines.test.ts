/**
 * Lines of records to lines of another provider's records, in each form of streams.
 */
import { Readable } from 'node:stream'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { type CrosswalkRow, crosswalkOf } from '../../src/crosswalk.js'
import { axwayUser } from '../../src/providers/axway.js'
import { netaxisLoginInfo, netaxisLoginInfoUpdate } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import {
  type ConvertLinesOptions,
  convertLines,
  convertLinesStream,
  convertLinesTransform,
  type LineCounts,
} from '../../src/stream.js'
import { collect } from './decoding.js'

const rows = ['ada', 'eve'].map(
  (id): CrosswalkRow => ({
    kind: 'person',
    from: { codec: 'axway/user', id },
    to: { codec: 'propelauth/user', id: `new ${id}` },
  }),
)
const crosswalk = E.getOrElseW(() => undefined)(crosswalkOf(rows))
const options: ConvertLinesOptions = { onRefused: () => {}, ...(crosswalk === undefined ? {} : { crosswalk }) }
const text = (all: ReadonlyArray<unknown>): string => Buffer.concat(all as ReadonlyArray<Uint8Array>).toString()

async function* source(of: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(of)
}

describe('lines', () => {
  const lines =
    '{"guid":"ada","active":true}\n{"guid":"bob"}\n{"guid":7}\n{"guid":"eve","created":"2020-08-17T09:31:42.120Z"}\n'
  const expected =
    '{"user_id":"new ada","legacy_user_id":"ada","enabled":true}\n{"user_id":"new eve","legacy_user_id":"eve","created_at":1597656702.12}\n'

  test('are converted in each form', async () => {
    const results = await Promise.all([
      collect(convertLines(source(lines), axwayUser, propelauthUser, options)),
      collect(
        Readable.toWeb(Readable.from(source(lines))).pipeThrough(
          convertLinesStream(axwayUser, propelauthUser, options),
        ),
      ),
      collect(Readable.from(source(lines)).compose(convertLinesTransform(axwayUser, propelauthUser, options))),
    ])
    expect(results.map(text)).toEqual([expected, expected, expected])
  })

  test('are converted by a plan where they are many, and counted', async () => {
    const counts: Array<LineCounts> = []
    const onEnd = (all: LineCounts): void => void counts.push(all)
    const times = 30_000
    const bytes = await collect(
      convertLines(source(lines.repeat(times)), axwayUser, propelauthUser, { ...options, onEnd }),
    )
    expect(text(bytes) === expected.repeat(times)).toBe(true)
    expect(counts).toMatchObject([{ in: 4 * times, out: 2 * times, refused: 2 * times, secretsDropped: 0 }])
    expect(counts[0]?.unusual).toBeLessThan(2 * times + 10)
    expect(counts[0]?.unusual).toBeGreaterThan(times)
  })

  test('that are refused are told with their place and what is wrong', async () => {
    const refused: Array<unknown> = []
    const onRefused: ConvertLinesOptions['onRefused'] = ({ line, errors }) => refused.push([line, errors[0].path])
    await collect(convertLines(source(lines), axwayUser, propelauthUser, { ...options, onRefused }))
    expect(refused).toEqual([
      [2, '/subject/id'],
      [3, '/guid'],
    ])
  })

  test('become requests, with what is set', async () => {
    const set = [{ pointer: '/last_name', value: 'Byron' }]
    const bytes = await collect(
      convertLines(source('{"guid":"ada","firstname":"Ada"}\n'), axwayUser, netaxisLoginInfoUpdate, {
        ...options,
        set,
      }),
    )
    expect(text(bytes)).toBe('{"first_name":"Ada","last_name":"Byron"}\n')
  })

  test('of the same record lose their secrets', async () => {
    const counts: Array<LineCounts> = []
    const onEnd = (all: LineCounts): void => void counts.push(all)
    const secret = '{"username":"ada","access_token":"t"}\n'
    const bytes = await collect(convertLines(source(secret), netaxisLoginInfo, netaxisLoginInfo, { ...options, onEnd }))
    expect([text(bytes), counts]).toEqual(['{"username":"ada"}\n', [{ in: 1, out: 1, refused: 0, secretsDropped: 1 }]])
  })
})
