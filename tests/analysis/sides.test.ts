import { afterAll, beforeAll, expect, test } from 'vitest'
import { need, want, type Analysis } from '../../src/analysis/contract'
import { defineAnalysis, steps } from '../../src/analysis/define'
import { param } from '../../src/analysis/params'
import { prepare, type Given } from '../../src/analysis/prepare'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const words = { 'note.spent': 'Cost by channel', 'note.named': 'A named column', title: 'Costs' }

/** The least that reads two relations, names a column and computes an output. */
const costs = defineAnalysis({
  id: 'costs',
  version: 1,
  roles: { channel: need('text', 'channel') },
  sides: { costs: { roles: { channel: need('text'), cost: want('number') }, required: false } },
  standalone: true,
  params: { by: param.column({ kind: 'text' }), power: param.integer({ default: 2 }) },
  outputs: {
    squares: {
      columns: { channel: 'text', square: 'number', at: 'date' },
      read: false,
      computed: true,
    },
    spent: { columns: { channel: 'text', cost: 'number' }, read: true },
    named: { columns: { value: 'text' }, read: true },
  },
  text: { en: words, 'zh-CN': words },
  method: () => Promise.resolve({ en: '', 'zh-CN': '' }),
  examples: () => Promise.resolve([]),
  plan: ({ params, columns }) => {
    const by = params.by === null ? undefined : columns.get(params.by)
    return steps(words, {
      spent: sql`
SELECT costs.channel, CAST(sum(cost) AS DOUBLE) AS cost
FROM costs
LEFT JOIN input ON input.channel = costs.channel
GROUP BY ALL ORDER BY ALL`,
      named: by
        ? sql`SELECT ${sql.id(by.name)} AS value FROM input ORDER BY ALL`
        : sql`SELECT CAST(NULL AS VARCHAR) AS value WHERE false`,
    })
  },
  summarize: ({ spent, named }, { params, bound, given }) => ({
    spent: spent.rows().map(({ channel, cost }) => [String(channel), Number(cost)] as const),
    named: named.column('value').map(String),
    power: params.power,
    bound: [...bound].toSorted(),
    given: [...given],
  }),
  check: () => [],
  findings: () => [],
  chart: () => [],
  tables: ({ spent, power }) => ({
    squares: spent.map(([channel, cost]) => [channel, cost ** power, '2026-11-11']),
  }),
}) as Analysis

const touches = {
  columns: { 'touch channel': 'VARCHAR', costs: 'VARCHAR' },
  rows: [
    ['Search', 'a'],
    ['Email', 'b'],
  ],
  roles: { channel: 'touch channel' },
}
const spending = {
  columns: { source: 'VARCHAR', yuan: 'DECIMAL(18,2)' },
  rows: [
    ['Email', 3],
    ['Search', 4],
  ],
  roles: { channel: 'source', cost: 'yuan' },
}

test('reads two relations and leaves what it computes as a relation', async () => {
  await load(engine, 'data', touches)
  const { summary, tables, scripts } = await run(engine, costs, {
    ...touches,
    sides: { costs: spending },
    params: { by: 'costs' },
  })
  expect(summary).toEqual({
    spent: [
      ['Email', 3],
      ['Search', 4],
    ],
    named: ['a', 'b'],
    power: 2,
    bound: ['channel', 'costs.channel', 'costs.cost'],
    given: ['input', 'costs'],
  })
  expect(tables['squares']?.columns.map(({ name, kind }) => [name, kind])).toEqual([
    ['channel', 'text'],
    ['square', 'number'],
    ['at', 'date'],
  ])
  expect(tables['squares']?.rows()).toEqual([
    { channel: 'Email', square: 9, at: '2026-11-11' },
    { channel: 'Search', square: 16, at: '2026-11-11' },
  ])
  expect(scripts.map(({ output, relation }) => [output, relation])).toEqual([
    ['spent', 'cell__spent'],
    ['named', 'cell__named'],
    ['squares', 'cell'],
  ])
})

test('runs without what it can do without', async () => {
  const { summary, tables } = await run(engine, costs, { columns: {}, roles: {} })
  expect(summary).toEqual({ spent: [], named: [], power: 2, bound: [], given: [] })
  expect(tables['squares']?.rowCount).toBe(0)
})

test('reads a relation called like the step before it', async () => {
  const columns = [{ name: 'channel', kind: 'text', type: 'VARCHAR' }] as const
  const input: Given = { relation: 'touches', columns, roles: {} }
  const side: Given = { relation: 'INPUT', columns, roles: {} }
  const { scripts } = prepare(costs, {
    cell: 'c',
    given: { input, costs: side },
    params: {},
    locale: 'en',
  })
  expect(scripts[0]?.sql.text).toContain('FROM main."INPUT"')
})

test.each([
  [[], ['bind.from', 'bind.side']],
  [['costs'], ['bind.from', 'bind.missing']],
  [
    ['input', 'cost'],
    ['bind.side', 'bind.side-unknown', 'bind.missing'],
  ],
])('says what is missing where %j are given', (names, codes) => {
  const sides = Object.entries(costs.sides ?? {}).map(
    ([name, side]) => [name, { ...side, required: true }] as const,
  )
  const strict: Analysis = { ...costs, standalone: false, sides: Object.fromEntries(sides) }
  const bare: Given = { relation: 'r', columns: [], roles: {} }
  const { problems } = prepare(strict, {
    cell: 'c',
    given: Object.fromEntries(names.map((name) => [name, bare])),
    params: {},
    locale: 'en',
  })
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('names columns that are not there, or hold something else', () => {
  const input: Given = {
    relation: 'r',
    columns: [
      { name: 'channel', kind: 'text', type: 'VARCHAR' },
      { name: 'l', kind: 'list', type: 'INTEGER[]' },
    ],
    roles: {},
  }
  const codes = ['gone', 'l'].map((by) => {
    const { problems } = prepare(costs, {
      cell: 'c',
      given: { input },
      params: { by },
      locale: 'en',
    })
    return problems.map(({ code }) => code)
  })
  expect(codes).toEqual([['param.column'], ['param.column-kind']])
})
