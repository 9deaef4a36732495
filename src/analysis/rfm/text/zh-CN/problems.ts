import type { problems as en } from '../en/problems'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.rfm.empty': '表中没有数据。',
  'problem.rfm.empty.fix': '请选择其他表，或放宽前面的筛选条件。',
  'problem.rfm.no-time': '没有哪一列说明客户何时下单。',
  'problem.rfm.no-time.fix': '请填写“下单时间”；客户汇总表也可填“距上次下单天数”。',
  'problem.rfm.nobody-scored': '{rows} 行中没有一位有订单的客户，无法评分。',
  'problem.rfm.nobody-scored.fix': '请检查客户、订单数、时间、金额各列。',
  'problem.rfm.customer-column':
    '“{column}”列只有 {customers} 个“客户”，却有 {orders} 笔订单，其中“{name}”一家就占 {most} 笔（{share}）。这多半不是客户，而是国家、店铺，或“散客”之类的占位{accepted, select, yes {；已按设置视为客户} other {}}。',
  'problem.rfm.customer-column.readers':
    '“{column}”列只有 {customers} 个“客户”，却有 {orders} 笔订单，其中一家就占 {most} 笔（{share}）。这多半不是客户，而是国家、店铺，或“散客”之类的占位{accepted, select, yes {；已按设置视为客户} other {}}。',
  'problem.rfm.customer-column.fix':
    '请改选标识下单人的列；占位值请清空，按未登录客户处理。若确实无误，请把“存疑的客户列”设为“照常采用”。',
  'problem.rfm.rules': '还没有用来命名分层的规则。',
  'problem.rfm.rules.fix':
    '请填写“自定义规则”，如 name: VIP，recency: [4, 5]，frequency: [4, 5]；或改选其他分层规则。',
  'problem.rfm.rules-twice': '有两条规则同名：{names}。',
  'problem.rfm.rules-twice.fix': '请让每个分层的名称各不相同。',
  'problem.rfm.rules-empty': '没有得分落在以下规则的范围内：{names}。',
  'problem.rfm.rules-empty.fix': '范围请从小到大填写，如 [4, 5]。',
  'problem.rfm.rules-beyond':
    '没有客户能满足以下规则的范围：{names}。R 的得分是 1 到 {recency}，F 是 1 到 {frequency}，M 是 1 到 {monetary}。',
  'problem.rfm.rules-beyond.fix': '请把范围写在这些得分之内，或把档数改成与规则一致。',
  'problem.rfm.rules-covered': '符合以下规则的客户都已被前面的规则归走：{names}。规则按先后匹配。',
  'problem.rfm.rules-covered.fix': '请把更窄的规则放在前面，或收窄它前面的规则。',
  'problem.rfm.rules-unused': '填写了“自定义规则”，但所选的分层方式用不到它们。',
  'problem.rfm.rules-unused.fix': '请把“分层规则”设为“自定义规则”，或删去这些规则。',
  'problem.rfm.short':
    '全部订单都在 {days} 天内（{from} 至 {to}）：客户还来不及复购，也谈不上流失，R 和 F 没有意义，因此不给出分群结论。',
  'problem.rfm.short.fix': '请导入几个月的订单；在此之前，可在客户表中看各人的消费金额。',
  'problem.rfm.brief': '全部订单都在 {days} 天内（{from} 至 {to}）：尚未复购的客户之后仍可能回来。',
  'problem.rfm.brief.fix': '目前只宜看谁消费多；要判断忠诚或流失，请导入几个月的订单。',
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
  'problem.rfm.refunds':
    '{count} 行含退款，共 {amount}。退款从成交额中扣除；单独成行的退款不算一单。',
  'problem.rfm.refunded': '{count} 行属于全额退款的订单，不算下单。',
  'problem.rfm.all-once':
    '{customers} 位客户中没有一位下过第二单，“{column}”可能是每单都会更换的编号。',
  'problem.rfm.all-once.fix': '如果另有一列的编号始终跟随同一个人，请选它作为客户。',
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
}
