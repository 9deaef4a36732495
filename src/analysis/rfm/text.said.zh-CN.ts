import type { said as en } from './text.said.en'

export const said: Readonly<Record<keyof typeof en, string>> = {
  'finding.best':
    '{amount_share} 的净成交额来自“{segment}”的 {customers} 位客户，他们占客户总数的 {customer_share}。',
  'finding.best-count': '“{segment}”有 {customers} 位客户，占客户总数的 {customer_share}。',
  'finding.risk':
    '{customers} 位曾经重要的客户近来不再下单（{segment}），他们共贡献 {amount}，占净成交额的 {amount_share}，应优先召回。',
  'finding.risk-count':
    '{customers} 位曾经重要的客户近来不再下单（{segment}），占客户总数的 {customer_share}，应优先召回。',
  'finding.moved':
    '{date}以来，{known} 位老客中 {rose_share} 得分上升（{rose} 位），{fell_share} 下降（{fell} 位）；另新增 {joined} 位客户。',
  'finding.flow': '最大的流向是从“{from}”到“{to}”，共 {customers} 位客户。',
  'finding.next': '先做这件事（{segment}）：{action}',
  'finding.split':
    '高的标准：距上次下单不超过 {recency} 天，订单数高于 {frequency}，金额高于 {monetary}，均取全体客户的{by, select, mean {平均值} other {中位数}}。',
  'finding.split-scores':
    '高的标准：R 得分高于 {recency}，F 得分高于 {frequency}，M 得分高于 {monetary}，均取全体客户的{by, select, mean {平均分} other {中位数}}。',
  'finding.top': '{amount_share} 的净成交额来自 M 得分最高的 {customer_share} 客户。',
  'finding.once': '{share} 的客户（{customers} 位）只下过一单。',
  'finding.basis':
    '{from}至{to}，{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；以 {date}为基准日。',
  'finding.basis-default':
    '{from}至{to}，{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；以数据最后一天的次日 {date}为基准日。',
  'finding.basis-table':
    '{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；数据为客户汇总表，每位客户一行。',
  'finding.basis-table-date':
    '{customers} 位客户共下 {orders} 单，净成交额 {amount}{money, select, known {（币种 {currency}）} other {}}；数据为客户汇总表，以 {date}为基准日。',
  'problem.rfm.empty': '表中没有数据。',
  'problem.rfm.empty.fix': '请选择其他表，或放宽前面的筛选条件。',
  'problem.rfm.no-time': '没有哪一列说明客户何时下单。',
  'problem.rfm.no-time.fix': '请填写“下单时间”；客户汇总表也可填“距上次下单天数”。',
  'problem.rfm.nobody-scored': '{rows} 行中没有一位有订单的客户，无法评分。',
  'problem.rfm.nobody-scored.fix': '请检查客户、订单数、时间、金额各列。',
  'problem.rfm.customer-column':
    '“{column}”列只有 {customers} 个“客户”，却有 {orders} 笔订单，其中“{name}”一家就占 {most} 笔（{share}）。这多半不是客户，而是国家、店铺，或“散客”之类的占位。',
  'problem.rfm.customer-column.fix': '请改选标识下单人的列；占位值请清空，按未登录客户处理。',
  'problem.rfm.short':
    '全部订单都在 {days} 天内（{from} 至 {to}）：客户还来不及复购，也谈不上流失，R 和 F 没有意义，因此不给出分群结论。',
  'problem.rfm.short.fix': '请导入几个月的订单；在此之前，可在客户表中看各人的消费金额。',
  'problem.rfm.brief': '全部订单都在 {days} 天内（{from} 至 {to}）：尚未复购的客户之后仍可能回来。',
  'problem.rfm.brief.fix': '目前只宜看谁消费多；要判断忠诚或流失，请导入几个月的订单。',
  'problem.rfm.weights': '权重无法使用：不能为负，且至少有一个大于零。',
  'problem.rfm.weights.fix': '请写三个数字，例如 [1, 1, 1] 或 [0.2, 0.3, 0.5]。',
  'problem.rfm.no-history': '客户汇总表看不出更早日期的情况，因此没有对比。',
  'problem.rfm.no-history.fix': '请改用订单表，或清空“对比日期”。',
  'problem.rfm.compare-late': '对比日期 {compare}不早于基准日 {date}，因此没有对比。',
  'problem.rfm.compare-late.fix': '请选择更早的日期。',
  'problem.rfm.compare-early': '{compare}时还没有订单，最早一行在 {from}。',
  'problem.rfm.compare-early.fix': '请选择晚一些的对比日期。',
  'problem.rfm.nobody': '截至 {date}，{rows} 行中没有一行是已知客户的订单，无法评分。',
  'problem.rfm.nobody.fix': '请检查客户、时间、金额三列和分析基准日。',
  'problem.rfm.unread-time': '{rows} 行中有 {count} 行（{share}）没有日期，未计入。',
  'problem.rfm.unread-time.fix': '请检查时间列的读法。',
  'problem.rfm.unread-amount': '{rows} 行中有 {count} 行（{share}）没有金额，未计入。',
  'problem.rfm.unread-amount.fix': '请检查金额列的读法。',
  'problem.rfm.unread-measures': '{rows} 行中有 {count} 行（{share}）缺金额或订单数，未计入。',
  'problem.rfm.unread-measures.fix': '请检查这两列的读法。',
  'problem.rfm.currencies':
    '金额不止一个币种（{first}、{last}，或许还有其他），合计没有意义，因此不下结论。',
  'problem.rfm.currencies.fix': '请先换算成同一币种，或只筛选其中一种。',
  'problem.rfm.guests':
    '{count} 行（{share}）没有客户，未计入：净成交额 {amount}，占 {amount_share}。',
  'problem.rfm.guests.fix': '以下占比都只针对已知客户；也可补全客户列。',
  'problem.rfm.guests-rows': '{count} 行（{share}）没有客户，未计入。',
  'problem.rfm.guests-rows.fix': '以下占比都只针对已知客户；也可补全客户列。',
  'problem.rfm.later': '{rows} 行中有 {count} 行（{share}）晚于 {date}，未计入。',
  'problem.rfm.unpaid':
    '{rows} 行中有 {count} 行（{share}）的订单状态显示已取消或未付款（如“{status}”），共 {amount}，没有计入。',
  'problem.rfm.unpaid.fix': '如需计入，请把“未付款和已取消”改为照常计入，或清空订单状态。',
  'problem.rfm.unpaid-counted':
    '{rows} 行中有 {count} 行（{share}）的订单状态显示已取消或未付款（如“{status}”），共 {amount}，仍按成交计入。',
  'problem.rfm.unpaid-counted.fix': '请把“未付款和已取消”改为不计入。',
  'problem.rfm.refunds': '{count} 行含退款，共 {amount}。退款从成交额中扣除，不算下单。',
  'problem.rfm.refunded': '{count} 行属于全额退款的订单，不算下单。',
  'problem.rfm.customer-twice': '有 {count} 行客户重复出现，同一客户的各行已合并。',
  'problem.rfm.customer-twice.fix': '如果是重复数据，请先删去。',
  'problem.rfm.repeats':
    '{rows} 行购买记录中有 {repeated} 行的订单号重复。订单只计一次，金额则全部相加。',
  'problem.rfm.repeats.fix':
    '如果是重复导出，请删去多余的行；如果是同一订单的多个商品，则无需处理。',
  'problem.rfm.lines':
    '{rows} 行购买记录组成 {orders} 个订单，可见表中每行是订单里的一件商品。频次按订单计算。',
  'problem.rfm.orders-already': '每一行本来就是一个订单，订单号在此不起作用。',
  'problem.rfm.orders-already.fix': '把“订单号”留空，结果相同，计算更快。',
  'problem.rfm.no-order-id': '{count} 行没有订单号，其中每次购买各算一单。',
  'problem.rfm.no-revenue':
    '{count} 位客户（{share}）扣除退款后净额不为正。他们仍参与评分，金额得分偏低。',
  'problem.rfm.no-revenue.fix': '可在客户明细中查看净成交额小于或等于零的客户。',
  'problem.rfm.no-purchase': '{count} 位客户没有计入的订单，不参与评分（净额 {amount}）。',
  'problem.rfm.few': '只有 {n} 位客户，分成 {bins} 档意义不大。',
  'problem.rfm.few.fix': '请取更长的时间段，或减少分档数。',
  'problem.rfm.late-date':
    '大多数客户的最近一单比 {date}早 {days} 天以上，可能是个别日期有误所致。',
  'problem.rfm.late-date.fix': '请自行设定分析基准日，或改正日期过晚的行。',
  'problem.rfm.levels':
    '{measure, select, recency {R} frequency {F} other {M}} 得分在 {bins} 档中只有 {levels} 档：许多客户取值相同，同值同分。',
  'problem.rfm.levels.fix': '可减少分档数，或谨慎看待这项得分。',
  'problem.rfm.levels-fixed':
    '{measure, select, recency {R} frequency {F} other {M}} 得分在 {bins} 档中只有 {levels} 档：有的界限之间没有客户。',
  'problem.rfm.levels-fixed.fix': '请调整界限，或清空后改用分位数。',
  'chart.segments.title': '{segment}贡献 {share} 的净成交额',
  'chart.segments.subtitle':
    '各人群净成交额占比，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.segments.alt': '各人群净成交额占比的条形图，最长的是{segment}，占 {share}。',
  'chart.segments.bar': '{amount_share} · {customers} 位客户（{customer_share}）',
  'chart.segments-count.title': '{segment}占客户的 {share}',
  'chart.segments-count.subtitle':
    '各人群客户占比，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.segments-count.alt': '各人群客户占比的条形图，第一个是{segment}，占 {share}。',
  'chart.map.title': '人数最多的是{segment}：{customers} 位客户（{share}）',
  'chart.map.subtitle':
    '每个位置上人数最多的人群，数字为该处全部客户，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.map.alt':
    '按 R 得分和 F 得分排列的人群地图；人数最多的是{segment}，{total} 位客户中有 {customers} 位。',
  'chart.movement.title': '与{before}相比，{share} 的客户换了人群',
  'chart.movement.subtitle':
    '人数最多的流向；↑ 多数得分上升，↓ 多数得分下降，共 {known} 位客户，{before}至{date}',
  'chart.movement.alt': '人群之间最大流向的条形图；{known} 位客户中有 {share} 换了人群。',
  'chart.movement.flow': '{from} → {to}',
  'chart.movement.up': '↑ {customers} 位客户',
  'chart.movement.down': '↓ {customers} 位客户',
  'chart.segments.bar-count': '{customers} 位客户（{customer_share}）',
  'chart.grid.title': 'R、F 得分都最高的客户人均贡献 {amount}，是平均水平的 {times} 倍',
  'chart.grid.subtitle':
    '按得分统计的人均净成交额，R 越高越近、F 越高越频繁，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.grid.alt':
    '按 R 得分和 F 得分排列的人均净成交额；两项都最高的客户人均 {amount}，全部 {total} 位客户人均 {mean}。',
  'chart.grid-mean.title': '客户人均贡献 {mean}',
  'chart.grid-mean.subtitle':
    '按得分统计的人均净成交额，R 越高越近、F 越高越频繁，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.grid-mean.alt': '按 R 得分和 F 得分排列的人均净成交额，共 {total} 位客户。',
  'chart.grid.x': 'F 得分',
  'chart.grid.y': 'R 得分',
  'chart.recency.title': '{share} 的客户在 90 天内下过单',
  'chart.recency.subtitle':
    '按距上次下单天数统计的客户数，每 30 天一组，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.recency.alt': '距上次下单天数的直方图；{total} 位客户中有 {share} 在 90 天以内。',
  'chart.recency.x': '距上次下单天数',
  'chart.orders.title': '{share} 的客户有过复购',
  'chart.orders.subtitle':
    '按订单数统计的客户数，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.orders.alt': '按订单数统计客户数的条形图；{total} 位客户中有 {share} 下过不止一单。',
  'chart.orders.bar': '{n} 单',
  'chart.orders.bar-more': '{n} 单及以上',
  'chart.orders.text': '{customers}（{share}）',
  'chart.spend.title': '{share} 的客户累计贡献不到 {amount}',
  'chart.spend.subtitle':
    '按净成交额统计的客户数，共 {total} 位客户{dated, select, yes {，截至 {date}} other {}}',
  'chart.spend.alt': '按净成交额统计客户数的条形图；{total} 位客户中有 {share} 低于 {amount}。',
  'chart.spend.under': '{high} 以下',
  'chart.spend.band': '{low} 至 {high}',
}
