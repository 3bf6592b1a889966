/**
 * Planted secrets: values at secret places and under secret names that must show nowhere.
 */

import type { Identity } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import { isObject, type JsonObject, setOwn } from '../Json.js'
import type { Place, Row } from '../wire/Row.js'
import { allRows } from '../wire/shape.js'
import type { Table } from '../wire/Table.js'
import { clone } from './edits.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const secret = 's3cr3t-that-nobody-may-see'

const names = [
  'accessToken',
  'client_secret',
  'PASSWORD',
  'password-hash',
  'Salt',
  'set-cookie',
  'dashboard.sid',
  'sid',
  'x_session_token',
]

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Plants a secret at every secret place whose object is there, and under a secret name: at the root, and deep in a key that
 * no row names.
 *
 * @category combinators
 */
export function withSecrets(
  table: Table,
  wire: JsonObject,
  pick: number,
): { readonly wire: JsonObject; readonly secret: string } {
  const planted = clone(wire)
  for (const row of allRows(table.rows)) if (row._tag === 'secret') plant(planted, row.place)
  const name = freeName(table.rows, names[pick % names.length] ?? 'token')
  setOwn(planted, name, secret)
  setOwn(planted, 'x_planted', [{ deep: { [name]: [secret] } }])
  return { wire: planted, secret }
}

/**
 * Tells whether a secret shows in what JSON, string conversion or a look at the properties gives.
 *
 * @category combinators
 */
export function secretsIn(value: unknown, planted: string): boolean {
  const dropped = JSON.stringify(identityToJson(value as Identity, { secrets: 'drop' }))
  return [JSON.stringify(value), dropped, ...texts(value)].some((text) => text.includes(planted))
}

function texts(value: unknown): ReadonlyArray<string> {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Reflect.ownKeys(value).flatMap((key) => texts((value as Record<string | symbol, unknown>)[key]))
}

function plant(wire: unknown, [key = '', ...rest]: Place): void {
  if (!isObject(wire)) return
  if (rest.length === 0) setOwn(wire, key, secret)
  else plant(wire[key], rest)
}

/** A name that a row of the table has is not unknown. */
function freeName(rows: ReadonlyArray<Row>, name: string): string {
  const taken = allRows(rows).some((row) => 'place' in row && row.place?.[0] === name)
  return taken ? `x_${name}` : name
}
