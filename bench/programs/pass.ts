/**
 * The bare pass: every line through `JSON.parse` and `JSON.stringify`, and nothing in between.
 */
import { mapLines } from './lines.js'

await mapLines(process.argv[2] ?? '', (line) => JSON.stringify(JSON.parse(line)))
