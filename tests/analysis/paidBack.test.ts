import { afterAll, describe, expect, it } from 'vitest'
import { paidBack, type Refunds } from '../../src/analysis/paidBack'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { sql, type Sql } from '../../src/sql'

const engine = await openNodeEngine()
afterAll(() => engine.close())

/** What went back of each row, by the roles that are told. */
async function backs(rows: Sql, told: Pick<Refunds, 'refund' | 'status'>) {
  await engine.query(sql`CREATE OR REPLACE TABLE sold (amount, refund, status) AS ${rows}`)
  const back = paidBack({ from: sql`sold`, amount: sql`amount`, ...told })
  const found = await engine.query(
    sql`SELECT CAST(${back} AS DOUBLE) AS back FROM sold ORDER BY rowid`,
  )
  return found.column('back')
}
const [refund, status] = [sql`refund`, sql`status`]
const orders = sql`VALUES
  (100.00, NULL, 'paid'), (100.00, NULL, 'Refunded'), (100.00, NULL, 'partially_refunded'),
  (100.00, 30.00, 'refunded'), (100.00, 0, '已发货，退款成功'), (100.00, NULL, '部分退款成功'),
  (100.00, NULL, '退款中'), (100.00, -20.00, NULL), (100.00, NULL, 'Not refunded'), (100.00, NULL, 'chargeback_won')`

describe('what was paid back', () => {
  it('is what the refund column says, and all of it where only the state says so', async () => {
    expect(await backs(orders, { refund, status })).toEqual([0, 100, 0, 30, 100, 0, 0, 20, 0, 0])
  })

  it('is told by either alone', async () => {
    expect(await backs(orders, { status })).toEqual([0, 100, 0, 100, 100, 0, 0, 0, 0, 0])
    expect(await backs(orders, { refund })).toEqual([0, 0, 0, 30, 0, 0, 0, 20, 0, 0])
    expect(await backs(orders, {})).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('is not taken off twice where refunds stand in rows of their own', async () => {
    const rows = sql`VALUES (100.00, NULL, 'refunded'), (-100.00, NULL, 'refunded'), (50.00, NULL, 'paid')`
    expect(await backs(rows, { status })).toEqual([0, 0, 0])
    const adjusted = sql`VALUES (100.00, NULL, 'refunded'), (-1.00, NULL, 'adjustment'), (50.00, NULL, 'paid')`
    expect(await backs(adjusted, { status })).toEqual([100, 0, 0])
  })
})
