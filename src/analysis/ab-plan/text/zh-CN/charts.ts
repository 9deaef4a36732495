import type { charts as en } from '../en/charts'

export const charts: Readonly<Record<keyof typeof en, string>> = {
  'chart.axis.weeks': '周',
  'chart.axis.units': '每个版本访客数',
  'chart.length.weeks': '{n} 周',
  'chart.length.units': '每个版本 {place} 位访客',
  'chart.named':
    '{sign, select, up {+} other {}}{effect}{scale, select, points { 个百分点} other {}}',
  'chart.power.title':
    '{timed, select, yes {跑 {days} 天} other {每个版本 {units} 位访客}}，测出{scale, select, points { {effect} 个百分点} other { {effect} }}的把握是 {power}',
  'chart.power-asked.title':
    '{timed, select, yes {跑 {days} 天} other {每个版本 {units} 位访客}}，测出{scale, select, points { {effect} 个百分点} other { {effect} }}的把握只有 {power}',
  'chart.power.level': '要求 {power}',
  'chart.power.point': '{days} 天',
  'chart.power.subtitle':
    '测出效果的概率，当前水平 {baseline}；{variants} 个版本，置信水平 {confidence}，{sides, select, two {双侧} other {单侧}}{counted, select, rows {；每行按一位访客计} other {}}',
  'chart.power.alt': '功效随实验时长变化的曲线：一半的效果、规划的效果和两倍的效果。',
  'chart.effect.title':
    '{length}之后，能测出{scale, select, points { {effect} 个百分点} other { {effect} }}及以上的效果',
  'chart.effect.curve': '可测出的最小效果',
  'chart.effect.subtitle':
    '以 {power} 的功效能测出的最小效果（{scale, select, points {百分点} absolute {绝对差值} other {相对当前水平}}），当前水平 {baseline}；{variants} 个版本，置信水平 {confidence}{counted, select, rows {；每行按一位访客计} other {}}',
  'chart.effect.alt': '可测出的最小效果随实验时长下降的曲线。',
  'chart.grid.y': '效果',
  'chart.grid.title':
    '效果减半（{half}{scale, select, points { 个百分点} other {}}），需要的访客约为四倍',
  'chart.grid.subtitle':
    '测出各种效果的概率，按{timed, select, yes {整周} other {每个版本访客数}}；{variants} 个版本，置信水平 {confidence}{counted, select, rows {；每行按一位访客计} other {}}',
  'chart.grid.alt': '按效果和时长列出的功效表。',
}
