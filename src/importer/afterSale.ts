import type { Engine } from '../engine/engine'
import type { Problem } from '../lib/problem'
import { sql } from '../sql'
import { numericKinds } from '../table/kinds'
import { isCancelled, isPaidBack } from './canonical/status'
import { words } from './identity'
import type { Sniffed } from './sniff'

const secondState = /^(return|refund|return refund) status$/
const secondStateHan = /^(?:(?:售后|退款|退货)[/／、]?)+状态$/

/**
 * Refunds that only a second state tells of, beside the state of the order (售后状态 beside 订单状态): nothing takes them off, so
 * they are counted and said. Where a column says how much went back, or the order's own state says that nothing came of
 * it, there is nothing to say.
 */
export async function refundsAside(
  engine: Engine,
  relation: string,
  { reading, names }: Sniffed,
  signal?: AbortSignal,
): Promise<readonly Problem[]> {
  const { amount, refund, status } = reading.roles
  if (amount === undefined || refund !== undefined) return []
  if (!numericKinds.some((kind) => kind === reading.columns[amount]?.kind)) return []
  const states = names.filter((name) => {
    const isState = secondState.test(words(name)) || secondStateHan.test(name.trim())
    return isState && name !== status && reading.columns[name]?.kind === 'text'
  })
  const paid = sql.id(amount)
  const settled =
    status === undefined || reading.columns[status]?.kind !== 'text'
      ? sql`false`
      : sql`(${isCancelled(sql.id(status))} OR ${isPaidBack(sql.id(status))})`
  const found: Problem[] = []
  for (const column of states) {
    const told = sql`${paid} > 0 AND ${isPaidBack(sql.id(column))} AND NOT ${settled}`
    const table = await engine.query(
      sql`SELECT count(*), min(${sql.id(column)}), CAST(sum(${paid}) AS DOUBLE) FROM ${sql.id(relation)} WHERE ${told}`,
      signal ? { signal } : {},
    )
    const [count, value, sum] = [0, 1, 2].map((at) => table.columnAt(at)[0] ?? null)
    if (Number(count) === 0) continue
    const values = { column, count: Number(count), value: String(value), amount, sum: Number(sum) }
    found.push({ code: 'importer.after-sale', severity: 'warning', values })
  }
  return found
}
