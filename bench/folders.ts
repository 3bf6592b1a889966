/**
 * Where the benchmark keeps what it makes. Nothing of it is in the repository.
 */
import { fileURLToPath } from 'node:url'

/** The folder of this repository. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** Files of records: made once, and taken again while what makes them is the same. */
export const inputsFolder = `${root}out/bench/inputs`

/** The package as it was built for this run, beside the programs that measure it. */
export const packageFolder = `${root}out/bench/package`

/** What contestants write. */
export const outputsFolder = `${root}out/bench/outputs`
