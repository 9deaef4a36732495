import { paidBackOtherwise, paidBackWhole, refundWords } from '../lib/orderStates'
import { sql, type Sql } from '../sql'

/** Where a relation says what went back: its name, the columns of those roles it has, and its amounts. */
export interface Refunds {
  readonly from: Sql
  readonly amount: Sql
  readonly refund?: Sql
  readonly status?: Sql
}

/**
 * What went back of a row's amount: what its refund column says; where that says nothing, all of it if its state says so. Where
 * refunds stand in rows of their own, below zero and with such a state or none, it says only what they say, and nothing is taken off twice.
 */
export function paidBack({ from, amount, refund, status }: Refunds): Sql {
  const told = refund ? sql`abs(coalesce(${refund}, 0))` : sql`0`
  if (!status) return told
  const state = sql`lower(CAST(${status} AS VARCHAR))`
  const silent = refund ? sql`coalesce(${refund}, 0) = 0 AND ` : sql.empty
  return sql`CASE
    WHEN ${silent}${amount} > 0 AND regexp_matches(${state}, ${paidBackWhole}) AND NOT regexp_matches(${state}, ${paidBackOtherwise})
      AND NOT EXISTS (SELECT 1 FROM ${from} WHERE ${amount} < 0 AND coalesce(regexp_matches(${state}, ${refundWords}), true))
    THEN ${amount}
    ELSE ${told}
  END`
}

/** The same of the columns that an analysis knows as `refund` and `status`, of those roles that are bound; `prefix` names a side. */
export function paidBackOf(bound: ReadonlySet<string>, from: Sql, amount: Sql, prefix = ''): Sql {
  return paidBack({
    from,
    amount,
    ...(bound.has(`${prefix}refund`) && { refund: sql`refund` }),
    ...(bound.has(`${prefix}status`) && { status: sql`status` }),
  })
}

/** Whether anything can have gone back, by the roles that are bound. */
export const tellsRefunds = (bound: ReadonlySet<string>, prefix = '') =>
  bound.has(`${prefix}refund`) || bound.has(`${prefix}status`)
