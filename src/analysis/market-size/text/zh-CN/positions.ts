import type { positions as en } from '../en/positions'

export const positions: Readonly<Record<keyof typeof en, string>> = {
  'finding.own-differentiation':
    '{name}走的是差异化：评分 {score}（分界 {score_split}），价格 {price}（分界 {price_split}）。',
  'finding.own-cost':
    '{name}走的是成本领先：价格 {price}，低于分界 {price_split}，评分 {score}（分界 {score_split}）。',
  'finding.own-focus': '{name}走的是聚焦：{focus_share} 的销售额来自{focus}。',
  'finding.own-unclear':
    '{name}战略不清：价格高于分界（{price} 对 {price_split}），评分却低于分界（{score} 对 {score_split}）。',
  'finding.strategies':
    '按价格与评分的{split, select, median {中位数} other {平均数}}划分：{with_differentiation, select, yes {差异化有 {differentiation}} other {没有人做差异化}}；{with_cost, select, yes {成本领先有 {cost}} other {没有人靠成本领先}}；{with_focus, select, yes {聚焦有 {focused}} other {没有人只专注一个类目}}。',

  'chart.positions.title':
    '{name}：{strategy, select, differentiation {差异化} cost {成本领先} focus {聚焦{focus}} other {战略不清}}',
  'chart.positions.subtitle':
    '价格与评分，虚线为 {all} 家的{split, select, median {中位数} other {平均数}}；面积为销售额，{span}',
  'chart.positions.alt': '{n} 家的评分与价格定位图，标出了{name}。',
  'chart.positions.x': '评分',
  'chart.positions.y': '价格',
  'chart.positions.detail': '价格 {price}，评分 {score}，份额 {share}，{strategy}',
  'chart.positions.dear-good': '差异化',
  'chart.positions.dear-poor': '战略不清',
  'chart.positions.cheap-good': '成本领先，口碑好',
  'chart.positions.cheap-poor': '成本领先',
}
