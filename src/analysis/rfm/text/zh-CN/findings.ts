import type { findings as en } from '../en/findings'

export const findings: Readonly<Record<keyof typeof en, string>> = {
  'finding.best':
    '{amount_share} 的净成交额来自“{segment}”的 {customers} 位客户，他们占客户总数的 {customer_share}。',
  'finding.best-count': '“{segment}”有 {customers} 位客户，占客户总数的 {customer_share}。',
  'finding.risk':
    '{customers} 位曾经重要的客户近来不再下单（{segment}），他们共贡献 {amount}，占净成交额的 {amount_share}，应优先召回。',
  'finding.risk-count':
    '{customers} 位曾经重要的客户近来不再下单（{segment}），占客户总数的 {customer_share}，应优先召回。',
  'finding.moved':
    '{date}以来，{known} 位老客中 {rose_share} 得分上升（{rose} 位），{fell_share} 下降（{fell} 位）；另新增 {joined} 位客户。',
  'finding.flow': '最大的流向是从“{from}”到“{to}”，共 {customers} 位客户。',
  'finding.next': '先做这件事（{segment}）：{action}',
  'finding.split':
    '高的标准：距上次下单不超过 {recency} 天，订单数高于 {frequency}，金额高于 {monetary}，均取全体客户的{by, select, mean {平均值} other {中位数}}。',
  'finding.split-scores':
    '高的标准：R 得分高于 {recency}，F 得分高于 {frequency}，M 得分高于 {monetary}，均取全体客户的{by, select, mean {平均分} other {中位数}}。',
  'finding.top': '{amount_share} 的净成交额来自 M 得分最高的 {customer_share} 客户。',
  'finding.once': '{share} 的客户（{customers} 位）只下过一单。',
  'finding.basis':
    '{from}至{to}，{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；以 {date}为基准日。',
  'finding.basis-default':
    '{from}至{to}，{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；以数据最后一天的次日 {date}为基准日。',
  'finding.basis-table':
    '{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；数据为客户汇总表，每位客户一行。',
  'finding.basis-table-date':
    '{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；数据为客户汇总表，以 {date}为基准日。',
}
