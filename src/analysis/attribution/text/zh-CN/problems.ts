import type { problems as en } from '../en/problems'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.attribution.empty': '表中没有数据。',
  'problem.attribution.empty.fix': '请选择其他表，或放宽前面的筛选。',
  'problem.attribution.roles': '没有可用来还原旅程的列。',
  'problem.attribution.roles.fix': '请选择客户、时间和渠道列；若是现成路径，请选择路径和转化数列。',
  'problem.attribution.no-conversions-given': '没有数据说明哪些旅程发生了转化。',
  'problem.attribution.no-conversions-given.fix': '请提供转化表，或选择标记、计数转化的列。',
  'problem.attribution.no-conversions': '数据中没有转化。',
  'problem.attribution.no-conversions.fix': '请检查转化表，或标记转化的列。',
  'problem.attribution.no-match': '{conversions} 次转化之前，都找不到同一客户的触点。',
  'problem.attribution.no-match.fix': '请检查两张表的客户标识是否一致，以及回溯窗口是否足够长。',
  'problem.attribution.separator':
    '路径似乎不是用“{separator}”分隔，而是用“{other}”：整条路径被当成了一个渠道，因此不下结论。',
  'problem.attribution.separator.fix': '请把“路径分隔符”设为 {other}。',
  'problem.attribution.currencies':
    '金额不止一种币种（{first} 和 {last}，或许还有其他），相加没有意义，因此不作结论。',
  'problem.attribution.currencies.fix': '请先换算成同一币种，或只保留一种。',
  'problem.attribution.few': '已归因的转化只有 {count} 次，占比容易受偶然影响。',
  'problem.attribution.few.fix': '请取更长的时间，或合并渠道。',
  'problem.attribution.no-nulls':
    '所有旅程都发生了转化，没有未转化的旅程。此时渠道的移除效应只反映旅程经过它的频率，说明不了它是否促成转化。',
  'problem.attribution.no-nulls.fix': '如有未转化客户的触点，请一并加入。',
  'problem.attribution.unattributed':
    '{all} 次转化中有 {count} 次（{share}）之前没有触点，列为未归因：{how, select, paths {路径为空} other {{unknown} 次没有客户或时间，{never} 次的客户从无触点，{other} 次的触点过早或已归入更早的转化}}。',
  'problem.attribution.unattributed.fix': '各项占比都以已归因的转化为准。',
  'problem.attribution.short':
    '数据只有 {span}，短于 {window}的回溯窗口：没有一段旅程能从头看起。首次触点、路径长度和旅程转化率都被截短，除末次触点外，各模型都受影响。',
  'problem.attribution.short.fix':
    '请导入更早的触点，或选用远小于 {span}的回溯窗口；转化总数和末次触点仍可照常参考。',
  'problem.attribution.left-out':
    '{rows} 行中有 {count} 行（{share}）未计入：{customer} 行没有客户，{channel} 行没有渠道，{time} 行没有时间。',
  'problem.attribution.left-out.fix': '请在数据单元格中检查这些列。',
  'problem.attribution.left-out-paths':
    '{rows} 行中有 {count} 行（{share}）没有路径，其转化列为未归因。',
  'problem.attribution.left-out-paths.fix': '请检查路径列的读法。',
  'problem.attribution.negative':
    '{count} 行的计数为负{how, select, paths {，而旅程数不可能小于零，因此不给出结论} other {，按零计}}。',
  'problem.attribution.negative.fix': '请检查转化数列。',
  'problem.attribution.duplicates':
    '{count} 个触点与另一个完全相同（同一客户、渠道和时刻），各算一次。',
  'problem.attribution.duplicates.fix': '请先去重，或将连续重复触点只算一次。',
  'problem.attribution.unpaid': '{count} 笔转化的订单已取消或未付款（如“{status}”）。',
  'problem.attribution.unpaid.fix': '可在“未付款和已取消”中选择是否计入。',
  'problem.attribution.refunds': '转化金额已扣除退款 {amount}。',
  'problem.attribution.truncated':
    '{count} 次转化距数据中最早的触点（{from}）不足 {window}，占已归因的 {share}，它们更早的触点可能缺失。',
  'problem.attribution.truncated.fix': '请补充更早的触点，或去掉最早的转化。',
  'problem.attribution.open':
    '{count} 段未转化的旅程（{share}）仍可能转化：数据截止时距最后触点不足 {window}。',
  'problem.attribution.open.fix': '转化率会偏低，也可选择不计入这些旅程。',
  'problem.attribution.alike': '有些渠道的名称只有大小写、空格或连字符不同：{names}。',
  'problem.attribution.alike.fix': '请先统一名称。',
  'problem.attribution.pooled': '除触点最多的 {told, number} 个渠道外，其余 {count} 个合并为一项。',
  'problem.attribution.pooled.fix': '可在设置中增加渠道数，或先归并渠道。',
  'problem.attribution.skipped':
    '{channels, number} 个渠道时，{orders} 阶马尔可夫链状态过多，未计算。',
  'problem.attribution.skipped.fix': '请归并渠道，或用较低的阶数。',
  'problem.attribution.unknown-costs':
    '{count} 个渠道花费 {amount}，但没有任何触点：{names}。这些花费不计入任何渠道的回报。',
  'problem.attribution.unknown-costs.fix': '请统一两张表的渠道名称。',
  'problem.attribution.costs-outside':
    '花费中有 {amount}（{share}）不在触点覆盖的日期内（花费为 {from} 至 {to}）。这些花费已计入，回报因此偏低。',
  'problem.attribution.costs-outside.fix': '请将“计入哪些花费”设为触点覆盖的日期，或先筛选花费表。',
  'problem.attribution.costs-left-out':
    '花费中有 {amount}（{share}）不在触点覆盖的日期内，未计入。',
}
