import type { said as en } from './text.said.en'

export const said: Readonly<Record<keyof typeof en, string>> = {
  'finding.top':
    '{channel}的归因占比为 {share}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}：按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}，在已归因的 {all} 次转化中占 {conversions} 次。',
  'finding.one-touch': '已归因的转化中 {share} 只有一个触点，各模型几乎一致，选哪个模型影响不大。',
  'finding.agree':
    '按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}与按{other, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}，各渠道的占比几乎相同。',
  'finding.differ':
    '{channel}按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}占 {share}，按{other, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}占 {against}：只看后者会{more, select, more {低估} other {高估}}它。',
  'finding.roas':
    'ROAS 最高的是{channel}，为 {roas}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}，最低的是{worst_channel}，为 {worst_roas}{known, select, yes {（95% 区间 {worst_low} 至 {worst_high}）} other {}}。金额{net, select, net {已扣退款} other {按原数，未扣退款}}。',
  'finding.roas-one':
    '{channel}的 ROAS 为 {roas}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}。金额{net, select, net {已扣退款} other {按原数，未扣退款}}。',
  'finding.cac': '每次转化的成本，{channel}为 {cac}，{worst_channel}为 {worst_cac}。',
  'finding.budget':
    '把 {amount}（一成预算）从{from}挪到{to}，若两边平均回报不变，会多带来 {change}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}{sure, select, yes {} other {，但数据还不足以判断是否真有增益}}。只要新增预算在{to}的回报高于其平均水平的 {even}，就划算。',
  'finding.budget-conversions':
    '把 {amount}（一成预算）从{from}挪到{to}，若两边平均回报不变，会多带来 {change} 次转化{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}{sure, select, yes {} other {，但数据还不足以判断是否真有增益}}。只要新增预算在{to}的回报高于其平均水平的 {even}，就划算。',
  'finding.synergy':
    '同时触达{a}和{b}的旅程转化率为 {rate}，比只触达其中较好一个的（{best}）高 {gain} 个百分点（95% 区间 {low} 至 {high}，已作 Holm 校正）。这样强于单独触达的组合共有 {n} 个。触达两个渠道的人可能本来就更想买。',
  'finding.no-synergy':
    '检验的 {n} 个渠道组合中，没有一个的转化率明显高于其中较好的单个渠道（已作 Holm 校正）。',
  'finding.time':
    '从首次触点算起，一半转化在 {median} 内完成，九成在 {p90} 内；旅程触点数的中位数为 {touches}。',
  'finding.time-none':
    '一半转化与首次触点同时发生，九成在 {p90} 内；旅程触点数的中位数为 {touches}。',
  'finding.basis':
    '共 {journeys} 段旅程，{conversions} 次转化中已归因 {attributed} 次{some, select, some {，未归因 {left} 次} other {}}{limited, select, yes {；回溯窗口 {window}，{from} 至 {to}} no {；回溯不限时，{from} 至 {to}} other {}}。',
  'finding.not-incremental':
    '归因只是分配已有的成交，并不说明少了某个渠道会损失多少；要知道这一点只能做实验。',
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
  'problem.attribution.weights': '首末加权的权重不能为负，且至少有一个大于零。',
  'problem.attribution.weights.fix': '请填写三个权重，如 0.4、0.2、0.4。',
  'problem.attribution.currencies':
    '金额不止一种币种（{first} 和 {last}，或许还有其他），相加没有意义，因此不作结论。',
  'problem.attribution.currencies.fix': '请先换算成同一币种，或只保留一种。',
  'problem.attribution.few': '已归因的转化只有 {count} 次，占比容易受偶然影响。',
  'problem.attribution.few.fix': '请取更长的时间，或合并渠道。',
  'problem.attribution.no-nulls':
    '所有旅程都发生了转化，没有未转化的旅程。此时渠道的移除效应等于它触达的旅程占比。',
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
    '{some, select, some {一半转化在首次触点后 {median} 内完成} other {一半转化与首次触点同时发生}}',
  'chart.lags.subtitle': '按距首次触点的天数统计的转化，共 {conversions} 次已归因',
  'chart.lags.alt': '{conversions} 次转化距首次触点天数的直方图。',
  'chart.lags.x': '距首次触点的天数',
  'chart.pairs.title': '{a}与{b}共同促成的转化是随机搭配的 {lift} 倍',
  'chart.pairs.subtitle': '渠道组合的提升度，共 {conversions} 次已归因转化；1 为随机水平',
  'chart.pairs.alt': '各渠道组合提升度的表，最高的是{a}与{b}，为 {lift}，占转化的 {support}。',
}
