import {
  nothingBrought,
  paidBackOtherwise,
  paidBackWhole,
  refundWords,
} from '../../lib/orderStates'
import { sql, type Sql } from '../../sql'

/** Whether a state says that nothing was sold; false where it says nothing. */
export function isCancelled(status: Sql): Sql {
  return says(status, nothingBrought)
}

/** Whether a state says that all of it was paid back; false where it says nothing. */
export function isPaidBack(status: Sql): Sql {
  return sql`(${says(status, paidBackWhole)} AND NOT ${says(status, paidBackOtherwise)})`
}

/** Whether a row below zero may be a refund: its state says so, or nothing. */
export function mayBeRefund(status: Sql): Sql {
  return sql`(${status} IS NULL OR ${says(status, refundWords)})`
}

const says = (status: Sql, words: string) =>
  sql`coalesce(regexp_matches(lower(${status}), ${words}), false)`
