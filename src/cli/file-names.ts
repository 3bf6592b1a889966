/**
 * The names of the files that this program reads and writes, records aside.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The names by which `schema` knows these files.
 *
 * @category model
 */
export const fileNames = [
  'identity',
  'organization',
  'rejects',
  'check',
  'report',
  'report-record',
  'crosswalk',
  'diff',
  'change',
  'verify',
  'verdict',
  'roles',
  'capabilities',
  'capabilities-pair',
  'summary',
  'load',
  'providers',
] as const

/**
 * One of these names.
 *
 * @category model
 */
export type FileName = (typeof fileNames)[number]
