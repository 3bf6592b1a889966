/**
 * The tables of the page, and the sections that they stand in. A table is whole without the script, which adds a button to each title and a filter; it scrolls within a
 * region that the keyboard reaches.
 */
import { type Bar, chartOf } from './chart.js'
import { type Content, countOf, html, type Markup } from './markup.js'
import type { Listing } from './Report.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A section of the page: `count` is what the list of sections says of it.
 *
 * @category model
 */
export interface Section {
  readonly id: string
  readonly title: string
  readonly count?: number
  readonly body: Markup
}

/**
 * A column: its title and what stands in its cells. Numbers stand to the right, and sort as numbers; paths and ids are set as code.
 *
 * @category model
 */
export interface Column<A> {
  readonly title: string
  readonly kind?: 'number' | 'path' | 'id'
  readonly cell: (row: A) => Content
}

/**
 * What a table is called, how the page refers to it, and what to say of what has no row.
 *
 * @category model
 */
export interface TableNames {
  readonly id: string
  readonly caption: string
  readonly leftOut?: (count: number) => string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes a table with a row for each entry of a listing, the first column being its title.
 *
 * @category constructors
 */
export function tableOf<A>(
  { id, caption, leftOut = (count) => `${countOf(count, 'entry', 'entries')} more` }: TableNames,
  columns: ReadonlyArray<Column<A>>,
  listing: Listing<A>,
): Markup {
  const { rows, leftOut: count } = listing
  return html`<div class="table" id="${id}">
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">
<table>
<caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map(({ title, kind }) => html`<th scope="col"${classOf(kind)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map((column, index) => cellOf(column, row, index === 0))}</tr>\n`)}</tbody>
</table>
</div>
${count === 0 ? undefined : html`<p class="note">Not listed: ${leftOut(count)}.</p>`}
</div>
`
}

/**
 * Writes text that may run from right to left without turning what stands beside it.
 *
 * @category constructors
 */
export function isolated(text: string): Markup {
  return html`<bdi>${text}</bdi>`
}

/**
 * Puts the chart of a table beside it.
 *
 * @category constructors
 */
export function withChart(
  table: Markup,
  names: { readonly id: string; readonly title: string },
  bars: ReadonlyArray<Bar>,
): Markup {
  return html`<div class="pair">
${table}${bars.length < 2 ? undefined : chartOf(names, bars)}</div>
`
}

function cellOf<A>({ kind, cell }: Column<A>, row: A, isTitle: boolean): Markup {
  const content = cell(row)
  const shown = kind === 'path' || kind === 'id' ? html`<code>${content}</code>` : content
  return isTitle ? html`<th scope="row"${classOf(kind)}>${shown}</th>` : html`<td${classOf(kind)}>${shown}</td>`
}

function classOf(kind: Column<unknown>['kind']): Markup | undefined {
  return kind === undefined ? undefined : html` class="${kind}"`
}
