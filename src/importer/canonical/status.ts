import { sql, type Sql } from '../../sql'

/** Words of platforms for what was never paid, cancelled or deleted, in lower case. */
const words =
  'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'

/** The same for what was paid back whole, and for what was paid back in part. */
const whole =
  'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货|退货退款成功'
const part = 'partial|partly|部分'

/** Whether a state says that all of it was paid back; false where it says nothing. */
export function isPaidBack(status: Sql): Sql {
  const state = sql`lower(${status})`
  return sql`coalesce(regexp_matches(${state}, ${whole}) AND NOT regexp_matches(${state}, ${part}), false)`
}

/** Whether a state says that nothing was sold; false where it says nothing. */
export function isCancelled(status: Sql): Sql {
  return sql`coalesce(regexp_matches(lower(${status}), ${words}), false)`
}
