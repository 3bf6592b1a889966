/**
 * The contract of stores, on every database that there is here.
 */

import { kinds } from './backends.js'
import { describeStore } from './contract.js'

for (const kind of kinds) describeStore(kind)
