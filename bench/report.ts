/**
 * The table, for people, for machines and for the README.
 */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Row } from './Contest.js'
import type { Measured } from './ratios.js'
import { type Settings, sizeText } from './Settings.js'

/** The machine that a run was made on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memory: number
  readonly system: string
  readonly node: string
}

/** Describes this machine. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  }
}

const heading = ['row', 'what', 'lines', 'min', 'median', 'max', 'target', '']

/** Prints an aligned table. */
export function textTable(measured: ReadonlyArray<Measured>): string {
  const cells = [heading, ...measured.map((each) => [each.row.id, ...cellsOf(each)])]
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumber = (column: number): boolean => column >= 3 && column <= 5
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Prints tables in Markdown, one for each room of rows, without the paths of the rows. */
export function markdownTables(measured: ReadonlyArray<Measured>): string {
  const lineOf = (cells: ReadonlyArray<string>): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const roomOf = ({ row }: Measured): string => row.id.split('/')[0] ?? row.id
  return [...new Set(measured.map(roomOf))]
    .map((room) =>
      [
        lineOf([room, ...heading.slice(2).map((cell) => (cell === '' ? 'met' : cell))]),
        '| --- | --- | ---: | ---: | ---: | --- | --- |',
        ...measured.filter((each) => roomOf(each) === room).map((each) => lineOf(cellsOf(each))),
      ].join('\n'),
    )
    .join('\n\n')
}

/** Says how many of the targets that could be judged were met, in one sentence. */
export function score(measured: ReadonlyArray<Measured>): string {
  const verdicts = measured.map((each) => (each._tag === 'figure' ? each.verdict : 'none'))
  const met = verdicts.filter((verdict) => verdict === 'met').length
  return `${met} of ${met + verdicts.filter((verdict) => verdict === 'missed').length} targets met.`
}

/** Says on what machine and with what files a run was made, in one sentence. */
export function circumstances({ processor, cores, memory, system, node }: Machine, settings: Settings): string {
  const { size, memorySize, rounds, seed, clock } = settings
  const larger = memorySize === undefined ? '' : ` (memory: also ${sizeText(memorySize)})`
  return `${processor}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GiB, ${system}, Node ${node}; files of ${sizeText(size)}${larger}, ${rounds} rounds${clock === 'wall' ? '' : ' by processor time'}, seed ${seed}.`
}

/** What machines read. */
export function jsonReport(measured: ReadonlyArray<Measured>, machine: Machine, settings: Settings): string {
  const { print, only, memorySize, ...said } = settings
  const rows = measured.map(({ row, ...figures }) => {
    const { target, ...said } = row
    const { _tag, ...rest } = figures
    return { ...said, ...(target === undefined ? {} : { target }), ...rest }
  })
  return JSON.stringify(
    { machine, settings: { ...said, ...(memorySize === undefined ? {} : { memorySize }) }, rows },
    undefined,
    2,
  )
}

function cellsOf(measured: Measured): ReadonlyArray<string> {
  const { row } = measured
  if (measured._tag === 'absent')
    return [row.title, row.state, '', '', '', targetText(row), `not measured: ${measured.why}`]
  const numbers = [measured.min, measured.median, measured.max].map((figure) => numberText(row, figure))
  const verdict = { none: '', met: 'met', missed: 'missed', small: `for ${sizeText(row.target?.from ?? 0)} and more` }
  return [row.title, row.state, ...numbers, targetText(row), verdict[measured.verdict]]
}

function targetText({ target, ...row }: Row): string {
  return target === undefined ? '' : `${target.bound} ${numberText(row, target.figure)}`
}

function numberText({ unit }: Pick<Row, 'unit'>, figure: number): string {
  if (unit === 'MB' || unit === 'MB/s') return `${Math.round(figure)} ${unit}`
  if (unit === 'ns') return `${Number(figure.toPrecision(3))} ns`
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(figure >= 0.1 ? 2 : 3)
}
