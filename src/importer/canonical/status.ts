import { sql, type Sql } from '../../sql'

/** Words of platforms for what was never paid, cancelled or deleted, in lower case. */
const words =
  'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'

/** Whether a state says that nothing was sold; false where it says nothing. */
export function isCancelled(status: Sql): Sql {
  return sql`coalesce(regexp_matches(lower(${status}), ${words}), false)`
}
