/**
 * The pipeline that somebody would write around a peer: parse, decode, print, line by line.
 */
import { peers } from '../peers/peers.js'
import { mapLines } from './lines.js'

const [, , name = '', record = '', file = ''] = process.argv
const peer = peers[record]?.objects.find((each) => each.name === name)
if (peer === undefined) throw new Error(`there is no peer ${name} for ${record}`)
await mapLines(file, (line) => JSON.stringify(peer.decode(JSON.parse(line))))
