import type { charts as en } from '../en/charts'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.segments.title': '{segment}贡献 {share} 的净成交额',
  'chart.segments.subtitle':
    '各人群净成交额占比，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.segments.alt': '各人群净成交额占比的条形图，最长的是{segment}，占 {share}。',
  'chart.segments.bar': '{amount_share} · {customers} 位客户（{customer_share}）',
  'chart.segments-count.title': '{segment}占客户的 {share}',
  'chart.segments-count.subtitle':
    '各人群客户占比，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.segments-count.alt': '各人群客户占比的条形图，第一个是{segment}，占 {share}。',
  'chart.map.title': '人数最多的是{segment}：{customers} 位客户（{share}）',
  'chart.map.subtitle':
    '每个位置上人数最多的人群，数字为该处全部客户，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.map.alt':
    '按 R 得分和 F 得分排列的人群地图；人数最多的是{segment}，{total} 位客户中有 {customers} 位。',
  'chart.movement.title': '与{before}相比，{share} 的客户换了人群',
  'chart.movement.subtitle':
    '人数最多的流向；↑ 多数得分上升，↓ 多数得分下降，共 {known} 位客户，{before}至{date}',
  'chart.movement.alt': '人群之间最大流向的条形图；{known} 位客户中有 {share} 换了人群。',
  'chart.movement.flow': '{from} → {to}',
  'chart.movement.up': '↑ {customers} 位客户',
  'chart.movement.down': '↓ {customers} 位客户',
  'chart.segments.bar-count': '{customers} 位客户（{customer_share}）',
  'chart.grid.title':
    'R、F 得分都最高的客户人均贡献 {amount}，{alike, select, yes {与平均水平相当} other {是平均水平的 {times} 倍}}',
  'chart.grid.subtitle':
    '按得分统计的人均净成交额，R 越高越近、F 越高越频繁，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.grid.alt':
    '按 R 得分和 F 得分排列的人均净成交额；两项都最高的客户人均 {amount}，全部 {total} 位客户人均 {mean}。',
  'chart.grid-mean.title': '客户人均贡献 {mean}',
  'chart.grid-mean.subtitle':
    '按得分统计的人均净成交额，R 越高越近、F 越高越频繁，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.grid-mean.alt': '按 R 得分和 F 得分排列的人均净成交额，共 {total} 位客户。',
  'chart.grid.x': 'F 得分',
  'chart.grid.y': 'R 得分',
  'chart.recency.title': '{share} 的客户在 90 天内下过单',
  'chart.recency.subtitle':
    '按距上次下单天数统计的客户数，每 30 天一组，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.recency.alt': '距上次下单天数的直方图；{total} 位客户中有 {share} 在 90 天以内。',
  'chart.recency.x': '距上次下单天数',
  'chart.orders.title': '{share} 的客户有过复购',
  'chart.orders.subtitle':
    '按订单数统计的客户数，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.orders.alt': '按订单数统计客户数的条形图；{total} 位客户中有 {share} 下过不止一单。',
  'chart.orders.bar': '{n} 单',
  'chart.orders.bar-more': '{n} 单及以上',
  'chart.orders.text': '{customers}（{share}）',
  'chart.spend.title': '{share} 的客户累计贡献不到 {amount}',
  'chart.spend.subtitle':
    '按净成交额统计的客户数，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.spend.alt': '按净成交额统计客户数的条形图；{total} 位客户中有 {share} 低于 {amount}。',
  'chart.spend.under': '{high} 以下',
  'chart.spend.band': '{low} 至 {high}',
}
