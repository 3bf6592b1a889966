import { describe, expect, test } from 'vitest'
import { atMost, type Row } from '../../bench/Contest.js'
import type { Measured } from '../../bench/ratios.js'
import { circumstances, jsonReport, markdownTables, score, textTable } from '../../bench/report.js'
import { type Settings, settingsOf, sizeText } from '../../bench/Settings.js'

const row: Row = { id: 'a/b', title: 'b | c', subject: 'b', base: 'c', unit: 'ratio', state: 'hot' }
const measured: ReadonlyArray<Measured> = [
  {
    _tag: 'figure',
    row: { ...row, target: { bound: 'at most', figure: 0.15 } },
    min: 0.0512,
    median: 0.144,
    max: 12.34,
    rounds: 3,
    verdict: 'met',
  },
  {
    _tag: 'absent',
    row: { ...row, id: 'a/long', ...{ target: atMost(2) ?? { bound: 'at most', figure: 2 } } },
    why: 'no jq',
  },
]
const settings = settingsOf(['--size', '500MB']) as Settings
const machine = { processor: 'Test', cores: 2, memory: 24 * 2 ** 30, system: 'linux x64', node: '20.20.2' }

test('people get an aligned table', () => {
  expect(textTable(measured)).toBe(
    [
      'row     what   lines    min  median   max  target',
      'a/b     b | c  hot    0.051    0.14  12.3  at most 0.15  met',
      'a/long  b | c  hot                         at most 2.00  not measured: no jq',
    ].join('\n'),
  )
})

test('the README gets a table in Markdown for each room', () => {
  const other: Measured = { _tag: 'absent', row: { ...row, id: 'd/e' }, why: 'no jq' }
  expect(markdownTables([...measured, other]).split('\n')).toEqual([
    '| a | lines | min | median | max | target | met |',
    '| --- | --- | ---: | ---: | ---: | --- | --- |',
    '| b \\| c | hot | 0.051 | 0.14 | 12.3 | at most 0.15 | met |',
    '| b \\| c | hot |  |  |  | at most 2.00 | not measured: no jq |',
    '',
    '| d | lines | min | median | max | target | met |',
    '| --- | --- | ---: | ---: | ---: | --- | --- |',
    '| b \\| c | hot |  |  |  |  | not measured: no jq |',
  ])
})

test('the score counts the targets that could be judged', () => {
  const [first] = measured
  const missed = { ...first, verdict: 'missed' } as Measured
  const small = { ...first, verdict: 'small' } as Measured
  expect(score([...measured, missed, small])).toBe('1 of 2 targets met.')
})

test('machines get every figure, the machine and the settings', () => {
  const report = JSON.parse(jsonReport(measured, machine, settings))
  expect(report.settings).toEqual({ size: 500e6, rounds: 3, seed: 1, clock: 'wall' })
  expect(report.machine.cores).toBe(2)
  expect(report.rows).toMatchObject([
    { id: 'a/b', median: 0.144, verdict: 'met', target: { bound: 'at most', figure: 0.15 } },
    { id: 'a/long', why: 'no jq' },
  ])
})

test('the table says on what machine it was made', () => {
  expect(circumstances(machine, settings)).toBe(
    'Test, 2 cores, 24 GiB, linux x64, Node 20.20.2; files of 500MB, 3 rounds, seed 1.',
  )
})

describe('settings', () => {
  test('defaults', () => {
    expect(settingsOf([])).toEqual({
      size: 20e6,
      memorySize: undefined,
      rounds: 3,
      seed: 1,
      clock: 'wall',
      only: undefined,
      print: 'text',
    })
  })

  test('everything can be set', () => {
    const args = [
      '--size',
      '1.5GB',
      '--memory-size',
      '5GB',
      '--rounds',
      '3',
      '--seed',
      '7',
      '--clock',
      'processor',
      '--only',
      '^a',
      '--json',
    ]
    expect(settingsOf(args)).toEqual({
      size: 1.5e9,
      memorySize: 5e9,
      rounds: 3,
      seed: 7,
      clock: 'processor',
      only: /^a/,
      print: 'json',
    })
    expect(settingsOf(['--markdown'])).toMatchObject({ print: 'markdown' })
    expect(settingsOf(['--list'])).toMatchObject({ print: 'list' })
    expect(settingsOf(['--help'])).toBe('help')
  })

  test.each([
    [['--size', 'large'], /--size must be a size/],
    [['--size', '0MB'], /--size must be a size/],
    [['--memory-size', '5TB'], /--memory-size must be a size/],
    [['--rounds', '0'], /--rounds must be a whole number/],
    [['--seed', 'x'], /--seed must be a whole number/],
    [['--only', '('], /--only must be a regular expression/],
    [['--clock', 'sun'], /--clock must be wall or processor/],
    [['--fast'], /--fast/],
    [['objects'], /objects/],
  ])('%o is refused', (args, message) => {
    expect(() => settingsOf(args)).toThrow(message)
  })

  test('sizes are printed as they are typed', () => {
    expect([500, 20e6, 1.5e9].map(sizeText)).toEqual(['500', '20MB', '1.5GB'])
  })
})
