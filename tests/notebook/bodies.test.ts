import { describe, expect, test } from 'vitest'
import {
  fillInputs,
  InputReference,
  inputTypes,
  inputValue,
  readAnalysis,
  readChart,
  readData,
  readInput,
  readMethod,
} from '../../src/notebook'

const codes = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code)

describe('a data cell', () => {
  test('names a file, and keeps what the importer reads', () => {
    const digest = 'AB'.repeat(32)
    expect(
      readData(`file: ../a.csv\nsha256: ${digest}\nskip: 2\nroles: {time: 付款时间}`),
    ).toMatchObject({
      value: {
        file: '../a.csv',
        sha256: digest.toLowerCase(),
        overrides: { skip: 2, roles: { time: '付款时间' } },
      },
      problems: [],
    })
  })
  test('says which of two files counts, apart from how they are read', () => {
    expect(readData('file: a.csv\npriority: 2\nskip: 1').value).toEqual({
      file: 'a.csv',
      priority: 2,
      overrides: { skip: 1 },
    })
  })
  test.each([
    ['', ['notebook.missing-field']],
    ['file: a.csv\npriority: first', ['notebook.invalid-field']],
    ['file: [a]', ['notebook.invalid-field']],
    ['file: a.csv\nsha256: 12', ['notebook.invalid-digest']],
    ['- file', ['notebook.not-a-mapping', 'notebook.missing-field']],
    ['file: a\nfile: b', ['notebook.yaml-duplicate-key']],
    ['a: b: c', ['notebook.yaml']],
    ['file: a\n\tx: 1', ['notebook.yaml-tab']],
  ])('%j has problems', (body, expected) => {
    expect(codes(readData(body)).slice(0, expected.length)).toEqual(expected)
  })
})

describe('an input cell', () => {
  test.each([
    ['type: number\nvalue: 12.5\nmin: 0\nmax: 20\nstep: 0.5', 12.5],
    ['type: number', 0],
    ['type: number\nmin: 3', 3],
    ['type: text\nvalue: 12', '12'],
    ['type: text', ''],
    ['type: select\noptions: [a, b]', 'a'],
    ['type: select\noptions: [a, b]\nvalue: b', 'b'],
    ['type: select\noptions: {a: the first, b: the second}', 'a'],
    ['type: select\noptions: {a: the first, b: the second}\nvalue: b', 'b'],
    ['type: select\nfrom: orders.channel\nvalue: anything', 'anything'],
    ['type: select', null],
    ['type: multi-select\noptions: [a, 2]\nvalue: [2]', [2]],
    ['type: multi-select', []],
    ['type: date\nvalue: 2026-02-28', '2026-02-28'],
    ['type: date', null],
    [
      'type: date-range\nvalue: [2026-01-01, 2026-03-31]',
      { start: '2026-01-01', end: '2026-03-31' },
    ],
    [
      'type: date-range\nvalue: {start: 2026-01-01, end: 2026-01-01}',
      { start: '2026-01-01', end: '2026-01-01' },
    ],
    ['type: date-range', null],
    ['type: toggle\nvalue: true', true],
    ['type: toggle', false],
  ])('%j holds its value', (body, value) => {
    expect(readInput(body)).toMatchObject({ value: { value }, problems: [] })
  })

  test.each([
    ['type: number\nvalue: "12"', 'notebook.value-number'],
    ['type: number\nvalue: .nan', 'notebook.value-number'],
    ['type: number\nvalue: 30\nmax: 20', 'notebook.value-number'],
    ['type: text\nvalue: [a]', 'notebook.value-text'],
    ['type: select\noptions: [a]\nvalue: b', 'notebook.value-select'],
    ['type: select\noptions: {a: b}\nvalue: b', 'notebook.value-select'],
    ['type: multi-select\noptions: [a]\nvalue: a', 'notebook.value-multi-select'],
    ['type: date\nvalue: 2026-02-29', 'notebook.value-date'],
    ['type: date\nvalue: 2026-02-01\nmin: 2026-03-01', 'notebook.value-date'],
    ['type: date-range\nvalue: [2026-03-31, 2026-01-01]', 'notebook.value-date-range'],
    ['type: date-range\nvalue: [2026-03-31]', 'notebook.value-date-range'],
    ['type: toggle\nvalue: yes', 'notebook.value-toggle'],
  ])('%j is a problem at the value', (body, code) => {
    const { value, problems } = readInput(body)
    const from = body.indexOf('value: ') + 7
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ code, range: { from } }])
  })

  test('has one of seven types, and says which was meant', () => {
    expect(inputTypes).toHaveLength(7)
    expect(codes(readInput(''))).toEqual(['notebook.missing-field'])
    expect(readInput('type: date range').problems[0]?.values['allowed']).toBe('date-range')
    expect(codes(readInput('type: number\nvalue: $other'))).toContain('notebook.input-reads-input')
    expect(codes(readInput('type: number\nmin: a\nstep: 0'))).toEqual([
      'notebook.invalid-field',
      'notebook.invalid-field',
    ])
    expect(codes(readInput('type: select\noptions: a'))).toEqual(['notebook.invalid-field'])
    expect(codes(readInput('type: select\nfrom: orders'))).toEqual(['notebook.invalid-field'])
  })

  test('takes a value from elsewhere by the same rules', () => {
    const range = { type: 'date-range', options: [] } as const
    expect(inputValue(range, ['2026-01-01', '2026-01-02'])).toEqual({
      start: '2026-01-01',
      end: '2026-01-02',
    })
    expect(inputValue(range, 5)).toBeUndefined()
  })
})

describe('an analysis cell', () => {
  test('says where from, which roles, and what else it is given', () => {
    const body =
      'from: rfm.segments\nroles:\n  customer: 买家\n  time:\nas_of: $period.end\nsteps: [view, $last]\nname: "$text"'
    const { value, references, problems } = readAnalysis(body)
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      from: { cell: 'rfm', part: 'segments' },
      roles: { customer: '买家', time: null },
    })
    expect(value?.params).toMatchObject({ name: '$text' })
    expect(references.map(({ name, field }) => [name, field])).toEqual([
      ['period', 'end'],
      ['last', undefined],
    ])
    for (const { range } of references) expect(body.slice(range.from, range.to)).toMatch(/^\$/)
    const filled = fillInputs(value?.params, ({ name }) => name.toUpperCase())
    expect(filled).toEqual({ as_of: 'PERIOD', steps: ['view', 'LAST'], name: '$text' })
    expect(value?.params['as_of']).toBeInstanceOf(InputReference)
  })

  test.each([
    ['bins: 5', []],
    ['with: ad_spend', ['notebook.invalid-field']],
    ['with: {costs: {from: a b}}', ['notebook.invalid-field']],
    ['with: {costs: {from: a, roles: 5}}', ['notebook.invalid-field']],
    ['from: a b', ['notebook.invalid-field']],
    ['from: a\nroles: x', ['notebook.invalid-field']],
    ['from: a\nroles: {time: [x]}', ['notebook.invalid-field']],
    ['from: a\nbins: &a [*a]', []],
  ])('%j has problems', (body, expected) => {
    expect(codes(readAnalysis(body)).slice(0, expected.length)).toEqual(expected)
  })

  test('names its method and perhaps a version', () => {
    expect(readMethod('rfm@1')).toEqual({ id: 'rfm', version: 1 })
    expect(readMethod('rfm')).toEqual({ id: 'rfm', version: undefined })
    expect(readMethod('rfm@1 show:customers')).toEqual({ id: 'rfm', version: 1 })
  })

  test('of too many aliases or too long is a problem and no harm', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name, above] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((pair) =>
      pair.split(''),
    )) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${above}`).join(', ')}]`)
    }
    expect(codes(readAnalysis(bomb.join('\n')))).toContain('notebook.yaml')
    expect(codes(readAnalysis('x'.repeat(100_001)))).toContain('notebook.yaml-too-much')
  })

  test('keeps a key called __proto__ a key', () => {
    const params = readAnalysis('from: a\n__proto__: {polluted: 1}').value?.params
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.keys(params ?? {})).toEqual(['__proto__'])
  })
})

test('a chart cell says where from and keeps its fields', () => {
  expect(readChart('from: orders\nmark: bar\nx: 渠道')).toMatchObject({
    value: { from: { cell: 'orders' }, fields: { mark: 'bar', x: '渠道' } },
  })
  expect(codes(readChart('mark: bar'))).toEqual(['notebook.missing-field'])
})
