import type { Locale } from '../../lib/locale'

const en = `## Question

How many of those who take the first step go on to the last within a given time, where are the others lost, and how long does it take?

## Method

A user **reaches step k** when there are k different events of theirs, one for each of the first k steps, in the order of time, and the last of them is no later than the window after the first. The window is elapsed time (a day is 24 hours, whatever the calendar or the clocks do), and its last moment still counts.

- **Attempts.** Every event of the first step may begin an attempt. A user counts at the deepest step any of their attempts reached (“every entry counts”), or only with the attempt begun by their earliest first step (“only the first entry”). The two differ by a third and more on real logs, so the choice is a setting.
- **Order.** *In order, anything in between* is the definition above. *In order, nothing in between*: the user’s very next event, of any kind, has to be the next step. *In any order*: an attempt begins with any of the steps, and what counts is how many of them are done within the window; the rows then say “1 step done”, “2 steps done” and so on.
- **Times** are taken from one attempt a user: of those that went deepest the first one, with every step as early as it comes. The median is given, because a few who come back days later pull the mean.
- **Dates** bound only the day on which an attempt begins. Later steps may come after the last day, within the window.

## Formulas

- Share of the first step: \`actors(k) / actors(1)\`; share of the step before: \`actors(k) / actors(k − 1)\`.
- 95% interval of the overall share p = x/n (Wilson), with z = 1.95996: centre \`(p + z²/2n) / (1 + z²/n)\`, half width \`z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)\`.
- Median time of step k: type 7 quantile at 0.5 of \`t(k) − t(k − 1)\` over those who reached step k.

## Assumptions and conventions

- Events at the same instant are taken in the order of the steps, other events last. Two equal steps need two events.
- Rows without a user or without a time are left out and counted. Equal rows (same user, event and time) are kept, counted and reported: two equal rows fill two equal steps.
- Users who entered less than one window before the data ends may still go on. They are counted, and the share of those whose time is over is given beside the overall one.
- A window shorter than a day over times that are whole days cannot be measured; no conclusion is drawn. The same holds for a step whose name never occurs.
- A user is what the column says: an account, a device or a session. A shop that cannot tie a person’s devices together sees lower rates than there are.
- A funnel describes; it does not show why users leave. Whether a change helps is a question for an experiment.

## References

- ClickHouse, \`windowFunnel\`: the same definition; its cases are reference tests here, save for one event filling several equal steps.
- PostHog, funnel tests: any order, strict order, the attempt whose times count, the closed end of the window.
- Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *JASA* 22.
- Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for a binomial proportion. *Statistical Science* 16.
`

const zhCN = `## 问题

走出第一步的人，有多少在规定时间内走到最后一步？其余的人流失在哪里？各步用了多久？

## 方法

如果一位用户有 k 个不同的事件，按时间先后依次对应前 k 个步骤，且最后一个事件不晚于第一个事件之后的窗口时长，就说这位用户**到达了第 k 步**。窗口按实际经过的时间计算（一天就是 24 小时，与日历和时钟调整无关），恰好到点也算。

- **进入方式。** 每个第一步事件都可以开始一次尝试。可以取各次尝试中走得最深的一次（“每次进入都算”），也可以只看最早的第一步所开始的那次（“只算首次进入”）。在真实日志上两者可以相差三成以上，所以做成设置项。
- **顺序。** *按顺序，中间可有其他事件*：即上面的定义。*按顺序，中间不能有其他事件*：用户紧接着的下一个事件，不论何种，必须就是下一步。*不限顺序*：任一步骤都可以开始一次尝试，看窗口之内完成了几个步骤；此时各行显示为“完成 1 步”“完成 2 步”等。
- **用时**每位用户只取一次尝试：走得最深的几次中最早的一次，每一步都取最早的事件。给出中位数，因为少数隔了几天才回来的人会拉高平均数。
- **日期范围**只限制尝试从哪一天开始。后续步骤可以晚于截止日，只要在窗口之内。

## 公式

- 占第一步的比例：\`actors(k) / actors(1)\`；占上一步的比例：\`actors(k) / actors(k − 1)\`。
- 总转化率 p = x/n 的 95% 置信区间（Wilson 法，z = 1.95996）：中心 \`(p + z²/2n) / (1 + z²/n)\`，半宽 \`z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)\`。
- 第 k 步用时的中位数：到达第 k 步的用户中 \`t(k) − t(k − 1)\` 的 0.5 分位数（第 7 类）。

## 前提与约定

- 同一时刻的事件按步骤顺序排列，其他事件排在最后。两个相同的步骤需要两个事件。
- 缺用户或缺时间的行不计入，但会计数。完全相同的行（用户、事件、时间都相同）保留、计数并提示：两行相同的记录可以占满两个相同的步骤。
- 在数据截止前不足一个窗口时进入的用户还可能继续。这部分人会被计数，并在总转化率旁给出窗口已结束用户的转化率。
- 时间只精确到天而窗口短于一天时无法衡量，不下结论；步骤名称从未出现时也一样。
- “用户”取决于所选的列：账号、设备或会话。无法把同一个人的多台设备关联起来时，转化率会偏低。
- 漏斗只描述现象，不解释用户为何离开。改动是否有效，需要用实验回答。

## 参考

- ClickHouse \`windowFunnel\`：定义相同；其公开用例是这里的参考测试，只有“一个事件占满几个相同步骤”一例除外。
- PostHog 漏斗测试：不限顺序、严格顺序、以哪次尝试计时、窗口终点包含在内。
- Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *JASA* 22.
- Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for a binomial proportion. *Statistical Science* 16.
`

export const method: Readonly<Record<Locale, string>> = { en, 'zh-CN': zhCN }
