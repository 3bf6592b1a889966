/**
 * How many tests of a vitest run passed and failed, read from its JSON report and its exit code. A run that crashed, found
 * no test, or could not load a file has failed, whatever else it says.
 */

/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly testResults: ReadonlyArray<{
    readonly name: string
    readonly status: string
    readonly assertionResults: ReadonlyArray<{ readonly status: string }>
  }>
}

/** The count of one step; `notes` say what failed without being a test. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly notes: ReadonlyArray<string>
}

/** Counts a run; `report` is absent where vitest wrote none. */
export function tally(report: Report | undefined, exitCode: number | null): Tally {
  if (report === undefined) return { passed: 0, failed: 1, notes: ['vitest wrote no report'] }
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((test) => test.status))
  const passed = statuses.filter((status) => status === 'passed').length
  const notPassed = statuses.length - passed
  const notes = report.testResults
    .filter((file) => file.status !== 'passed' && file.assertionResults.every((test) => test.status === 'passed'))
    .map((file) => `${file.name} failed outside of its tests`)
  if (statuses.length === 0 && notes.length === 0) notes.push('vitest found no test')
  if (exitCode !== 0 && notPassed + notes.length === 0) notes.push(`vitest ended with ${exitCode ?? 'a signal'}`)
  return { passed, failed: notPassed + notes.length, notes }
}
