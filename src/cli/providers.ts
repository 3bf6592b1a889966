/**
 * The verb providers: what there is.
 */
import type { JsonObject } from '../Json.js'
import type { Codecs } from './codecs.js'
import { jsonForPeople } from './Io.js'
import { drawTable } from './table.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints all codecs, as a table or as JSON.
 *
 * @category combinators
 */
export function drawProviders({ records, requests }: Codecs, isJson: boolean): string {
  const all = [
    ...records.map(({ id, title }) => ({ id, title, kind: 'record', docs: pageOf(id) })),
    ...requests.map(({ id, title, method, path }) => ({ id, title, kind: 'request', method, path, docs: pageOf(id) })),
  ].toSorted((left, right) => (left.id < right.id ? -1 : 1))
  if (isJson) return `${jsonForPeople(all)}\n`
  const rows = all.map(({ id, kind, title, docs }) => [id, kind, title, docs])
  return `${drawTable(['codec', 'kind', 'title', 'docs'], rows)}\n`
}

function pageOf(id: string): string {
  return `docs/${id}.md`
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const text: JsonObject = { type: 'string' }

/**
 * The JSON Schema of the list.
 *
 * @category instances
 */
export const providersSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:providers',
  title: 'What there is',
  type: 'array',
  items: {
    type: 'object',
    properties: { id: text, title: text, kind: { enum: ['record', 'request'] }, method: text, path: text, docs: text },
    required: ['id', 'title', 'kind', 'docs'],
    additionalProperties: false,
  },
}
