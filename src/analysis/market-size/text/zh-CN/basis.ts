import type { basis as en } from '../en/basis'

export const basis: Readonly<Record<keyof typeof en, string>> = {
  'finding.basis':
    '共 {rows} 行，{from} 至 {to}；{net, select, net {销售额已扣除退款} gross {销售额为毛额：只计大于零的金额，不扣退款} orders {金额以订单为准，负数已扣减} pieces {按件数而非金额计} other {销售额以数据表为准}}。',
  'finding.basis-undated':
    '共 {rows} 行，没有日期；{net, select, net {销售额已扣除退款} gross {销售额为毛额：只计大于零的金额，不扣退款} orders {金额以订单为准，负数已扣减} pieces {按件数而非金额计} other {销售额以数据表为准}}。',
  'finding.basis-chance':
    '区间为 40,000 次抽样的 P10 至 P90；各项假设在两端之间服从{shape, select, triangular {三角} pert {PERT} other {均匀}}分布，彼此独立。',

  'chart.all': '全部数据',
  'chart.span': '{from} 至 {to}',
}
