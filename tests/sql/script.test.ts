import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { script, sql, type Step } from '../../src/sql'
import { reservedWords } from '../../src/sql/reserved'

const step = (name: string, note: string, text: Step['sql']): Step => ({ name, note, sql: text })

const steps: readonly Step[] = [
  step(
    'orders',
    'One row an order.',
    sql`
    SELECT id, customer,
           amount -- what was paid
    FROM (VALUES (1, 'a', 2), (2, 'b', 3)) AS t(id, customer, amount)
  `,
  ),
  step('unused', 'Nobody reads this.', sql`SELECT * FROM nosuch`),
  step(
    'per customer',
    'First line\r\nsecond line\n\n; DROP TABLE x',
    sql`
    SELECT customer, sum(amount) AS amount, 'two
  lines' AS text
    FROM orders
    GROUP BY ALL`,
  ),
  step('order', '', sql`SELECT customer, amount, text FROM "Per Customer" ORDER BY amount DESC`),
  step('other', 'Mentions orders only in a string.', sql`SELECT 'orders' AS o -- orders`),
]

describe('a script', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  test('is readable, commented and has only the steps its output needs', () => {
    expect(script(steps, 'order').text).toBe(`WITH
-- One row an order.
orders AS (
  SELECT id, customer,
         amount -- what was paid
  FROM (VALUES (1, 'a', 2), (2, 'b', 3)) AS t(id, customer, amount)
),
-- First line
-- second line
-- ; DROP TABLE x
"per customer" AS (
  SELECT customer, sum(amount) AS amount, 'two
  lines' AS text
  FROM orders
  GROUP BY ALL
),
"order" AS (
  SELECT customer, amount, text FROM "Per Customer" ORDER BY amount DESC
)
SELECT * FROM "order"`)
    expect(script(steps, 'other').text).toBe(`WITH
-- Mentions orders only in a string.
other AS (
  SELECT 'orders' AS o -- orders
)
SELECT * FROM other`)
  })

  test('runs, in the order its last step asks for', async () => {
    const table = await engine.query(script(steps, 'order'))
    expect(table.rows()).toEqual([
      { customer: 'b', amount: 3, text: 'two\n  lines' },
      { customer: 'a', amount: 2, text: 'two\n  lines' },
    ])
  })

  test('refuses unknown outputs and steps of one name', () => {
    expect(() => script(steps, 'nosuch')).toThrow('unknown step: nosuch')
    expect(() => script([...steps, step('ORDERS', '', sql`SELECT 1`)], 'order')).toThrow(
      'duplicate step: ORDERS',
    )
  })

  test('quotes every word the database reserves', async () => {
    const table = await engine.query(
      sql`SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'`,
    )
    expect([...reservedWords].sort()).toEqual(table.column('word').map(String).sort())
  })
})
