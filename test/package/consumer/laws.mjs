/**
 * Holds the codecs of a module to the laws: `node laws.mjs ./acme.mjs`. Prints the laws that hold; fails with the others.
 */
import { resolve } from 'node:path'
import process, { argv, cwd, stderr, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { laws } from 'identikit/laws'

const golden = {
  wire: {
    number: 'E-1042',
    kind: 'human',
    login: 'ada',
    name: { given: 'Ada', family: 'L' },
    state: 'locked',
    seen: 1585705821568,
    pin: '0000',
    departments: { RD: { code: 'RD', title: 'Research', position: 'Lead', squads: [{ squad: 7, label: 'Blue' }] } },
    locker: 12,
  },
  identity: {
    subject: { provider: 'acme', id: 'E-1042' },
    kind: 'person',
    userName: 'ada',
    name: { givenName: 'Ada', familyName: 'L' },
    account: { enabled: true, locked: true },
    timestamps: { lastActiveAt: '2020-04-01T01:50:21.568Z' },
    memberships: [
      {
        organization: { id: 'RD', kind: 'group', name: 'Research' },
        role: { value: 'Lead' },
        teams: [{ id: '7', name: 'Blue' }],
      },
    ],
    residue: { 'acme/employee': { pin: { $secret: '0000' }, locker: 12 } },
  },
}

const { acmeEmployee } = await import(pathToFileURL(resolve(cwd(), argv[2] ?? 'acme.mjs')).href)
let broken = 0
for (const law of laws(acmeEmployee, [golden])) {
  try {
    law.check({ runs: 300 })
    stdout.write(`${law.name}\n`)
  } catch (error) {
    broken += 1
    stderr.write(`${law.name}: ${error instanceof Error ? error.message : error}\n`)
  }
}
process.exitCode = broken === 0 ? 0 : 1
