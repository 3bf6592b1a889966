/**
 * The JSON Schemas of what capabilities prints.
 */
import type { JsonObject } from '../Json.js'

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const text: JsonObject = { type: 'string' }
const path: JsonObject = { type: 'string', description: 'A path into an Identity, [] for every entry of a list.' }

function record(properties: JsonObject, required: ReadonlyArray<string> = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items }
}

/**
 * The JSON Schema of what each record and request can hold.
 *
 * @category instances
 */
export const capabilitiesSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:capabilities',
  title: 'What each record and request can hold',
  ...list(
    record({
      id: text,
      title: text,
      kind: { enum: ['record', 'organization', 'request'] },
      paths: list(
        record(
          {
            path,
            status: { enum: ['held', 'written only at creation', 'read-only', 'not held'] },
            one: { const: true, description: 'Only one entry of the list is held.' },
          },
          ['path', 'status'],
        ),
      ),
    }),
  ),
}

/**
 * The JSON Schema of what can move from one to another.
 *
 * @category instances
 */
export const pairSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:capabilities-pair',
  title: 'What can move from one to another',
  ...record({
    from: text,
    to: text,
    ids: { type: 'string', description: 'What becomes of the ids of persons.' },
    moves: list(path),
    lost: list(
      record({
        path,
        reason: {
          enum: ['no such claim in the target', 'read-only in the target', 'narrower values', 'only one of many kept'],
        },
      }),
    ),
    required: list(record({ place: text, paths: list(path), stated: { type: 'boolean' } })),
  }),
}
