/**
 * Bars, as SVG that is written by hand: a bar is a rectangle, and a library that draws any chart would bring sixty packages
 * to everybody who installs this one. Widths are shares of the whole, so that the chart fits any page and its letters keep
 * their size. A reader who sees no picture is told what it shows; the numbers are in the table beside it.
 */
import { escapeControl } from '../DecodeError.js'
import { html, type Markup, numeral } from './markup.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A bar: what it stands for, and how much.
 *
 * @category model
 */
export interface Bar {
  readonly label: string
  readonly count: number
}

const maxBars = 12
const maxLabel = 40
const rowHeight = 34

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Draws the first bars. `id` is that of the chart; the table that has all the numbers is named by `table`.
 *
 * @category constructors
 */
export function chartOf(names: { readonly id: string; readonly title: string }, bars: ReadonlyArray<Bar>): Markup {
  const { id, title } = names
  const shown = bars.slice(0, maxBars)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  const heading = bars.length > shown.length ? `${title}: the first ${shown.length} of ${numeral(bars.length)}` : title
  const told = shown.map(({ label, count }) => `${label} ${numeral(count)}`).join('; ')
  return html`<figure>
<figcaption>${heading}</figcaption>
<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${String(shown.length * rowHeight)}">
<title id="${id}-title">${heading}</title>
<desc id="${id}-desc">${piecesOf(told)}</desc>
${shown.map((bar, index) => barOf(bar, index * rowHeight, most))}</svg>
</figure>
`
}

function barOf({ label, count }: Bar, top: number, most: number): Markup {
  const width = ((count / most) * 100).toFixed(2)
  return html`<text x="0" y="${String(top + 13)}">${cut(label)}</text>
<text x="100%" y="${String(top + 13)}" class="value">${count}</text>
<rect class="track" x="0" y="${String(top + 19)}" width="100%" height="7"/>
<rect class="bar" x="0" y="${String(top + 19)}" width="${width}%" height="7"/>
`
}

/** The middle of a long label says least: the ends of a path are its list and its field. */
function cut(label: string): string {
  const characters = [...escapeControl(label)]
  if (characters.length <= maxLabel) return label
  return `${characters.slice(0, maxLabel / 2 - 1).join('')}…${characters.slice(-maxLabel / 2).join('')}`
}

/** All of a text that is longer than a word may be. */
function piecesOf(text: string): ReadonlyArray<string> {
  return text.split(/(?<=; )/)
}
