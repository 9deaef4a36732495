export const en = {
  title: 'RFM: customers by recency, frequency and value',
  question: 'Who are our best customers, and who is slipping away?',

  'role.customer': 'Customer',
  'role.time': 'Time of the order',
  'role.amount': 'Amount',
  'role.order': 'Order number',
  'role.status': 'Order status',
  'role.refund': 'Refunded amount',
  'role.currency': 'Currency',
  'role.order_count': 'Number of orders (customer table)',
  'role.recency_days': 'Days since last order (customer table)',

  'param.as_of': 'Reference date',
  'param.as_of.help':
    'Days since the last order are counted to this date; later orders are left out. Empty: the day after the last order in the data.',
  'param.compare': 'Compare with date',
  'param.compare.help':
    'An earlier date: customers are scored as they stood then, and who rose and who fell since is shown.',
  'param.bins': 'Levels',
  'param.bins.help': 'How many levels each score has, from 1 (low) to this number (high).',
  'param.segments': 'Segment rules',
  'param.segments.help':
    'How customers are put into segments: by a table of rules over the three scores, by high and low, or by one weighted score.',
  'choice.segments.package': 'R package rfm, its default',
  'choice.segments.classic': 'Classic, from its older documentation',
  'choice.segments.eight': 'Eight by high and low R, F, M',
  'choice.segments.weighted': 'Levels of the weighted score',
  'param.split': 'High begins at',
  'param.split.help': 'For the eight segments: where each of the three measures is cut in two.',
  'choice.split.mean': 'The mean',
  'choice.split.median': 'The median',
  'param.split_of': 'High and low of',
  'param.split_of.help': 'For the eight segments: whether values are compared, or scores.',
  'choice.split_of.values': 'Days, orders and amounts',
  'choice.split_of.scores': 'Scores',
  'param.weights': 'Weights of R, F, M',
  'param.weights.help':
    'Three numbers for the weighted score, in the order recency, frequency, monetary; only their proportions matter.',
  'param.recency_thresholds': 'Recency thresholds',
  'param.recency_thresholds.help':
    'Days between one score and the next, such as 30, 60, 90, 180. Empty: quantiles.',
  'param.frequency_thresholds': 'Frequency thresholds',
  'param.frequency_thresholds.help':
    'Orders between one score and the next, such as 1, 2, 4, 8. Empty: quantiles.',
  'param.monetary_thresholds': 'Monetary thresholds',
  'param.monetary_thresholds.help': 'Amounts between one score and the next. Empty: quantiles.',
  'param.at_threshold': 'A value on a threshold',
  'param.at_threshold.help':
    'To which side a value belongs that equals a threshold. Equal values always share a score.',
  'choice.at_threshold.lower': 'Belongs to the class below',
  'choice.at_threshold.upper': 'Belongs to the class above, as in R',
  'param.frequency': 'Frequency counts',
  'param.frequency.help': 'What makes one of the orders of a customer.',
  'choice.frequency.orders': 'Orders, by number where there is one',
  'choice.frequency.days': 'Days with an order',
  'choice.frequency.rows': 'Rows',
  'param.days': 'Days are',
  'param.days.help':
    'Calendar days to the reference date, or full 24 hours to its first moment (without a date: to 24 hours after the last row).',
  'choice.days.calendar': 'Calendar days',
  'choice.days.elapsed': 'Full 24 hours',
  'param.refunded': 'Wholly refunded orders',
  'param.refunded.help':
    'Whether an order of which nothing is left after refunds counts as one. Its money never does.',
  'choice.refunded.count': 'Count as orders',
  'choice.refunded.leave-out': 'Leave out',
  'param.unpaid': 'Unpaid and cancelled',
  'param.unpaid.help': 'What becomes of rows whose status says that they were never paid.',
  'choice.unpaid.leave-out': 'Leave out',
  'choice.unpaid.count': 'Count as orders',
  'param.monetary': 'Value measured by',
  'param.monetary.help':
    'What the monetary score compares. Amounts shown are net of refunds either way.',
  'choice.monetary.net': 'Net revenue of the customer',
  'choice.monetary.mean': 'Net revenue per order',
  'choice.monetary.gross': 'Gross revenue, refunds not subtracted',
  'param.method': 'Tie rule',
  'param.method.help':
    'How thresholds are set. The compatible rule gives the scores of the R package, which takes every row as an order and is meant for whole numbers.',
  'choice.method.quantile': 'Quantiles; equal values share a score',
  'choice.method.rfm-compatible': 'As the R package rfm: quantile plus one',

  'output.customers': 'Customers',
  'output.segments': 'Segments',
  'output.movement': 'Movement',
  'output.scores': 'Score levels',
  'output.map': 'Segment map',
  'output.grid': 'Recency by frequency',
  'output.distribution': 'Distributions',
  'output.split': 'Where high begins',
  'output.thresholds': 'Thresholds',
  'output.health': 'Health of the rows',
  'output.buyers': 'Buyers',

  'column.most_orders': 'Most orders of one customer',
  'column.busiest': 'Who ordered most often',
  'column.customer': 'Customer',
  'column.recency_days': 'Days since last order',
  'column.orders': 'Orders',
  'column.amount': 'Net revenue',
  'column.monetary': 'Value scored',
  'column.recency_score': 'Recency score',
  'column.frequency_score': 'Frequency score',
  'column.monetary_score': 'Monetary score',
  'column.rfm_score': 'RFM score',
  'column.segment': 'Segment',
  'column.action': 'What to do',
  'column.weighted_score': 'Weighted score',
  'column.segment_before': 'Segment before',
  'column.rfm_score_before': 'RFM score before',
  'column.change': 'Change',
  'column.rose': 'Rose',
  'column.fell': 'Fell',
  'column.position_before': 'Rule before',
  'column.position': 'Rule',
  'column.mean_order': 'Net revenue per order',
  'column.first_order': 'First order',
  'column.last_order': 'Last order',
  'column.customers': 'Customers',
  'column.customer_share': 'Share of customers',
  'column.amount_share': 'Share of net revenue',
  'column.median_recency_days': 'Median days since last order',
  'column.median_orders': 'Median orders',
  'column.median_amount': 'Median net revenue',
  'column.mean_amount': 'Net revenue per customer',
  'column.measure': 'Measure',
  'column.score': 'Score',
  'column.low': 'From',
  'column.high': 'To',
  'column.recency': 'Recency thresholds',
  'column.frequency': 'Frequency thresholds',
  'column.customers_without_revenue': 'Customers without net revenue',
  'column.customers_without_order': 'Customers without an order',
  'column.amount_without_order': 'Net revenue of customers without an order',
  'column.as_of': 'Reference date',
  'column.reference': 'Reference time',
  'column.first_time': 'First row',
  'column.last_time': 'Last row',
  'column.rows_read': 'Rows',
  'column.rows_counted': 'Rows that count',
  'column.rows_without_time': 'Rows without a date',
  'column.rows_without_amount': 'Rows without an amount',
  'column.rows_later': 'Rows after the reference date',
  'column.guest_rows': 'Guest rows',
  'column.rows_without_order': 'Rows without an order number',
  'column.purchase_rows': 'Purchase rows of known customers',
  'column.rows_unpaid': 'Rows never paid',
  'column.unpaid_amount': 'Never paid',
  'column.unpaid_status': 'Such a status',
  'column.refund_rows': 'Rows with a refund',
  'column.refund_amount': 'Refunded',
  'column.refunded_rows': 'Rows of orders wholly refunded',
  'column.guest_amount': 'Net revenue of guests',
  'column.first_currency': 'A currency',
  'column.last_currency': 'Another currency',

  'segment.champions': 'Champions',
  'segment.potential-loyalist': 'Potential Loyalist',
  'segment.loyal': 'Loyal Customers',
  'segment.promising': 'Promising',
  'segment.new': 'New Customers',
  'segment.cannot-lose': "Can't Lose Them",
  'segment.at-risk': 'At Risk',
  'segment.attention': 'Need Attention',
  'segment.sleeping': 'About To Sleep',
  'segment.lost': 'Lost',
  'segment.others': 'Others',
  'segment.eight-value': 'Key: value',
  'segment.eight-develop': 'Key: develop',
  'segment.eight-keep': 'Key: keep',
  'segment.eight-win-back': 'Key: win back',
  'segment.eight-plain-value': 'General: value',
  'segment.eight-plain-develop': 'General: develop',
  'segment.eight-plain-keep': 'General: keep',
  'segment.eight-plain-win-back': 'General: win back',
  'segment.level-best': 'Level {n}',
  'segment.level-loyal': 'Level {n}',
  'segment.level-growing': 'Level {n}',
  'segment.level-fading': 'Level {n}',
  'segment.level-lost': 'Level {n}',
  'action.champions':
    'Thank them: early access, a named contact, ask for reviews and referrals. No discounts.',
  'action.potential-loyalist': 'Offer membership and the next fitting product while they are warm.',
  'action.loyal': 'Sell up and across, reward loyalty, ask for reviews.',
  'action.promising':
    'Bring the second and third order closer: bundles, free shipping above their usual order.',
  'action.new':
    'Welcome series: how to use it, what goes with it, a reason for a second order within 30 days.',
  'action.cannot-lose':
    'Call or write in person: ask what went wrong and offer something they value.',
  'action.at-risk': 'Win back with a personal offer built on what they bought, limited in time.',
  'action.attention': 'Remind them with news in their categories and an offer that ends soon.',
  'action.sleeping':
    'Send a light reminder of best sellers with a small coupon; stop if it is not opened.',
  'action.lost': 'One last offer, then leave them out of paid channels.',
  'action.others': 'Keep in the regular newsletter and watch where they move.',
  'action.eight-value': 'Look after them personally: best service, early access, no discounts.',
  'action.eight-develop':
    'They spend much but rarely: bring them back more often with membership, refills and bundles.',
  'action.eight-keep':
    'They bought often and much, and went quiet: get in touch now with a personal offer.',
  'action.eight-win-back':
    'They spent much once, long ago: a strong win-back offer in their category.',
  'action.eight-plain-value':
    'They come often for little: raise the order with bundles and free shipping thresholds.',
  'action.eight-plain-develop':
    'New or occasional: a welcome series and a reason for the next order.',
  'action.eight-plain-keep': 'They used to come for little: a light reminder by cheap channels.',
  'action.eight-plain-win-back': 'Spend little on them: newsletter only, one last coupon.',
  'action.level-best': 'Look after them personally: best service, early access.',
  'action.level-loyal': 'Sell up and across, reward loyalty.',
  'action.level-growing': 'Bring the next order closer with fitting products.',
  'action.level-fading': 'Remind them with a small coupon by cheap channels.',
  'action.level-lost': 'One last offer, then leave them out of paid channels.',
  'change.rose': 'Rose',
  'change.fell': 'Fell',
  'change.same': 'Same',
  'change.joined': 'Joined',
  'change.nobody': 'No customer yet',

  'note.sales': 'What each row brought net of refunds, and whether it counts',
  'note.profiles': 'One row a customer as it came, and whether it counts',
  'note.health': 'How many rows count, and why the others do not',
  'note.buyers': 'One row a customer; only rows with a positive amount are orders',
  'note.buyers_before': 'The same customers as they stood at the earlier date',
  'note.thresholds': 'Where one score ends and the next begins: quantiles over the customers',
  'note.thresholds_before': 'Thresholds among the customers of the earlier date',
  'note.edges': 'The thresholds as columns',
  'note.edges_before': 'The earlier thresholds as columns',
  'note.scored': 'A score is one more than the number of thresholds below the value',
  'note.scored_before': 'Scores at the earlier date',
  'note.cuts': 'Where high begins for each measure',
  'note.cuts_before': 'Where high began at the earlier date',
  'note.ranks': 'Where one class of the weighted score ends and the next begins',
  'note.ranks_before': 'The same at the earlier date',
  'note.named': 'The first rule that fits decides the segment',
  'note.named_before': 'The segment at the earlier date',
  'note.names': 'What the segments are called',
  'note.customers': 'One row a customer, with scores and segment',
  'note.segments': 'What each segment holds and brings',
  'note.movement': 'How many went from which segment to which',
  'note.scores': 'The values each score stands for',
  'note.map': 'Customers by recency score, frequency score and segment',
  'note.grid': 'Customers by recency and frequency score',
  'note.distribution': 'Customers by days since their last order and by number of orders',
  'note.split': 'Where high begins, if segments are made of high and low',

  'finding.best':
    '{amount_share} of net revenue comes from {customers} {n, plural, one {customer} other {customers}} in “{segment}”, {customer_share} of all customers.',
  'finding.best-count':
    '{customers} {n, plural, one {customer is} other {customers are}} in “{segment}”, {customer_share} of all customers.',
  'finding.risk':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}). They brought {amount}, {amount_share} of net revenue: write to them first.',
  'finding.risk-count':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}), {customer_share} of all customers: write to them first.',
  'finding.moved':
    'Since {date}, {rose_share} of {known} customers rose ({rose}) and {fell_share} fell ({fell}); {joined} {n, plural, one {is} other {are}} new.',
  'finding.flow':
    'The largest move is from “{from}” to “{to}”: {customers} {n, plural, one {customer} other {customers}}.',
  'finding.next': 'What to do first, for “{segment}”: {action}',
  'finding.split':
    'High means at or below {recency} days, above {frequency} orders and above {monetary}: the {by, select, mean {mean} other {median}} of all customers.',
  'finding.split-scores':
    'High means a score above {recency} in recency, {frequency} in frequency and {monetary} in value: the {by, select, mean {mean} other {median}} of all customers.',
  'finding.top':
    '{amount_share} of net revenue comes from the {customer_share} of customers with the highest monetary score.',
  'finding.once': '{share} of customers ({customers}) have ordered only once.',
  'finding.basis':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, {from} to {to}, seen from {date}.',
  'finding.basis-default':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, {from} to {to}, seen from {date}, the day after the last row.',
  'finding.basis-table':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, from a table of one row a customer.',
  'finding.basis-table-date':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net{money, select, known {, in {currency}} other {}}, from a table of one row a customer, seen from {date}.',

  'problem.rfm.empty': 'The table has no rows.',
  'problem.rfm.empty.fix': 'Choose another table, or loosen the filter before it.',
  'problem.rfm.no-time': 'No column says when customers bought.',
  'problem.rfm.no-time.fix':
    'Fill “Time of the order”, or in a customer table “Days since last order”.',
  'problem.rfm.nobody-scored':
    'None of the {rows} rows is a customer with an order, so there is nobody to score.',
  'problem.rfm.nobody-scored.fix':
    'Check the columns for customer, number of orders, time and amount.',
  'problem.rfm.customer-column':
    '“{column}” names {n, plural, one {one customer} other {{customers} customers}} for {orders} orders, and “{name}” alone has {most} of them ({share}). That is hardly a customer: rather a country, a shop, or a placeholder such as “walk-in”.',
  'problem.rfm.customer-column.fix':
    'Choose the column that says who ordered, or leave the placeholder empty so that it counts as a guest.',
  'problem.rfm.short':
    'All orders lie within {n, plural, one {one day} other {{days} days}} ({from} to {to}): nobody had time to come back or to stay away, so recency and frequency say nothing and no segment is named.',
  'problem.rfm.short.fix':
    'Load several months. Until then read who spent how much in the table of customers.',
  'problem.rfm.brief':
    'All orders lie within {days} days ({from} to {to}): who has not come back may still do so.',
  'problem.rfm.brief.fix':
    'Read who spends most; load several months before calling anybody lost or loyal.',
  'problem.rfm.weights':
    'The weights cannot be used: none may be below zero, and one has to be above it.',
  'problem.rfm.weights.fix': 'Write three numbers, such as [1, 1, 1] or [0.2, 0.3, 0.5].',
  'problem.rfm.no-history':
    'A table of one row a customer tells nothing about an earlier date, so nothing is compared.',
  'problem.rfm.no-history.fix': 'Use a table of orders, or empty “Compare with date”.',
  'problem.rfm.compare-late':
    'The date to compare with, {compare}, is not before the reference date {date}, so nothing is compared.',
  'problem.rfm.compare-late.fix': 'Choose an earlier date.',
  'problem.rfm.compare-early': 'On {compare} there was no order yet: the first row is of {from}.',
  'problem.rfm.compare-early.fix': 'Choose a later date to compare with.',
  'problem.rfm.nobody':
    'None of the {rows} rows is an order of a known customer up to {date}, so there is nobody to score.',
  'problem.rfm.nobody.fix':
    'Check the columns for customer, time and amount, and the reference date.',
  'problem.rfm.unread-time':
    '{count} of {rows} rows ({share}) {n, plural, one {has no date and is} other {have no date and are}} left out.',
  'problem.rfm.unread-time.fix': 'Check how the time column is read.',
  'problem.rfm.unread-amount':
    '{count} of {rows} rows ({share}) {n, plural, one {has no amount and is} other {have no amount and are}} left out.',
  'problem.rfm.unread-amount.fix': 'Check how the amount column is read.',
  'problem.rfm.unread-measures':
    '{count} of {rows} rows ({share}) {n, plural, one {lacks its amount or number of orders and is} other {lack their amount or number of orders and are}} left out.',
  'problem.rfm.unread-measures.fix': 'Check how these columns are read.',
  'problem.rfm.currencies':
    'Amounts are in more than one currency ({first} and {last}, perhaps others). Their sums mean nothing, so nothing is concluded.',
  'problem.rfm.currencies.fix': 'Convert them to one currency first, or filter to one.',
  'problem.rfm.guests':
    '{count} {n, plural, one {row} other {rows}} ({share}) without a customer {n, plural, one {is} other {are}} left out: {amount}, {amount_share} of net revenue.',
  'problem.rfm.guests.fix':
    'Read every share below as a share of known customers, or fill the customer column.',
  'problem.rfm.guests-rows':
    '{count} {n, plural, one {row} other {rows}} ({share}) without a customer {n, plural, one {is} other {are}} left out.',
  'problem.rfm.guests-rows.fix':
    'Read every share below as a share of known customers, or fill the customer column.',
  'problem.rfm.later':
    '{count} of {rows} rows ({share}) are later than {date} and {n, plural, one {is} other {are}} left out.',
  'problem.rfm.unpaid':
    '{count} of {rows} rows ({share}) {n, plural, one {is} other {are}} left out, {amount} in all: their status says that they were cancelled or never paid (such as “{status}”).',
  'problem.rfm.unpaid.fix': 'Set “Unpaid and cancelled” to count them, or empty the status role.',
  'problem.rfm.unpaid-counted':
    '{count} of {rows} rows ({share}) {n, plural, one {counts} other {count}} as orders, {amount} in all, although their status says that they were cancelled or never paid (such as “{status}”).',
  'problem.rfm.unpaid-counted.fix': 'Set “Unpaid and cancelled” to leave them out.',
  'problem.rfm.refunds':
    '{count} {n, plural, one {row holds a refund} other {rows hold refunds}}, {amount} in all. Refunds lower revenue and do not count as orders.',
  'problem.rfm.refunded':
    '{count} {n, plural, one {row belongs to an order} other {rows belong to orders}} wholly refunded and {n, plural, one {does} other {do}} not count as {n, plural, one {an order} other {orders}}.',
  'problem.rfm.customer-twice':
    '{count} {n, plural, one {row repeats a customer} other {rows repeat customers}}. Rows of one customer are added up.',
  'problem.rfm.customer-twice.fix': 'If these are copies, remove them first.',
  'problem.rfm.repeats':
    '{repeated} of {rows} purchase rows repeat an order number. Orders are counted once, but every amount is added.',
  'problem.rfm.repeats.fix':
    'If these rows were exported twice, remove the copies; if they are lines of one order, nothing needs doing.',
  'problem.rfm.lines':
    '{rows} purchase rows form {orders} orders: the table holds lines of orders. Frequency counts orders.',
  'problem.rfm.orders-already':
    'Every row is an order of its own, so the order number tells nothing here.',
  'problem.rfm.orders-already.fix':
    'Leave “Order number” empty: the result is the same and comes faster.',
  'problem.rfm.no-order-id':
    '{count} {n, plural, one {row has} other {rows have}} no order number; each such purchase counts as an order.',
  'problem.rfm.no-revenue':
    '{count} {n, plural, one {customer} other {customers}} ({share}) brought nothing or less after refunds. They stay in, at the low end of the monetary score.',
  'problem.rfm.no-revenue.fix': 'Check them in the table: amount of zero or below.',
  'problem.rfm.no-purchase':
    '{count} {n, plural, one {customer has} other {customers have}} no order that counts and {n, plural, one {is} other {are}} left out ({amount} net).',
  'problem.rfm.few':
    'Only {n, plural, one {# customer} other {# customers}}: scores in {bins} levels say little about so few.',
  'problem.rfm.few.fix': 'Take a longer period, or fewer levels.',
  'problem.rfm.late-date':
    'Most customers last ordered more than {days} days before {date}. One wrong date in the data can cause this.',
  'problem.rfm.late-date.fix': 'Set the reference date yourself, or correct the late rows.',
  'problem.rfm.levels':
    'The {measure, select, recency {recency} frequency {frequency} other {monetary}} score has {levels} of {bins} levels, because many customers share one value and equal values share a score.',
  'problem.rfm.levels.fix': 'Choose fewer levels, or read this score with care.',
  'problem.rfm.levels-fixed':
    'The {measure, select, recency {recency} frequency {frequency} other {monetary}} score has {levels} of {bins} levels: no customer lies between some of its thresholds.',
  'problem.rfm.levels-fixed.fix': 'Move these thresholds, or empty them for quantiles.',

  'chart.segments.title': '{segment}: {share} of net revenue',
  'chart.segments.subtitle':
    'Share of net revenue by segment, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.segments.alt':
    'Bars of the share of net revenue by segment; the longest is {segment} with {share}.',
  'chart.segments.bar':
    '{amount_share} · {customers} {n, plural, one {customer} other {customers}} ({customer_share})',
  'chart.segments-count.title': '{segment}: {share} of customers',
  'chart.segments-count.subtitle':
    'Share of customers by segment, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.segments-count.alt':
    'Bars of the share of customers by segment; the first is {segment} with {share}.',
  'chart.map.title':
    'The largest segment is “{segment}”: {customers} {n, plural, one {customer} other {customers}} ({share})',
  'chart.map.subtitle':
    'The most frequent segment at each place, with all customers there, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.map.alt':
    'Map of segments by recency and frequency score; the largest segment is {segment} with {customers} of {total} customers.',
  'chart.movement.title': '{share} of customers are in another segment than on {before}',
  'chart.movement.subtitle':
    'The largest moves between segments; ↑ most of them rose in score, ↓ most fell, {known} customers, {before} to {date}',
  'chart.movement.alt':
    'Bars of the largest moves between segments; {share} of {known} customers changed segment.',
  'chart.movement.flow': '{from} → {to}',
  'chart.movement.up': '↑ {customers} {n, plural, one {customer} other {customers}}',
  'chart.movement.down': '↓ {customers} {n, plural, one {customer} other {customers}}',
  'chart.segments.bar-count':
    '{customers} {n, plural, one {customer} other {customers}} ({customer_share})',
  'chart.grid.title': 'Customers at the top of both bring {amount} each, {times} times the average',
  'chart.grid.subtitle':
    'Net revenue per customer by score, higher is more recent and more frequent, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.grid.alt':
    'Table of net revenue per customer by recency and frequency score; those with the highest of both bring {amount}, all {total} together {mean} each.',
  'chart.grid-mean.title': 'Customers bring {mean} each on average',
  'chart.grid-mean.subtitle':
    'Net revenue per customer by score, higher is more recent and more frequent, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.grid-mean.alt':
    'Table of net revenue per customer by recency and frequency score, {total} customers.',
  'chart.grid.x': 'Frequency score',
  'chart.grid.y': 'Recency score',
  'chart.recency.title': '{share} of customers ordered within 90 days',
  'chart.recency.subtitle':
    'Customers by days since their last order, in steps of 30 days, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.recency.alt':
    'Histogram of days since the last order; {share} of {total} customers lie below 90 days.',
  'chart.recency.x': 'Days since last order',
  'chart.orders.title': '{share} of customers came back for a second order',
  'chart.orders.subtitle':
    'Customers by number of orders, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.orders.alt':
    'Bars of customers by number of orders; {share} of {total} have more than one.',
  'chart.orders.bar': '{n, plural, one {1 order} other {# orders}}',
  'chart.orders.bar-more': '{n} orders or more',
  'chart.orders.text': '{customers} ({share})',
  'chart.spend.title': '{share} of customers have brought less than {amount}',
  'chart.spend.subtitle':
    'Customers by net revenue, {total} customers{dated, select, yes {, as of {date}} other {}}',
  'chart.spend.alt': 'Bars of customers by net revenue; {share} of {total} lie below {amount}.',
  'chart.spend.under': 'under {high}',
  'chart.spend.band': '{low} to {high}',
} as const
