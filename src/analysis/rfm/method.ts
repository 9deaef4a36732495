import type { Locale } from '../../lib/locale'

/** The method page. `README.md` beside it is the English text, held equal by a test. */
export const method: Readonly<Record<Locale, string>> = {
  en: `# RFM

**Question.** Who are our best customers, and who is slipping away?

## Method

Every customer is measured three ways on a reference date: recency (days since the last order), frequency
(number of orders) and monetary value (revenue net of refunds). Each measure becomes a score from 1 to
*b* (five unless set otherwise) by comparing customers with one another; an ordered table of rules turns
the three scores into a named segment.

## Definitions

- **Counts**: a row with a date and an amount, not later than the reference date, whose status does not say that the
  order was cancelled, closed or never paid (a setting counts those too).
- **Order**: a row with an amount above zero. Where the order number is bound, rows that share a number
  are one order; a row without a number is an order of its own. An order refunded wholly still counts as one; a setting
  leaves it out, by the refunded amount in its row or by refund rows of the same number.
- **Recency**: R = reference date − date of the last order, in calendar days of the notebook's time zone. The
  reference date is the day after the last row that has a date, unless it is set. As a setting, full periods of 24 hours:
  to the first moment of the reference date, or to 24 hours after the last row.
- **Frequency**: F = number of orders. As a setting, days with an order, or rows.
- **Monetary value**: M = Σ amount − Σ refund over all rows that count, refunds being rows with an amount
  below zero and, where it is bound, the column of refunded amounts. An order whose state says that it was refunded, with no refunded amount in the row and no
  row below zero that is a refund, went back whole. As a setting, M / F, or Σ amount of the orders (gross).
  Amounts in tables are net either way.
- **Guests**, rows without a customer, are left out; their share of rows and revenue is stated.
- **Customer table**: where the role for the number of orders is filled, a row is a customer, with the revenue of all orders,
  and the days since the last order or its date. Rows of one customer are added up and the latest decides R.

## Scores

Thresholds q₁ … q_{b−1} are the type 7 quantiles (R, numpy, \`quantile_cont\`) at k / b over the customers:

- frequency and monetary score = 1 + number of thresholds strictly below the value
- recency score = b − number of thresholds strictly below the days

Equal values therefore always share a score. Where many customers share one value, thresholds coincide:
some scores then stand for nobody, and the number of levels that remain is stated. (\`NTILE\` would cut such
a group at random: on the R package's own data it changes 239 of 995 frequency scores.) A threshold that occurs twice
counts twice, so that the highest score stays *b* and the rules keep their meaning.

Thresholds can be set by hand for each measure instead: k of them, in any order, make k + 1 scores. A value on a threshold
belongs to the class below it, (a, b]; as a setting to the class above, [a, b).

The setting “as the R package rfm” adds one to each quantile, counts thresholds at or below the value, and takes every
row as a transaction. That reproduces the package, and is right for whole numbers only.

\`rfm_score\` = 100 R + 10 F + M; where a score can reach ten, 10,000 R + 100 F + M.

\`weighted_score\` = (w₁ R + w₂ F + w₃ M) / (w₁ + w₂ + w₃), with equal weights unless set. As segments, it is ranked into
levels by the same quantile rule.

## Segments

The first rule whose three spans hold the scores gives the name; customers without one are “Others”. The rules
speak of five levels: with *b* levels, score s stands for level 1 + round(4 (s − 1) / (b − 1)).

Default rules (R package rfm 0.3), as R · F · M:

| segment | R | F | M |
|---|---|---|---|
| Champions | 5 | 5 | 5 |
| Potential Loyalist | 3–5 | 3–5 | 2–5 |
| Loyal Customers | 2–4 | 2–4 | 2–4 |
| Promising | 3–4 | 1–3 | 3–5 |
| New Customers | 4–5 | 1–3 | 1–5 |
| Can't Lose Them | 1–2 | 3–4 | 4–5 |
| At Risk | 1–2 | 2–5 | 4–5 |
| Need Attention | 1–3 | 3–5 | 3–5 |
| About To Sleep | 2–3 | 1–3 | 1–4 |
| Lost | 1 | 1–5 | 1–5 |

The “classic” rules are those of the package's older documentation, under which Champions score 4 or 5 throughout.

**Rules of one's own** (\`segments: custom\`) name segments by the scores themselves, bounds included, the first that fits; what is left out is any score:

\`\`\`yaml
segments: custom
rules:
  - {name: VIP, recency: [4, 5], frequency: [4, 5], monetary: 5, action: A call before every launch}
  - {name: Asleep, recency: [1, 2]}
\`\`\`

**Eight segments.** Each measure is high or low against the mean (or the median) of all customers: R is high where the days
are at or below it, F and M where they are above it; as a setting scores are compared instead of values. High R, F, M is
1, low is 0:

| R F M | segment | in Chinese practice |
|---|---|---|
| 1 1 1 | Key: value | 重要价值客户 |
| 1 0 1 | Key: develop | 重要发展客户 |
| 0 1 1 | Key: keep | 重要保持客户 (also 重要唤回客户) |
| 0 0 1 | Key: win back | 重要挽留客户 |
| 1 1 0 | General: value | 一般价值客户 |
| 1 0 0 | General: develop | 一般发展客户 |
| 0 1 0 | General: keep | 一般保持客户 |
| 0 0 0 | General: win back | 一般挽留客户 |

Each segment comes with what is usually done for it (\`action\`). That is custom of the trade, not a result.

## Movement

With a second, earlier date, customers are also scored as they stood then, from the rows up to that date and among the customers
of that date. Somebody **rose** whose weighted score is higher now, **fell** whose is lower, **joined** who had no order yet.
Scores by quantile are relative: one can fall because others rose. Thresholds set by hand are the same at both dates.

## Assumptions and limits

- Scores compare customers of this table with each other: they are ranks, not values, and shift when the table does.
- One currency. Where there are more, that is said and nothing is concluded, since the sums mean nothing.
- Without a status every amount above zero counts. Rows left out for their status are counted in the checks.
- A customer whose refunds exceed the orders stays in, with a low monetary score, and is counted in the checks. One with
  refunds alone has no last order and is left out.
- Where orders have several rows and their numbers are in no order, two orders of one customer with one 64-bit hash would count as one: with ten
  orders each of a million customers, in one table of 4·10¹¹.
- Recency needs time. Over less than a week of orders nothing is concluded; over less than thirty days nobody is called quiet or lost.
- Where a hundred orders or more come from so few customers that each orders more than once a week, or one has a fifth of
  them, the column is doubted and named; at half of them, or an order a day each, nothing is concluded
  unless \`customer_column: accept\` says that it is right.
- RFM describes; it does not show what a campaign would cause. Test that with an experiment.

## References

- Hughes, A. M. (1994). *Strategic Database Marketing*. Probus.
- Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. *Journal of
  Marketing Research* 42(4), 415–430.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Hebbali, A. *rfm: Recency, Frequency and Monetary Value Analysis*, R package 0.3. Its sample data, thresholds, scores and segments are
  a test of this analysis: equal for all 995 customers, and for the 39,999 of its customer table.
`,
  'zh-CN': `# RFM

**问题。** 谁是最有价值的客户，谁正在流失？

## 方法

在分析基准日，从三个方面衡量每位客户：最近购买（R，距上次下单的天数）、购买频次（F，订单数）、消费金额（M，扣除退款后的净成交额）。
每个指标在客户之间相互比较，换成 1 到 *b* 的得分（默认五档）；再按一张有先后顺序的规则表，由三项得分得出人群名称。

## 口径

- **计入的行**：有日期、有金额，不晚于基准日，且订单状态没有显示已取消、已关闭或未付款（也可设为照常计入）。
- **订单**：金额大于零的行。指定了订单号时，同一订单号的行算一个订单；没有订单号的行各算一单。全额退款的订单仍算一单；也可设为不算，
  依据是同一行的退款金额，或订单号相同的退款行。
- **R**：基准日减去最近一单的日期，按笔记本时区的自然日计算。未设定基准日时，取最后一行日期的次日。也可按满 24 小时计算：算到基准日零点，
  或最后一行之后 24 小时。
- **F**：订单数。也可改用下单天数或行数。
- **M**：计入的各行金额之和减去退款之和。退款指金额为负的行，以及（如已指定）退款金额列。订单状态写明已退款、该行没有退款金额、表中也没有负数的退款行时，视为整笔退回。也可改用 M / F（每单净成交额），或不扣退款的成交总额。
  表中的金额始终为净额。
- **游客**：没有客户的行不计入，其行数与净成交额占比会注明。
- **客户汇总表**：指定了“订单数”这一角色时，每行是一位客户，含累计金额，以及距上次下单天数或最近下单日期。同一客户的多行会合并，R 取最近的一行。

## 得分

界限 q₁ … q_{b−1} 是全体客户在 k / b 处的第 7 类分位数（与 R、numpy、\`quantile_cont\` 相同）：

- F、M 得分 = 1 + 严格小于该值的界限个数
- R 得分 = b − 严格小于该天数的界限个数

因此同值必同分。许多客户取值相同时，几条界限会重合，有的得分便没有客户，实际档数会注明。（\`NTILE\` 会把同值客户随意拆开：
在 R 包自带的数据上，995 位客户中有 239 位的 F 得分会因此改变。）重合的界限仍按次数计，使最高分始终为 *b*，规则的含义不变。

每项指标也可自行设定界限：k 条界限（顺序不限）分出 k + 1 档。恰好等于界限的值归较小的一档，即 (a, b]；也可设为归较大的一档，即 [a, b)。

“与 R 包 rfm 一致”会把每个分位数加一，统计小于或等于该值的界限个数，并把每一行算作一次交易。这样与该包的结果相同，但只适合整数。

\`rfm_score\` = 100 R + 10 F + M；得分可达十档时为 10,000 R + 100 F + M。

\`weighted_score\` = (w₁ R + w₂ F + w₃ M) / (w₁ + w₂ + w₃)，默认三者等权。按加权总分分人群时，用同样的分位数规则分档。

## 人群

按顺序取第一条三项得分都符合的规则；都不符合的归入“其他客户”。规则按五档书写：分 *b* 档时，得分 s 相当于第 1 + round(4 (s − 1) / (b − 1)) 档。

默认规则（R 包 rfm 0.3），依次为 R、F、M：

| 人群 | R | F | M |
|---|---|---|---|
| 核心客户 | 5 | 5 | 5 |
| 潜在忠诚客户 | 3–5 | 3–5 | 2–5 |
| 忠诚客户 | 2–4 | 2–4 | 2–4 |
| 潜力客户 | 3–4 | 1–3 | 3–5 |
| 新客户 | 4–5 | 1–3 | 1–5 |
| 重点挽留客户 | 1–2 | 3–4 | 4–5 |
| 流失风险客户 | 1–2 | 2–5 | 4–5 |
| 需关注客户 | 1–3 | 3–5 | 3–5 |
| 即将沉睡客户 | 2–3 | 1–3 | 1–4 |
| 流失客户 | 1 | 1–5 | 1–5 |

“经典规则”出自该包早期的文档，其中三项得分都在 4 分以上即为核心客户。

**自定义规则**（\`segments: custom\`）直接按得分命名分层，范围含两端，取最先符合的一条；未写的一项不限得分：

\`\`\`yaml
segments: custom
rules:
  - {name: VIP, recency: [4, 5], frequency: [4, 5], monetary: 5, action: 新品上线前电话邀约}
  - {name: 沉睡, recency: [1, 2]}
\`\`\`

**八类客户。** 每项指标以全体客户的平均值（或中位数）为界分出高低：R 的天数不超过分界为高，F、M 高于分界为高；也可改为比较得分。
高记 1，低记 0，依次为 R、F、M：

| R F M | 人群 |
|---|---|
| 1 1 1 | 重要价值客户 |
| 1 0 1 | 重要发展客户 |
| 0 1 1 | 重要保持客户（也称重要唤回客户） |
| 0 0 1 | 重要挽留客户 |
| 1 1 0 | 一般价值客户 |
| 1 0 0 | 一般发展客户 |
| 0 1 0 | 一般保持客户 |
| 0 0 0 | 一般挽留客户 |

每个人群附有常见的运营动作（\`action\`）。这是业内的通行做法，不是分析得出的结论。

## 人群流转

设定一个更早的对比日期后，会用截至当日的数据、在当日的客户之间重新评分。加权总分比当时高的为**上升**，低的为**下降**，当时还没有订单的为**新增**。
按分位数打分是相对的：别人上升，自己也可能下降。自行设定的界限在两个日期相同。

## 前提与局限

- 得分只是本表客户之间的相对位次，数据变了，得分也会变。
- 金额应为同一币种。出现多个币种时会先提示，不再下结论，因为合计没有意义。
- 没有订单状态时，金额大于零的都计入；因状态而未计入的行会在检查中列出。
- 退款超过消费的客户仍参与评分，金额得分偏低，体检中会计数；只有退款、没有订单的客户没有最近一单，不计入。
- 订单有多行且编号无序时，同一客户的两笔订单若 64 位散列相同会算作一笔：一百万客户各十笔时，约 4·10¹¹ 份表中才有一份。
- R 需要时间：订单不足一周时不下结论，不足三十天时不说任何人沉睡或流失。
- 如果一百笔以上的订单来自极少的客户、平均每人每周不止一单，或其中一人占了五分之一，就会质疑并指出客户列；一人占到一半，或平均每人每天一单时，不下结论，除非以 \`customer_column: accept\` 确认无误。
- RFM 描述现状，不能说明营销活动会带来什么效果；效果要用实验检验。

## 参考文献

- Hughes, A. M. (1994). *Strategic Database Marketing*. Probus.
- Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. *Journal of Marketing Research* 42(4), 415–430.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Hebbali, A. *rfm: Recency, Frequency and Monetary Value Analysis*, R 包 0.3。本分析以其样例数据、界限、得分和人群作为检验：995 位客户全部一致，其客户汇总表的 39,999 位客户也全部一致。
`,
}
