/**
 * What platforms call the states of orders: regular expressions over words in lower case. Analyses and canonical tables read
 * them alike and may not know each other.
 */

/** Orders that brought nothing: never paid, cancelled, deleted. Refunded ones are not among them. */
export const nothingBrought = [
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
].join('|')

/** Orders of which something, perhaps all, was paid back. */
export const refundWords = 'refund|return|chargeback|退款|退货'

/** Orders that were paid back whole … */
export const paidBackWhole =
  'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货'

/** … unless their state says one of these, too: a part, not at all, or no longer. */
export const paidBackOtherwise =
  'partial|partly|部分|\\bnot\\b|\\bnon\\b|unrefunded|unreturned|won|revers|reject'
