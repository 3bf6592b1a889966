/**
 * Two ways to write instants: with `Date`, as everybody does, and with tables, as somebody does who has measured.
 */
import type { Instants } from './Peer.js'

/** Instants through `Date`. */
export const stock: Instants = {
  fromSeconds: (seconds) => new Date(seconds * 1000).toISOString(),
  fromText: (text) => new Date(text).toISOString(),
}

const two = (number: number): string => String(number).padStart(2, '0')
const minutes = Array.from({ length: 24 * 60 }, (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:`)
const seconds = Array.from({ length: 60 }, (_, second) => `${two(second)}.000Z`)
const days = new Map<number, string>()
const canonical = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Instants through a table of days and one of minutes; text that is canonical already is left as it is. */
export const fast: Instants = {
  fromSeconds: (instant) => {
    if (!Number.isInteger(instant)) return stock.fromSeconds(instant)
    const day = Math.floor(instant / 86_400)
    const second = instant - day * 86_400
    return `${dayText(day)}${minutes[Math.floor(second / 60)]}${seconds[second % 60]}`
  },
  fromText: (text) => (canonical.test(text) ? text : stock.fromText(text)),
}

function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
  days.set(day, text)
  return text
}
