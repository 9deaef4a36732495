import { sql, type Sql } from '../sql'

/**
 * Words of platforms, in lower case, for orders that brought nothing: never paid, cancelled, deleted.
 * Refunded orders are not among them: a refund says itself how much went back.
 */
const words = [
  'cancel',
  'void',
  'unpaid',
  'not paid',
  'pending',
  'awaiting payment',
  'expired',
  'deleted',
  'abandoned',
  'declined',
  'failed',
  '取消',
  '关闭',
  '删除',
  '未付款',
  '待付款',
  '等待买家付款',
  '待支付',
  '未支付',
  '付款失败',
  '支付失败',
]

/** Whether a column of order states says that the order brought nothing; false where it says nothing. */
export function broughtNothing(status: Sql): Sql {
  return sql`coalesce(regexp_matches(lower(CAST(${status} AS VARCHAR)), ${words.join('|')}), false)`
}
