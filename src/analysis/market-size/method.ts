import type { Locale } from '../../lib/locale'

/** The method page. `README.md` beside it is the English text, held equal by a test. */
export const method: Readonly<Record<Locale, string>> = {
  en: `# Market size, shares and prices

**Question.** How big is the market, who has it, and where is our place in it?

## Three sources

- **A market table**: sums by period, category and brand (or seller), with any of sales, price, units and rating.
- **Own orders**, as the table itself or beside a market table (\`with: {orders: …}\`): customers, frequency and order value.
- **Numbers alone**: assumptions, a typed history, typed sellers. No data is needed.

Each part appears where its numbers are there.

## Definitions

- **Value** of a row: sales less the refunded amount (all of them where only the state of an order says that it was refunded); price × units where there are no sales; units where there is no
  price (then everything is in pieces). Rows below zero are returns and subtracted. Gross counts amounts above zero only
  and subtracts nothing. Which of the two holds is stated.
- **Counts**: a row with a value and, where there is a period, a period that can be read. Orders never paid are left out.
- **Period**: a date, or text such as 2024, 2024-05, 202405, 2024Q2, 2024年5月. A row of orders is of its day; a row of a market
  is of the period its dates are spaced by.
- **Whole period**: one the data cover from its first to its last day. Where a shop sells every k-th day (median), k − 1 days may
  be missing at either end. Periods that are not whole count for no growth, forecast or comparison.
- **Latest year**: the last twelve whole months (four quarters, one year, 52 weeks). Market size, prices and positions
  are of it; of all rows where there is none.

## Size

- **Top down**: TAM = product of its factors (population × penetration × spend), SAM = TAM × shares, SOM = SAM × shares. Without factors of TAM it is
  the market of the latest year in the data; without shares of SAM, the categories served give it.
- **Bottom up**: Σ customers × orders a customer × value of an order, by segment. What is not given is read off the
  orders of the last twelve whole months: customers as counted, with √n as error (Poisson); orders a customer as a mean; the value of an
  order as revenue / orders (delta method over customers); each with its 95% interval as ends of the range.
  Orders without a customer have no frequency; they are left out and stated.
- **Ranges**: \`[low, likely, high]\`; low and high are the ends of the distribution. Triangular (default), PERT (a beta
  distribution with shapes 1 + 4 (likely − low) / (high − low) and 1 + 4 (high − likely) / (high − low)), or uniform.
- **Chance**: 40,000 draws of each assumption by Latin hypercube sampling, paired at random from a stated seed, assumptions independent of one
  another. P10, P50 and P90 are type 7 quantiles of the draws. \`point\` is the product of the likeliest values; it is not the median.
- **Tornado**: the size with one assumption at its low and its high, the others at their likeliest.
- **Reconciliation**: bottom-up over top-down at the level chosen, at the likeliest values and as P10 to P90 of the draws. If that range holds 1, the two
  are compatible. A factor closes the gap at likely × (other way / this way); for one number of a segment, at the value that makes up the
  difference. Those within their own range come first.

## Growth

- **CAGR** = (V₁ / V₀)^(1/n) − 1, n in years between the points. From whole years, counted back from the last period, where there
  are two (their sums carry no season); else from the first to the last period, if at least a year lies between. Undefined for V₀ ≤ 0, and said so.
  \`growth_per_period\` is the same formula over the periods between.
- **Year on year**: the latest whole year against the year before. Its mean and 95% interval are the t interval of the mean
  logarithm of all pairs of periods a year apart, taken back by exp. Intervals of categories, which are compared with one another, hold all at
  once with 95% (Bonferroni).
- **Forecast**: exponential smoothing with additive errors (no trend, additive or damped trend; with a season where the series holds two),
  on logarithms where all values are above zero, so that effects multiply. Likelihood is greatest over the weights with the start solved exactly;
  the model is chosen by Akaike's corrected criterion. Intervals (95%) of each period and of all together come
  from 4,000 simulated paths, over 120 draws of what the series leaves open: model (by Akaike's weights), smoothing weights (Metropolis' walk), start and
  variance. They are wider than those of R's \`forecast\`, which takes all of these as known. No forecast over missing periods,
  nor from fewer than 28 whole days, 13 weeks, 12 months, 8 quarters or 5 years.

## Shares and concentration

- **Share** = value / Σ values, amounts below zero taken as 0 and reported. Change is in share, against the span shown.
- **HHI** = Σ sᵢ² with s in percent, 0 to 10,000. **CRk**: the k largest together, as fractions. **Effective number** = 1 / Σ sᵢ² with s as
  fractions. **Gini** = 2 Σ i xᵢ / (n Σ xᵢ) − (n + 1) / n, x ascending, over named sellers.
- **Others**: sellers without a name (empty, Other, Rest, 其他 …) are part of the total. As countless small ones they add nothing to the HHI (\`low\`,
  \`value\`); as one seller they add s² (\`high\`). CRk and Gini are of the named.
- **Bands** of the US DOJ and FTC Merger Guidelines: 2023 (§ 2.1) up to 1,000, to 1,800, above; 2010 (§ 5.3) up to 1,500, to 2,500, above. They judge markets,
  not a selection: a filtered table gives shares of the filter. A merger adds (Σ s)² − Σ s²; the 2023 guidelines presume harm where it adds more
  than 100 and leads above 1,800 or to a share above 30%.

## Prices and positions

- **Price bands** are [low, high), the last [low, ∞). Given edges, or round ones (1, 2, 5, 10 … where prices spread eightfold or more,
  equal steps otherwise), or \`band_count\` (five) by type 7 quantiles of the rows or by natural breaks: the parting with the least Σ (price − mean of its band)² over all
  rows, found exactly by dynamic programming (Fisher 1958, Jenks 1967); of more than 1,000 distinct prices neighbours go together to 1,000 groups first. Price is the column of prices, else sales / units, else the value of an order.
  An empty band between filled ones is unserved and stays.
- **Map**: price and score of a brand, weighted by units, in the latest year; the lines are medians over brands (or means), each counting once.
- **Strategies**, in this order: *focus*, at least two thirds of its sales in one category where no category has half of the market; *cost leadership*, a
  price below the line; *differentiation*, a score on or above its line at a price on or above it; else none is clear.

## Assumptions and limits

- One currency. Several are an error, and nothing is concluded.
- Assumptions are independent. If two rise together, ranges are too narrow.
- Segments must not overlap. SAM and SOM are shares, so SOM ≤ SAM ≤ TAM; a share above 1 is an error.
- A strategy is read off three numbers. It says where a brand stands, not whether it is well off there.

## References

- US Department of Justice, Federal Trade Commission (2023). *Merger Guidelines*; and (2010) *Horizontal Merger Guidelines*.
- Fisher, W. D. (1958). On grouping for maximum homogeneity. *JASA* 53; Jenks, G. F. (1967). The data model concept in statistical mapping.
- Hirschman, A. O. (1964). The paternity of an index. *American Economic Review* 54(5), 761–762.
- Hyndman, R. J., Koehler, A. B., Ord, J. K., Snyder, R. D. (2008). *Forecasting with Exponential Smoothing*. Springer.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Malcolm, D. G., Roseboom, J. H., Clark, C. E., Fazar, W. (1959). Application of a technique for research and development program
  evaluation. *Operations Research* 7(5), 646–669.
- McKay, M. D., Beckman, R. J., Conover, W. J. (1979). A comparison of three methods for selecting values of input variables.
  *Technometrics* 21(2), 239–245.
- Porter, M. E. (1980). *Competitive Strategy*. Free Press.
`,
  'zh-CN': `# 市场规模、份额与价格带

**要回答的问题**：市场有多大，被谁占着，我们该站在哪里？

## 三种来源

- **市场数据表**：按时期、类目、品牌（或商家）汇总，含销售额、价格、销量、评分中的任意几项。
- **自家订单**：直接作为数据表，或放在市场数据旁边（\`with: {orders: …}\`），得出客户数、人均订单数和笔单价。
- **只有数字**：各项假设、手填的历史、手填的各家份额，不需要数据。

有哪些数，就出哪些部分。

## 定义

- **每行的值**：销售额减退款（只有订单状态写明已退款时，整笔减去）；没有销售额时取价格 × 销量；没有价格时取销量（此时一律按件数计）。负数行视为退货，照数扣减。口径选毛额时只计大于零的金额，不作扣减。结果注明所用口径。
- **计入**：有值的行；有时期列时，时期也要读得出。从未付款的订单不计入。
- **时期**：日期，或 2024、2024-05、202405、2024Q2、2024年5月 等写法。订单的一行属于当天；市场数据的一行属于其日期间隔所示的时期。
- **完整的期**：数据从第一天覆盖到最后一天。若店铺通常（中位数）每 k 天才有一单，首尾可各缺 k − 1 天。不完整的期不计入增长、预测和对比。
- **最近一年**：最近 12 个完整的月（4 个季度、1 年、52 周）。市场规模、价格带和定位都取这一年；不足一年则取全部。

## 规模

- **自上而下**：TAM = 各因素之积（人口 × 渗透率 × 人均花费），SAM = TAM × 各比例，SOM = SAM × 各比例。没有填 TAM 的因素时，取数据中最近一年的市场；没有填 SAM 的比例时，取经营类目的占比。
- **自下而上**：各客群的客户数 × 人均订单数 × 笔单价，再求和。没有填的项取最近 12 个完整月的订单：客户数按计数，误差为 √n（泊松）；人均订单数为均值；笔单价为销售额 / 订单数（对客户用 delta 法）；各以 95% 区间为两端。没有客户信息的订单算不出人均订单数，不计入并说明。
- **区间**：\`[低, 最可能, 高]\`，低、高是分布的两端。可选三角分布（默认）、PERT（参数为 1 + 4（最可能 − 低）/（高 − 低）与 1 + 4（高 − 最可能）/（高 − 低）的贝塔分布）或均匀分布。
- **抽样**：每项假设用拉丁超立方抽样 40,000 次，按给定的种子随机配对，各项假设彼此独立。P10、P50、P90 为抽样结果的第 7 类分位数。\`point\` 是各项最可能值之积，并非中位数。
- **龙卷风图**：一项假设取低值和高值时的规模，其余取最可能值。
- **对账**：自下而上 / 自上而下（所选级别），分别按最可能值和抽样的 P10 至 P90。区间包含 1，两种算法就不矛盾。单个因素弥合差距所需的值 = 最可能值 ×（另一算法 / 本算法）；对客群的单项，则是补足差额所需的值。落在自身区间内的排在前面。

## 增长

- **年复合增长率（CAGR）** =（V₁ / V₀）^（1/n）− 1，n 为两点相隔的年数。满两年时用从末期往回数的整年合计（不含季节性）；否则用首期与末期，且相隔至少一年。V₀ ≤ 0 时无定义，并会说明。\`growth_per_period\` 是按相隔期数算的同一公式。
- **同比**：最近一个整年比上一年。其均值和 95% 区间：所有相隔一年的两期之比取对数，求均值的 t 区间，再取指数。各类目要互相比较，其区间同时成立的概率为 95%（Bonferroni 校正）。
- **预测**：误差相加的指数平滑（无趋势、线性趋势或阻尼趋势；数据满两个季节周期则含季节性）；所有值大于零时对对数预测，各效应因此相乘。权重取似然最大者，初始状态精确求解，模型按修正的赤池准则选择。各期及合计的 95% 区间来自 4,000 条模拟路径，其中计入了数据未能确定的部分：模型（按赤池权重）、平滑权重（Metropolis 抽样）、初始状态和方差，共抽取 120 组。R 的 \`forecast\` 把这些都当作已知，所以区间比它宽。中间缺期时不作预测；完整的期少于 28 天、13 周、12 个月、8 个季度或 5 年时也不作预测。

## 份额与集中度

- **份额** = 各家的值 / 合计，负值按 0 计并说明。变化是与所示时间相比的份额之差。
- **HHI** = Σ sᵢ²，s 以百分数计，0 至 10,000。**CRk**：最大的 k 家合计，以小数计。**有效家数** = 1 / Σ sᵢ²，s 以小数计。**基尼系数** = 2 Σ i xᵢ /（n Σ xᵢ）−（n + 1）/ n，x 由小到大，只含列名的商家。
- **其他**：没有名称的商家（空、Other、Rest、其他 等）计入合计。若是无数小商家，对 HHI 没有贡献（\`low\`、\`value\`）；若是同一家，则加 s²（\`high\`）。CRk 和基尼系数只算列名的。
- **分档**依美国司法部（DOJ）与联邦贸易委员会（FTC）的合并指南：2023 年（§ 2.1）以 1,000、1,800 为界，2010 年（§ 5.3）以 1,500、2,500 为界。它们评判的是整个市场；筛选过的表只给出筛选范围内的份额。合并使 HHI 上升（Σ s）² − Σ s²；2023 年指南推定：上升超过 100，且合并后高于 1,800 或份额高于 30%，会削弱竞争。

## 价格与定位

- **价格带**为 [下界, 上界)，最后一档 [下界, ∞)。边界可以给定，也可取整数（最高价达到最低价 8 倍时按 1、2、5、10 …，否则等距），或按各行价格的第 7 类分位数、或按自然断点分为 \`band_count\`（五）档。自然断点使各行的 Σ (价格 − 所在档均值)² 最小，用动态规划精确求解（Fisher 1958、Jenks 1967）；不同价格超过 1000 个时，先把相邻的价格合为 1000 组。价格取价格列，其次销售额 / 销量，再次每单金额。夹在中间的空档就是无人经营的价格带，会保留。
- **定位图**：最近一年各品牌的价格与评分，按销量加权；分界线为各品牌的中位数（或平均数），每个品牌只算一次。
- **战略**依次判断：*聚焦*，至少三分之二的销售额来自一个类目，而没有哪个类目占市场的一半；*成本领先*，价格低于分界；*差异化*，价格和评分都不低于分界；否则战略不清。

## 前提与局限

- 只能有一种币种；出现多个币种即为错误，不下结论。
- 各项假设彼此独立。若有两项同涨同落，区间就偏窄。
- 客群不得重叠。SAM、SOM 是比例，所以 SOM ≤ SAM ≤ TAM；比例超过 1 即为错误。
- 战略是由三个数看出来的，只说明品牌站在哪里，不说明站得好不好。

## 参考文献

- US Department of Justice, Federal Trade Commission (2023). *Merger Guidelines*；以及 (2010) *Horizontal Merger Guidelines*。
- Fisher, W. D. (1958). On grouping for maximum homogeneity. *JASA* 53; Jenks, G. F. (1967). The data model concept in statistical mapping.
- Hirschman, A. O. (1964). The paternity of an index. *American Economic Review* 54(5), 761–762.
- Hyndman, R. J., Koehler, A. B., Ord, J. K., Snyder, R. D. (2008). *Forecasting with Exponential Smoothing*. Springer.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Malcolm, D. G., Roseboom, J. H., Clark, C. E., Fazar, W. (1959). Application of a technique for research and development program evaluation. *Operations Research* 7(5), 646–669.
- McKay, M. D., Beckman, R. J., Conover, W. J. (1979). A comparison of three methods for selecting values of input variables. *Technometrics* 21(2), 239–245.
- Porter, M. E. (1980). *Competitive Strategy*. Free Press.
`,
}
