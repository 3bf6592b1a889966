/**
 * Records from files and other streams of bytes, on Node: each decoded in its turn, whatever its neighbours are.
 */
export {
  type Decoded,
  type DecodedRecord,
  type DecodeFileOptions,
  decodeFile,
  decodeRecords,
  type RecordDecoder,
} from './stream/decode-file.js'
export type { AcceptedReading, Place, Reading, RefusedReading } from './stream/Reading.js'
export { type Format, type ReadOptions, readRecords } from './stream/read-records.js'
