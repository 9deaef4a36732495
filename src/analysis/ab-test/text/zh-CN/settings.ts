import type { settings as en } from '../en/settings'

export const settings: Readonly<Record<keyof typeof en, string>> = {
  title: 'A/B 测试：改版有没有用？',

  question: '改版有没有用，这个结论可信吗？',

  'role.unit': '访客或客户',
  'role.variant': '实验组别',
  'role.time': '曝光时间',
  'role.converted': '是否转化',
  'role.revenue': '成交额',
  'role.refund': '退款金额',
  'role.outcome_time': '结果发生时间',
  'role.currency': '币种',
  'role.units': '样本量',
  'role.conversions': '转化数',
  'role.squares': '成交额平方和',
  'role.mean': '均值',
  'role.deviation': '标准差',

  'param.metrics': '指标',
  'param.metrics.help':
    '按哪些指标比较各组；第一个不是护栏的指标决定结论。留空则按已识别的列比较转化率、人均成交额和客单价。',
  'param.metrics.column': '列',
  'param.metrics.name': '名称',
  'param.metrics.type': '类型',
  'param.metrics.denominator': '除以',
  'param.metrics.before': '实验前的同一指标（CUPED）',
  'param.metrics.denominator_before': '实验前的分母',
  'param.metrics.goal': '目标',
  'param.metrics.guardrail': '护栏指标',
  'param.metrics.winsorize': '按百分位截尾',

  'choice.metrics.type.auto': '按取值判断',
  'choice.metrics.type.conversion': '转化率',
  'choice.metrics.type.mean': '人均值',
  'choice.metrics.type.ratio': '两个合计之比',
  'choice.metrics.goal.increase': '越高越好',
  'choice.metrics.goal.decrease': '越低越好',

  'param.control': '对照组',
  'param.control.help':
    '其他各组都与它比较。留空则取名为 control、A、对照组之类的一组，没有时取名称最靠前的一组。',
  'param.shares': '计划分流比例',
  'param.shares.help': '各组原定的流量比例，单位不限。留空为均分；比例为 0 的组不参与分流检查。',
  'param.shares.variant': '组别',
  'param.shares.share': '比例',
  'param.segments': '细分维度',
  'param.segments.help': '按这些列的取值分别看效果，如设备。',
  'param.counts': '手填计数',
  'param.counts.help':
    '代替数据表：各组的样本量与转化数；若比较均值，再填总和与平方和，或均值与标准差。',
  'param.counts.variant': '组别',
  'param.counts.units': '样本量',
  'param.counts.conversions': '转化数',
  'param.counts.revenue': '成交额',
  'param.counts.squares': '平方和',
  'param.counts.mean': '均值',
  'param.counts.deviation': '标准差',
  'param.monitoring': '看结果的方式',
  'param.monitoring.help':
    '固定样本的实验只在计划结束时看一次；序贯实验可以天天看，区间会更宽；成组序贯实验只在预定的几次看。',

  'choice.monitoring.fixed': '结束时看一次',
  'choice.monitoring.sequential': '随时可看',
  'choice.monitoring.group-sequential': '按计划看几次（成组序贯）',

  'param.planned_looks': '计划看几次',
  'param.planned_looks.help': '整个实验一共看几次结果，含最后一次。',
  'param.boundary': '各次的界值',
  'param.boundary.help':
    '误报概率怎样分给各次。O’Brien–Fleming 前严后宽，几乎不增加样本量；Pocock 每次一样严。',

  'choice.boundary.lan-demets-obrien-fleming': '按 O’Brien–Fleming 消耗（Lan–DeMets）',
  'choice.boundary.lan-demets-pocock': '按 Pocock 消耗（Lan–DeMets）',
  'choice.boundary.kim-demets': '按幂函数消耗（Kim–DeMets）',
  'choice.boundary.obrien-fleming': 'O’Brien–Fleming，等间隔',
  'choice.boundary.pocock': 'Pocock，等间隔',

  'param.spending_exponent': '幂次',
  'param.spending_exponent.help': 'Kim–DeMets 按样本进度的这一次幂消耗误报概率。',
  'param.information': '各次看时的样本进度',
  'param.information.help':
    '从小到大，如 [0.3, 0.6, 1]。留空为等间隔；填了“计划样本量”时，这一次按实际样本计。',

  'param.planned_units': '计划样本量',
  'param.planned_units.help': '实验计划的总人数，各组合计。',
  'param.worthwhile': '值得上线的最小提升',
  'param.worthwhile.help': '写成小数：0.05 即比对照组高 5%。实验跑得够不够久由它决定。',
  'param.correction': '多重比较',
  'param.correction.help': 'p 值怎样按指标数、组数和细分数校正。',

  'choice.correction.holm': 'Holm：一个误报也不要',
  'choice.correction.bh': 'Benjamini–Hochberg：误报只占少数',
  'choice.correction.none': '不校正',

  'param.alternative': '关心的方向',
  'param.alternative.help':
    '两个方向都看；或只看是否变好（越高越好的指标看是否变高，越低越好的看是否变低）；或只看是否变差。单侧检验所需样本较少，区间只有一侧的界，须在看到数据之前选定。',

  'choice.alternative.two-sided': '变好或变差',
  'choice.alternative.greater': '只看变好',
  'choice.alternative.less': '只看变差',

  'param.confidence': '置信水平',
  'param.confidence.help': '有多大比例的区间包含真实值。',
  'param.looks': '已经看过几次',
  'param.looks.help': '有多少次看了结果、并且可能就此停下。',
  'param.min_days': '最短天数',
  'param.min_days.help': '至少一整周，让一周里的每一天权重相同。',
  'param.power': '检验效能',
  'param.power.help': '真有这么大的提升时，能发现它的概率。',
  'param.srm_alarm': '分流警戒线',
  'param.srm_alarm.help': '偶然出现这种分流的概率低于此值，就判定分流有误。',
  'param.tolerance': '可容忍的异常比例',
  'param.tolerance.help': '同时进了两组、或结果早于曝光的人，不超过这一比例时仍可下结论。',
  'param.share_test': '比例的检验',
  'param.share_test.help':
    '某格期望数不足 5 时用 Fisher 精确检验，否则用 z 检验；也可固定用其中一种。',

  'choice.share_test.auto': '按期望数选择',
  'choice.share_test.z': 'z 检验，Wald 区间',
  'choice.share_test.fisher': 'Fisher 精确检验，Newcombe 区间',

  'param.rank_test': '均值兼按名次比较',
  'param.rank_test.help':
    '在均值之外再做 Mann–Whitney 检验：看取值是否普遍偏高，不论高出多少。只作参考，不决定结论。',

  'choice.rank_test.auto': '有极端值时',
  'choice.rank_test.always': '总是',
  'choice.rank_test.never': '从不',

  'param.belief': '贝叶斯模型',
  'param.belief.help': '用什么模型计算胜出概率。第二种只用于转化率，其他指标仍用第一种。',

  'choice.belief.normal': '相对提升的正态后验',
  'choice.belief.beta-binomial': '两个转化率的 Beta 后验，先验 Beta(1, 1)',

  'param.prior_mean': '先验提升',
  'param.prior_mean.help': '实验前预期的相对提升，写成小数。',
  'param.prior_sd': '先验标准差',
  'param.prior_sd.help': '这一预期的标准差。留空为无信息先验，只看数据。',
  'param.sequential_tuning': '序贯区间最窄处的样本量',
  'param.sequential_tuning.help': '大约取预计能做决定时的总人数。',
}
