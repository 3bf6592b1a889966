/**
 * The sections of the page, in their order. A section of a part that the report does not have is left out; one that has
 * nothing to tell says so in a sentence.
 */
import { countOf, html, type Markup } from './markup.js'
import { organizationsSection } from './organizations.js'
import { outcomeSections } from './outcome.js'
import { peopleSection } from './people.js'
import type { Capabilities, GrownRow, Listing, RefusalRow, Report, RoleCountRow, Roles } from './Report.js'
import { type Column, type Section, tableOf, withChart } from './table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the sections that a report has.
 *
 * @category constructors
 */
export function sectionsOf(report: Report): ReadonlyArray<Section> {
  const sections = [
    totalsSection(report),
    ...outcomeSections(report),
    report.organizations && organizationsSection(report.organizations),
    report.losses && lossesSection(report.losses),
    report.capabilities && capabilitiesSection(report.capabilities),
    report.refusals && refusalsSection(report.refusals),
    report.unknownFields && unknownSection(report.unknownFields),
    report.roles && rolesSection(report.roles),
    report.people && peopleSection(report.people),
  ]
  return sections.filter((section) => section !== undefined)
}

function totalsSection({ totals, warnings = [] }: Report): Section {
  return {
    id: 'totals',
    title: 'Totals',
    body: html`<dl class="totals">${totals.map(({ name, count, tone }) => {
      return html`<div${tone === 'bad' && count > 0 ? html` class="bad"` : undefined}><dt>${name}</dt><dd>${count}</dd></div>`
    })}</dl>
${warnings.map((warning) => html`<p>Warning: ${warning}</p>\n`)}`,
  }
}

// -------------------------------------------------------------------------------------
// losses
// -------------------------------------------------------------------------------------

function lossesSection(losses: NonNullable<Report['losses']>): Section {
  const { rows } = losses
  const title = 'Losses'
  const id = 'losses'
  if (rows.length === 0) return { id, title, count: 0, body: html`<p>Nothing was lost.</p>\n` }
  const table = tableOf(
    {
      id: 'losses-table',
      caption: 'What the target cannot hold, by path and reason',
      leftOut: (count) => `further paths, lost ${countOf(count, 'time')}`,
    },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      { title: 'Reason', cell: ({ reason }) => reason },
      { title: 'Times', kind: 'number', cell: ({ count }) => count },
    ],
    losses,
  )
  const bars = rows.map(({ path, count }) => ({ label: path, count }))
  return { id, title, count: rows.length, body: withChart(table, { id: 'losses-chart', title: 'Times lost' }, bars) }
}

// -------------------------------------------------------------------------------------
// capabilities
// -------------------------------------------------------------------------------------

function capabilitiesSection({ from, to, ids, rows, required }: Capabilities): Section {
  const moving = rows.filter(({ lost }) => lost === undefined).length
  const matrix = tableOf(
    { id: 'capabilities-table', caption: `What ${from} states, and what ${to} can hold of it` },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      { title: from, cell: ({ source }) => source },
      { title: to, cell: ({ target }) => target },
      {
        title: 'Moves',
        cell: ({ lost }) =>
          lost === undefined ? html`<span class="moves">yes</span>` : html`<span class="lost">no: ${lost}</span>`,
      },
    ],
    { rows, leftOut: 0 },
  )
  const requirements = tableOf(
    { id: 'required-table', caption: `Without which ${to} refuses` },
    [
      { title: 'Place', kind: 'path', cell: ({ place }) => place },
      {
        title: 'Filled from',
        cell: ({ paths, stated }) =>
          stated ? html`<code>${paths.join(', ')}</code>` : html`<span class="lost">nothing that ${from} states</span>`,
      },
    ],
    { rows: required, leftOut: 0 },
  )
  return {
    id: 'capabilities',
    title: 'Capability matrix',
    body: html`<p>${from} states ${countOf(rows.length, 'path')}, of which ${moving} can move to ${to}. Ids of persons: ${ids}.</p>
${rows.length === 0 ? undefined : matrix}${required.length === 0 ? html`<p>${to} requires nothing.</p>\n` : requirements}`,
  }
}

// -------------------------------------------------------------------------------------
// refusals
// -------------------------------------------------------------------------------------

function refusalsSection(refusals: Listing<RefusalRow>): Section {
  const { rows } = refusals
  const title = 'Refusals'
  const id = 'refusals'
  if (rows.length === 0) return { id, title, count: 0, body: html`<p>No record was refused.</p>\n` }
  const hasInputs = rows.some(({ input }) => input !== undefined)
  const table = tableOf(
    {
      id: 'refusals-table',
      caption: 'Why records were refused, and where they stand',
      leftOut: (count) => `further reasons, met ${countOf(count, 'time')}`,
    },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => (path === '' ? 'the record' : path) },
      { title: 'Expected', cell: ({ expected }) => expected },
      { title: 'Got', cell: ({ actual }) => actual },
      { title: 'Records', kind: 'number', cell: ({ count }) => count },
      ...(hasInputs ? [{ title: 'File', cell: ({ input }: RefusalRow) => input }] : []),
      { title: 'Lines', cell: drawPlaces },
    ],
    refusals,
  )
  return { id, title, count: rows.length, body: html`<p>A record may be refused for several reasons.</p>\n${table}` }
}

/** Lines as they are numbered in editors, without separators. */
function drawPlaces({ places, count }: RefusalRow): Markup {
  const shown = places.map(({ line, record }) => (record === undefined ? `${line}` : `${line} (record ${record})`))
  const further = count - places.length
  // No list of a hundred lines is longer than a text may be, but pieces are safer than a sum.
  return html`<span class="lines">${shown.map((place, index) => `${index === 0 ? '' : ', '}${place}`)}${
    further > 0 ? ` and ${further} more` : undefined
  }</span>`
}

// -------------------------------------------------------------------------------------
// unknown fields
// -------------------------------------------------------------------------------------

function unknownSection(unknown: NonNullable<Report['unknownFields']>): Section {
  const { rows } = unknown
  const title = 'Unknown fields'
  const id = 'unknown-fields'
  if (rows.length === 0) return { id, title, count: 0, body: html`<p>No unknown field was met.</p>\n` }
  const table = tableOf(
    {
      id: 'unknown-table',
      caption: 'Keys that no table names; what they hold is kept',
      leftOut: (count) => `further fields, met ${countOf(count, 'time')}`,
    },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      { title: 'Types', cell: ({ types }) => types.join(', ') },
      { title: 'Times', kind: 'number', cell: ({ count }) => count },
    ],
    unknown,
  )
  return { id, title, count: rows.length, body: table }
}

// -------------------------------------------------------------------------------------
// roles
// -------------------------------------------------------------------------------------

function rolesSection({ grown, unmapped, dropped }: Roles): Section {
  return {
    id: 'grown-roles',
    title: 'Roles that grew',
    count: grown.rows.length,
    body: html`${grown.rows.length === 0 ? html`<p>No role grew.</p>\n` : grownTable(grown)}${
      unmapped && roleTable('unmapped-table', 'Roles that stay as they are, since no rule is about them', unmapped)
    }${dropped && roleTable('dropped-table', 'Roles that a rule drops', dropped)}`,
  }
}

function grownTable(grown: Listing<GrownRow>): Markup {
  const hasBefore = grown.rows.some(({ value }) => value !== undefined)
  const hasStanding = grown.rows.some(({ before, after }) => before !== undefined || after !== undefined)
  const standings: ReadonlyArray<Column<GrownRow>> = [
    { title: 'Standing before', cell: ({ before = 'unknown' }) => before },
    { title: 'Standing after', cell: ({ after = 'unknown' }) => after },
  ]
  return tableOf(
    {
      id: 'grown-table',
      caption: 'Roles whose rights grew, or may have grown',
      leftOut: (count) => `further roles, met ${countOf(count, 'time')}`,
    },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      ...(hasBefore ? [{ title: 'Role', cell: ({ value }: GrownRow) => value }] : []),
      { title: hasBefore ? 'Becomes' : 'Role', cell: ({ becomes }) => becomes },
      { title: 'Why', cell: ({ reason }) => reason },
      ...(hasStanding ? standings : []),
      { title: 'Times', kind: 'number', cell: ({ count }) => count },
    ],
    grown,
  )
}

function roleTable(id: string, caption: string, roles: Listing<RoleCountRow>): Markup | undefined {
  if (roles.rows.length === 0) return undefined
  return tableOf(
    { id, caption, leftOut: (count) => `further roles, met ${countOf(count, 'time')}` },
    [
      { title: 'Path', kind: 'path', cell: ({ path }) => path },
      { title: 'Role', cell: ({ value }) => value },
      { title: 'Times', kind: 'number', cell: ({ count }) => count },
    ],
    roles,
  )
}
