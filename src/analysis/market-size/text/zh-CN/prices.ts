import type { prices as en } from '../en/prices'

export const prices: Readonly<Record<keyof typeof en, string>> = {
  'finding.band':
    '{kind, select, per_order {每单金额} other {价格}}在 {band} 的卖得最多，占销售额的 {share}。',
  'finding.band-units':
    '{kind, select, per_order {每单金额} other {价格}}在 {band} 的卖得最多：占销售额的 {share}、销量的 {unit_share}。',
  'finding.band-empty':
    '{empty}{more, plural, =0 {} other { 等，另有 # 个价格带}}无人经营，夹在有人经营的价格之间。',
  'finding.band-missed': '{name}在 {missed} 没有销售，而市场的 {missed_share} 在这里。',

  'chart.bands.title': '{band} 占销售额的 {share}{n, plural, =0 {} other {；# 个价格带空白}}',
  'chart.bands.subtitle':
    '按{kind, select, per_order {每单金额} per_unit {件单价} other {价格}}划分的销售额份额，{span}',
  'chart.bands.alt': '各价格带的销售额份额；最长的是 {band}，占 {share}。',
  'chart.bands-units.title': '{band} 占销售额的 {share}{n, plural, =0 {} other {；# 个价格带空白}}',
  'chart.bands-units.subtitle':
    '按{kind, select, per_unit {件单价} other {价格}}划分的销售额份额（条）与销量份额（圈），{span}',
  'chart.bands-units.alt': '各价格带的销售额份额，圈为销量份额；最长的是 {band}，占 {share}。',
  'chart.bands.empty': '无人经营',
  'chart.bands.text': '{share}',
  'chart.bands.text-units': '{share} · 销量 {units}',
}
