/**
 * The section of who is where: people and roles per organization.
 */
import { countOf, html, type Markup, numeral } from './markup.js'
import type { OrganizationRow, Organizations } from './Report.js'
import { type Column, isolated, type Section, tableOf, withChart } from './table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the section of people and roles per organization.
 *
 * @category constructors
 */
export function organizationsSection(organizations: Organizations): Section {
  const { rows, without } = organizations
  const alone = html`<p>${countOf(without, 'record is', 'records are')} of somebody in no organization.</p>\n`
  return {
    id: 'organizations',
    title: 'People and roles',
    count: rows.length,
    body:
      rows.length === 0
        ? html`<p>Nobody is in an organization.</p>\n`
        : html`${without === 0 ? undefined : alone}${organizationsTable(organizations)}${rolesTable(rows)}`,
  }
}

function organizationsTable(organizations: Organizations): Markup {
  const { rows } = organizations
  const hasProviders = new Set(rows.map(({ provider }) => provider)).size > 1
  const provider: Column<OrganizationRow> = { title: 'Provider', cell: (row) => row.provider }
  const table = tableOf(
    {
      id: 'organizations-table',
      caption: 'People and roles per organization',
      leftOut: (count) => `${countOf(count, 'membership')} in further organizations`,
    },
    [
      { title: 'Organization', cell: ({ name, id }) => isolated(name ?? id) },
      { title: 'Id', kind: 'id', cell: ({ id }) => id },
      ...(hasProviders ? [provider] : []),
      { title: 'People', kind: 'number', cell: ({ people }) => people },
      { title: 'Roles', cell: drawRoles },
    ],
    organizations,
  )
  const bars = rows.map(({ name, id, people }) => ({ label: name ?? id, count: people }))
  return withChart(table, { id: 'organizations-chart', title: 'People per organization' }, bars)
}

function drawRoles({ roles, withoutRole, furtherRoles }: OrganizationRow): Markup {
  const entries = [
    ...roles.map(({ role, people }) => html`${isolated(role)} <span>${people}</span>`),
    ...(furtherRoles === 0 ? [] : [html`other roles <span>${furtherRoles}</span>`]),
    ...(withoutRole === 0 ? [] : [html`no role <span>${withoutRole}</span>`]),
  ]
  return html`<ul class="roles">${entries.map((entry) => html`<li>${entry}</li> `)}</ul>`
}

/** The words of roles are the provider's: one word in two organizations is one role, at one provider. */
function rolesTable(rows: ReadonlyArray<OrganizationRow>): Markup | undefined {
  const found = new Map<string, { role: string; provider: string | undefined; people: number; organizations: number }>()
  for (const { provider, roles } of rows) {
    for (const { role, people } of roles) {
      const key = JSON.stringify([provider, role])
      const known = found.get(key) ?? { role, provider, people: 0, organizations: 0 }
      found.set(key, { ...known, people: known.people + people, organizations: known.organizations + 1 })
    }
  }
  if (found.size === 0) return undefined
  const all = [...found.values()].toSorted((one, other) => other.people - one.people)
  const shown = all.slice(0, maxRoles)
  const hasProviders = new Set(all.map(({ provider }) => provider)).size > 1
  const table = tableOf(
    {
      id: 'roles-table',
      caption: 'Roles in all the organizations above',
      leftOut: (count) => countOf(count, 'further role'),
    },
    [
      { title: 'Role', cell: ({ role }) => isolated(role) },
      ...(hasProviders ? [{ title: 'Provider', cell: (row: (typeof all)[number]) => row.provider }] : []),
      { title: 'Assignments', kind: 'number', cell: ({ people }) => people },
      { title: 'Organizations', kind: 'number', cell: ({ organizations }) => organizations },
    ],
    { rows: shown, leftOut: all.length - shown.length },
  )
  const title = `Assignments per role, ${numeral(all.length)} in all`
  return withChart(
    table,
    { id: 'roles-chart', title },
    all.map(({ role, people }) => ({ label: role, count: people })),
  )
}

const maxRoles = 1000
