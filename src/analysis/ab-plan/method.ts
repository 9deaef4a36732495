import type { Locale } from '../../lib/locale'

const en = `## Question

How long does a test have to run to find the effect that matters? Or: which effect can be found in the time there is, and how likely is it to be found?

Of effect, length and power two are given and the third is solved for. An effect without a length gives visitors and days; a length without an effect gives the smallest effect that is found with the power asked for; both give the power. With neither, four weeks of the traffic are taken.

## Method

- **From numbers alone**: the value today (\`baseline\`; for means and ratios also the standard deviation of one visitor) and, for days, the visitors a day.
- **From the shop’s own traffic**: a table of visits, events or orders with a visitor and a time. The last whole weeks are used (four, unless set otherwise). One row a visitor is made: whether they converted, what they brought net of refunds (nothing where the order was never paid), and the day they first came. Or a table of daily counts, whose rows are days with a number of visitors and conversions. What is given as a param goes before what is measured. Where nothing says who the visitors are, each row counts as one; this is said first, and nothing is called good.
- **Days.** A visitor takes part once. So the days are counted along those who come for the first time, day by day as they came in the window; after the window it goes on as in its last week. With a number of visitors a day it is a division. Decisions are in whole weeks, so that every day of the week counts alike.
- **Arms.** One control and \`variants − 1\` variants, each compared with the control. \`shares\` gives their shares of the traffic, the control’s first; the smallest variant decides. With several variants the chance of a false find is shared out between them (Bonferroni), unless each is to be judged on its own.

## Formulas

With significance α = (1 − confidence) / number of comparisons, one- or two-sided (s = 1, 2), z the normal quantile at 1 − α/s, n₁ visitors in the control and n₂ in the variant:

- **Conversion, test of the difference** (default): rates p₁, p₂ and their mean p weighted by n: \`power = Φ((|p₂ − p₁| − z √(p(1 − p)(1/n₁ + 1/n₂))) / √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂))\`. Arms of one size give R’s \`power.prop.test\` and statsmodels’ \`samplesize_proportions_2indep_onetail\`.
- **Mean and ratio, test of the difference** (default): \`power = P(T > t)\` with T noncentral t, n₁ + n₂ − 2 degrees of freedom and noncentrality \`|δ|/σ · √(1/(1/n₁ + 1/n₂))\`, t the quantile of Student’s t at 1 − α/s. Arms of one size give R’s \`power.t.test\`. The σ of a ratio is that of its linear part at the visitor: \`√(Var y + R² Var d − 2R Cov(y, d)) / d̄\`.
- **Test of the relative lift** (\`test: lift\`), as GrowthBook plans: \`se² = σ²/μ² · (1/n₂ + (1 + L)²/n₁)\`, \`power = Φ(|L|/se − z) + Φ(−|L|/se − z)\` (the second term two-sided only), with σ² = p(1 − p) for rates.
- **Other variances of “no difference”**, rates only: \`test: baseline\` takes that of p₁ alone, as Evan Miller’s calculator does; \`test: separate\` p₁q₁/n₁ + p₂q₂/n₂, as Chow, Shao and Wang (2008) do.
- **Test of the arcsines** (\`test: arcsine\`), rates only: \`h = 2 asin √p₂ − 2 asin √p₁\` in place of L/se, times \`√(1/(1/n₁ + 1/n₂))\`. This is \`pwr.2p.test\` and statsmodels’ \`NormalIndPower\`.
- The tests of the difference leave out the chance of a find on the wrong side, as R does by default; it is below 0.005% from a power of 50% on. The other two count it, as their sources do.
- **Reading at any time** (\`monitoring: sequential\`): z becomes the reach of the always-valid interval, \`√(2(nρ² + 1)/(nρ²) · ln(√(nρ² + 1)/α))\` with n = n₁ + n₂ and ρ² = (−2 ln α + ln(1 − 2 ln α))/N, N = \`sequential_tuning\` (one-sided with 2α for α); the power is that of the last look, a lower bound. With \`test: lift\` the standard error is widened by the same factor instead, as GrowthBook has it, which promises more: 20.6% where the last look finds 7.9% in their published example.
- **A few planned looks** (\`monitoring: group-sequential\`): bounds as in the A/B test (\`planned_looks\`, \`information\`, \`boundary\`, \`spending_exponent\`). If a test that is read once has power Φ(θ − z), θ is what its statistic is expected to be; with looks the power is the chance to leave the bounds on the right side at one of them, by Armitage's recursion with drift θ. So N is that of one look times (θ with looks / θ with one)², Jennison and Turnbull's inflation. \`looks\` has the bounds, visitors and days of each look, and how likely the test ends there; \`expected_units\` is the mean over these.
- **CUPED**: a correlation ρ with the time before leaves 1 − ρ² of the variance, which is as good as 1/(1 − ρ²) times the visitors.

\`units_exact\` is the solution of the formula, \`units_per_variant\` the next whole number; for a given length it is the whole number below. \`power\` is the power asked for where it was given, else the power reached.

## Checks

- Nothing is planned from a rate of 0 or 1, without a spread, from amounts in several currencies, or for an effect that would leave 0 to 100%.
- Warned of: a time longer than allowed, days that are no whole weeks, a window of less than a week, days without visitors, traffic that changed by more than 30% between the first and the last week of daily counts, fewer than ten expected conversions in an arm.
- Heavy tails: a mean is normal enough where each arm has 355 times the squared skewness (Kohavi, Tang and Xu); and the top 1% of visitors should not bring more than half of the amount. Cap the amounts then, in the plan and in the test alike.

## Assumptions

The weeks to come are like those the plan is made from. Visitors are independent, and one visitor is one unit of the test; where one person is several cookies, the real test has fewer. The metric is measured over the same time for a visitor as in the window. The effect planned for is the smallest that would matter, not the one hoped for.

## References

- R Core Team: \`power.prop.test\`, \`power.t.test\`; Champely, S.: package \`pwr\`; statsmodels, \`stats.power\`.
- GrowthBook: power analysis, frequentist and sequential, and its published test cases.
- Fleiss, J. L., Levin, B., Paik, M. C. (2003). *Statistical Methods for Rates and Proportions*, chapter 4.
- Cohen, J. (1988). *Statistical Power Analysis for the Behavioral Sciences*.
- Lenth, R. V. (1989). Algorithm AS 243: cumulative distribution function of the non-central t distribution. *Applied Statistics* 38.
- Deng, A., Knoblich, U., Lu, J. (2018). Applying the delta method in metric analytics. *KDD*.
- Deng, A., Xu, Y., Kohavi, R., Walker, T. (2013). Improving the sensitivity of online controlled experiments by utilizing pre-experiment data. *WSDM*.
- Waudby-Smith, I., Arbour, D., Sinha, R., Kennedy, E. H., Ramdas, A. (2021). Time-uniform central limit theory and asymptotic confidence sequences. *arXiv 2103.06476*.
- Jennison, C., Turnbull, B. W. (2000). *Group Sequential Methods with Applications to Clinical Trials*. Lan, K. K. G., DeMets, D. L. (1983). Discrete sequential boundaries for clinical trials. *Biometrika* 70.
- Kohavi, R., Tang, D., Xu, Y. (2020). *Trustworthy Online Controlled Experiments*.
`

const zhCN = `## 问题

要测出真正在意的效果，实验得跑多久？或者反过来：现有的时间里能测出多大的效果，把握有多大？

效果、时长、功效三者，给出两个，求第三个。只给效果，算出访客数和天数；只给时长，算出以要求的功效能测出的最小效果；两者都给，算出功效；都不给，则按四周的流量来算。

## 方法

- **只用数字**：当前水平（\`baseline\`；均值和比值还要单个访客的标准差）；要得到天数，再填每日访客数。
- **用店铺自己的流量**：一张带访客和时间的访问、事件或订单表。取最后的几个整周（默认四周），每位访客归成一行：是否转化，带来多少净额（扣除退款，未付款的订单不计金额），哪天首次到访。也可以用按日汇总的表，每行一天，写明访客数和转化数。参数里填了的，以参数为准。没有哪一列说明访客是谁时，每行按一位访客计，并首先提醒。
- **天数**：一位访客只算一次，所以按首次到访的人数逐日累加；超出窗口之后，按最后一周的速度延续。填了每日访客数时，直接相除。结论一律取整周，让一周里每一天的分量相同。
- **版本**：一个对照组，加上 \`variants − 1\` 个实验版本，各自与对照组比较。\`shares\` 是各版本的流量占比，对照组写在最前；以占比最小的版本为准。版本多于一个时，误判概率在各次比较之间分摊（Bonferroni），也可以选择各算各的。

## 公式

显著性水平 α =（1 − 置信水平）÷ 比较次数，单侧或双侧（s = 1、2）；z 是 1 − α/s 处的正态分位数；对照组 n₁ 位访客，实验版本 n₂ 位：

- **转化率，检验差值**（默认）：转化率 p₁、p₂，按 n 加权的均值为 p：\`功效 = Φ((|p₂ − p₁| − z √(p(1 − p)(1/n₁ + 1/n₂))) / √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂))\`。两组一样大时，即 R 的 \`power.prop.test\` 和 statsmodels 的 \`samplesize_proportions_2indep_onetail\`。
- **均值和比值，检验差值**（默认）：\`功效 = P(T > t)\`，T 服从非中心 t 分布，自由度 n₁ + n₂ − 2，非中心参数 \`|δ|/σ · √(1/(1/n₁ + 1/n₂))\`，t 是 1 − α/s 处的 t 分位数。两组一样大时，即 R 的 \`power.t.test\`。比值的 σ 取访客层面线性部分的标准差：\`√(Var y + R² Var d − 2R Cov(y, d)) / d̄\`。
- **检验相对提升**（\`test: lift\`），与 GrowthBook 的规划一致：\`se² = σ²/μ² · (1/n₂ + (1 + L)²/n₁)\`，\`功效 = Φ(|L|/se − z) + Φ(−|L|/se − z)\`（第二项只用于双侧），转化率的 σ² = p(1 − p)。
- **“无差异”时的其他方差**，只用于转化率：\`test: baseline\` 只取 p₁ 的方差，与 Evan Miller 的计算器相同；\`test: separate\` 取 p₁q₁/n₁ + p₂q₂/n₂，与 Chow、Shao 和 Wang（2008）相同。
- **反正弦检验**（\`test: arcsine\`），只用于转化率：以 \`h = 2 asin √p₂ − 2 asin √p₁\` 乘以 \`√(1/(1/n₁ + 1/n₂))\` 代替 L/se，即 \`pwr.2p.test\` 和 statsmodels 的 \`NormalIndPower\`。
- 检验差值时，与 R 的默认一致，不计“方向判反”的概率；功效在 50% 以上时，它不到 0.005%。另两种检验按各自的出处计入。
- **随时查看**（\`monitoring: sequential\`）：z 换成始终有效区间的半宽，\`√(2(nρ² + 1)/(nρ²) · ln(√(nρ² + 1)/α))\`，其中 n = n₁ + n₂，ρ² = (−2 ln α + ln(1 − 2 ln α))/N，N 为 \`sequential_tuning\`（单侧时以 2α 代替 α）；功效是最后一次查看时的功效，是一个下限。\`test: lift\` 时改为按同样的倍数放大标准误，与 GrowthBook 一致，结果会乐观一些：在它公布的例子里是 20.6%，而最后一次查看只有 7.9%。
- **按计划看几次**（\`monitoring: group-sequential\`）：界值与 A/B 测试相同（\`planned_looks\`、\`information\`、\`boundary\`、\`spending_exponent\`）。只看一次时功效为 Φ(θ − z)，θ 是统计量的期望；看几次时，功效是以 θ 为漂移、在其中某一次从正确一侧越过界值的概率，用 Armitage 的递推计算。因此 N 等于只看一次的 N 乘以（看几次的 θ / 只看一次的 θ）²，即 Jennison 和 Turnbull 的膨胀系数。\`looks\` 给出各次的界值、访客数、天数和在此结束的概率，\`expected_units\` 是按这些概率的平均。
- **CUPED**：与实验前数据的相关系数为 ρ 时，方差剩下 1 − ρ²，相当于访客多了 1/(1 − ρ²) 倍。

\`units_exact\` 是公式的解，\`units_per_variant\` 是向上取整；给定时长时向下取整。\`power\` 是所要求的功效；效果和时长都给定时，是实际达到的功效。

## 检查

- 以下情况不给规划：转化率为 0 或 1，没有波动，金额有多种币种，效果会让转化率超出 0 到 100%。
- 以下情况会提醒：超过允许的时长，不是整周，数据不满一周，有的日子没有访客，按日汇总的访客数首尾两周相差三成以上，一个版本里预计转化不到十次。
- 长尾：每个版本的访客数达到偏度平方的 355 倍，均值才足够接近正态（Kohavi、Tang、Xu）；前 1% 的访客贡献的金额也不应超过一半。否则请截尾，规划和实验用同一口径。

## 前提

之后几周与规划所用的几周相似。访客之间相互独立，一位访客就是实验的一个单位；一个人有好几个 Cookie 时，实际人数更少。指标的统计时长与规划窗口相同。规划用的效果，是值得在意的最小效果，而不是希望看到的效果。

## 参考文献

- R Core Team：\`power.prop.test\`、\`power.t.test\`；Champely, S.：\`pwr\` 包；statsmodels：\`stats.power\`。
- GrowthBook：功效分析（频率派与序贯）及其公布的测试用例。
- Fleiss, J. L., Levin, B., Paik, M. C. (2003). *Statistical Methods for Rates and Proportions*，第 4 章。
- Cohen, J. (1988). *Statistical Power Analysis for the Behavioral Sciences*.
- Lenth, R. V. (1989). Algorithm AS 243. *Applied Statistics* 38.
- Deng, A., Knoblich, U., Lu, J. (2018). Applying the delta method in metric analytics. *KDD*.
- Deng, A., Xu, Y., Kohavi, R., Walker, T. (2013). Improving the sensitivity of online controlled experiments by utilizing pre-experiment data. *WSDM*.
- Waudby-Smith, I. 等 (2021). Time-uniform central limit theory and asymptotic confidence sequences. *arXiv 2103.06476*.
- Jennison, C., Turnbull, B. W. (2000). *Group Sequential Methods with Applications to Clinical Trials*. Lan, K. K. G., DeMets, D. L. (1983). Discrete sequential boundaries for clinical trials. *Biometrika* 70.
- Kohavi, R., Tang, D., Xu, Y. (2020). *Trustworthy Online Controlled Experiments*.
`

export const method: Readonly<Record<Locale, string>> = { en, 'zh-CN': zhCN }
