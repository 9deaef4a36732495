import type { findings as en } from '../en/findings'

export const findings: Readonly<Record<keyof typeof en, string>> = {
  'finding.run':
    '请跑满 {weeks} 周：{days} 天可以攒够 {total} 位访客{counted, select, rows {（每行按一位计）} other {}}，以 {power} 的功效测出{scale, select, points { {effect} 个百分点的差距} absolute { {effect} 的差距} other { {effect} 的变化}}。',
  'finding.detect':
    '跑满 {weeks} 周，以 {power} 的功效能测出{scale, select, points { {effect} 个百分点} absolute { {effect} } other { {effect} }}及以上的变化（{baseline} 变为 {to}{counted, select, rows {，每行按一位访客计} other {}}）；更小的变化多半测不出来。',
  'finding.enough':
    '{days} 天够用：如果真实效果是{scale, select, points { {effect} 个百分点} other { {effect}}}，测出来的把握是 {power}{counted, select, rows {（每行按一位访客计）} other {}}。',
  'finding.weak':
    '{days} 天太短：如果真实效果是{scale, select, points { {effect} 个百分点} other { {effect}}}，测出来的把握只有 {power}，不到 {target}。',
  'finding.too-long': '按现在的方案不要跑：需要 {weeks} 周，超过允许的 {most} 周。',
  'finding.never': '按现在的方案不要跑：照目前的流量，十年也攒不够 {total} 位访客。',
  'finding.units': '每个版本需要 {units} 位访客，合计 {total} 位；填上每日访客数，就能换算成周数。',
  'finding.needs':
    '每个版本需要 {units} 位访客{equal, select, yes {} other {，对照组需要 {control} 位}}，才能把{metric, select, conversion {转化率} mean {均值} other {比值}}从 {baseline} 到 {to} 的变化分辨出来。即便如此，这样大小的真实效果，每 {missed} 次仍会漏掉 1 次。',
  'finding.chance':
    '每个版本 {units} 位访客{equal, select, yes {} other {、对照组 {control} 位}}时，从 {baseline} 到 {to} 的变化，在 {power} 的实验里能测出来。',
  'finding.instead':
    '照目前的流量，{most} 周以 {power} 的功效能测出{scale, select, points { {effect} 个百分点} other { {effect} }}及以上；要测{scale, select, points { {asked} 个百分点} other { {asked}}}，把握只有 {chance}。不妨试更大胆的改动、离付款更近的页面，或波动更小的指标。',
  'finding.sequential': '随时查看结果，比结束时只看一次多用 {more} 的访客。',
  'finding.group-sequential':
    '按计划看 {looks} 次，最多比结束时只看一次多用 {more} 的访客。若效果确如计划，有 {early} 的可能提前结束，平均只需 {expected} 位访客。',
  'finding.measured':
    '当前{metric, select, conversion {转化率} mean {均值} other {比值}}为 {baseline}{sure, select, yes {（95% 区间：{low} 至 {high}）} other {}}，取自{dated, select, yes { {from}至{to}的} other {}} {counted, select, rows {{units} 行（每行按一位访客计）} other {{units} 位访客}}{traffic, select, yes {{counted, select, rows {；最近平均每天 {day} 行} other {；最近平均每天有 {day} 位首次到访}}} other {}}。',
}
