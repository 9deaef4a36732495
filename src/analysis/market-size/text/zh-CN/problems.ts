import type { problems as en } from '../en/problems'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.market-size.nothing': '还没有可估算的内容：既没有数据，也没有假设。',
  'problem.market-size.nothing.fix': '请选择订单表或市场数据表，或填写“自上而下”“自下而上”。',
  'problem.market-size.empty': '表中没有数据行。',
  'problem.market-size.empty.fix': '请选择其他表，或放宽上游的筛选条件。',
  'problem.market-size.no-value': '没有哪一列说明卖了多少。',
  'problem.market-size.no-value.fix': '请选择销售额列，或价格列与销量列。',
  'problem.market-size.no-rows': '{rows} 行中没有一行同时有数值和时期，无法汇总。',
  'problem.market-size.no-rows.fix': '请检查销售额列和时期列。',
  'problem.market-size.unread-time': '{rows} 行中有 {count} 行（{share}）读不出时期，未计入。',
  'problem.market-size.unread-time.fix': '时期可写成 2024、2024-05、2024-05-31 或 2024Q2。',
  'problem.market-size.unread-value': '{rows} 行中有 {count} 行（{share}）没有数值，未计入。',
  'problem.market-size.unread-value.fix': '请检查销售额列的读法。',
  'problem.market-size.currencies':
    '金额不止一种币种（{first}、{last}，可能还有其他），合计没有意义，因此不下结论。',
  'problem.market-size.currencies.fix': '请先换算成同一币种，或只保留一种。',
  'problem.market-size.unpaid':
    '{rows} 行中有 {count} 行（{share}）未计入：状态显示已取消或从未付款。',
  'problem.market-size.unpaid.fix': '可在“未付款与已取消”中改为计入，或清空订单状态。',
  'problem.market-size.unpaid-counted':
    '{rows} 行中有 {count} 行（{share}）状态显示已取消或从未付款，仍计入。',
  'problem.market-size.unpaid-counted.fix': '可在“未付款与已取消”中改为不计入。',
  'problem.market-size.negative': '有 {count} 行为负数，合计 {value}，按退货扣减。',
  'problem.market-size.guests':
    '没有客户信息的订单带来 {amount}，占销售额的 {share}。它们算不出人均订单数，未计入自下而上的规模。',
  'problem.market-size.disordered': '没有从低到高，或小于零：{names}。',
  'problem.market-size.disordered.fix':
    '区间写成 [0.1, 0.2, 0.3] 的形式，依次为低、最可能、高，且不小于零。',
  'problem.market-size.excessive':
    '超过了整体：{names}。归入 SAM 或 SOM 的应是占上一级的比例，在 0 到 1 之间，这样才有 SOM ≤ SAM ≤ TAM。',
  'problem.market-size.excessive.fix': '30% 写成 0.3。如果它构成市场本身，请归入 TAM。',
  'problem.market-size.incomplete': '{names} 缺少数值，数据中也得不到。',
  'problem.market-size.incomplete.fix': '请填写客户数、人均订单数和笔单价，或加入自家订单。',
  'problem.market-size.baseless':
    'SAM 和 SOM 是比例，但占的是什么？整个市场（TAM）既没有填写，数据中也没有。',
  'problem.market-size.baseless.fix': '请添加归入 TAM 的因素，或选择市场数据表。',
  'problem.market-size.repeated':
    '客群{n, plural, other {重复出现}}：{names}，其客户可能被重复计算。',
  'problem.market-size.repeated.fix': '请确保一位客户只属于一个客群。',
  'problem.market-size.beyond-market':
    '自下而上的规模（{bottom}）超过了整个市场（{tam}），两者必有一错。',
  'problem.market-size.beyond-market.fix': '请检查客户是否重复计算，以及 TAM 的各项因素。',
  'problem.market-size.own-unknown': '最近一年的数据中没有“{name}”。',
  'problem.market-size.own-unknown.fix': '请按数据表中的写法填写我们的品牌。',
  'problem.market-size.served-unknown': '数据中没有我们经营的类目。',
  'problem.market-size.served-unknown.fix': '请按数据表中的写法填写类目。',
  'problem.market-size.no-whole-period':
    '{from} 至 {to} 的数据中没有一个完整的{period, select, day {日} week {周} month {月} quarter {季度} other {年}}，因此不说增长。',
  'problem.market-size.no-whole-period.fix': '请选择更短的期，或加入更多数据。',
  'problem.market-size.open-period':
    '最后一{period, select, day {日} week {周} month {个月} quarter {个季度} other {年}}（自 {date} 起）数据还不完整，不计入增长、预测和对比。',
  'problem.market-size.open-start':
    '数据从一{period, select, day {日} week {周} month {个月} quarter {个季度} other {年}}的中途开始，第一个完整的自 {date} 起。',
  'problem.market-size.gaps':
    '首期与末期之间有 {count} 期{n, plural, other {没有数据}}。没有数据不等于零，因此不作预测。',
  'problem.market-size.gaps.fix': '请补上缺少的各期，或选择更长的期。',
  'problem.market-size.undefined-growth':
    '年复合增长率无法计算：{date} 的起点为 {first}，只有大于零的数才谈得上增长率。',
  'problem.market-size.undefined-growth.fix': '请从更晚的一期开始。',
  'problem.market-size.short-growth':
    '首期与末期相隔不足一年，不算年复合增长率，以免把季节性当成增长。',
  'problem.market-size.short-forecast':
    '{n, plural, other {只有 # 个完整的期}}，多半是偶然波动，因此不作预测；至少要 {least} {period, select, day {天} week {周} month {个月} quarter {个季度} other {年}}。',
  'problem.market-size.many-categories': '只列出最大的八个类目的增长。',
  'problem.market-size.below-zero':
    '{n, plural, other {有 # 家}}扣除退货后销售额为负（{value}），没有份额，合计只含其余各家。',
  'problem.market-size.below-zero.fix': '请取更长的时间，或查看它们的退货。',
  'problem.market-size.other':
    '未列名的商家占 {share}。若它们是无数小商家，HHI 为 {low}；若是同一家，HHI 为 {high}。',
  'problem.market-size.other.fix': '列出其中最大的几家，范围就会缩小。',
  'problem.market-size.without-name': '有 {count} 行没有商家名称，{n, plural, other {归入其他}}。',
  'problem.market-size.without-price':
    '有 {count} 行没有大于零的价格，{n, plural, other {不属于任何价格带}}。',
  'problem.market-size.merge-unknown': '“{names}”共 {wanted} 家，数据中只有 {found} 家。',
  'problem.market-size.merge-unknown.fix': '请按数据表中的写法填写品牌。',
}
