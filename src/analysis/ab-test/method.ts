import type { Locale } from '../../lib/locale'

/** The method page. `README.md` beside it is the English text, held equal by a test. */
export const method: Readonly<Record<Locale, string>> = {
  en: `# A/B test

**Question.** Did the change help, and can we trust the answer?

## Method

Every unit (visitor, customer) was given one variant at random. The analysis checks the test's own health first, compares each
variant with the control by each metric, and says what to do: ship, stop, or keep running for so many more days. Where a
check fails no winner is named, and the reason is said instead.

\`\`\`yaml
from: experiment            # one row a unit, or one row an event
roles: {unit: visitor_id, variant: variant, time: assigned_at, converted: converted, revenue: revenue}
control: control            # else: control, A, 对照组 …, else the first by name
shares: [{variant: control, share: 50}, {variant: treatment, share: 50}]
metrics:
  - {column: converted, type: conversion}
  - {column: revenue, name: Revenue per visitor, before: revenue_before, winsorize: 99.9}
  - {column: revenue, denominator: orders, name: Order value}
  - {column: complaints, goal: decrease, guardrail: true}
segments: [device]
monitoring: sequential      # or fixed, group-sequential
planned_units: 20000
worthwhile: 0.05            # the smallest lift worth having
correction: holm            # or bh, none
\`\`\`

Without \`metrics\` the roles decide: conversion, net revenue per unit, and net revenue per conversion. The first metric
that is no guardrail decides.

## Definitions

- **Unit**: what was assigned at random, and so what is counted. Rows that share a unit are one unit: amounts are added up, a
  conversion counts once, the first time is the exposure, and what is known from before is taken once. Without the role each
  row is a unit. Rows without a unit (guests) or without a variant are left out and counted.
- **conversion**: the share of units with a true value (true, yes, 是, a number above zero, any date). **mean**: the sum of a column
  per unit. **ratio**: the sum of one column over the sum of another; where
  that other sum is 0 there is no ratio, and no comparison. \`auto\` takes numbers that are all 0 or 1 as conversions.
- An empty outcome is 0: a unit that was exposed and did nothing counts. Revenue is net of refunds.
- **winsorize: p**: values above the type 7 quantile at p % of all units count as that quantile, in every variant alike.
- **A segment** of a unit is its value in the first row; the twenty commonest are told apart, the rest is one.

## Counts instead of units

A table of counts does as well, with one row a variant, or a row for each variant and day or segment:

\`\`\`yaml
from: summary
roles: {variant: variant, units: visitors, conversions: orders, revenue: sales, squares: sales_squared}
\`\`\`

or, without any table, typed in:

\`\`\`yaml
counts:
  - {variant: A, units: 2400, conversions: 120}
  - {variant: B, units: 2410, conversions: 171}
\`\`\`

A mean needs the sum of squares (\`squares\`) beside its sum, or \`mean\` and \`deviation\` (with n − 1) instead of both; they may be of any measure.
All figures, intervals and the check of the split are those of the units themselves. What only units can tell (two variants, outcomes before
exposure, heavy tails, caps, CUPED, ratios) is not checked, and that is said. Rows of one variant are added up.

## Checks

| check | statistic | fails where |
|---|---|---|
| \`sample_ratio_mismatch\` | Pearson's χ² of units against planned shares, without variants of share 0 | p < 0.001 (\`srm_alarm\`) |
| \`units_in_two_variants\` | units seen in more than one variant; they are left out | more than 1 % of units (\`tolerance\`) |
| \`outcome_before_exposure\` | units with an outcome earlier than their exposure; it does not count. Times at midnight are compared by days | more than 1 % of units |
| \`too_short\` | calendar days from the first to the last exposure | below 7 (\`min_days\`) |
| \`planned_units\` | units, where a plan is given | below the plan, unless sequential or at planned looks |
| \`peeking\` | \`looks\`; beside it the chance of a false find after so many even looks (Armitage et al.) | more than one, unless sequential or at planned looks |
| \`heavy_tails\` | the largest share of a variant's variance owed to one unit: (x − x̄)² / (n − 1)s² | above 10 %, from 100 units on |
| \`before_imbalance\` | t of what CUPED takes out, and of how often it is not known, variant against control; the largest | p < 0.001 after Bonferroni (\`srm_alarm\`) |

A check that the data cannot answer has \`passed\` NULL. Too short or too small a test is told to run on; any other failed check ends without
a verdict. Heavy tails, or an imbalance before, of a metric that does not decide are a warning. A harmed guardrail is said where there is no verdict, too, unless what
failed spoils its own figures: a check of the whole test other than its length and its plan, or one of that metric.

## Comparisons

Δ = m_B − m_A, treatment less control; n units, s² with n − 1; z and t are exact quantiles.

- **Conversion**: p-value of the pooled z test, z = Δ / √(p(1 − p)(1/n_A + 1/n_B)), without a correction of continuity; interval of Wald, Δ ± z √(p_A q_A/n_A +
  p_B q_B/n_B). Where an expected count is below 5: Fisher's exact test and Newcombe's interval (method 10). \`share_test\` asks for one of the two always.
  Where a test and an interval beside it disagree about zero, it is said why: nothing is found unless the test finds it and the interval of the difference leaves zero out.
- **Mean**: Welch's t test with Satterthwaite's degrees of freedom.
- **Ratio** R = ȳ/d̄: the same with the variance of the delta method at the unit, s² = (s_y² + R² s_d² − 2R s_yd) / d̄².
- **CUPED** (\`before\`): y − θ(x − x̄), θ the least squares of y on x over all variants together, around their joint means. A unit
  without x gets x = 0 and an indicator of its own, and is never dropped. For a ratio θ is that of the linearised quantities
  within variants; \`denominator_before\` makes x a ratio too.
- **Lift** = Δ / |m_A|, with m_A unadjusted. Its interval is that of the delta method, Var = s_B²/(n_B m_A²) + s_A² m_B²/(n_A m_A⁴)
  (after CUPED with all covariances), read with Satterthwaite's degrees of freedom. Where m_A lies within three standard errors of 0: Fieller's interval, or
  none. \`p_value\` tests the difference, \`lift_p_value\` the lift; the two nulls are not the same and differ a little.
- **One-sided** (\`alternative\`): \`greater\` asks whether a variant does better than the control, \`less\` whether it does worse; where less of a metric is better, better
  is a smaller value. \`p_value\` is the chance of a difference as far or farther on that side (z, t, Fisher's tables beyond the one seen); the interval is one bound at the full α, its other end
  is open and NULL. A sequential bound is that of the sequence at 2α, its p-value half of that one's; looks share α out on one side. Charts draw both bounds,
  each at α: the side that is asked for is tested, the other watches for harm (or rules a loss out). Both read together are a two-sided test at 2α, and that is said.
- **By rank** (\`rank_test\`; by itself where \`heavy_tails\` fails): the Mann–Whitney test of means, uncapped: \`rank_statistic\` U counts the pairs of units in which the variant's value is above
  the control's, ties half; \`rank_share\` = U / (n_A n_B); z = (U − n_A n_B/2 ∓ ½) / √(n_A n_B/12 · (n + 1 − Σ(t³ − t)/(n(n − 1)))), t units sharing a value. It asks whether values tend to be larger,
  which is another question than whether the mean is, and never decides.
- **Sequential** (\`monitoring: sequential\`): the asymptotic confidence sequence of Waudby-Smith et al., half width =
  SE √n √(2(nρ² + 1)/(nρ)² · ln(√(nρ² + 1)/α)), ρ² = (−2 ln α + ln(−2 ln α + 1))/N\\*, n units of both variants, N\\* = 5,000
  (\`sequential_tuning\`). These columns are there in a fixed test, too (\`always_valid_*\`).
- **Group-sequential** (\`monitoring: group-sequential\`): a few planned looks (\`planned_looks\`, or \`information\`: the share of the units at each), of
  which this one is the last of \`looks\`. \`boundary\` shares the chance α of a false find out over them: \`obrien-fleming\`, bounds c/√t; \`pocock\`, one bound c; or spent as the share t of
  the units grows, \`lan-demets-obrien-fleming\` 4 − 4Φ(z_{1−α/4}/√t), \`lan-demets-pocock\` α ln(1 + (e − 1)t), \`kim-demets\` α tᵏ with k = \`spending_exponent\`. Bounds are solved by
  Armitage's recursion. Spending takes t from \`planned_units\`, where these are given. Intervals reach as far as the bound of the look; p-values are the α at which that bound would just have been met, so
  that both hold over all looks (Jennison and Turnbull's repeated intervals). \`looks\` lists the bounds. Days are compared as if read once.
- **Bayes**: a normal posterior of the lift with a flat prior, or N(\`prior_mean\`, \`prior_sd\`²); \`chance_to_beat\` is P(better),
  \`expected_loss\` the mean of what is lost where the variant is worse, as a share of the control. Where the control is near 0 the model is that of the
  difference, and so is the unit of the loss. \`belief: beta-binomial\` takes two Beta posteriors with prior Beta(1, 1) for
  conversions, and the loss in the unit of the difference. The column \`belief\` names the model.
  With few conversions the lift's normal model leans towards the control (30 conversions an arm, no effect: a chance above 95 % in 1 % of tests instead of 5 %); the beta model does not.
- **Several tests**: \`p_adjusted\` by Holm (default) or Benjamini and Hochberg, over metrics × variants in \`metrics\`, and over
  metrics × variants × values in \`segments\`. There, \`interaction_p_value\` is Cochran's Q: whether the effect differs by the segment at all.
- **By day**: \`daily\` compares the units exposed on a day, \`cumulative\` all exposed up to it, with all their outcomes to date.

**Units** are told apart by a hash of 64 bits, which takes less memory than names: two of ten million share one by chance in one test in 370,000.

## The decision

On the deciding metric, with confidence 95 % (\`confidence\`):

1. **Ship** the variant with the largest gain whose interval lies above zero, whose adjusted p-value agrees, and that harms no
   other metric. Guardrails are judged without adjustment, because harm is to be seen early.
2. **Stop** where every variant does worse; where the only gains harm another metric; where every interval rules the smallest
   worthwhile lift out; or where the test has the units to see that lift and did not.
3. **Keep running** otherwise: N = n (SE (z_{1−α/2} + z_{power}) / (worthwhile · |m_A|))² units, at the pace so far, up to a
   whole week. More than 90 days is a stop. In a sequential test the reach of its own interval stands for z_{1−α/2}, and the lift seen so far for the
   worthwhile one where it is larger: such a test may end as soon as that is sure. A group-sequential test takes N by its bounds, and stops at its last look.

With \`alternative: greater\` z_{1−α} stands for z_{1−α/2}, and harm is still seen: by the bound on the other side and the p-value of that side, adjusted as the others are. With \`less\` nothing is shipped; the test stops where it finds harm, or where its bound
rules out a loss as large as the smallest worthwhile lift.

## Assumptions

Units do not influence one another, and are assigned at random once. Intervals and p-values of a fixed test hold if it is read
once. Revenue per conversion compares buyers, and who buys may itself be the effect: read it beside conversion. Segments and guardrails are
looked at after the fact. All revenue is in one currency; several forbid any conclusion.

## References

- Armitage, McPherson and Rowe (1969), Repeated significance tests on accumulating data.
- Benjamini and Hochberg (1995), Controlling the false discovery rate. Holm (1979), A simple sequentially rejective test procedure.
- Deng, Xu, Kohavi and Walker (2013), Improving the sensitivity of online controlled experiments (CUPED).
- Deng, Knoblich and Lu (2018), Applying the delta method in metric analytics.
- Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments.
- Fieller (1954), Some problems in interval estimation. Newcombe (1998), Interval estimation for the difference between independent proportions.
- Jennison and Turnbull (2000), Group sequential methods. Pocock (1977). O'Brien and Fleming (1979). Lan and DeMets (1983). Kim and DeMets (1987).
- Mann and Whitney (1947), On a test of whether one of two random variables is stochastically larger than the other.
- Kohavi, Tang and Xu (2020), Trustworthy online controlled experiments.
- Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2021), Time-uniform central limit theory and asymptotic confidence sequences.
- Figures are checked against R, SciPy, statsmodels and GrowthBook's gbstats 0.8.0; relative figures follow the latter's conventions.
`,
  'zh-CN': `# A/B 测试

**问题**：改版有没有用，这个结论可信吗？

## 方法

每个单位（访客或客户）随机分到一组。先检查实验本身是否健康，再按各指标把每一组与对照组比较，最后给出建议：上线、停止，或再跑多少天。只要有一项
检查不通过，就不说谁胜出，只说原因。

\`\`\`yaml
from: experiment            # 每人一行，或每个事件一行
roles: {unit: 访客ID, variant: 分组, time: 曝光时间, converted: 是否购买, revenue: 支付金额}
control: 对照组             # 留空：control、A、对照组……，都没有则取名称最靠前的一组
shares: [{variant: 对照组, share: 50}, {variant: 实验组, share: 50}]
metrics:
  - {column: 是否购买, type: conversion}
  - {column: 支付金额, name: 人均成交额, before: 实验前金额, winsorize: 99.9}
  - {column: 支付金额, denominator: 订单数, name: 笔单价}
  - {column: 投诉, goal: decrease, guardrail: true}
segments: [设备]
monitoring: sequential      # 或 fixed、group-sequential
planned_units: 20000
worthwhile: 0.05            # 值得上线的最小提升
correction: holm            # 或 bh、none
\`\`\`

不写 \`metrics\` 时由已识别的列决定：转化率、人均净成交额、净客单价。第一个不是护栏的指标决定结论。

## 定义

- **单位**：随机分组的对象，也是计数的对象。同一单位的多行合为一个：金额相加，转化只计一次，最早的时间算曝光，实验前的数据只取一次。没有这一列时每行算一个。
  缺单位（游客）或缺组别的行不计入，但会报告行数。
- **转化率**（conversion）：取值为真（true、yes、是、大于零的数、任何日期）的单位占比。**均值**（mean）：每单位的合计。**比值**（ratio）：两列合计之比，分母合计为零时没有比值，也不作比较。\`auto\` 把
  全为 0 或 1 的数当作转化。
- 结果为空按 0 计：曝光后什么也没做的人也要算。成交额已扣退款。
- **截尾** \`winsorize: p\`：高于全体单位第 p 百分位（第 7 类分位数）的取值按该分位数计，各组用同一个界限。
- **细分**取单位第一行的值；最常见的二十个分开看，其余合为一类。

## 用计数代替明细

也可以直接用计数表：每组一行，或每组每天、每个细分一行：

\`\`\`yaml
from: summary
roles: {variant: 分组, units: 访客数, conversions: 订单数, revenue: 成交额, squares: 成交额平方和}
\`\`\`

没有数据表时可以手填：

\`\`\`yaml
counts:
  - {variant: A, units: 2400, conversions: 120}
  - {variant: B, units: 2410, conversions: 171}
\`\`\`

比较均值时，除总和外还需平方和（\`squares\`），或改填 \`mean\` 与 \`deviation\`（除以 n − 1），任何指标均可。
各项数值、区间与分流检查都与用明细算出的相同；只有明细才能说明的内容（同时进入两组、结果早于曝光、极端值、封顶、CUPED、比值）不做检查，并会说明。同一组的各行会相加。

## 检查

| 检查 | 统计量 | 何时不通过 |
|---|---|---|
| \`sample_ratio_mismatch\` | 各组人数对计划比例的 Pearson χ²，比例为 0 的组不参与 | p < 0.001（\`srm_alarm\`） |
| \`units_in_two_variants\` | 进了不止一组的人数，不计入 | 超过 1%（\`tolerance\`） |
| \`outcome_before_exposure\` | 结果早于曝光的人数，该结果不计；只有日期的按天比较 | 超过 1% |
| \`too_short\` | 首末曝光之间的自然日 | 少于 7 天（\`min_days\`） |
| \`planned_units\` | 人数，写明计划时才查 | 少于计划，序贯与成组序贯实验除外 |
| \`peeking\` | \`looks\`，旁边是看这么多次后的误报率（Armitage 等） | 多于一次，序贯与成组序贯实验除外 |
| \`heavy_tails\` | 单个单位占一组方差的最大比例：(x − x̄)² / (n − 1)s² | 超过 10%，每组 100 人起查 |
| \`before_imbalance\` | CUPED 所用实验前数据（及其缺失比例）各组对对照组的 t，取最大者 | Bonferroni 校正后 p < 0.001（\`srm_alarm\`） |

数据无法回答的检查，\`passed\` 为空。太短或人太少的实验会建议继续跑，其他检查不通过则不下结论。不决定结论的指标若有极端值，只作提醒。不下结论时，护栏指标变差仍会说明，
除非未通过的检查使其数字本身不可信：除时长和计划人数以外针对整个实验的检查，或针对该指标的检查。

## 比较

Δ = m_B − m_A，即实验组减对照组；n 为人数，s² 除以 n − 1；z、t 都用精确分位数。

- **转化率**：合并方差的 z 检验，z = Δ / √(p(1 − p)(1/n_A + 1/n_B))，不作连续性校正；区间为 Wald 区间 Δ ± z √(p_A q_A/n_A + p_B q_B/n_B)。期望频数
  低于 5 时改用 Fisher 精确检验和 Newcombe 区间（方法 10），也可用 \`share_test\` 固定其中一种。检验与旁边的区间对零的判断不一致时，会说明原因：只有检验显著且差值的区间不含零，才算发现差异。
- **均值**：Welch t 检验，Satterthwaite 自由度。
- **比值** R = ȳ/d̄：同上，方差在单位层面用 delta 法，s² = (s_y² + R² s_d² − 2R s_yd) / d̄²。
- **CUPED**（\`before\`）：y − θ(x − x̄)，θ 为各组合在一起、围绕共同均值的最小二乘系数。没有实验前数据的人取 x = 0 并另加一个指示变量，绝不剔除。比值指标的 θ 用各组
  内部线性化后的量；写明 \`denominator_before\` 时 x 也是比值。
- **相对提升** = Δ / |m_A|，m_A 不作调整。区间用 delta 法，Var = s_B²/(n_B m_A²) + s_A² m_B²/(n_A m_A⁴)（CUPED 时计入全部协方差），自由度同上。m_A 距 0 不足三个标准误时用
  Fieller 区间，或不给区间。\`p_value\` 检验差值，\`lift_p_value\` 检验相对提升，两个原假设不同，数值略有出入。
- **单侧**（\`alternative\`）：\`greater\` 检验是否优于对照组，\`less\` 检验是否不如对照组；越低越好的指标，“更好”即更低。\`p_value\` 是差值在该侧至少这么大的概率（z、t，
  或 Fisher 检验中更偏的各表）；区间只有一侧的界，用足全部 α，另一端不设界、为 NULL。序贯的界取 2α 的序列，p 值减半；成组序贯的 α 全部用在一侧。图中两侧的界都画出，
  各为 α 水平：所问的一侧用于检验，另一侧用于监测变差（或排除变差）。两侧合起来相当于水平 2α 的双侧检验，结论中会写明。
- **按名次**（\`rank_test\`；\`heavy_tails\` 不通过时自动给出）：对均值指标未截尾的取值作 Mann–Whitney 检验。\`rank_statistic\` 即 U，为任取两组各一人时高于对照组的配对数，相同计一半；
  \`rank_share\` = U / (n_A n_B)；z = (U − n_A n_B/2 ∓ ½) / √(n_A n_B/12 · (n + 1 − Σ(t³ − t)/(n(n − 1))))，t 为同值人数。它问的是取值是否普遍偏高，而不是均值是否更高，绝不决定结论。
- **序贯**（\`monitoring: sequential\`）：Waudby-Smith 等的渐近置信序列，半宽 = SE √n √(2(nρ² + 1)/(nρ)² · ln(√(nρ² + 1)/α))，ρ² = (−2 ln α + ln(−2 ln α + 1))/N\\*，n 为两组合计，
  N\\* = 5000（\`sequential_tuning\`）。固定样本的实验也给出这些列（\`always_valid_*\`）。
- **成组序贯**（\`monitoring: group-sequential\`）：只在计划的几次看（\`planned_looks\`，或用 \`information\` 写明各次的样本进度），本次是第 \`looks\` 次。误报概率 α 按 \`boundary\` 分给各次：
  \`obrien-fleming\` 的界值为 c/√t，\`pocock\` 的界值同为 c；或随样本进度 t 消耗，\`lan-demets-obrien-fleming\` 为 4 − 4Φ(z_{1−α/4}/√t)，\`lan-demets-pocock\` 为 α ln(1 + (e − 1)t)，
  \`kim-demets\` 为 α tᵏ，k 为 \`spending_exponent\`。界值用 Armitage 的递推求解。按消耗分配时，写明 \`planned_units\` 则 t 取实际进度。区间的半宽取本次的界值，p 值是恰好触及该界值的 α，两者对全部
  查看都成立（Jennison 和 Turnbull 的重复置信区间）。各次的界值见 \`looks\`。按天的比较仍按只看一次计。
- **贝叶斯**：相对提升的正态后验，无信息先验或 N(\`prior_mean\`, \`prior_sd\`²)；\`chance_to_beat\` 为胜出概率，\`expected_loss\` 为不如对照组时平均损失多少，以对照组的比例计。对照组
  接近 0 时改对差值建模，损失的单位也随之改变。\`belief: beta-binomial\` 对转化率用两个 Beta 后验，先验 Beta(1, 1)，损失以差值计。\`belief\` 列写明所用模型。转化很少时，
  相对提升的正态模型偏向对照组（每组 30 个转化、并无差异时，概率高于 95% 的只有 1% 而不是 5%），Beta 模型没有这一偏差。
- **多重比较**：\`p_adjusted\` 用 Holm（默认）或 Benjamini–Hochberg，在 \`metrics\` 中按 指标 × 组别，在 \`segments\` 中按 指标 × 组别 × 取值。\`interaction_p_value\` 为 Cochran Q，说明效果
  是否真的因细分而异。
- **按天**：\`daily\` 比较当天曝光的人，\`cumulative\` 比较到当天为止曝光的所有人，结果都算到目前。

**单位**按编号的 64 位哈希值区分，比直接用编号省内存：一千万个单位中出现两个哈希值相同，平均约 37 万次实验才有一次。

## 决定

看决定结论的指标，置信水平 95%（\`confidence\`）：

1. **上线**：区间在零以上、校正后 p 值一致、且没有损害其他指标的各组中，提升最大的一组。护栏不作校正，因为损害要尽早看到。
2. **停止**：各组都更差；有提升的都损害了别的指标；各区间都已排除值得上线的最小提升；或样本已足以看出这一提升却没有看到。
3. **继续跑**：其余情形。需要 N = n (SE (z_{1−α/2} + z_{power}) / (worthwhile · |m_A|))² 人，按目前的速度换算成天，补足整周；超过 90 天则停止。序贯检验以自身区间的倍数代替 z_{1−α/2}；
   目前看到的提升若大于值得的提升，就以前者计算，因为这样的实验一旦确定即可结束。成组序贯实验的 N 按界值计算，到最后一次查看时停止。

\`alternative: greater\` 时以 z_{1−α} 代替 z_{1−α/2}；是否变差仍看另一侧的界和该侧的 p 值，多重比较时同样校正。\`less\` 时不会建议上线：发现变差则停止，或其界已排除与最小提升同样大的下降时停止。

## 前提

单位之间互不影响，且只随机分组一次。固定样本的区间和 p 值只看一次才成立。客单价只比较下单的人，而谁会下单本身就可能受改版影响，要与转化率一起看。细分与护栏都是事后
查看。成交额须为同一币种，多个币种时不下任何结论。

## 参考文献

- Armitage, McPherson and Rowe (1969), Repeated significance tests on accumulating data.
- Benjamini and Hochberg (1995), Controlling the false discovery rate. Holm (1979), A simple sequentially rejective test procedure.
- Deng, Xu, Kohavi and Walker (2013), Improving the sensitivity of online controlled experiments (CUPED).
- Deng, Knoblich and Lu (2018), Applying the delta method in metric analytics.
- Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments.
- Fieller (1954), Some problems in interval estimation. Newcombe (1998), Interval estimation for the difference between independent proportions.
- Jennison and Turnbull (2000), Group sequential methods. Pocock (1977). O'Brien and Fleming (1979). Lan and DeMets (1983). Kim and DeMets (1987).
- Mann and Whitney (1947), On a test of whether one of two random variables is stochastically larger than the other.
- Kohavi, Tang and Xu (2020), Trustworthy online controlled experiments.
- Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2021), Time-uniform central limit theory and asymptotic confidence sequences.
- 数值已与 R、SciPy、statsmodels 和 GrowthBook 的 gbstats 0.8.0 核对，相对提升沿用后者的口径。
`,
}
