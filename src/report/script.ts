/**
 * What the page does by itself: tables sort and filter. It is plain JavaScript, as text, because the page has nothing but
 * itself; it makes its buttons and boxes, so that a page where no script runs has none that do nothing. It reads what the
 * tables show and writes only text.
 */

// -------------------------------------------------------------------------------------
// script
// -------------------------------------------------------------------------------------

/**
 * The script of the page.
 *
 * @category instances
 */
export const script = `
'use strict'
const compareTexts = new Intl.Collator('en', { numeric: true }).compare

function comparison(isNumber) {
  const numberIn = (text) => Number(text.replaceAll(',', ''))
  return isNumber ? (left, right) => numberIn(left) - numberIn(right) : compareTexts
}

function sort(body, heading) {
  const isNumber = heading.classList.contains('number')
  const known = heading.getAttribute('aria-sort')
  const order = known === null ? (isNumber ? 'descending' : 'ascending') : known === 'ascending' ? 'descending' : 'ascending'
  for (const other of heading.parentElement.cells) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', order)
  const compare = comparison(isNumber)
  const sign = order === 'ascending' ? 1 : -1
  const entries = [...body.rows].map((row) => ({ row, text: row.cells[heading.cellIndex].textContent }))
  // What is empty says nothing, and comes last either way.
  entries.sort((left, right) => (left.text === '') - (right.text === '') || sign * compare(left.text, right.text))
  // Out of the page a long table is put in order at once.
  const table = body.parentElement
  body.remove()
  body.append(...entries.map(({ row }) => row))
  table.append(body)
}

function makeSortable(table) {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    button.addEventListener('click', () => sort(table.tBodies[0], heading))
    heading.append(button)
  }
}

function makeFilterable(block, table) {
  const rows = [...table.tBodies[0].rows]
  // A number is found with and without the marks between its thousands.
  const textOf = (cell) =>
    cell.textContent + (cell.classList.contains('number') ? ' ' + cell.textContent.replaceAll(',', '') : '')
  const texts = rows.map((row) => [...row.cells].map(textOf).join(' ').toLowerCase())
  const controls = document.createElement('div')
  const label = document.createElement('label')
  const box = document.createElement('input')
  const count = document.createElement('output')
  controls.className = 'controls'
  box.type = 'search'
  box.autocomplete = 'off'
  box.spellcheck = false
  box.setAttribute('aria-label', 'Filter: ' + table.caption.textContent)
  count.setAttribute('aria-live', 'polite')
  const filter = () => {
    const words = box.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    let shown = 0
    for (const [index, row] of rows.entries()) {
      row.hidden = !words.every((word) => texts[index].includes(word))
      if (!row.hidden) shown += 1
    }
    count.value = words.length === 0 ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows'
  }
  box.addEventListener('input', filter)
  label.append('Filter', box)
  controls.append(label, count)
  block.prepend(controls)
  filter()
}

for (const block of document.querySelectorAll('.table')) {
  const table = block.querySelector('table')
  if (table.tBodies[0].rows.length < 2) continue
  makeSortable(table)
  makeFilterable(block, table)
}
`
