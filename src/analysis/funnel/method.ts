import type { Locale } from '../../lib/locale'

const en = `## Question

How many of those who take the first step go on to the last within a given time, where are the others lost, and how long does it take?

## Method

A user **reaches step k** when there are k different events of theirs, one for each of the first k steps, in the order of time, and the last of them is no later than the window after the first. The window is elapsed time (a day is 24 hours, whatever the calendar or the clocks do), and its last moment still counts. With \`window: none\` there is no limit; who came early has then had longer, and that is said.

- **Steps.** An event by its name, narrower where other columns are asked about: is, is not, at least, at most, contains. A missing value is not equal to anything, so “is not” holds for it. Steps may overlap; one event is one step of an attempt at most, unless that is switched on.
- **Attempts.** Every event of the first step may begin an attempt. A user counts at the deepest step any of their attempts reached (“every entry”, as Mixpanel and ClickHouse do); or only with the attempt begun by their earliest first step (“first entry”, as Amplitude counts uniques); or each attempt counts by itself, the next one beginning when the one before has finished, was broken, or has run out of time (“each entry”, Mixpanel’s totals). The first two differ by a third and more on real logs, so the choice is a setting and stands under the chart.
- **Order.** *In order, anything in between* is the definition above. *In order, nothing in between* (PostHog, Amplitude): the user’s very next event, of any kind, has to be the next step. *Over with the first event out of order* (ClickHouse \`strict_order\`): one walk over the user’s events, which an event that is no step, a step too early, or the first step again ends; a repeated later step does not. With “may come again” the first step does not end it (\`allow_reentry\`). A step that stands twice among the steps needs two events, where ClickHouse ends at the first of them. “A repeated step ends the attempt” is \`strict_deduplication\`, “each step later than the one before” \`strict_increase\`: events at one instant then are one event with all their steps. *In any order*: an attempt begins with any of the steps, and what counts is how many of them are done within the window; an event counts as the first step it is; the rows then say “1 step done”, “2 steps done” and so on. With \`needs_first\` (Amplitude) only attempts count in which the first step of the list was done, whenever.
- **Time for each step** may be limited besides the window.
- **Never in between.** An attempt ends where such an event happens between two of its steps, everywhere or only after a given step (\`after\`), or up to another (\`before\`); another attempt, or another way through the same events, may still do without it. In any order it ends every attempt begun before it, wherever it happens. With \`excluded: user\` (PostHog) the user is left out of every step where the deepest attempt was ended so, within its window, and none as deep was not; how many is said.
- **Visits.** A visit is named by a column, or ends with a pause longer than a given one, over all events and not only the steps. Every visit then counts as a user does.
- **Held constant** (Mixpanel): with a column all steps of an attempt share one value of it, say the same product. Each user counts once for each value; rows without one share the missing value.
- **Times** are taken from one attempt a user: of those that went deepest the first one, with every step as early as it comes. The median is given, because a few who come back days later pull the mean.
- **Breakdown.** The value of an attempt is that of the event that was its first step, its last one reached, or a chosen one (\`step\`: those who stopped before it are a group of their own); of several at one instant the first by name. With \`all\`, as PostHog has it, every step has to be of one value: a user counts once for each value, so groups may add up to more than the whole. Where users do count for several of the values shown, nothing is tested: the tests are for different users. Nor is the value of the last step reached, which depends on how far a user went. Values beyond the most frequent are one group, missing ones another; neither is tested.
- **Trend.** By day, week (from Monday) or month in which the attempt that counts began, so that the periods add up to the whole. A period whose window is not over when the data ends can still rise: it is dashed and nothing is concluded from it.
- **What came next.** Of those who stopped at a step the first event of any kind later than that step, at any time.
- **What changed.** Those who finish are traffic × the rate of each step. Each factor’s part is its Shapley value: what its change brings, averaged over all orders in which the factors can change. The parts add up exactly and allow for zeros.
- **Dates** bound only the day on which an attempt begins. Later steps may come after the last day, within the window.

## Formulas

- Share of the first step: \`actors(k) / actors(1)\`; share of the step before: \`actors(k) / actors(k − 1)\`.
- 95% interval of the overall share p = x/n (Wilson), with z = 1.95996: centre \`(p + z²/2n) / (1 + z²/n)\`, half width \`z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)\`.
- Difference between values at a step: Pearson’s chi-square over value × (went on, did not), without continuity correction; for two values with fewer than five expected somewhere Fisher’s exact test. The steps’ p-values are corrected by Holm or Benjamini–Hochberg; the whole funnel’s stands alone. Fewer than five expected is flagged, and values with fewer than 30 at the first step are grey.
- Shapley part of factor i of a product: the sum over the sets S of other factors of \`|S|! (n − |S| − 1)! / n! · (after(i) − before(i)) · ∏ after(S) · ∏ before(rest)\`.
- Median time of step k: type 7 quantile at 0.5 of \`t(k) − t(k − 1)\` over those who reached step k.

## Assumptions and conventions

- Events at the same instant are taken in the order of the steps, other events last. Two equal steps need two events.
- Rows without a user or without a time are left out and counted. Equal rows (same user, event and time) are kept, counted and reported: two equal rows fill two equal steps.
- Users who entered less than one window before the data ends may still go on. They are counted, and the share of those whose time is over is given beside the overall one.
- Where the data covers less than the window, nobody has had the whole of it: only how many have finished so far is said.
- A window shorter than a day over times that are whole days cannot be measured; no conclusion is drawn. The same holds for a step whose name never occurs.
- Who seems lost before a step may have done it before the step before it, or after the window. In order, with every event one step at most, these are counted, and said where they are many: clocks or the order of the steps may be wrong.
- A user is told from another by 64 bits of a hash: in a log of a million users, one log in 37 million counts two of them as one; of fifty million, one in 15,000.
- A user is what the column says: an account, a device or a session. Where the column is known to hold customers, visitors, visits or orders, they are called so. Visits, entries and pairs with a value held constant are taken as independent, though one user may have several: intervals and tests are then too sure of themselves where users are few. A shop that cannot tie a person’s devices together sees lower rates than there are.
- A funnel describes; it does not show why users leave. Whether a change helps is a question for an experiment.

## References

- ClickHouse, \`windowFunnel\`: the same definition and modes; its cases are reference tests here.
- PostHog, funnel tests: any order, strict order, the attempt whose times count, the closed end of the window.
- Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *JASA* 22.
- Shapley, L. S. (1953). A value for n-person games; Shorrocks, A. F. (2013). Decomposition procedures for distributional analysis. *J. Econ. Inequality* 11.
- Holm, S. (1979). A simple sequentially rejective multiple test procedure. *Scand. J. Stat.* 6; Benjamini, Y., Hochberg, Y. (1995). *JRSS B* 57.
- Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for a binomial proportion. *Statistical Science* 16.
`

const zhCN = `## 问题

走出第一步的人，有多少在规定时间内走到最后一步？其余的人流失在哪里？各步用了多久？

## 方法

如果一位用户有 k 个不同的事件，按时间先后依次对应前 k 个步骤，且最后一个事件不晚于第一个事件之后的窗口时长，就说这位用户**到达了第 k 步**。窗口按实际经过的时间计算（一天就是 24 小时，与日历和时钟调整无关），恰好到点也算。\`window: none\` 表示不限时间，此时早来的用户有更长时间继续，会加以说明。

- **步骤。** 按事件名称，还可用其他列限定：等于、不等于、不小于、不大于、包含。缺失值不等于任何值，因此“不等于”对它成立。步骤可以重叠；除非另行设置，一个事件在一次尝试中最多占一步。
- **进入方式。** 每个第一步事件都可以开始一次尝试。可以取各次尝试中走得最深的一次（“每次进入”，同 Mixpanel、ClickHouse）；也可以只看最早的第一步所开始的那次（“首次进入”，同 Amplitude 的去重口径）；还可以每次尝试各算一次，上一次完成、中断或超时后才开始下一次（“各算一次”，同 Mixpanel 的总量口径）。前两种在真实日志上可以相差三成以上，所以做成设置项，并写在图下。
- **顺序。** *按顺序，中间可有其他事件*：即上面的定义。*按顺序，中间不能有其他事件*（PostHog、Amplitude）：用户紧接着的下一个事件，不论何种，必须就是下一步。*遇到乱序事件即止*（ClickHouse 的 \`strict_order\`）：把用户的事件走一遍，遇到不属于任何步骤的事件、过早出现的步骤，或再次出现的第一步就停止；后面步骤的重复不算。步骤中出现两次的事件须发生两次，ClickHouse 则在第一次就停止。设为“允许重新进入”时，第一步再次出现不停止（\`allow_reentry\`）。“重复步骤即止”即 \`strict_deduplication\`，“每步必须晚于上一步”即 \`strict_increase\`，此时同一时刻的事件视为一个事件。*不限顺序*：任一步骤都可以开始一次尝试，看窗口之内完成了几个步骤；一个事件只算它符合的第一个步骤；此时各行显示为“完成 1 步”“完成 2 步”等。设为 \`needs_first\` 时（Amplitude 的口径），只计做过列表中第一步的尝试，先后不论。
- **每步时限**可在总窗口之外另设。
- **中途排除。** 这类事件发生在两步之间时，该次尝试即告中断，可限定在某一步之后（\`after\`）、某一步之前（\`before\`）；别的尝试，或同样事件中的另一条路径，仍可成立。不限顺序时，无论发生在何处，此前开始的尝试都告中断。\`excluded: user\`（PostHog 的口径）则把用户整个排除：走得最深的尝试在窗口内被中断，又没有同样深而未中断的尝试时，各步都不计，并报告人数。
- **会话。** 由列给出，或以超过一定时长的停顿切分（看全部事件，而不只是各步骤）。此时每个会话像一位用户那样统计。
- **保持不变**（Mixpanel）：指定一列后，一次尝试的各步骤在该列取值必须相同，例如同一商品；每位用户按每个取值各算一次，缺失值视为同一个取值。
- **用时**每位用户只取一次尝试：走得最深的几次中最早的一次，每一步都取最早的事件。给出中位数，因为少数隔了几天才回来的人会拉高平均数。
- **拆分。** 一次尝试的取值，是其第一步、到达的最后一步或指定一步（\`step\`，没走到的人另为一组）那个事件的值；同一时刻有多个时取名称靠前的。\`all\`（PostHog 的口径）要求各步取值相同：每位用户按每个取值各算一次，因此各组相加可能大于总数。确有用户在几个取值下都计入时不作差异检验，因为检验以各组用户互不相同为前提；取最后一步的值时也不作，因为它取决于走了多远。最常见的若干取值之外并为一组，缺失值另为一组，两者都不参与检验。
- **趋势。** 按计入的那次尝试开始的日、周（周一起）或月，因此各时期相加等于总数。数据截止时窗口尚未结束的时期还可能上升，以虚线表示，不据此下结论。
- **去向。** 停在某一步的用户，此后第一个任意种类的事件，不限时间。
- **变化拆解。** 完成人数 = 流量 × 各步转化率。每个因素的贡献取其 Shapley 值：在所有先后次序中，该因素变化所带来影响的平均。各部分相加恰好等于总变化，且允许为零。
- **日期范围**只限制尝试从哪一天开始。后续步骤可以晚于截止日，只要在窗口之内。

## 公式

- 占第一步的比例：\`actors(k) / actors(1)\`；占上一步的比例：\`actors(k) / actors(k − 1)\`。
- 总转化率 p = x/n 的 95% 置信区间（Wilson 法，z = 1.95996）：中心 \`(p + z²/2n) / (1 + z²/n)\`，半宽 \`z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)\`。
- 各取值在某一步的差异：对“取值 × 是否继续”做 Pearson 卡方检验，不做连续性校正；只有两个取值且有期望频数不足 5 时用 Fisher 精确检验。各步的 p 值按 Holm 或 Benjamini–Hochberg 校正，整个漏斗的单独看。期望频数不足 5 会标出，第一步不足 30 人的取值显示为灰色。
- 乘积中因素 i 的 Shapley 贡献：对其余因素的每个子集 S 求和 \`|S|! (n − |S| − 1)! / n! · (现在(i) − 此前(i)) · ∏ 现在(S) · ∏ 此前(其余)\`。
- 第 k 步用时的中位数：到达第 k 步的用户中 \`t(k) − t(k − 1)\` 的 0.5 分位数（第 7 类）。

## 前提与约定

- 同一时刻的事件按步骤顺序排列，其他事件排在最后。两个相同的步骤需要两个事件。
- 缺用户或缺时间的行不计入，但会计数。完全相同的行（用户、事件、时间都相同）保留、计数并提示：两行相同的记录可以占满两个相同的步骤。
- 在数据截止前不足一个窗口时进入的用户还可能继续。这部分人会被计数，并在总转化率旁给出窗口已结束用户的转化率。
- 数据的时间跨度短于窗口时，没有人走完整个窗口，只说目前有多少人完成。
- 时间只精确到天而窗口短于一天时无法衡量，不下结论；步骤名称从未出现时也一样。
- 看似在某一步之前流失的用户，可能在上一步之前或窗口之外做过这一步。按顺序统计、且每个事件至多算作一个步骤时，会统计这部分用户；人数多时会提示：时钟或步骤顺序可能有误。
- 用户之间以 64 位散列区分：一百万用户的日志中，约 3700 万份才有一份会把两人算作一人；五千万用户时约一万五千份有一份。
- “用户”取决于所选的列：账号、设备或会话。如果已知该列是客户、访客、会话或订单，就照此称呼。按会话、按每次进入或按组合统计时，同一用户可能计多次，而区间与检验把它们视为相互独立，用户少时会显得过于精确。无法把同一个人的多台设备关联起来时，转化率会偏低。
- 漏斗只描述现象，不解释用户为何离开。改动是否有效，需要用实验回答。

## 参考

- ClickHouse \`windowFunnel\`：定义与各种模式相同；其公开用例是这里的参考测试。
- PostHog 漏斗测试：不限顺序、严格顺序、以哪次尝试计时、窗口终点包含在内。
- Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *JASA* 22.
- Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for a binomial proportion. *Statistical Science* 16.
`

export const method: Readonly<Record<Locale, string>> = { en, 'zh-CN': zhCN }
