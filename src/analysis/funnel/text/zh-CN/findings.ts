import type { findings as en } from '../en/findings'
import { many, number, of } from './counted'

export const findings: Readonly<Record<keyof typeof en, string>> = {
  'finding.overall': `{entered} ${of}${many}中有 {converted} ${of}（{rate}）{limit, select, none {在不限时间的情况下} other {在 {window}内}}从“{first}”走到“{last}”（95% 置信区间：{low} 至 {high}）。`,
  'finding.overall-any': `{entered} ${of}${many}中有 {converted} ${of}（{rate}）{limit, select, none {在不限时间的情况下} other {在 {window}内}}完成全部 {steps} 个步骤（95% 置信区间：{low} 至 {high}）。`,
  'finding.so-far': `目前 {entered} ${of}${many}中有 {converted} ${of}（{rate}）{any, select, yes {完成了全部 {steps} 个步骤} other {从“{first}”走到了“{last}”}}。{window}窗口对谁都还没有走完，这只是下限；其余的停在哪里、要用多久，现在还看不出来。`,
  'finding.mature': `只看进入较早、{window}窗口已经结束的${many}：{entered} ${of}中有 {converted} ${of}完成（{rate}；95% 置信区间：{low} 至 {high}）。`,
  'finding.drop': `流失最多的是从“{from}”到“{to}”：{before} ${of}${many}中有 {lost} ${of}（{share}）没有继续。`,
  'finding.time': '走完全程的，半数在 {median}以内完成。',
  'finding.slowest': '等待最久的是到“{step}”这一步：半数距上一步超过 {median}。',
  'finding.breakdown-differs':
    '“{best}”的全程转化率为 {best_rate}（95% 置信区间：{best_low} 至 {best_high}），“{worst}”为 {worst_rate}（{worst_low} 至 {worst_high}）：“{column}”各取值之间的差异超出偶然波动{where, select, none {，但校正后没有哪一步单独显著} other {；校正后仍有差异的步骤：{steps}}}{small, select, small {。部分分组样本较少，仅供参考} other {}}。',
  'finding.breakdown-alike':
    '{alike, select, same {“{column}”各取值的全程转化率相同，均为 {best_rate}（95% 置信区间：“{best}”{best_low} 至 {best_high}，“{worst}”{worst_low} 至 {worst_high}）} other {“{best}”的全程转化率为 {best_rate}（95% 置信区间：{best_low} 至 {best_high}），“{worst}”为 {worst_rate}（{worst_low} 至 {worst_high}）：“{column}”各取值之间的差异没有超出偶然波动}}{where, select, none {} other {，但校正后这些步骤有差异：{steps}}}{small, select, small {。部分分组样本较少} other {}}。',
  'finding.breakdown-untested':
    '“{best}”的全程转化率为 {best_rate}（95% 置信区间：{best_low} 至 {best_high}），“{worst}”{alike, select, same {与之相同} other {为 {worst_rate}（{worst_low} 至 {worst_high}）}}。{why, select, last {取值来自到达的最后一步，本身就取决于走了多远} other {有的在“{column}”的几个取值下都计入}}，因此没有检验差异是否超出偶然波动。',
  'finding.breakdown-few': `“{column}”中第一步达到 {few} ${of}${many}的取值不足两个，因此不作比较。`,
  'finding.trend': `最近一个窗口已结束的{unit, select, day {进入日} week {进入周（起始日）} other {进入月（起始日）}}是 {period}，当时进入的${many}全程转化率为 {last_rate}（95% 置信区间：{last_low} 至 {last_high}），{alike, select, same {与此前相同} other {此前为 {before_rate}}}。{apart, select, higher {明显上升。} lower {明显下降。} other {没有明显差别。}}{open, plural, =0 {} other {之后还有 # 个时期尚未定型。}}`,
  'finding.trend-open':
    '窗口已结束的{unit, select, day {进入日} week {进入周} other {进入月}}还不到两个，暂不判断趋势。',
  'finding.change': `完成全程的${number}为 {after}，{since} 至 {until} 进入的为 {before}：其中流量贡献 {traffic}，各步转化率贡献 {rates}，影响最大的是到“{step}”这一步（{most}；由 {was} 变为 {is}）。{chance, select, chance {总的变化很小，可能只是偶然波动。} other {}}`,
  'finding.next': `停在“{step}”的${many}中，{share} {same, select, yes {又做了一次同样的事} other {接着做了“{event}”}}，{nothing} 再无其他行为。`,
  'finding.next-nothing': `停在“{step}”的${many}此后再无其他行为。`,
  'finding.nobody': `没有${many}到达“{step}”，因此没有漏斗可看。`,
  'finding.empty': '没有可供分析的事件。',
}
