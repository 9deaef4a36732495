import type { growth as en } from '../en/growth'

export const growth: Readonly<Record<keyof typeof en, string>> = {
  'finding.cagr':
    '{years} 年间{what, select, shop {我们的销售额} other {市场}}年均{way, select, up {增长} down {下降} other {持平，}} {cagr}（CAGR，{from} 至 {to}），最近一年变化 {rate}。',
  'finding.cagr-interval':
    '{years} 年间{what, select, shop {我们的销售额} other {市场}}年均{way, select, up {增长} down {下降} other {持平，}} {cagr}（CAGR，{from} 至 {to}），最近一年变化 {rate}。各期同比平均为 {mean}（95% 区间 {low} 至 {high}）。',
  'finding.year-on-year':
    '一年里{what, select, shop {我们的销售额} other {市场}}{way, select, up {增长} down {下降} other {持平，}} {cagr}（{from} 至 {to}）。',
  'finding.year-on-year-interval':
    '一年里{what, select, shop {我们的销售额} other {市场}}{way, select, up {增长} down {下降} other {持平，}} {cagr}；逐期与上年同期相比，平均为 {mean}（95% 区间 {low} 至 {high}）。',
  'finding.per-period':
    '{what, select, shop {我们的销售额} other {市场}}每{period, select, day {日} week {周} month {月} quarter {季度} other {年}}{way, select, up {增长} down {下降} other {持平，}} {change}，从 {first} 到 {last}。不足一年，因此不折算成年增长率。',
  'finding.outlook':
    '若走势不变，未来 {count} {period, select, day {天} week {周} month {个月} quarter {个季度} other {年}}预计为 {value}（95% 区间 {low} 至 {high}）{season, select, yes {，已计入季节性} other {}}。',
  'finding.categories':
    '{alike, select, same {各类目增速相同，每年 {fast}。} other {{fastest}增长最快（每年 {fast}），{slowest}最慢（{slow}）。}}',

  'chart.growth.title':
    '{what, select, shop {我们的销售额} other {市场}}{way, select, up {每年增长 {rate}} down {每年下降 {rate}} other {{alike, select, same {保持在 {first}} other {从 {first} 到 {last}}}}}',
  'chart.growth.subtitle':
    '各{period, select, day {日} week {周} month {月} quarter {季度} other {年}}{unit, select, money {销售额} other {销量}}，只含完整的期，{span}',
  'chart.growth.alt': '{span} 的折线，从 {first} 到 {last}。',
  'chart.growth-outlook.title':
    '{what, select, shop {我们的销售额} other {市场}}{way, select, up {每年增长 {rate}} down {每年下降 {rate}} other {{alike, select, same {保持在 {first}} other {从 {first} 到 {last}}}}}，未来 {count} {period, select, day {天} week {周} month {个月} quarter {个季度} other {年}}预计 {value}',
  'chart.growth-outlook.subtitle':
    '各{period, select, day {日} week {周} month {月} quarter {季度} other {年}}{unit, select, money {销售额} other {销量}}，只含完整的期，{span}；虚线为预测及 95% 区间',
  'chart.growth-outlook.alt':
    '{span} 的折线，从 {first} 到 {last}；其后 {count} 期预测合计 {value}。',
  'chart.growth.band': '95%',
}
