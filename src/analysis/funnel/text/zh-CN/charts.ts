import type { charts as en } from '../en/charts'
import { many, number, of } from './counted'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.steps.title':
    '全程转化率 {rate}{to, select, none {} other {，流失最多的是到“{to}”这一步}}',
  'chart.steps.none': `没有${many}到达第一步`,
  'chart.steps.subtitle': `各步骤${number}，占第一步的比例及 95% 区间；{order, select, ordered {按顺序} strict {中间不能有其他事件} strict_order {遇到乱序即止} other {不限顺序}}，{entry, select, none {各走一遍} first {只算首次进入} each {每次进入各算一次} other {每次进入，取最深}}，{limit, select, none {不限时间} other {窗口 {window}}}；n = {entered}{last, select, none {} other {；数据截至 {until}}}`,
  'chart.steps.alt': `各步骤${number}条形图：{list}。`,
  'chart.times.title': '半数要超过 {median}才到“{step}”',
  'chart.times.subtitle':
    '距上一步用时：中位数（圆点）、中间一半（粗线）和中间 80%（细线），仅计到达该步的',
  'chart.times.alt': '距上一步用时的中位数：{list}。',
  'chart.breakdown.title': '“{best}”转化率 {rate}，“{worst}”{other}',
  'chart.breakdown.alike': '“{column}”各取值之间没有明显差异',
  'chart.breakdown.untested': '按“{column}”分别看各步转化，差异未作检验',
  'chart.breakdown.subtitle': `按{column}看占上一步的比例及 95% 区间；灰色为不足 {few} ${of}${many}或并非单一取值`,
  'chart.breakdown.alt': '占上一步的比例：{list}。',
  'chart.trend.title': `{period} {unit, select, day {当日} week {当周} other {当月}}进入的${many}，全程转化率 {rate}`,
  'chart.trend.open': '还没有哪个进入时期的窗口已经结束',
  'chart.trend.subtitle':
    '到达“{last}”的比例，按{unit, select, day {进入日} week {进入周} other {进入月}}；色带为 95% 区间{open, select, none {} other {；虚线部分还可能上升}}',
  'chart.trend.alt': '各进入时期的全程转化率：{list}。',
  'chart.distribution.title': '半数在 {median}以内完成，九成在 {p90}以内',
  'chart.distribution.subtitle': `从第一步到最后一步的用时；n = {count}{left, plural, =0 {} other {；另有 # ${of}${many}超过 {longest}，未画出}}`,
  'chart.distribution.alt': '从第一步到最后一步的用时分布：中位数 {median}，九成不超过 {p90}。',
  'chart.distribution.axis': '从第一步到最后一步',
  'chart.next.title': `停在“{step}”的${many}接着做了什么`,
  'chart.next.subtitle': `停在该步的${many}，按下一个事件的占比；n = {count}`,
  'chart.next.alt': '后续事件：{list}。',
  'next.nothing': '（再无行为）',
  'chart.change.title': `完成全程的${number} {after}，此前为 {before}`,
  'chart.change.subtitle': `流量和各步转化率对完成全程的${number}变化的贡献，对比 {since} 至 {until} 的进入；各部分相加等于总变化`,
  'chart.change.alt': '变化的各部分：{list}。',
  'chart.item': '{name} {value}',
  'chart.separator': '，',
}
