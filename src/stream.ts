/**
 * Records from files and other streams of bytes, on Node: each decoded in its turn, whatever its neighbours are, or lines of
 * records turned into lines of Identities and back, or into lines of another provider's records. Each comes in three forms: an async iterable, a web stream and a Node
 * stream.
 */
export type { Answer } from './stream/Answer.js'
export {
  type ConvertLinesOptions,
  convertLines,
  convertLinesStream,
  convertLinesTransform,
} from './stream/convert-lines.js'
export {
  type Decoded,
  type DecodedRecord,
  type DecodeFileOptions,
  decodeFile,
  decodeRecords,
  decodeStream,
  decodeTransform,
  type RecordDecoder,
} from './stream/decode-file.js'
export {
  type DecodeLinesOptions,
  decodeLines,
  decodeLinesStream,
  decodeLinesTransform,
  type LineDecoder,
} from './stream/decode-lines.js'
export { encodeLines, encodeLinesStream, encodeLinesTransform, type LineEncoder } from './stream/encode-lines.js'
export type { LineCounts, LinesOptions } from './stream/line-work.js'
export type { AcceptedReading, Place, Reading, RefusedReading } from './stream/Reading.js'
export { type Format, type ReadOptions, readRecords } from './stream/read-records.js'
