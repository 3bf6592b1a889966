/**
 * The section that names people: only where they were asked for.
 */
import { type Content, countOf, html, type Markup } from './markup.js'
import type { Listing, Person, PersonOrganization } from './Report.js'
import { type Column, isolated, type Section, tableOf } from './table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the section of people, with the columns for which anybody has something.
 *
 * @category constructors
 */
export function peopleSection(people: Listing<Person>): Section {
  const { rows } = people
  const id = 'people'
  const title = 'People'
  if (rows.length === 0) return { id, title, count: 0, body: html`<p>There is nobody to name.</p>\n` }
  const has = (key: keyof Person): boolean => rows.some((person) => person[key] !== undefined)
  const columns: ReadonlyArray<readonly [keyof Person, Column<Person>]> = [
    ['id', { title: 'Id', kind: 'id', cell: ({ id: own }) => own }],
    ['provider', { title: 'Provider', cell: drawProvider }],
    ['name', { title: 'Name', cell: ({ name }) => name && isolated(name) }],
    ['email', { title: 'E-mail', cell: ({ email }) => email && isolated(email) }],
    ['verdict', { title: 'Verdict', cell: ({ verdict }) => verdict }],
    ['paths', { title: 'Paths', kind: 'path', cell: ({ paths = [] }) => listed(paths) }],
    ['organizations', { title: 'Organizations', cell: ({ organizations = [] }) => drawOrganizations(organizations) }],
  ]
  return {
    id,
    title,
    count: rows.length + people.leftOut,
    body: tableOf(
      {
        id: 'people-table',
        caption: 'Who was met, and where',
        leftOut: (count) => countOf(count, 'further person', 'further people'),
      },
      columns.filter(([key]) => has(key)).map(([, column]) => column),
      people,
    ),
  }
}

function drawProvider({ provider, instance }: Person): string {
  return instance === undefined ? provider : `${provider} (${instance})`
}

function drawOrganizations(organizations: ReadonlyArray<PersonOrganization>): Markup | undefined {
  if (organizations.length === 0) return undefined
  const items = organizations.map(({ id, name, roles }) => {
    return html`<li>${isolated(name ?? id)} <span>${listed(roles)}</span></li> `
  })
  return html`<ul class="roles">${items}</ul>`
}

/** Texts in a row: each is as long as a text may be. */
function listed(texts: ReadonlyArray<string>): Content {
  return texts.map((text, index) => [index === 0 ? '' : ', ', text])
}
