import type { charts as en } from '../en/charts'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.model.short':
    '{model, select, first {首次} last {末次} last_non_direct {末次非直接} linear {平均} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫} markov_2 {二阶} markov_3 {三阶} shapley {夏普利} other {}}',
  'chart.credit.title': '{channel}的归因占比为 {share}',
  'chart.credit.subtitle':
    '按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}计算的归因占比及 95% 区间，共 {conversions} 次已归因转化；圆圈为{other, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}',
  'chart.credit.alt': '各渠道归因占比的点与区间，最大的是{channel}，为 {share}。',
  'chart.models.title': '{channel}的占比因模型而异：{from} 至 {to}',
  'chart.models.subtitle': '各渠道在各模型下的归因占比，共 {conversions} 次已归因转化',
  'chart.models.alt': '各渠道在 {n} 个模型下占比的表，差别最大的是{channel}，从 {from} 到 {to}。',
  'chart.roas.title': '{channel}的 ROAS 最高，为 {roas}',
  'chart.roas.subtitle':
    'ROAS：归因金额（{net, select, net {已扣退款} other {按原数，未扣退款}}）除以花费，按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}，附 95% 区间；虚线为保本；只列花费占比 1% 以上的渠道',
  'chart.roas.alt': '各渠道 ROAS 的点与区间，最高的是{channel}，为 {roas}。',
  'chart.removal.title': '若去掉{channel}，链条中会失去 {effect} 的转化',
  'chart.removal.subtitle':
    '{order, number} 阶马尔可夫链的移除效应及 95% 区间，共 {journeys} 段旅程',
  'chart.removal.alt': '各渠道移除效应的点与区间，最大的是{channel}，为 {effect}。',
  'chart.paths.title': '{path}：占转化的 {share}',
  'chart.paths.subtitle': '转化最多的 {n, number} 条路径，共 {conversions} 次已归因转化',
  'chart.paths.alt': '各路径转化数的条形图，最多的是{path}，占 {share}。',
  'chart.paths.bar': '{conversions} · {share}{rated, select, yes { · 转化率 {rate}} other {}}',
  'chart.lengths.title': '{share} 的转化只有一个触点',
  'chart.lengths.subtitle':
    '按触点数统计的转化，共 {conversions} 次已归因，最长路径 {longest} 个触点',
  'chart.lengths.alt': '按触点数统计转化的条形图，{conversions} 次中有 {share} 只有一个触点。',
  'chart.lengths.bar': '{n, number} 个触点',
  'chart.lengths.more': '{n, number} 个及以上',
  'chart.lengths.text': '{conversions}（{share}）',
  'chart.lags.title':
    '{some, select, some {一半转化在首次触点后 {median}内完成} other {一半转化与首次触点同时发生}}',
  'chart.lags.subtitle': '按距首次触点的天数统计的转化，共 {conversions} 次已归因',
  'chart.lags.alt': '{conversions} 次转化距首次触点天数的直方图。',
  'chart.lags.x': '距首次触点的天数',
  'chart.pairs.title': '{a}与{b}共同促成的转化是随机搭配的 {lift} 倍',
  'chart.pairs.subtitle': '渠道组合的提升度，共 {conversions} 次已归因转化；1 为随机水平',
  'chart.pairs.alt': '各渠道组合提升度的表，最高的是{a}与{b}，为 {lift}，占转化的 {support}。',
}
