/**
 * The contract of stores, on every database that there is here.
 */

import { vi } from 'vitest'
import { kinds } from './backends.js'
import { describeFaults } from './batch-faults.js'
import { describeStore } from './contract.js'

// Databases are made, killed and filled here, and the machine may have other things to do.
vi.setConfig({ testTimeout: 240_000 })

for (const kind of kinds) {
  describeStore(kind)
  describeFaults(kind)
}
