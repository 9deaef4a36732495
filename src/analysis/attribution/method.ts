import type { Locale } from '../../lib/locale'

/** The method page. `README.md` beside it is the English text, held equal by a test. */
export const method: Readonly<Record<Locale, string>> = {
  en: `# Channel attribution

**Question.** Which channels deserve the credit for sales, and which touch customers together?

Attribution divides the sales there were among the touches before them. It does not say which sales would have been lost
without a channel: that takes an experiment.

## From touches to journeys

Data comes as a log of touches (customer, time, channel) with a table of conversions or with a column that marks or counts
them in the log itself; or as ready-made paths with their counts (\`A > B > C\`, conversions, value, journeys without one).
Without customers the number of a journey stands for one. Paths that another sign divides than \`separator\` conclude nothing.

- **Journey**: the touches of a customer up to a conversion. The conversion closes it; the next touch begins anew. A touch at the
  instant of the conversion came before it. Conversions of a customer at one instant are one journey.
- **Lookback**: touches at most this long before the conversion count, in elapsed time, the boundary included (30 days).
- **Without a conversion**: touches that no conversion follows within the lookback. A pause longer than the lookback begins another
  journey. Without a lookback all of them between two conversions are one.
- **Order at one instant**: direct visits first, then the more frequent channel.
- **Visits**: touches of one channel that follow each other within a chosen time are one touch; as a setting whatever their channel.
- **Direct** counts like any channel; as a setting it counts only where a journey has nothing else. Unnamed touches
  are left out, or direct, as set.
- **Unattributed**: conversions without a touch, without a known customer or time, or with an empty path. They stand in a row of their own, so that
  every model adds up to all conversions. Shares are of what is attributed.
- Data that covers less than the lookback shows no journey from its beginning: that is said, and below a quarter of it nothing
  is concluded.
- Beyond 40 channels (a setting) the least frequent are pooled.
- Customers are numbers of 64 bits, hashes of their names, from the first join on: two of a million share one by chance in one log in 37
  million.
- Value is net where the refund role of the conversions is filled, else as given; a conversion whose state alone says that it was refunded brings nothing. Rows of one order number are one conversion.

## Models

With n touches in a journey that converts:

| model | a touch gets |
|---|---|
| \`first\`, \`last\` | everything or nothing |
| \`last_non_direct\` | everything, if it is the last that is not direct; the last one where all are |
| \`linear\` | 1 / n, repeated touches each |
| \`position\` | 40 % first, 40 % last, 20 % shared by those between; 50 / 50 where n = 2. Other weights are made to sum to one |
| \`time_decay\` | in proportion to 2^(−days / half-life), counted back from the conversion |
| \`shapley\` | channel c gets Σ R(S) / │S│ over the sets S that hold it, R(S) being the conversions of journeys with exactly these channels |
| \`markov_1\` … \`markov_3\` | in proportion to removal effects |

**Shapley.** With v(S) = conversions of journeys all of whose channels are in S, the sum above is the Shapley value (Zhao, Mahboobi and
Bagheri 2018). It takes linear time, so it is exact for any number of channels: nothing is sampled. It is not the game of conversion rates
that other tools play.

**Markov.** States are the last k touches; a journey of fewer is one state. Moves are counted over all journeys, those without a
conversion too; a move of a state to itself says nothing. With Q the moves among states and r the chance to convert from each,
the chance to convert from the start is s (I − Q)⁻¹ r. The removal effect of a channel is 1 − P(convert, where every state that holds it leads
nowhere) / P(convert). The system is solved, never simulated. For value, r is the mean value brought at the end of each
state, so that the last touches decide what a conversion is worth (as in the R package ChannelAttribution). Credit is effect / Σ effects.
Repeated touches do not change order 1; from order 2 on they are states of their own unless repeats are counted once.
An order with more than 20,000 possible states is left out.

Where every journey converts, a removal effect only says how often the chain passes through the channel: the share of journeys touched, if none can come back to it. Where most journeys have one touch, all models agree.

## How sure

Customers fall into 100 groups by a hash; the groups are drawn with replacement 200 times (from a seed), and every model is computed on each
draw. A customer's journeys stay together. The 95 % interval is Student's t on the log odds of the share, with the spread of the draws, widened
by √(g / (g − 1)); its degrees of freedom are those of g groups and d draws, 1 / (1 / (g − 1) + 1 / (d − 1)). For none or all of
the conversions it is Clopper and Pearson's. In simulations of 2,000 journeys it held the truth in 94 to 96 % of samples, in every
model. Intervals of ROAS take the total value as given: they say how sure the split is. In
ready-made paths every journey is a customer, and the spread of values within a path is not known. Orders 2 and 3 have at most 50 groups;
where moves are too many there are fewer than ten, and no interval; nor is there one for a share of fewer than ten conversions.

## Costs and budget

ROAS = value / cost, CAC = cost / conversions, from the table of costs or else the cost of each touch. All costs given count; as a
setting only those of the days from the first touch to the last time in the data.

**A tenth of the budget**: all paid channels together cost C. What would it do to move C / 10 from the
channel with the lowest return to the one with the highest, among those that cost at least C / 10 themselves? (A smaller one would be emptied or more
than doubled.) Amount × (higher − lower return), if the average return of each held
for the moved money as well. It will not quite: the next unit usually brings less than the average. The move pays while the return on
the added money stays above (lower / higher) of the average; that share is stated.

## Pairs

Of N conversions n(a) have a touch of a, n(ab) of both: support n(ab) / N, lift n(ab) N / (n(a) n(b)), Jaccard n(ab) / (n(a) + n(b) − n(ab)); the same over all
journeys. A pair does more than its parts if journeys with both convert more often than those with a alone and those with b
alone: the larger of two one-sided pooled z tests (Berger 1982), Holm-corrected over all pairs of five journeys or more. The interval of the gain
over the better of the two is Newcombe's. Journeys with two channels are longer, and whoever makes them may have been keener before.

## References

- Anderl, E., Becker, I., von Wangenheim, F., Schumann, J. H. (2016). Mapping the customer journey. *International Journal of Research in
  Marketing* 33(3).
- Berger, R. L. (1982). Multiparameter hypothesis testing and acceptance sampling. *Technometrics* 24(4).
- Kemeny, J. G., Snell, J. L. (1960). *Finite Markov Chains*. Van Nostrand.
- Shapley, L. S. (1953). A value for n-person games. *Contributions to the Theory of Games* II.
- Zhao, K., Mahboobi, S. H., Bagheri, S. R. (2018). Shapley value methods for attribution modeling in online advertising. arXiv:1804.05327.
- R package ChannelAttribution (Altomare, Loris); DP6 marketing-attribution-models; dbt attribution playbook.
`,
  'zh-CN': `# 渠道归因

**问题**：成交该归功于哪些渠道，哪些渠道一起触达客户？

归因是把已有的成交分给之前的触点，并不说明少了某个渠道会损失多少成交；要知道这一点只能做实验。

## 从触点到旅程

数据可以是触点日志（客户、时间、渠道），配一张转化表，或在日志里用一列标记、计数转化；也可以是现成路径及其计数（\`A > B > C\`、转化数、金额、
未转化的旅程数）。没有客户列时，用旅程编号代替。路径的分隔符与 \`separator\` 不符时不下结论。

- **旅程**：同一客户在一次转化之前的触点。转化即结束旅程，之后的触点另起一段。与转化同一时刻的触点算在转化之前；同一客户同一时刻的多次转化合为一段旅程。
- **回溯窗口**：转化之前不超过该时长的触点计入，按实际经过的时间计算，含边界（默认 30 天）。
- **未转化的旅程**：回溯窗口内没有转化的触点；间隔超过回溯窗口即另起一段。不设窗口时，两次转化之间的触点为一段。
- **同一时刻的顺序**：直接访问在前，其余按渠道触点数从多到少。
- **访问合并**：同一渠道前后相隔不超过设定时长的触点只算一个；也可设为不论渠道。
- **直接访问**默认与其他渠道同等对待；也可设为仅在没有其他触点时计入。没有渠道的触点默认不计入，也可算作直接访问。
- **未归因**：没有触点、没有客户或时间，或路径为空的转化，单列一行，因此每个模型合计都等于全部转化。占比以已归因的转化为准。
- 数据的时间跨度短于回溯窗口时，没有一段旅程能从头看起，会先说明；不足窗口的四分之一时不下结论。
- 超过 40 个渠道（可设置）时，触点少的合并为一项。
- 从第一次关联起，客户以编号的 64 位哈希值表示：一百万名客户中出现两名相同，平均约 3,700 万份数据才有一次。
- 填写了退款角色时金额为净额，否则按原数；只有状态写明已退款的转化，金额记为零。同一订单号的行算一次转化。

## 模型

设转化旅程有 n 个触点：

| 模型 | 每个触点分得 |
|---|---|
| \`first\`、\`last\` | 首次（末次）触点得全部 |
| \`last_non_direct\` | 最后一个非直接触点得全部；全是直接访问时归最后一个 |
| \`linear\` | 1 / n，重复触点各算一次 |
| \`position\` | 首 40%、末 40%，中间合计 20%；只有两个触点时各半。其他权重会自动归一 |
| \`time_decay\` | 与 2^(−天数 / 半衰期) 成正比，从转化往前算 |
| \`shapley\` | 渠道 c 得 Σ R(S) / │S│，S 为含 c 的渠道集合，R(S) 为恰好由这些渠道构成的旅程的转化数 |
| \`markov_1\` 至 \`markov_3\` | 与移除效应成正比 |

**夏普利值**：设 v(S) 为渠道全部落在 S 内的旅程的转化数，上式即为夏普利值（Zhao、Mahboobi、Bagheri 2018）。计算量是线性的，渠道再多也精确，无需抽样。
它不是某些工具所用的“转化率博弈”。

**马尔可夫链**：状态为最近 k 个触点，不足 k 个触点的旅程自成一个状态。转移次数按全部旅程（含未转化）统计，状态到自身的转移不计。记 Q 为状态间的转移，
r 为各状态直接转化的概率，则从起点转化的概率为 s (I − Q)⁻¹ r。渠道的移除效应为 1 − P(凡含该渠道的状态都走不下去时的转化) / P(转化)。方程组直接求解，从不模拟。
计算金额时，r 换成各状态结束时带来的平均金额，即由最后的触点决定一次转化值多少（与 R 包 ChannelAttribution 一致）。归因占比 = 效应 / 效应之和。
连续重复触点不影响一阶结果；二阶起重复触点自成状态，除非设为只算一次。可能状态超过 20,000 个的阶数不计算。

所有旅程都转化时，移除效应只反映链条经过该渠道的频率（不会再回到它时，即触达的旅程占比）；多数旅程只有一个触点时，各模型基本一致。

## 把握有多大

客户按散列分为 100 组，从中有放回地抽 200 次（用种子），每次重算所有模型，同一客户的旅程总在一起。95% 区间是占比对数优势上的 t 区间，标准差取自抽样，并放大
√(g / (g − 1)) 倍，自由度由组数 g 与抽样次数 d 合成：1 / (1 / (g − 1) + 1 / (d − 1))；占比为零或百分之百时用 Clopper–Pearson 区间。用 2,000 段旅程模拟，各模型的区间覆盖真值的比例均为 94% 至 96%。ROAS 的区间以总金额为准，说的是分配有多确定。
现成路径里每段旅程视为一位客户，路径内部金额的波动无从得知。二阶和三阶最多 50 组；转移过多、不足十组时不给区间；归因的转化不足十次时，占比也不给区间。

## 花费与预算

ROAS = 金额 / 花费，CAC = 花费 / 转化数，取自花费表，没有则取触点花费。默认计入全部花费，也可只计首个触点到数据末日之间的花费。

**挪动一成预算**：付费渠道合计花费 C，在花费不低于 C / 10 的渠道中（更小的会被掏空，或翻倍以上），把 C / 10 从平均回报最低的渠道挪到最高的渠道，若两边平均回报不变，变化为金额 ×（高 − 低）。实际不会完全
如此：新增投入的回报通常低于平均。只要新增投入的回报高于平均的（低 / 高），挪动就划算，这一比例会写明。

## 渠道组合

N 次转化中有 a 的触点的为 n(a)，两者都有的为 n(ab)：支持度 n(ab) / N，提升度 n(ab) N / (n(a) n(b))，Jaccard 系数 n(ab) / (n(a) + n(b) − n(ab))；对全部旅程同样计算。若同时触达两者的旅程，转化率
既高于只触达 a 的，也高于只触达 b 的，就说组合强于单独：取两个单侧合并 z 检验中较大的 p 值（Berger 1982），对五段旅程以上的所有组合作 Holm 校正。高出幅度的区间用 Newcombe 法。
触达两个渠道的旅程更长，这些人也可能本来就更想买。

## 参考文献

- Anderl, E., Becker, I., von Wangenheim, F., Schumann, J. H. (2016). Mapping the customer journey. *International Journal of Research in Marketing* 33(3).
- Berger, R. L. (1982). Multiparameter hypothesis testing and acceptance sampling. *Technometrics* 24(4).
- Kemeny, J. G., Snell, J. L. (1960). *Finite Markov Chains*. Van Nostrand.
- Shapley, L. S. (1953). A value for n-person games. *Contributions to the Theory of Games* II.
- Zhao, K., Mahboobi, S. H., Bagheri, S. R. (2018). Shapley value methods for attribution modeling in online advertising. arXiv:1804.05327.
- R 包 ChannelAttribution（Altomare、Loris）；DP6 marketing-attribution-models；dbt attribution playbook。
`,
}
