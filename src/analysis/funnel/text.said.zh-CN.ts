import type { said as en } from './text.said.en'

export const said: Readonly<Record<keyof typeof en, string>> = {
  'finding.overall':
    '{entered} {unit, select, entry {次进入中有} session {个会话中有} held {组“用户 × {hold}”中有} other {位用户中有}} {converted} {unit, select, entry {次} session {个} held {组} other {位}}（{rate}）在 {window}内从“{first}”走到“{last}”（95% 置信区间：{low} 至 {high}）。',
  'finding.overall-any':
    '{entered} {unit, select, entry {次进入中有} session {个会话中有} held {组“用户 × {hold}”中有} other {位用户中有}} {converted} {unit, select, entry {次} session {个} held {组} other {位}}（{rate}）在 {window}内完成全部 {steps} 个步骤（95% 置信区间：{low} 至 {high}）。',
  'finding.so-far':
    '目前 {entered} {unit, select, entry {次进入中有} session {个会话中有} held {组“用户 × {hold}”中有} other {位用户中有}} {converted} {unit, select, entry {次} session {个} held {组} other {位}}（{rate}）{any, select, yes {完成了全部 {steps} 个步骤} other {从“{first}”走到了“{last}”}}。{window}窗口对谁都还没有走完，这只是下限；其余的人停在哪里、要用多久，现在还看不出来。',
  'finding.mature':
    '只看进入较早、{window}窗口已经结束的用户：{entered} 位中有 {converted} 位完成（{rate}；95% 置信区间：{low} 至 {high}）。',
  'finding.drop': '流失最多的是从“{from}”到“{to}”：{before} 位中有 {lost} 位（{share}）没有继续。',
  'finding.time': '走完全程的用户中，半数在 {median}以内完成。',
  'finding.slowest': '等待最久的是到“{step}”这一步：半数用户距上一步超过 {median}。',
  'finding.breakdown-differs':
    '“{best}”的全程转化率为 {best_rate}（95% 置信区间：{best_low} 至 {best_high}），“{worst}”为 {worst_rate}（{worst_low} 至 {worst_high}）：“{column}”各取值之间的差异超出偶然波动{where, select, none {，但校正后没有哪一步单独显著} other {；校正后仍有差异的步骤：{steps}}}{small, select, small {。部分分组样本较少，仅供参考} other {}}。',
  'finding.breakdown-alike':
    '“{best}”的全程转化率为 {best_rate}（95% 置信区间：{best_low} 至 {best_high}），“{worst}”为 {worst_rate}（{worst_low} 至 {worst_high}）：“{column}”各取值之间的差异没有超出偶然波动{where, select, none {} other {，但校正后这些步骤有差异：{steps}}}{small, select, small {。部分分组样本较少} other {}}。',
  'finding.breakdown-few': '“{column}”中第一步达到 {few} 人的取值不足两个，因此不作比较。',
  'finding.trend':
    '最近一个窗口已结束的{unit, select, day {进入日} week {进入周（起始日）} other {进入月（起始日）}}是 {period}，其全程转化率为 {last_rate}（95% 置信区间：{last_low} 至 {last_high}），此前为 {before_rate}。{apart, select, higher {明显上升。} lower {明显下降。} other {没有明显差别。}}{open, plural, =0 {} other {之后还有 # 个时期尚未定型。}}',
  'finding.trend-open':
    '窗口已结束的{unit, select, day {进入日} week {进入周} other {进入月}}还不到两个，暂不判断趋势。',
  'finding.change':
    '完成人数为 {after}，{since} 至 {until} 进入的为 {before}：其中流量贡献 {traffic}，各步转化率贡献 {rates}，影响最大的是到“{step}”这一步（{most}；由 {was} 变为 {is}）。{chance, select, chance {总的变化很小，可能只是偶然波动。} other {}}',
  'finding.next': '停在“{step}”的用户中，{share} 接着做了“{event}”，{nothing} 再无其他行为。',
  'finding.next-nothing': '停在“{step}”的用户此后再无其他行为。',
  'finding.nobody': '没有用户到达“{step}”，因此没有漏斗可看。',
  'finding.empty': '没有可供分析的事件。',
  'problem.funnel.steps': '漏斗还没有步骤。',
  'problem.funnel.steps.fix':
    '请按顺序选择至少两个事件{known, select, none {} other {，例如：{names}}}。',
  'problem.funnel.unknown-step': '数据中没有事件“{step}”。',
  'problem.funnel.unknown-step.fix': '请改选其他事件，最接近的有：{nearest}。',
  'problem.funnel.daily': '时间只精确到天，无法衡量短于一天的窗口（{window}）。',
  'problem.funnel.daily.fix': '请选择含时刻的时间列，或把窗口设为一天以上。',
  'problem.funnel.daily-order': '时间只精确到天：同一天内的事件按步骤顺序处理。',
  'problem.funnel.daily-order.fix': '如有含时刻的时间列，请改用它；步骤间用时只能是整天。',
  'problem.funnel.short':
    '数据只有 {span}，短于 {window}的窗口：没有人走完整个窗口（数据截止于 {last}），各步转化率都还可能上升。',
  'problem.funnel.short.fix': '请导入更多天的数据，或选用远小于 {span}的窗口。',
  'problem.funnel.dates': '进入截止日早于进入起始日。',
  'problem.funnel.dates.fix': '请让“进入起始日”早于“进入截止日”。',
  'problem.funnel.crowded':
    '“{column}”列只有 {actors} 位“用户”，每位却有 {each} 个事件：这多半不是人，而是店铺、设备或国家。',
  'problem.funnel.crowded.fix': '请改选标识用户的列。',
  'problem.funnel.open':
    '{entered} 位用户中有 {open} 位进入较晚，到数据截止（{last}）时 {window}窗口尚未结束，转化率还可能上升。',
  'problem.funnel.open.fix': '请参考窗口已结束用户的转化率，或把进入截止日提前。',
  'problem.funnel.unreadable': '“{column}”是数字列，没有哪一行能与“{value}”比较。',
  'problem.funnel.unreadable.fix': '请填写数字，或改选其他列。',
  'problem.funnel.idle': '在这种顺序下，以下设置不起作用：{names}。',
  'problem.funnel.idle.fix': '请去掉这些设置，或改选其他顺序。',
  'problem.funnel.undated': '日期缺失或前后矛盾，因此没有对比。',
  'problem.funnel.undated.fix':
    '请填写“进入起始日”和“进入截止日”；对比指定日期时，还要填写“对比起始日”和“对比截止日”。',
  'problem.funnel.duplicates': '有 {count} 个事件重复记录：用户、事件、时间完全相同。',
  'problem.funnel.duplicates.fix':
    '请在采集环节去重；重复事件可能一次占满两个相同的步骤，也会打断严格顺序。',
  'problem.funnel.nulls': '{read} 行中有 {rows} 行未计入：缺用户 {actors} 行，缺时间 {times} 行。',
  'problem.funnel.nulls.fix': '请检查所选的列，以及这些列的读法。',
  'problem.funnel.without-start': '有 {count} 位用户从未发生“{first}”却有后续步骤，未计入漏斗。',
  'problem.funnel.without-start.fix': '如果第一步本应在前，请检查它是否在各处都有记录。',
  'chart.steps.title':
    '全程转化率 {rate}{to, select, none {} other {，流失最多的是到“{to}”这一步}}',
  'chart.steps.none': '没有用户到达第一步',
  'chart.steps.subtitle':
    '各步骤{unit, select, session {会话数} other {人数}}，占第一步的比例及 95% 区间；{order, select, ordered {按顺序} strict {中间不能有其他事件} strict_order {遇到乱序即止} other {不限顺序}}，{entry, select, none {每人一次} first {只算首次进入} each {每次进入各算一次} other {每次进入，取最深}}，窗口 {window}；n = {entered}{last, select, none {} other {；数据截至 {until}}}',
  'chart.steps.alt': '各步骤人数条形图：{list}。',
  'chart.times.title': '半数用户要超过 {median}才到“{step}”',
  'chart.times.subtitle':
    '距上一步用时：中位数（圆点）、中间一半（粗线）和中间 80%（细线），仅计到达该步的用户',
  'chart.times.alt': '距上一步用时的中位数：{list}。',
  'chart.breakdown.title': '“{best}”转化率 {rate}，“{worst}”{other}',
  'chart.breakdown.alike': '“{column}”各取值之间没有明显差异',
  'chart.breakdown.subtitle':
    '按{column}看占上一步的比例及 95% 区间；灰色为不足 {few} 人或并非单一取值',
  'chart.breakdown.alt': '占上一步的比例：{list}。',
  'chart.trend.title':
    '{period} {unit, select, day {当日} week {当周} other {当月}}进入的用户，全程转化率 {rate}',
  'chart.trend.open': '还没有哪个进入时期的窗口已经结束',
  'chart.trend.subtitle':
    '到达“{last}”的比例，按{unit, select, day {进入日} week {进入周} other {进入月}}；色带为 95% 区间{open, select, none {} other {；虚线部分还可能上升}}',
  'chart.trend.alt': '各进入时期的全程转化率：{list}。',
  'chart.distribution.title': '半数在 {median}以内完成，九成在 {p90}以内',
  'chart.distribution.subtitle':
    '从第一步到最后一步的用时；n = {count}{left, plural, =0 {} other {；另有 # 人超过 {longest}，未画出}}',
  'chart.distribution.alt': '从第一步到最后一步的用时分布：中位数 {median}，九成不超过 {p90}。',
  'chart.distribution.axis': '从第一步到最后一步',
  'chart.next.title': '停在“{step}”的用户接着做了什么',
  'chart.next.subtitle': '停在该步的用户，按下一个事件的占比；n = {count}',
  'chart.next.alt': '后续事件：{list}。',
  'next.nothing': '（再无行为）',
  'chart.change.title': '完成人数 {after}，此前为 {before}',
  'chart.change.subtitle':
    '流量和各步转化率对完成人数变化的贡献，对比 {since} 至 {until} 的进入；各部分相加等于总变化',
  'chart.change.alt': '变化的各部分：{list}。',
  'chart.item': '{name} {value}',
  'chart.separator': '，',
}
