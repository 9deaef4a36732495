import type { charts as en } from '../en/charts'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.ship.title':
    '{variant} 的{metric}{lifted, select, yes {比 {control} {way, select, up {高} other {低}} {gain}} other {优于 {control}}}',
  'chart.open.title':
    '{metric}：{clear, select, yes {{variant} 与 {control} 有差异} other {与 {control} 没有明显差异}}',
  'chart.blocked.title': '暂不下结论：各指标的相对变化',
  'chart.lifts.subtitle':
    '相对 {control} 的变化，{confidence} {looking, select, either {区间} other {置信限}}{monitoring, select, sequential {（随时有效）} group {（{looks} 次中的第 {look} 次）} other {}}，共 {units} 人',
  'chart.lifts.alt':
    '各指标相对 {control} 的变化及 {confidence} {looking, select, either {区间} other {置信限}}，以零为界。',
  'chart.settling.title':
    '{blocked, select, yes {估计值逐日的变化} other {{looking, select, either {{clear, select, yes {区间已离开零} other {区间仍包含零}}} other {{clear, select, yes {置信限已离开零} other {零仍在两侧置信限之间}}}}}}',
  'chart.settling.subtitle':
    '{metric}：{variant} 与 {control} 的差{kind, select, conversion {（百分点）} other {}}，累计到每个曝光日；{looking, select, either {色带为 {confidence} 区间，虚线为随时有效区间} other {色带为两侧 {confidence} 置信限之间，虚线为随时有效的置信限}}',
  'chart.settling.alt':
    '累计到每日的差值及 {confidence} {looking, select, either {区间} other {置信限}}，最后为 {low} 到 {high}。',
  'chart.daily.title': '各曝光日的{metric}',
  'chart.daily.subtitle': '每天曝光的人的{metric}，共 {days} 天，{units} 人',
  'chart.daily.alt': '按曝光日的{metric}折线，每组一条。',
  'chart.segments.title': '按{segment}看{metric}',
  'chart.segments.subtitle':
    '{variant} 与 {control} 的差{kind, select, conversion {（百分点）} other {}}，{confidence} {looking, select, either {区间} other {置信限}}，未按细分数校正',
  'chart.segments.alt':
    '各{segment}下 {variant} 与 {control} 的差及 {confidence} {looking, select, either {区间} other {置信限}}。',
}
