/**
 * The sections of what a load, a comparison or a verification came to.
 */
import { countOf, html, type Markup, numeral } from './markup.js'
import type {
  Changes,
  ConflictPlace,
  ConflictRow,
  Listing,
  LoadCounts,
  PathCount,
  Report,
  Total,
  Verification,
} from './Report.js'
import { type Section, tableOf, withChart } from './table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the sections of what a run came to: those that its verb has.
 *
 * @category constructors
 */
export function outcomeSections({ load, changes, verification }: Report): ReadonlyArray<Section | undefined> {
  return [load && loadSection(load), changes && changesSection(changes), verification && verdictSection(verification)]
}

function loadSection(load: LoadCounts): Section {
  const { new: added, updated, unchanged, older, returned, gone, conflicts, conflicting } = load
  const rows = [
    { name: 'New', count: added },
    { name: 'Updated', count: updated },
    { name: 'Unchanged', count: unchanged },
    ...(older === undefined ? [] : [{ name: 'Older, not taken', count: older }]),
    ...(returned === undefined ? [] : [{ name: 'Returned', count: returned }]),
    ...(gone === undefined ? [] : [{ name: 'Gone', count: gone }]),
    { name: 'Conflicts', count: conflicts },
  ]
  return {
    id: 'load',
    title: 'What the load did',
    body: html`${countsTable('load', 'Records by what became of them', 'Outcome', rows)}${
      gone === undefined
        ? html`<p class="note">The export was not said to be full: nobody is marked gone.</p>\n`
        : undefined
    }${conflicting && conflicting.rows.length > 0 ? conflictsTable(conflicting) : undefined}`,
  }
}

function conflictsTable(conflicting: Listing<ConflictRow>): Markup {
  const draw = ({ input, line }: ConflictPlace): string => (input === undefined ? `${line}` : `${input}:${line}`)
  return tableOf(
    {
      id: 'conflicts-table',
      caption: 'Records of one subject in one run',
      leftOut: (count) => countOf(count, 'further conflict'),
    },
    [
      { title: 'Later', cell: ({ later }) => draw(later) },
      { title: 'Earlier', cell: ({ earlier }) => draw(earlier) },
      { title: 'Kept', cell: ({ kept }) => kept },
    ],
    conflicting,
  )
}

function changesSection({ came, went, changed, unchanged, paths }: Changes): Section {
  const rows = [
    { name: 'Came', count: came },
    { name: 'Went', count: went },
    { name: 'Changed', count: changed },
    { name: 'Unchanged', count: unchanged },
  ]
  return {
    id: 'changes',
    title: 'Who came, went and changed',
    count: came + went + changed,
    body: html`${countsTable('changes', 'People by what became of them', 'Outcome', rows)}${
      paths.rows.length === 0
        ? html`<p>No field is different.</p>\n`
        : pathsTable('changed-paths', 'Fields that changed', 'Times changed', paths)
    }`,
  }
}

function verdictSection({ verified, missing, extra, different, paths, explained }: Verification): Section {
  const rows = [
    { name: 'Verified', count: verified },
    { name: 'Missing', count: missing },
    { name: 'Extra', count: extra },
    { name: 'Different', count: different },
  ]
  const open = missing + extra + different
  return {
    id: 'verification',
    title: 'Verification',
    count: open,
    body: html`<p>${
      open === 0
        ? 'All that should have arrived has arrived, the declared losses aside.'
        : `${numeral(open)} are not explained.`
    }</p>
${countsTable('verification', 'People by verdict', 'Verdict', rows)}${
  paths.rows.length === 0
    ? html`<p>No field is different without a reason.</p>\n`
    : pathsTable('different-paths', 'Fields that are different without a reason', 'Times different', paths)
}${
  explained === undefined || explained.rows.length === 0
    ? undefined
    : pathsTable(
        'explained-paths',
        'Fields that are different because of a declared loss',
        'Times explained',
        explained,
      )
}`,
  }
}

function countsTable(id: string, caption: string, title: string, rows: ReadonlyArray<Total>): Markup {
  const table = tableOf(
    { id: `${id}-table`, caption },
    [
      { title, cell: ({ name }) => name },
      { title: 'Count', kind: 'number', cell: ({ count }) => count },
    ],
    { rows, leftOut: 0 },
  )
  const bars = rows.map(({ name, count }) => ({ label: name, count }))
  return withChart(table, { id: `${id}-chart`, title: caption }, bars)
}

function pathsTable(id: string, caption: string, chart: string, paths: Listing<PathCount>): Markup {
  const table = tableOf(
    { id: `${id}-table`, caption, leftOut: (count) => `further paths, met ${countOf(count, 'time')}` },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      { title: 'Times', kind: 'number', cell: ({ count }) => count },
    ],
    paths,
  )
  const bars = paths.rows.map(({ path, count }) => ({ label: path, count }))
  return withChart(table, { id: `${id}-chart`, title: chart }, bars)
}
