import type { problems as en } from '../en/problems'
import { actor, many, of, ofActor, who } from './counted'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.funnel.steps': '漏斗还没有步骤。',
  'problem.funnel.steps.fix':
    '请按顺序选择至少两个事件{known, select, none {} other {，例如：{names}}}。',
  'problem.funnel.unknown-step': '数据中没有事件“{step}”。',
  'problem.funnel.unknown-step.fix': '请改选其他事件，最接近的有：{nearest}。',
  'problem.funnel.daily': '时间只精确到天，无法衡量短于一天的窗口（{window}）。',
  'problem.funnel.daily.fix': '请选择含时刻的时间列，或把窗口设为一天以上。',
  'problem.funnel.daily-order': '时间只精确到天：同一天内的事件按步骤顺序处理。',
  'problem.funnel.daily-order.fix': '如有含时刻的时间列，请改用它；步骤间用时只能是整天。',
  'problem.funnel.short': `数据只有 {span}，短于 {window}的窗口：没有${actor}走完整个窗口（数据截止于 {last}），各步转化率都还可能上升。`,
  'problem.funnel.short.fix': '请导入更多天的数据，或选用远小于 {span}的窗口。',
  'problem.funnel.endless':
    '未设时间上限：来得早的比来得晚的有更长时间继续{compares, select, yes {，因此较早的时段看起来会比较晚的好} other {}}。',
  'problem.funnel.endless.fix': '设置“转化窗口”（如 7 天），让先来后到的时间一样长。',
  'problem.funnel.dates': '进入截止日早于进入起始日。',
  'problem.funnel.dates.fix': '请让“进入起始日”早于“进入截止日”。',
  'problem.funnel.crowded': `“{column}”列只有 {actors} ${ofActor}“${actor}”，每${ofActor}却有 {each} 个事件：这多半不是人，而是店铺、设备或国家。`,
  'problem.funnel.crowded.fix': '请改选标识用户的列。',
  'problem.funnel.open': `{entered} ${of}${many}中有 {open} ${of}到数据截止（{last}）时还没走完，而 {window}窗口尚未结束，转化率还可能上升。`,
  'problem.funnel.open.fix': '请参考窗口已结束部分的转化率，或把进入截止日提前。',
  'problem.funnel.unreadable': '“{column}”是数字列，没有哪一行能与“{value}”比较。',
  'problem.funnel.unreadable.fix': '请填写数字，或改选其他列。',
  'problem.funnel.idle': '在这种顺序下，以下设置不起作用：{names}。',
  'problem.funnel.idle.fix': '请去掉这些设置，或改选其他顺序。',
  'problem.funnel.left-out': `{count} ${ofActor}${actor}中途出现了要排除的事件，各步都不计。`,
  'problem.funnel.undated': '日期缺失或前后矛盾，因此没有对比。',
  'problem.funnel.undated.fix':
    '请填写“进入起始日”和“进入截止日”；对比指定日期时，还要填写“对比起始日”和“对比截止日”。',
  'problem.funnel.duplicates': `有 {count} 个事件重复记录：${actor}、事件、时间完全相同。`,
  'problem.funnel.duplicates.fix':
    '请在采集环节去重；重复事件可能一次占满两个相同的步骤，也会打断严格顺序。',
  'problem.funnel.nulls': `{read} 行中有 {rows} 行未计入：缺${who} {actors} 行，缺时间 {times} 行。`,
  'problem.funnel.nulls.fix': '请检查所选的列，以及这些列的读法。',
  'problem.funnel.missed': `停在“{after}”的 {lost} ${of}${many}中，有 {missed} ${of}其实发生过“{step}”，只是在它之前{limit, select, some {，或超出了 {window}窗口} other {}}。`,
  'problem.funnel.missed.fix': '如果步骤没有固定先后，请改选任意顺序；否则请检查时钟，或放宽窗口。',
  'problem.funnel.without-start': `有 {count} ${ofActor}${actor}从未发生“{first}”却有后续步骤，未计入漏斗。`,
  'problem.funnel.without-start.fix': '如果第一步本应在前，请检查它是否在各处都有记录。',
}
