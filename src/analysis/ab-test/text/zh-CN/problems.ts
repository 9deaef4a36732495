import type { problems as en } from '../en/problems'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.ab-test.empty': '表中没有数据。',
  'problem.ab-test.empty.fix': '请选择其他表，或放宽前面的筛选条件。',
  'problem.ab-test.nothing': '还没有可比较的内容：既没有数据表，也没有填写计数。',
  'problem.ab-test.nothing.fix':
    '请在“数据”中选择数据表，或在“手填计数”中填写各组的样本量与转化数。',
  'problem.ab-test.counts-odd':
    '有 {count} 行计数（如“{variant}”组）不成立：样本量与转化数须为不小于零的整数，转化数不能多于样本量，平方和也不能小于总和所允许的下限。',
  'problem.ab-test.counts-odd.fix':
    '请填写个数而非比例：2400 中的 120，而不是 0.05；并检查各列是否选对。',
  'problem.ab-test.counted':
    '这里是计数，而不是逐个单位，因此无法检查是否有人同时进入两组、结果是否早于曝光，以及是否由少数大额值决定{several, select, yes {。同一组的各行已相加：出现在多行中的人会重复计数} other {}}。',
  'problem.ab-test.untold': '计数看不出单位之间的差异，因此以下指标没有区间：{metrics}。',
  'problem.ab-test.untold.fix': '请补充各组的平方和，或均值与标准差。',
  'problem.ab-test.no-variant': '{rows} 行中没有一行同时写明访客和组别。',
  'problem.ab-test.no-variant.fix': '请检查访客和组别两列。',
  'problem.ab-test.one-variant': '所有人都在“{variant}”一组，没有可比较的对象。',
  'problem.ab-test.one-variant.fix': '请选择能区分各组的那一列。',
  'problem.ab-test.none-counted': '各组都还没有人数，无从比较。',
  'problem.ab-test.none-counted.fix': '请填写各组的样本量与转化数。',
  'problem.ab-test.one-counted': '目前只有“{variant}”一组有数，没有可比较的对象。',
  'problem.ab-test.one-counted.fix': '请把其他组也各填一行。',
  'problem.ab-test.many-variants': '组别列有 {count} 个取值，一次实验最多 {most} 组。',
  'problem.ab-test.many-variants.fix': '请选择能区分各组的那一列。',
  'problem.ab-test.control': '没有名为“{asked}”的组。现有：{variants}。',
  'problem.ab-test.control.fix': '请把“对照组”设为其中之一。',
  'problem.ab-test.shares': '计划分流不成立：每组只能填一次，且至少有一组大于零。',
  'problem.ab-test.shares.fix': '请把“计划分流比例”写成 A: 50、B: 50 的形式；留空则视为均分。',
  'problem.ab-test.looks':
    '计划的查看次数不成立：样本进度须大于零且逐次增大，次数不能少于已经看过的 {looks} 次。',
  'problem.ab-test.looks.fix': '请修改“计划看几次”或“各次看时的样本进度”；“已经看过几次”含本次。',
  'problem.ab-test.no-metric': '没有一列说明结果如何。',
  'problem.ab-test.no-metric.fix': '请为“是否转化”或“成交额”选择一列，或在“指标”中写明列名。',
  'problem.ab-test.currencies':
    '成交额不止一个币种（{first}、{last}，或许还有其他），合计没有意义，因此不下结论。',
  'problem.ab-test.currencies.fix': '请先换算成同一币种，或只筛选其中一种。',
  'problem.ab-test.absent': '计划中有、但一个人也没有的组：{variants}。',
  'problem.ab-test.absent.fix': '请检查“计划分流比例”里的名称，以及埋点。',
  'problem.ab-test.srm':
    '分流异常（SRM）：{variants} 实际为 {found} 人，应为 {expected} 人。偶然出现这种分流的概率{rare, select, yes {不到} other {只有}} {p}。',
  'problem.ab-test.srm.fix':
    '请先查清哪里丢了人或多算了人（跳转、机器流量、埋点），再看结果；或更正“计划分流比例”。',
  'problem.ab-test.crossed': '{count} 人（{share}）同时进了两组，没有计入。',
  'problem.ab-test.crossed-many':
    '{count} 人（{share}）同时进了两组，没有计入。这超过了 {tolerance}，剩下的人可能已不可比。',
  'problem.ab-test.crossed-many.fix': '请检查分流逻辑：同一个人必须始终进同一组。',
  'problem.ab-test.early': '{count} 人（{share}）的结果早于曝光，没有计入。',
  'problem.ab-test.early-many':
    '{count} 人（{share}，超过 {tolerance}）的结果早于曝光。这些结果没有计入，但时间已不可信。',
  'problem.ab-test.early-many.fix': '请检查两列时间：时区、时钟，以及记录的是什么。',
  'problem.ab-test.short': '实验只跨 {days} 天，至少要 {least} 天：一周里每天的购买习惯不同。',
  'problem.ab-test.short.fix': '请让实验继续跑。',
  'problem.ab-test.planned':
    '计划 {planned} 人，目前 {units} 人（{share}）。固定样本的实验提前停下，会“发现”并不存在的差异。',
  'problem.ab-test.planned.fix': '请让实验继续跑，或把“看结果的方式”改为随时可看。',
  'problem.ab-test.peeking':
    '结果已看过 {looks} 次，而区间只对看一次成立：即使没有差异，这样的实验也有 {chance} 的概率“发现”差异，而不是 {alpha}。',
  'problem.ab-test.peeking.fix': '请把“看结果的方式”改为随时可看，区间看多少次都成立。',
  'problem.ab-test.weeks': '实验跨 {days} 天，不是整周，一周里有些天占的比重更大。',
  'problem.ab-test.tails':
    '{metric}：单单一个人就占了一组方差的 {share}，均值说明不了什么，区间不可信。',
  'problem.ab-test.tails.fix': '请查看这个人，或对指标截尾：winsorize: 99.9。',
  'problem.ab-test.before':
    '{metric}：用来校正的实验前数据在各组之间本就不同，偶然如此的概率{rare, select, yes {不到} other {只有}} {p}。照此校正会歪曲效果。',
  'problem.ab-test.before.fix': '请检查各组的实验前数据是否同样完整，或改为不做校正的比较。',
  'problem.ab-test.no-ratio': '{metric}：{variants} 没有可作分母的数量，算不出比值，也无从比较。',
  'problem.ab-test.sensitive':
    '{metric}：按 99.9 百分位截尾后，对 {variant} 的判断会反过来，少数极大值左右了结果。',
  'problem.ab-test.sensitive.fix': '两种结果都不宜单独采信；截尾可设 winsorize: 99.9。',
  'problem.ab-test.sensitive-capped':
    '{metric}：不截尾的话，对 {variant} 的判断会反过来，少数极大值左右了结果。',
  'problem.ab-test.sensitive-capped.fix': '汇报结果时请一并说明。',
  'problem.ab-test.no-variant-rows': '{rows} 行中有 {count} 行（{share}）没有组别，未计入。',
  'problem.ab-test.guests': '{rows} 行中有 {count} 行（{share}）没有访客，未计入。',
  'problem.ab-test.no-time-rows':
    '{rows} 行中有 {count} 行（{share}）没有时间，照常计入，但不归入任何一天。',
  'problem.ab-test.unread': '{count} 个取值（如“{example}”）看不出是否转化，按未转化计。',
  'problem.ab-test.unread.readers': '{count} 个取值看不出是否转化，按未转化计。',
  'problem.ab-test.unread.fix': '请选择取值为 true/false 或 0/1 的列。',
  'problem.ab-test.no-unit': '没有一列说明每行是谁，因此每行算一人，也无法发现同时进两组的人。',
  'problem.ab-test.no-time': '没有一列说明曝光时间，因此没有检查实验时长。',
  'problem.ab-test.repeated': '{count} 人（{share}）有多行：金额相加，转化只计一次。',
  'problem.ab-test.no-revenue': '{rows} 行中有 {count} 行（{share}）没有成交额，按 0 计。',
  'problem.ab-test.refunds': '{count} 行含退款，共 {amount}，已从成交额中扣除。',
  'problem.ab-test.no-denominator': '比值需要一列作分母，没有指定时按均值比较：{metrics}。',
  'problem.ab-test.no-denominator.fix': '请在“除以”中写明。',
  'problem.ab-test.small': '预期转化数太少，改用 Fisher 精确检验和 Newcombe 区间：{metrics}。',
  'problem.ab-test.no-lift': '对照组太接近零，相对提升没有可用的区间，请看差值：{metrics}。',
}
