/**
 * The verb providers: what there is.
 */
import type { JsonObject } from '../Json.js'
import { allOf, type Codecs } from './codecs.js'
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
export function drawProviders(codecs: Codecs, isJson: boolean): string {
  const all = allOf(codecs).map((codec) => {
    const { id, title } = codec
    const call = 'method' in codec ? { method: codec.method, path: codec.path } : {}
    return { id, title, kind: kindOf(codec), ...call, docs: pageOf(id) }
  })
  if (isJson) return `${jsonForPeople(all)}\n`
  const rows = all.map(({ id, kind, title, docs }) => [id, kind, title, docs])
  return `${drawTable(['codec', 'kind', 'title', 'docs'], rows)}\n`
}

/**
 * Tells what a codec is: of a person's record, of one about an organization, or of a request.
 *
 * @category combinators
 */
export function kindOf(codec: object): 'record' | 'organization' | 'request' {
  if ('losses' in codec) return 'record'
  return 'decode' in codec ? 'organization' : 'request'
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
    properties: {
      id: text,
      title: text,
      kind: { enum: ['record', 'organization', 'request'] },
      method: text,
      path: text,
      docs: text,
    },
    required: ['id', 'title', 'kind', 'docs'],
    additionalProperties: false,
  },
}
