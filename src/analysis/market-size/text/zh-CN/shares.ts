import type { shares as en } from '../en/shares'

export const shares: Readonly<Record<keyof typeof en, string>> = {
  'finding.own-shift':
    '{name}的份额为 {share}，比此前{dated, select, yes {（{from} 至 {to}）} other {}}{way, select, up {高 {change} 个百分点} down {低 {change} 个百分点} other {持平}}，在列名的 {sellers} 家中排第 {rank}。',
  'finding.own': '{name}的份额为 {share}，在列名的 {sellers} 家中排第 {rank}。',
  'finding.leader-shift':
    '{name}以 {share} {holder, select, categories {为最大类目} other {领先}}，比此前{dated, select, yes {（{from} 至 {to}）} other {}}{way, select, up {高 {change} 个百分点} down {低 {change} 个百分点} other {持平}}。',
  'finding.leader': '{name}以 {share} {holder, select, categories {为最大类目} other {领先}}。',
  'finding.mover':
    '变化最大的是{name}：{way, select, up {上升} other {下降}} {change} 个百分点，至 {share}。',

  'chart.shares.title':
    '{name}以 {share} 领先；HHI {hhi}，{band, select, low {低集中} moderate {中度集中} high {高度集中} other {视“其他”而定}}',
  'chart.shares.subtitle':
    '各{holder, select, sellers {商家} other {品牌}}的销售额份额，{span}；分档依美国 DOJ/FTC 2023 年指南；列名 {sellers} 家',
  'chart.shares.alt': '{shown} 家的份额；{name}以 {share} 领先。',
  'chart.shares-shift.title':
    '{name}以 {share} 领先；HHI {hhi}，{band, select, low {低集中} moderate {中度集中} high {高度集中} other {视“其他”而定}}',
  'chart.shares-shift.subtitle':
    '各{holder, select, sellers {商家} other {品牌}}的销售额份额，{span}，空心为 {before}；分档依美国 DOJ/FTC 2023 年指南；列名 {sellers} 家',
  'chart.shares-shift.alt': '{shown} 家现在（实心）与此前（空心）的份额；{name}以 {share} 领先。',
  'chart.shares-category.title': '{name}是最大的类目，占 {share}',
  'chart.shares-category.subtitle': '各类目的销售额份额，{span}；共 {sellers} 个类目',
  'chart.shares-category.alt': '{shown} 个类目的份额；{name}最大，占 {share}。',
  'chart.shares-shift-category.title': '{name}是最大的类目，占 {share}',
  'chart.shares-shift-category.subtitle':
    '各类目的销售额份额，{span}，空心为 {before}；共 {sellers} 个类目',
  'chart.shares-shift-category.alt':
    '{shown} 个类目现在（实心）与此前（空心）的份额；{name}最大，占 {share}。',
  'chart.shares.text': '{share}',
  'chart.shares.text-shift': '{share}（{way, select, up {+{change}} other {{change}}} 个百分点）',
}
