/**
 * Invented people and organizations: their names and addresses.
 */
import type { Random } from './random.js'

const givenNames = [
  'Mara',
  'Tomás',
  'Inês',
  'Joel',
  'Łukasz',
  'Ana',
  'Priya',
  'Søren',
  'Yuki',
  'Omar',
  'Chloé',
  'Ewa',
  'Nils',
  'Zoë',
  'Kwame',
  'Linh',
  'Anders',
  'Fatima',
  'Jorge',
  'Aoife',
] as const

const familyNames = [
  'Lindqvist',
  'Reyes',
  'Duarte',
  'Martin',
  'Nowak',
  'Silva',
  'Raman',
  'Østergård',
  'Tanaka',
  'Haddad',
  'Lefèvre',
  'Wójcik',
  'Berg',
  'Okafor',
  'Nguyen',
  'Müller',
  'Costa',
  'Byrne',
  'Kaya',
  'Petrov',
] as const

const firstHalves = [
  'North',
  'Blue',
  'Silver',
  'Green',
  'River',
  'Stone',
  'Cedar',
  'Harbor',
  'Summit',
  'Quiet',
] as const
const secondHalves = [
  'wind Shipping',
  ' Harbor Bank',
  'field Foods',
  'light Energy',
  'mark Logistics',
  ' Clinic',
] as const

/** A person's names and address. */
export interface Person {
  readonly given: string
  readonly family: string
  readonly email: string
  readonly login: string
}

/** Invents a person; `index` keeps addresses apart. */
export function personOf(random: Random, index: number): Person {
  const given = random.pick(givenNames)
  const family = random.pick(familyNames)
  const login = `${slugOf(given)}.${slugOf(family)}${index}`
  return { given, family, login, email: `${login}@example.${random.pick(['com', 'org', 'net'])}` }
}

/** Invents the name of an organization. */
export function organizationName(random: Random): string {
  return `${random.pick(firstHalves)}${random.pick(secondHalves)}`
}

/** Turns a name into what stands in an address: words with hyphens in between. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9 ]+/g, '')
    .replaceAll(' ', '-')
}

/** Invents an instant of the years 2019 to 2026, as RFC 3339 in UTC with milliseconds. */
export function instantOf(random: Random): string {
  return new Date(1_546_300_800_000 + random.below(220_000_000) * 1000 + random.below(1000)).toISOString()
}
