import type { findings as en } from '../en/findings'

export const findings: Readonly<Record<keyof typeof en, string>> = {
  'finding.top':
    '{channel}的归因占比为 {share}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}：按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}，在已归因的 {all} 次转化中占 {conversions} 次。',
  'finding.one-touch': '已归因的转化中 {share} 只有一个触点，各模型几乎一致，选哪个模型影响不大。',
  'finding.agree':
    '按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}与按{other, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}，各渠道的占比几乎相同。',
  'finding.differ':
    '{channel}按{model, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}占 {share}，按{other, select, first {首次触点} last {末次触点} last_non_direct {末次非直接触点} linear {平均分配} position {首末加权} time_decay {时间衰减} markov_1 {马尔可夫移除效应} markov_2 {二阶马尔可夫移除效应} markov_3 {三阶马尔可夫移除效应} shapley {夏普利值} other {}}占 {against}：只看后者会{more, select, more {低估} other {高估}}它。',
  'finding.roas':
    '{alike, select, same {有花费的各渠道 ROAS 相同，均为 {roas}} other {ROAS 最高的是{channel}，为 {roas}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}，最低的是{worst_channel}，为 {worst_roas}{known, select, yes {（95% 区间 {worst_low} 至 {worst_high}）} other {}}}}。金额{net, select, net {已扣退款} other {按原数，未扣退款}}。',
  'finding.roas-one':
    '{channel}的 ROAS 为 {roas}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}。金额{net, select, net {已扣退款} other {按原数，未扣退款}}。',
  'finding.cac':
    '{alike, select, same {有花费的各渠道，每次转化的成本相同，均为 {cac}。} other {每次转化的成本，{channel}为 {cac}，{worst_channel}为 {worst_cac}。}}',
  'finding.budget':
    '把 {amount}（一成预算）从{from}挪到{to}，若两边平均回报不变，会多带来 {change}{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}{sure, select, yes {} other {，但数据还不足以判断是否真有增益}}。只要新增预算在{to}的回报高于其平均水平的 {even}，就划算。',
  'finding.budget-conversions':
    '把 {amount}（一成预算）从{from}挪到{to}，若两边平均回报不变，会多带来 {change} 次转化{known, select, yes {（95% 区间 {low} 至 {high}）} other {}}{sure, select, yes {} other {，但数据还不足以判断是否真有增益}}。只要新增预算在{to}的回报高于其平均水平的 {even}，就划算。',
  'finding.synergy':
    '同时触达{a}和{b}的旅程转化率为 {rate}，比只触达其中较好一个的（{best}）高 {gain} 个百分点（95% 区间 {low} 至 {high}，已作 Holm 校正）。这样强于单独触达的组合共有 {n} 个。触达两个渠道的人可能本来就更想买。',
  'finding.no-synergy':
    '检验的 {n} 个渠道组合中，没有一个的转化率明显高于其中较好的单个渠道（已作 Holm 校正）。',
  'finding.time':
    '从首次触点算起，一半转化在 {median}内完成，九成在 {p90}内；旅程触点数的中位数为 {touches}。',
  'finding.time-none':
    '一半转化与首次触点同时发生，九成在 {p90}内；旅程触点数的中位数为 {touches}。',
  'finding.basis':
    '共 {journeys} 段旅程，{conversions} 次转化中已归因 {attributed} 次{some, select, some {，未归因 {left} 次} other {}}{limited, select, yes {；回溯窗口 {window}，{from} 至 {to}} no {；回溯不限时，{from} 至 {to}} other {}}。',
  'finding.not-incremental':
    '归因只是分配已有的成交，并不说明少了某个渠道会损失多少；要知道这一点只能做实验。',
}
