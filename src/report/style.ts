/**
 * How the page looks: on a screen by day and by night, on a narrow one, and on paper.
 */

// -------------------------------------------------------------------------------------
// style
// -------------------------------------------------------------------------------------

const light = `--ground: #fff; --raised: #f6f8fa; --ink: #1b2129; --quiet: #57606a; --line: #d5dbe1; --accent: #0a58a8;
  --bar: #4a7fb5; --track: #e9eef3; --bad: #b3261e; --good: #1a6e37;`

const dark = `--ground: #11161c; --raised: #1a2129; --ink: #e4e9ef; --quiet: #9eabb8; --line: #313b46; --accent: #82bdff;
  --bar: #5b93cc; --track: #232c36; --bad: #ff938a; --good: #7bcf95;`

/**
 * The style sheet of the page.
 *
 * @category instances
 */
export const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
header, nav, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { margin: 0 0 .35rem; font-size: 1.45rem; line-height: 1.25; font-weight: 650; }
h2 { margin: 0 0 .35rem; font-size: 1.08rem; font-weight: 650; }
p { margin: 0 0 .6rem; max-width: 52rem; }
code { font: 12.5px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
th code, td code { display: inline-block; max-width: 27rem; }
.id code { max-width: none; white-space: nowrap; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1.25rem; top: .4rem; padding: .2rem .6rem; background: var(--ground); }
.facts { display: flex; flex-wrap: wrap; gap: .15rem 1.4rem; margin: 0; color: var(--quiet); }
.facts div { display: flex; gap: .4rem; }
.facts dt::after { content: ":"; }
.facts dd { margin: 0; color: var(--ink); }
.private { margin: .8rem 0 0; padding: .4rem .7rem; border-left: 3px solid var(--bad); background: var(--raised); }
nav { margin-top: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: .5rem 0; list-style: none;
  border-block: 1px solid var(--line); }
nav span { color: var(--quiet); }
section { padding: 1.1rem 0 .5rem; scroll-margin-top: .5rem; }
section + section { border-top: 1px solid var(--line); }
.totals { display: flex; flex-wrap: wrap; gap: .8rem 2.4rem; margin: .3rem 0 .6rem; }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dt { color: var(--quiet); }
.totals dd { margin: 0; font-size: 1.5rem; line-height: 1.2; font-weight: 600; }
.totals .bad dd { color: var(--bad); }
.note, .quiet { color: var(--quiet); }
.lost { color: var(--bad); }
.moves { color: var(--good); }
.roles { margin: 0; padding: 0; list-style: none; }
.roles li { display: inline-block; margin-right: .9rem; }
.roles span { color: var(--quiet); }
.lines { overflow-wrap: anywhere; }
.pair { display: grid; gap: .4rem 2.2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 64rem) { .pair { grid-template-columns: minmax(0, 1fr) 21rem; } }
@media (max-width: 63.99rem) { .pair figure { order: -1; } }
figure { margin: .3rem 0 .8rem; min-width: 0; }
figcaption, caption { color: var(--quiet); font-size: 13px; text-align: left; }
figcaption { padding-bottom: .4rem; }
caption { position: sticky; top: 0; z-index: 1; height: 2rem; padding: .3rem 17.5rem .3rem 0; background: var(--ground);
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
svg { display: block; overflow: hidden; }
svg text { fill: var(--ink); font-size: 12.5px; }
svg .value { text-anchor: end; fill: var(--quiet); }
svg .bar { fill: var(--bar); }
svg .track { fill: var(--track); }
.table { position: relative; width: fit-content; max-width: 100%; margin: .3rem 0 1rem; }
.scroll { max-height: 38rem; overflow: auto; border-bottom: 1px solid var(--line); }
table { min-width: 40rem; border-collapse: separate; border-spacing: 0; }
th, td { padding: .26rem .9rem .26rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top;
  font-weight: 400; }
th:last-child, td:last-child { padding-right: .4rem; }
td { unicode-bidi: isolate; }
thead th { position: sticky; top: 2rem; background: var(--ground); color: var(--quiet); font-size: 13px; font-weight: 600;
  border-bottom: 1px solid var(--line); white-space: nowrap; vertical-align: bottom; }
tbody tr:first-child > * { border-top: 0; }
tbody tr:hover > * { background: var(--raised); }
.number { text-align: right; white-space: nowrap; }
thead button { all: unset; cursor: pointer; }
thead button:hover { color: var(--ink); }
thead button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px; }
thead button::after { content: "↕"; display: inline-block; width: 1.1em; text-align: center; opacity: .45; }
[aria-sort=ascending] button::after { content: "↑"; opacity: 1; }
[aria-sort=descending] button::after { content: "↓"; opacity: 1; }
.controls { position: absolute; z-index: 2; top: 0; right: 0; display: flex; flex-direction: row-reverse;
  align-items: center; gap: .7rem; background: var(--ground); }
.controls label { color: var(--quiet); }
.controls input { width: 8.5rem; margin-left: .4rem; padding: .12rem .45rem; font: inherit;
  color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: 3px; }
.controls output { color: var(--quiet); }
footer { padding-top: .8rem; padding-bottom: 1.6rem; color: var(--quiet); }
footer p { border-top: 1px solid var(--line); padding-top: .7rem; max-width: none; }
@media (max-width: 40rem) {
  header, nav, main, footer { padding-inline: .8rem; }
  .totals { gap: .6rem 1.6rem; }
  .totals dd { font-size: 1.25rem; }
  table { min-width: 100%; }
  thead th { top: 0; white-space: normal; }
  th code, td code { max-width: 15rem; overflow-wrap: anywhere; }
  td:not(.number) { min-width: 7rem; }
  .roles, .lines { display: block; min-width: 12rem; }
  .controls { position: static; flex-direction: row; }
  caption { position: static; height: auto; padding: .2rem 0; white-space: normal; }
}
@media print {
  :root { color-scheme: light; ${light} }
  @page { margin: 14mm; }
  body { font-size: 10pt; }
  header, nav, main, footer { max-width: none; padding-inline: 0; }
  nav, .skip, .controls, thead button::after { display: none; }
  .table, table { width: 100%; min-width: 0; }
  figure { max-width: 30rem; }
  .scroll { max-height: none; overflow: visible; }
  thead { display: table-header-group; }
  thead th, caption { position: static; white-space: normal; }
  caption { height: auto; padding: .2rem 0; }
  .id code { min-width: 9rem; white-space: normal; overflow-wrap: anywhere; }
  tr[hidden] { display: table-row; }
  tr, figure, .totals { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  svg rect { print-color-adjust: exact; }
  .pair { display: block; }
}
`
