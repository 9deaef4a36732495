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

- **Counts**: a row with a date and an amount, not later than the reference date.
- **Order**: a row with an amount above zero. Where the order number is bound, rows that share a number
  are one order; a row without a number is an order of its own.
- **Recency**: R = reference date − date of the last order, in calendar days of the notebook's time zone. The
  reference date is the day after the last row that has a date, unless it is set.
- **Frequency**: F = number of orders.
- **Monetary value**: M = Σ amount − Σ refund over all rows that count, refunds being rows with an amount
  below zero and, where it is bound, the column of refunded amounts. As a setting, M / F instead.
- **Guests**, rows without a customer, are left out; their share of rows and revenue is stated.

## Scores

Thresholds q₁ … q_{b−1} are the type 7 quantiles (R, numpy, \`quantile_cont\`) at k / b over the customers:

- frequency and monetary score = 1 + number of thresholds strictly below the value
- recency score = b − number of thresholds strictly below the days

Equal values therefore always share a score. Where many customers share one value, thresholds coincide:
some scores then stand for nobody, and the number of levels that remain is stated. (\`NTILE\` would cut such
a group at random: on the R package's own data it changes 239 of 995 frequency scores.) A threshold that occurs twice
counts twice, so that the highest score stays *b* and the rules keep their meaning.

The setting “as the R package rfm” adds one to each threshold and counts thresholds at or below the value. That
reproduces the package, and is right for whole numbers only.

\`rfm_score\` = 100 R + 10 F + M; with ten levels 10,000 R + 100 F + M.

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

## Assumptions and limits

- Scores compare customers of this table with each other: they are ranks, not values, and shift when the table does.
- One currency. Where there are more, that is said and nothing is concluded, since the sums mean nothing.
- Rows whose status says that the order was cancelled, closed or never paid are left out and counted in the checks, where
  the status role is filled. Without a status every amount above zero counts.
- A customer whose refunds exceed the orders stays in, with a low monetary score, and is counted in the checks. One with
  refunds alone has no last order and is left out.
- RFM describes; it does not show what a campaign would cause. Test that with an experiment.

## References

- Hughes, A. M. (1994). *Strategic Database Marketing*. Probus.
- Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. *Journal of
  Marketing Research* 42(4), 415–430.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Hebbali, A. *rfm: Recency, Frequency and Monetary Value Analysis*, R package 0.3. Its sample data, thresholds, scores and segments are
  a test of this analysis: equal for all 995 customers.
`,
  'zh-CN': `# RFM

**问题。** 谁是最有价值的客户，谁正在流失？

## 方法

在分析基准日，从三个方面衡量每位客户：最近购买（R，距上次下单的天数）、购买频次（F，订单数）、消费金额（M，扣除退款后的净成交额）。
每个指标在客户之间相互比较，换成 1 到 *b* 的得分（默认五档）；再按一张有先后顺序的规则表，由三项得分得出人群名称。

## 口径

- **计入的行**：有日期、有金额，且不晚于基准日。
- **订单**：金额大于零的行。指定了订单号时，同一订单号的行算一个订单；没有订单号的行各算一单。
- **R**：基准日减去最近一单的日期，按笔记本时区的自然日计算。未设定基准日时，取最后一行日期的次日。
- **F**：订单数。
- **M**：计入的各行金额之和减去退款之和。退款指金额为负的行，以及（如已指定）退款金额列。也可改用 M / F，即每单净成交额。
- **游客**：没有客户的行不计入，其行数与净成交额占比会注明。

## 得分

界限 q₁ … q_{b−1} 是全体客户在 k / b 处的第 7 类分位数（与 R、numpy、\`quantile_cont\` 相同）：

- F、M 得分 = 1 + 严格小于该值的界限个数
- R 得分 = b − 严格小于该天数的界限个数

因此同值必同分。许多客户取值相同时，几条界限会重合，有的得分便没有客户，实际档数会注明。（\`NTILE\` 会把同值客户随意拆开：
在 R 包自带的数据上，995 位客户中有 239 位的 F 得分会因此改变。）重合的界限仍按次数计，使最高分始终为 *b*，规则的含义不变。

“与 R 包 rfm 一致”会把每条界限加一，并统计小于或等于该值的界限个数。这样与该包的结果相同，但只适合整数。

\`rfm_score\` = 100 R + 10 F + M；分十档时为 10,000 R + 100 F + M。

## 人群

按顺序取第一条三项得分都符合的规则；都不符合的归入“其他客户”。规则按五档书写：分 *b* 档时，得分 s 相当于第 1 + round(4 (s − 1) / (b − 1)) 档。

默认规则（R 包 rfm 0.3），依次为 R、F、M：

| 人群 | R | F | M |
|---|---|---|---|
| 冠军客户 | 5 | 5 | 5 |
| 潜在忠诚客户 | 3–5 | 3–5 | 2–5 |
| 忠诚客户 | 2–4 | 2–4 | 2–4 |
| 潜力客户 | 3–4 | 1–3 | 3–5 |
| 新客户 | 4–5 | 1–3 | 1–5 |
| 不可流失客户 | 1–2 | 3–4 | 4–5 |
| 流失预警客户 | 1–2 | 2–5 | 4–5 |
| 需要关注客户 | 1–3 | 3–5 | 3–5 |
| 即将沉睡客户 | 2–3 | 1–3 | 1–4 |
| 已流失客户 | 1 | 1–5 | 1–5 |

“经典规则”出自该包早期的文档，其中三项得分都在 4 分以上即为冠军客户。

## 前提与局限

- 得分只是本表客户之间的相对位次，数据变了，得分也会变。
- 金额应为同一币种。出现多个币种时会先提示，不再下结论，因为合计没有意义。
- 填了订单状态时，状态显示已取消、已关闭或未付款的行不计入，并在检查中列出；没有状态时，金额大于零的都计入。
- 退款超过消费的客户仍参与评分，金额得分偏低，体检中会计数；只有退款、没有订单的客户没有最近一单，不计入。
- RFM 描述现状，不能说明营销活动会带来什么效果；效果要用实验检验。

## 参考文献

- Hughes, A. M. (1994). *Strategic Database Marketing*. Probus.
- Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). RFM and CLV: Using iso-value curves for customer base analysis. *Journal of Marketing Research* 42(4), 415–430.
- Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4), 361–365.
- Hebbali, A. *rfm: Recency, Frequency and Monetary Value Analysis*, R 包 0.3。本分析以其样例数据、界限、得分和人群作为检验：995 位客户全部一致。
`,
}
