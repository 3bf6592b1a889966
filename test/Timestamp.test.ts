import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import {
  epochOf,
  fromDate,
  fromEpochMilliseconds,
  instantAt,
  instantOfSeconds,
  isCanonical,
  Timestamp,
  timestamp,
  toDate,
} from '../src/Timestamp.js'

const earliest = '0000-01-01T00:00:00.000Z'
const latest = '9999-12-31T23:59:59.999Z'
const range = { min: new Date(earliest), max: new Date(latest), noInvalidDate: true }

describe('an instant', () => {
  it.each([
    ['2026-04-21T02:00:00+02:00', '2026-04-21T00:00:00.000Z'],
    ['2020-01-01T00:00:00+23:59', '2019-12-31T00:01:00.000Z'],
    ['2020-01-01T00:00:00-23:59', '2020-01-01T23:59:00.000Z'],
    ['2020-01-01T00:00:00-00:00', '2020-01-01T00:00:00.000Z'],
    ['2020-01-01t00:00:00z', '2020-01-01T00:00:00.000Z'],
    ['2020-02-29T00:00:00Z', '2020-02-29T00:00:00.000Z'],
    ['2020-01-01T00:00:00.5Z', '2020-01-01T00:00:00.500Z'],
    ['2020-01-01T00:00:00.1239999Z', '2020-01-01T00:00:00.123Z'],
    ['1969-12-31T23:59:59.999999Z', '1969-12-31T23:59:59.999Z'],
    ['0099-03-01T00:00:00Z', '0099-03-01T00:00:00.000Z'],
    ['1582-10-10T00:00:00Z', '1582-10-10T00:00:00.000Z'],
    [earliest, earliest],
    [latest, latest],
    ['9999-12-31T23:59:59.9999999Z', latest],
  ])('%s is %s', (text, instant) => {
    expect(timestamp(text)).toEqual(O.some(instant))
  })

  it.each([
    ['no zone', '2020-01-01T00:00:00'],
    ['a space', '2020-01-17 16:49:14Z'],
    ['a day alone', '2020-01-17'],
    ['31 February', '2026-02-31T00:00:00Z'],
    ['29 February of a common year', '1900-02-29T00:00:00Z'],
    ['month 13', '2020-13-01T00:00:00Z'],
    ['day 0', '2020-01-00T00:00:00Z'],
    ['hour 24', '2020-01-01T24:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['no seconds', '2020-01-01T00:00Z'],
    ['a fraction without digits', '2020-01-01T00:00:00.Z'],
    ['a comma', '2020-01-01T00:00:00,5Z'],
    ['an offset without colon', '2020-01-01T00:00:00+0200'],
    ['an offset of 24 hours', '2020-01-01T00:00:00+24:00'],
    ['a year of five digits', '+012020-01-01T00:00:00Z'],
    ['before year 0', '0000-01-01T00:00:00+00:01'],
    ['after year 9999', '9999-12-31T23:59:59-00:01'],
    ['a line end', '2020-01-01T00:00:00Z\n'],
    ['other digits', '٢٠٢٠-01-01T00:00:00Z'],
    ['nothing', ''],
  ])('is not read from a text with %s', (_, text) => {
    expect(timestamp(text)).toEqual(O.none)
  })

  it('is the one that Date.parse reads, in any offset', () => {
    const minutes = fc.integer({ min: -1439, max: 1439 })
    fc.assert(
      fc.property(fc.date(range), minutes, (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000)
        fc.pre(local.getUTCFullYear() >= 0 && local.getUTCFullYear() <= 9999)
        const zone = `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`
        expect(timestamp(local.toISOString().replace('Z', zone))).toEqual(O.some(date.toISOString()))
      }),
    )
  })

  it('is the same whatever zone the program runs in', () => {
    const zone = process.env.TZ
    const read = ['UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'].map((each) => {
      process.env.TZ = each
      return timestamp('2011-12-30T12:00:00.250+05:45')
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(read.map(O.toNullable))).toEqual(new Set(['2011-12-30T06:15:00.250Z']))
  })
})

describe('dates', () => {
  it('come back from an instant', () => {
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(O.map(toDate)(fromDate(date))).toEqual(O.some(date))
      }),
    )
  })

  it.each([
    ['an invalid one', Number.NaN],
    ['year -1', Date.parse(earliest) - 1],
    ['year 10000', Date.parse(latest) + 1],
  ])('%s is no instant', (_, time) => {
    expect(fromDate(new Date(time))).toEqual(O.none)
  })

  it.each([[0.5], [Number.NaN], [Number.POSITIVE_INFINITY], [Date.parse(latest) + 1]])(
    '%s milliseconds are no instant',
    (milliseconds) => {
      expect(fromEpochMilliseconds(milliseconds)).toEqual(O.none)
    },
  )
})

describe('the codec of instants', () => {
  it.each([earliest, latest, '2020-02-29T23:59:59.999Z'])('takes %s', (text) => {
    expect(Timestamp.is(text)).toBe(true)
  })

  it.each(['2020-02-29T23:59:59Z', '2020-02-29T23:59:59.999+00:00', '2021-02-29T00:00:00.000Z', '', 7])(
    'does not take %s, which is not in the one spelling',
    (value) => {
      expect(Timestamp.is(value)).toBe(false)
    },
  )
})

describe('src', () => {
  const root = fileURLToPath(new URL('../src', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  // The clock on the wall, the zone and the language of the machine. Times in UTC are `getUTC...` and `toISOString`; the
  // order of texts is that of one language.
  const local =
    /\.(get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset|Year)|set(FullYear|Month|Date|Hours|Minutes)|toLocale\w*|toDateString|toTimeString)\(|\bIntl\.(?!Collator\('en')|formatISO/

  it('reads no local time', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((name) => local.test(readFileSync(`${root}/${name}`, 'utf8')))).toEqual([])
  })
})

function pad(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}

/** The slow way: `Date` reads the text, and spells it the same. */
function isSpelledByDate(text: string): boolean {
  const date = new Date(text)
  return /^\d{4}-/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString() === text
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

describe('the short ways', () => {
  const bounds = { min: Date.parse(earliest), max: Date.parse(latest) }
  const edges = [
    bounds.min,
    bounds.min + 1,
    -86_400_001,
    -86_400_000,
    -1,
    -0,
    0,
    1,
    86_399_999,
    bounds.max - 1,
    bounds.max,
  ]
  const moment = fc.oneof(fc.integer(bounds), fc.constantFrom(...edges))
  const parts = fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 4, 100, 400, 1900, 2000, 2024, 9996, 9999)),
    fc.integer({ min: 0, max: 13 }),
    fc.oneof(fc.integer({ min: 0, max: 32 }), fc.constantFrom(28, 29, 30, 31)),
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 61 }),
    fc.integer({ min: 0, max: 61 }),
    fc.integer({ min: 0, max: 999 }),
  )
  const spelled = parts.map(
    ([year, month, day, hour, minute, second, fraction]) =>
      `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${padded(fraction, 3)}Z`,
  )

  it('spell a count of milliseconds as Date does', () => {
    fc.assert(
      fc.property(moment, (milliseconds) => {
        expect(instantAt(milliseconds)).toBe(new Date(milliseconds).toISOString())
      }),
      { numRuns: 4000 },
    )
    for (const outside of [bounds.min - 1, bounds.max + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(instantAt(outside)).toBeUndefined()
    }
  })

  it('spell a count of seconds as Date does, days that share a place of the table among them', () => {
    const day = 86_400
    const seconds = fc.integer({ min: bounds.min / 1000, max: Math.floor(bounds.max / 1000) })
    fc.assert(
      fc.property(seconds, fc.nat(3), (count, turns) => {
        const other = Math.min(count + turns * 4096 * day, Math.floor(bounds.max / 1000))
        for (const each of [count, other, count]) {
          expect(instantOfSeconds(each)).toBe(new Date(each * 1000).toISOString())
        }
      }),
      { numRuns: 4000 },
    )
    expect([0, -0, -1, 2 ** 31 - 1, 2 ** 31, 2 ** 32].map(instantOfSeconds)).toEqual([
      '1970-01-01T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '1969-12-31T23:59:59.000Z',
      '2038-01-19T03:14:07.000Z',
      '2038-01-19T03:14:08.000Z',
      '2106-02-07T06:28:16.000Z',
    ])
    for (const outside of [bounds.min / 1000 - 1, Math.floor(bounds.max / 1000) + 1, 0.5, Number.NaN]) {
      expect(instantOfSeconds(outside)).toBeUndefined()
    }
  })

  it('count the milliseconds of an instant as Date does', () => {
    fc.assert(
      fc.property(moment, (milliseconds) => {
        const text = new Date(milliseconds).toISOString()
        expect(epochOf(text as Timestamp)).toBe(Date.parse(text))
      }),
      { numRuns: 4000 },
    )
  })

  it('know the texts that Date spells, valid or not', () => {
    fc.assert(
      fc.property(spelled, (text) => {
        expect([text, isCanonical(text)]).toEqual([text, isSpelledByDate(text)])
      }),
      { numRuns: 4000 },
    )
  })

  it('know a text in which one character is another, or missing, or one too many', () => {
    const character = fc.oneof(fc.constantFrom(...'0123456789-:.TZtz+/ ,\n'), fc.string({ minLength: 1, maxLength: 1 }))
    fc.assert(
      fc.property(moment, fc.nat(24), character, fc.nat(1), (milliseconds, at, other, taken) => {
        const right = new Date(milliseconds).toISOString()
        const text = right.slice(0, at) + other + right.slice(at + taken)
        const cut = right.slice(0, at) + right.slice(at + 1)
        expect([text, isCanonical(text)]).toEqual([text, isSpelledByDate(text)])
        expect([cut, isCanonical(cut)]).toEqual([cut, isSpelledByDate(cut)])
      }),
      { numRuns: 4000 },
    )
  })

  it('know the end of every month, leap years and centuries among them', () => {
    const years = [
      ...Array.from({ length: 401 }, (_, year) => year),
      ...Array.from({ length: 401 }, (_, at) => 9599 + at),
    ]
    const wrong: Array<string> = []
    for (const year of [...years, 1900, 1999, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 28; day <= 32; day += 1) {
          const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T23:59:59.999Z`
          const isRight = isSpelledByDate(text)
          if (isCanonical(text) !== isRight) wrong.push(text)
          if (!isRight) continue
          const milliseconds = Date.parse(text)
          if (epochOf(text as Timestamp) !== milliseconds || instantAt(milliseconds) !== text) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
