/**
 * The page of a run: one file that needs nothing else. It loads nothing, and its policy forbids all but its own style and
 * script, each by its hash, so that even a text that came through as markup could do nothing.
 */
import { createHash } from 'node:crypto'
import { html, type Markup, verbatim } from './markup.js'
import type { Report } from './Report.js'
import { script } from './script.js'
import { sectionsOf } from './sections.js'
import { style } from './style.js'
import type { Section } from './table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the page, piece by piece.
 *
 * @category constructors
 */
export function* printPage(report: Report): Generator<string, void, undefined> {
  const sections = sectionsOf(report)
  yield headOf(report).text
  yield headerOf(report, sections).text
  for (const { id, title, body } of sections) {
    yield html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`.text
  }
  yield footerOf(report).text
}

const policy = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function headOf({ title }: Report): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="identikit">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>
`
}

function headerOf(report: Report, sections: ReadonlyArray<Section>): Markup {
  return html`<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${report.title}</h1>
<dl class="facts">${factsOf(report).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${report.people === undefined ? undefined : html`<p class="private"><strong>This page names people.</strong> Keep it where only those who may know them can read it.</p>`}
</header>
<nav aria-label="Sections"><ul>${sections.map(linkOf)}</ul></nav>
<main id="content">
`
}

function factsOf({ verb, when, inputs = [], codecs }: Report): ReadonlyArray<readonly [string, Markup]> {
  return [
    ['Run', html`${verb}`],
    ...(codecs === undefined ? [] : [['From', html`${codecs.from.join(', ')}`] as const]),
    ...(codecs?.to === undefined ? [] : [['To', html`${codecs.to}`] as const]),
    ...(inputs.length === 0 ? [] : [['Read', html`${inputs.join(', ')}`] as const]),
    ...(when === undefined ? [] : [['Ended', html`<time datetime="${when}">${readable(when)}</time>`] as const]),
  ]
}

/** `2026-04-21T10:30:00.000Z` as 2026-04-21 10:30:00 UTC; anything else as it is. */
function readable(when: string): string {
  return when.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/, '$1 $2 UTC')
}

function linkOf({ id, title, count }: Section): Markup {
  return html`<li><a href="#${id}">${title}</a>${count === undefined ? undefined : html` <span>${count}</span>`}</li>`
}

function footerOf({ people }: Report): Markup {
  return html`</main>
<footer><p>Written by identikit. ${people === undefined ? 'No name, address or id of a person is on this page. ' : ''}In paths, * stands for any entry of a list, any key of a map, and any key that does not read as the name of a field.</p></footer>
<script>${verbatim(script)}</script>
</body>
</html>
`
}
