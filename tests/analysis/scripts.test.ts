import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outputs } from '../../src/analysis/contract'
import { prepare } from '../../src/analysis/prepare'
import { rfm } from '../../src/analysis/rfm'
import { scripts } from '../../src/analysis/scripts'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql, type Sql } from '../../src/sql'

const step = (name: string, body: Sql) => ({ name, note: `About ${name}`, sql: body })
const output = { read: true, columns: { n: 'integer' } } as const
const outputs: Outputs = { people: output, total: output }
const steps = [
  step('input', sql`SELECT n FROM ${sql.id('total')}`),
  step('heavy', sql`SELECT n FROM input`),
  step('unused', sql`SELECT 1 AS people FROM heavy`),
  step('people', sql`SELECT n, 'FROM unused' AS label FROM heavy -- FROM unused`),
  step('total', sql`SELECT sum(n) AS n FROM people JOIN (SELECT count(*) AS c FROM input) ON TRUE`),
]

describe('scripts', () => {
  test('name relations after the cell, the first output barely', () => {
    expect(
      scripts({ outputs }, 'cell', steps).map(({ output: o, relation }) => [o, relation]),
    ).toEqual([
      ['people', 'cell'],
      ['total', 'cell__total'],
    ])
  })

  test('read what is kept instead of computing it again', () => {
    const [first, second] = scripts({ outputs }, 'cell', steps)
    expect(first?.sql.text).toContain('heavy AS')
    expect(first?.sql.text).not.toContain('unused AS')
    expect(second?.sql.text).toContain('SELECT * FROM "cell"')
    expect(second?.sql.text).not.toContain('heavy')
  })

  test('run in the order of the plan, whatever order the outputs are stated in', () => {
    const swapped: Outputs = { total: output, people: output }
    expect(scripts({ outputs: swapped }, 'cell', steps).map(({ relation }) => relation)).toEqual([
      'cell__people',
      'cell',
    ])
  })

  test('refuse an output without a step', () => {
    expect(() => scripts({ outputs: { gone: output } }, 'cell', steps)).toThrow(
      'output without a step',
    )
  })
})

describe('names of the user that are names of steps', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  test.each([
    ['heavy', 'total'],
    ['people', 'total'],
    ['total', 'input'],
    ['cell', 'people'],
    ['unused', 'heavy'],
  ])('cell %s over relation %s', async (cell, relation) => {
    const [, ...rest] = steps
    const own = [step('input', sql`SELECT n FROM ${sql.id(relation)}`), ...rest]
    await engine.query(
      sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS SELECT 20 AS n UNION ALL SELECT 22`,
    )
    const all = scripts({ outputs }, cell, own)
    for (const { relation: kept, sql: query } of all) {
      await engine.query(sql`CREATE OR REPLACE TABLE ${sql.id(kept)} AS ${query}`)
    }
    const found = await engine.query(sql`SELECT n FROM ${sql.id(`${cell}__total`)}`)
    expect(Number(found.get(0, 'n'))).toBe(42)
    for (const name of [relation, ...all.map(({ relation: kept }) => kept)]) {
      await engine.query(sql`DROP TABLE ${sql.id(name)}`)
    }
  })
})

describe('preparing a cell', () => {
  const columns = [
    { name: 'customer', kind: 'text', type: 'VARCHAR' },
    { name: 'time', kind: 'timestamp', type: 'TIMESTAMP' },
    { name: 'amount', kind: 'number', type: 'DOUBLE' },
  ] as const
  const request = {
    cell: 'a',
    given: { input: { relation: 'b', columns, roles: {} } },
    params: {},
    locale: 'en',
  } as const

  test('writes no scripts while something is wrong', () => {
    const { scripts: written, problems } = prepare(rfm, {
      ...request,
      given: { input: { relation: 'b', columns: columns.slice(1), roles: {} } },
    })
    expect(written).toEqual([])
    expect(problems.map(({ code, values }) => [code, values['role']])).toEqual([
      ['bind.missing', 'Customer'],
    ])
  })

  test('goes on under a warning', () => {
    const { scripts: written, problems } = prepare(rfm, { ...request, params: { binz: 4 } })
    expect(written.length).toBeGreaterThan(0)
    expect(problems.map(({ code }) => code)).toEqual(['param.unknown'])
  })

  test('refuses the one name that its own first step would hide', () => {
    const { scripts: written, problems } = prepare(rfm, { ...request, cell: 'Input' })
    expect(written).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['bind.name'])
  })

  test('says what was bound', () => {
    expect(prepare(rfm, request).binding).toEqual({
      customer: 'customer',
      time: 'time',
      amount: 'amount',
    })
  })
})
