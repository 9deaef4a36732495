import { afterAll, expect, it } from 'vitest'
import { broughtNothing } from '../../src/analysis/orderStatus'
import { paidBack } from '../../src/analysis/paidBack'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { isCancelled, isPaidBack } from '../../src/importer/canonical/status'
import { sql } from '../../src/sql'

const engine = await openNodeEngine()
afterAll(() => engine.close())

/** Analyses and canonical tables may not know each other; what they read in a state has to be the same. */
it('states of orders mean the same in canonical tables and in analyses', async () => {
  const states = `paid, Refunded, partially_refunded, returned, Chargeback, cancelled, voided, pending,
    expired, 交易成功, 交易关闭, 等待买家付款, 已退款, 已发货 退款成功, 部分退款成功, 退款中, 已取消, 全额退款, 已退货, 待付款`
  const list = states.split(',').map((state) => sql`(${state.trim()}, 1)`)
  await engine.query(
    sql`CREATE TABLE told AS SELECT * FROM (VALUES ${sql.join(list)}) AS told (status, amount)`,
  )
  const [status, amount] = [sql`status`, sql`amount`]
  const found = await engine.query(sql`
SELECT
  status,
  ${broughtNothing(status)} = ${isCancelled(status)} AS nothing_alike,
  (${paidBack({ from: sql`told`, amount, status })} = 1) = ${isPaidBack(status)} AS back_alike,
  ${isCancelled(status)} OR ${isPaidBack(status)} AS special
FROM told`)
  expect(
    found.rows().filter((row) => row['nothing_alike'] !== true || row['back_alike'] !== true),
  ).toEqual([])
  expect(found.rows().filter((row) => row['special'] === true)).toHaveLength(15)
})
