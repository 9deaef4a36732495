import type { settings as en } from '../en/settings'

export const settings: Readonly<Record<keyof typeof en, string>> = {
  title: '实验规划：跑多久、要多少人、能测出多大效果',

  question: '要测出真正在意的效果，实验得跑多久？',

  'role.visitor': '访客',
  'role.time': '时间',
  'role.event': '事件',
  'role.converted': '是否转化',
  'role.amount': '金额',
  'role.refund': '退款金额',
  'role.denominator': '除以',
  'role.currency': '币种',
  'role.status': '订单状态',
  'role.visitors': '访客数',
  'role.conversions': '转化数',

  'param.metric': '指标',
  'param.metric.help': '转化率、人均金额，或两个总和之比（如笔单价：金额 ÷ 订单数）。',

  'choice.metric.conversion': '转化率',
  'choice.metric.mean': '人均值',
  'choice.metric.ratio': '两个总和之比',

  'param.goal': '算作转化的事件',
  'param.goal.help': '留空时看“是否转化”一列；没有这一列时，金额大于零即算转化。',
  'param.baseline': '当前水平',
  'param.baseline.help': '转化率写成小数（0.03 即 3%），或写均值。留空则由数据算出。',
  'param.deviation': '标准差',
  'param.deviation.help': '单个访客的标准差，用于均值和比值。留空则由数据算出。',
  'param.visitors_per_day': '每日访客数',
  'param.visitors_per_day.help': '留空则按数据里的真实流量计算。',
  'param.effect': '要测出的效果',
  'param.effect.help':
    '写成小数：相对口径下 0.1 即提升 10%；绝对口径下按指标本身的单位。留空则反过来算能测出多大的效果。',
  'param.scale': '效果口径',
  'param.scale.help': '转化率 3% 提升一成：相对为 0.1，绝对为 0.003。',

  'choice.scale.relative': '相对当前水平',
  'choice.scale.absolute': '绝对差值',

  'param.days': '天数',
  'param.days.help': '留空则算出需要多少天。',
  'param.units': '每个版本的访客数',
  'param.units.help': '填了它就不看天数。',
  'param.power': '检验功效',
  'param.power.help': '效果真的存在时，把它测出来的概率。',
  'param.confidence': '置信水平',
  'param.confidence.help': '1 减去误判（没有效果却判为有）的概率。',
  'param.sides': '关心的方向',
  'param.sides.help': '通常看两个方向；只看一个方向所需样本较少，但看不出变差。',

  'choice.sides.two': '变好或变差',
  'choice.sides.one': '只看变好',

  'param.variants': '版本数（含对照组）',
  'param.variants.help': '同时运行的版本数，含对照组。',
  'param.shares': '各版本流量占比',
  'param.shares.help': '对照组写在最前，如 [50, 25, 25]。留空则平均分配。',
  'param.correction': '多个版本时',
  'param.correction.help': '多个版本都和对照组比时，误判的概率是否在它们之间分摊。',

  'choice.correction.bonferroni': '分摊误判概率（Bonferroni）',
  'choice.correction.none': '各算各的',

  'param.exposure': '参与实验的流量占比',
  'param.exposure.help': '进入实验的访客比例：0.5 即每两位取一位。',
  'param.exposed': '看得到差别的事件',
  'param.exposed.help': '只有做过这件事的访客才算进实验，从那一刻算起。',
  'param.monitoring': '什么时候看结果',
  'param.monitoring.help':
    '只在计划结束时看一次、按计划看几次，或随时查看：越早、越随意地看，所需样本越多。',

  'choice.monitoring.fixed': '结束时看一次',
  'choice.monitoring.sequential': '随时可看（始终有效）',
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
  'param.information.help': '从小到大直到 1，如 [0.3, 0.6, 1]。留空为等间隔。',

  'param.sequential_tuning': '随时查看最灵敏处的访客数',
  'param.sequential_tuning.help': '始终有效区间在多少样本时最窄。',
  'param.test': '检验方法',
  'param.test.help':
    '差值用合并 z 检验或 t 检验，转化率也可只按现有转化率、或两组各自取方差；相对提升用 delta 法，两个比率也可用反正弦变换。',

  'choice.test.difference': '检验差值（z、t）',
  'choice.test.lift': '检验相对提升（delta 法）',
  'choice.test.baseline': '检验差值，按现有转化率取方差（Evan Miller）',
  'choice.test.separate': '检验差值，两组各取方差（Chow）',
  'choice.test.arcsine': '反正弦（Cohen’s h）',

  'param.correlation': '与实验前数据的相关系数',
  'param.correlation.help': '用 CUPED 分析时填写：0.5 可省四分之一的访客。',
  'param.winsorize': '金额截尾百分位',
  'param.winsorize.help': '超出的金额按该百分位计，与正式实验的口径一致。',
  'param.window_days': '取数据最后多少天来规划',
  'param.window_days.help': '从数据末尾起取多少天来估计流量与指标。',
  'param.max_weeks': '最多允许跑几周',
  'param.max_weeks.help': '超过此长度的计划会提示过长。',
}
