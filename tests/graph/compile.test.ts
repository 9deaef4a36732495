import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { type BoundInput, compile } from '../../src/graph'
import { sql } from '../../src/sql'

const inputs = new Map<string, BoundInput>([
  ['period', { type: 'date-range', value: { start: '2026-01-01', end: '2026-03-31' } }],
  ['since', { type: 'date', value: '2026-02-01' }],
  ['never', { type: 'date', value: null }],
  ['bins', { type: 'number', value: 5 }],
  ['share', { type: 'number', value: -0.1 }],
  ['渠道', { type: 'text', value: "it's" }],
  ['channels', { type: 'multi-select', value: ['ads', "o'r"] }],
  ['none', { type: 'multi-select', value: [] }],
  ['net', { type: 'toggle', value: true }],
  ['pick', { type: 'select', value: null }],
])
const outputs = new Map([['rfm', ['customers', 'segments']]])
const written = (text: string) => compile(text, inputs, outputs).text

describe('placeholders', () => {
  test.each([
    [
      'd >= $period.start AND d <= $PERIOD.end',
      "d >= DATE '2026-01-01' AND d <= DATE '2026-03-31'",
    ],
    ['d = $since', "d = DATE '2026-02-01'"],
    ['d = $never', 'd = CAST(NULL AS DATE)'],
    ['ntile($bins)', 'ntile(5)'],
    ['x > -$share', 'x > -(-0.1e0)'],
    ['c = $渠道', "c = 'it''s'"],
    ['c IN $channels', "c IN ('ads', 'o''r')"],
    ['c IN $none', 'c IN (NULL)'],
    ['$net AND c = $pick', 'TRUE AND c = NULL'],
    ["'a'$渠道", "'a' 'it''s'"],
    ["'$bins' -- $bins", "'$bins' -- $bins"],
  ])('%s', (text, expected) => {
    expect(compile(text, inputs)).toMatchObject({ text: expected, problems: [] })
  })

  test.each([
    ['SELECT $perod.start', 'graph.missing-input', { near: 'period' }],
    ['SELECT $period', 'graph.range-without-field', undefined],
    ['SELECT $period.begin', 'graph.missing-field', undefined],
    ['SELECT $bins.start', 'graph.input-without-fields', undefined],
  ])('%s is a problem at its place', (text, code, near) => {
    const { problems } = compile(text, inputs)
    expect(problems).toEqual([
      expect.objectContaining({ code, range: { from: 7, to: text.length } }),
    ])
    expect(problems[0]?.fix?.values).toEqual(near)
  })
})

describe('outputs of cells', () => {
  test.each([
    ['FROM rfm.segments', 'FROM "rfm__segments"'],
    ['FROM rfm.customers', 'FROM "rfm"'],
    ['FROM main.rfm.segments s', 'FROM main."rfm__segments" s'],
    [
      'FROM "rfm"."segments" SELECT segments.x',
      'FROM "rfm__segments" AS "segments" SELECT segments.x',
    ],
    ['FROM gone.output', 'FROM "gone__output"'],
    ['FROM main.rfm', 'FROM main.rfm'],
    ['FROM information_schema.tables', 'FROM information_schema.tables'],
    ['SELECT rfm.segments FROM rfm', 'SELECT rfm.segments FROM rfm'],
  ])('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
})

test('offsets lead back to the text they came from', () => {
  const text = 'SELECT $bins, $period.start, x FROM rfm.segments JOIN orders'
  const { text: compiled, locate } = compile(text, inputs, outputs)
  for (const word of ['SELECT', ', x FROM', 'JOIN', 'orders']) {
    expect(locate(compiled.indexOf(word)), word).toBe(text.indexOf(word))
  }
  expect(locate(compiled.indexOf('2026'))).toBe(text.indexOf('$period'))
  expect(locate(compiled.indexOf('__segments'))).toBe(text.indexOf('rfm.segments'))
  expect(locate(compiled.length)).toBe(text.length)
})

describe('against the database', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  test('a hostile text arrives as the value it is', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom("'; DROP TABLE x; --", '$$', "\\'", '/*', "''", '$a', '{{a.b}}', '\n--'),
    )
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((text) => !text.includes('\0')),
        async (value) => {
          const { text } = compile(
            'SELECT $v AS v, $l AS l',
            new Map<string, BoundInput>([
              ['v', { type: 'text', value }],
              ['l', { type: 'select', value }],
            ]),
          )
          const table = await engine.query(sql.fromUser(text))
          expect(table.row(0)).toEqual({ v: value, l: value })
        },
      ),
      { seed: 88, numRuns: 200 },
    )
  })

  test('a text the database cannot hold is a problem', () => {
    const { problems } = compile('SELECT $v', new Map([['v', { type: 'text', value: 'a\0b' }]]))
    expect(problems).toMatchObject([{ code: 'graph.unwritable-value' }])
  })
})
