/**
 * The verb schema: the JSON Schema of what goes in and of what comes out.
 */
import type { Json } from '../Json.js'
import { identitySchema, organizationSchema } from '../model-schema.js'
import { roleMapSchema } from '../roles.js'
import { jsonSchemaOf } from '../wire/json-schema.js'
import { capabilitiesSchema, pairSchema } from './capabilities-schema.js'
import { checkSchema } from './check-report.js'
import { allOf, type Codecs, unknownName } from './codecs.js'
import { reportRecordSchema, reportSchema } from './convert-report.js'
import { crosswalkSchema } from './crosswalk-file.js'
import { changeSchema, diffSchema } from './diff-report.js'
import { type FileName, fileNames } from './file-names.js'
import { loadSchema } from './load-summary.js'
import { providersSchema } from './providers.js'
import { rejectsSchema } from './rejects.js'
import { summarySchema } from './summary.js'
import { verdictSchema, verifySchema } from './verify-report.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** The schemas of the files that this program reads and writes, records aside. */
const files: Readonly<Record<FileName, () => Json>> = {
  identity: identitySchema,
  organization: organizationSchema,
  rejects: () => rejectsSchema,
  check: () => checkSchema,
  report: () => reportSchema,
  'report-record': () => reportRecordSchema,
  crosswalk: () => crosswalkSchema,
  diff: () => diffSchema,
  change: () => changeSchema,
  verify: () => verifySchema,
  verdict: () => verdictSchema,
  roles: () => ({ ...roleMapSchema(), $id: 'urn:identikit:roles' }),
  capabilities: () => capabilitiesSchema,
  'capabilities-pair': () => pairSchema,
  summary: () => summarySchema,
  load: () => loadSchema,
  providers: () => providersSchema,
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints the JSON Schema (2020-12) of a record, of a request, or of a file that this program writes.
 *
 * @category combinators
 */
export function drawSchema(codecs: Codecs, name: string): string {
  const all = allOf(codecs)
  const codec = all.find(({ id }) => id === name)
  const file = fileNames.find((each) => each === name)
  const schema = codec !== undefined ? jsonSchemaOf(codec) : file !== undefined ? files[file]() : undefined
  if (schema !== undefined) return `${JSON.stringify(schema, null, 2)}\n`
  throw unknownName('schema', name, [...all, ...fileNames.map((id) => ({ id }))])
}
