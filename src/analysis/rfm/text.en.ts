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

  'param.as_of': 'Reference date',
  'param.as_of.help':
    'Days since the last order are counted to this date; later orders are left out. Empty: the day after the last order in the data.',
  'param.bins': 'Levels',
  'param.bins.help': 'How many levels each score has, from 1 (low) to this number (high).',
  'param.segments': 'Segment rules',
  'param.segments.help': 'Which table of rules names the segments; the first rule that fits wins.',
  'choice.segments.package': 'R package rfm, its default',
  'choice.segments.classic': 'Classic, from its older documentation',
  'param.unpaid': 'Unpaid and cancelled',
  'param.unpaid.help': 'What becomes of rows whose status says that they were never paid.',
  'choice.unpaid.leave-out': 'Leave out',
  'choice.unpaid.count': 'Count as orders',
  'param.monetary': 'Value measured by',
  'param.monetary.help': 'What the monetary score compares, refunds subtracted either way.',
  'choice.monetary.net': 'Net revenue of the customer',
  'choice.monetary.mean': 'Net revenue per order',
  'param.method': 'Tie rule',
  'param.method.help':
    'How thresholds are set. The compatible rule gives the scores of the R package, which are meant for whole numbers.',
  'choice.method.quantile': 'Quantiles; equal values share a score',
  'choice.method.rfm-compatible': 'As the R package rfm: quantile plus one',

  'output.customers': 'Customers',
  'output.segments': 'Segments',
  'output.scores': 'Score levels',
  'output.grid': 'Recency by frequency',
  'output.distribution': 'Distributions',
  'output.thresholds': 'Thresholds',
  'output.health': 'Health of the rows',
  'output.buyers': 'Buyers',

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

  'note.sales': 'What each row brought net of refunds, and whether it counts',
  'note.health': 'How many rows count, and why the others do not',
  'note.buyers': 'One row a customer; only rows with a positive amount are orders',
  'note.thresholds': 'Where one score ends and the next begins: quantiles over the customers',
  'note.edges': 'The thresholds as columns',
  'note.scored': 'A score is one more than the number of thresholds below the value',
  'note.named': 'The first rule that fits decides the segment',
  'note.names': 'What the segments are called',
  'note.customers': 'One row a customer, with scores and segment',
  'note.segments': 'What each segment holds and brings',
  'note.scores': 'The values each score stands for',
  'note.grid': 'Customers by recency and frequency score',
  'note.distribution': 'Customers by days since their last order and by number of orders',

  'finding.best':
    '{amount_share} of net revenue comes from {customers} {n, plural, one {customer} other {customers}} in “{segment}”, {customer_share} of all customers.',
  'finding.best-count':
    '{customers} {n, plural, one {customer is} other {customers are}} in “{segment}”, {customer_share} of all customers.',
  'finding.risk':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}). They brought {amount}, {amount_share} of net revenue: write to them first.',
  'finding.risk-count':
    '{customers} {n, plural, one {customer who once mattered has} other {customers who once mattered have}} gone quiet ({segment}), {customer_share} of all customers: write to them first.',
  'finding.top':
    '{amount_share} of net revenue comes from the {customer_share} of customers with the highest monetary score.',
  'finding.once': '{share} of customers ({customers}) have ordered only once.',
  'finding.basis':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net, {from} to {to}, seen from {date}.',
  'finding.basis-default':
    '{customers} {n, plural, one {customer} other {customers}} with {orders} {m, plural, one {order} other {orders}} and {amount} net, {from} to {to}, seen from {date}, the day after the last row.',

  'problem.rfm.empty': 'The table has no rows.',
  'problem.rfm.empty.fix': 'Choose another table, or loosen the filter before it.',
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
    '{count} {n, plural, one {customer has} other {customers have}} no order with an amount above zero and {n, plural, one {is} other {are}} left out ({amount} net).',
  'problem.rfm.few':
    'Only {n, plural, one {# customer} other {# customers}}: scores in {bins} levels say little about so few.',
  'problem.rfm.few.fix': 'Take a longer period, or fewer levels.',
  'problem.rfm.late-date':
    'Most customers last ordered more than {days} days before {date}. One wrong date in the data can cause this.',
  'problem.rfm.late-date.fix': 'Set the reference date yourself, or correct the late rows.',
  'problem.rfm.levels':
    'The {measure, select, recency {recency} frequency {frequency} other {monetary}} score has {levels} of {bins} levels, because many customers share one value and equal values share a score.',
  'problem.rfm.levels.fix': 'Choose fewer levels, or read this score with care.',

  'chart.segments.title': '{segment}: {share} of net revenue',
  'chart.segments.subtitle': 'Share of net revenue by segment, {total} customers, as of {date}',
  'chart.segments.alt':
    'Bars of the share of net revenue by segment; the longest is {segment} with {share}.',
  'chart.segments.bar':
    '{amount_share} · {customers} {n, plural, one {customer} other {customers}} ({customer_share})',
  'chart.segments-count.title': '{segment}: {share} of customers',
  'chart.segments-count.subtitle': 'Share of customers by segment, {total} customers, as of {date}',
  'chart.segments-count.alt':
    'Bars of the share of customers by segment; the first is {segment} with {share}.',
  'chart.segments.bar-count':
    '{customers} {n, plural, one {customer} other {customers}} ({customer_share})',
  'chart.grid.title':
    '{n, plural, =0 {No customer is} one {{customers} customer is} other {{customers} customers are}} at the top of both recency and frequency ({share})',
  'chart.grid.subtitle':
    'Customers by score, higher is more recent and more frequent, {total} customers, as of {date}',
  'chart.grid.alt':
    'Table of customers by recency and frequency score; {customers} of {total} have the highest of both.',
  'chart.grid.x': 'Frequency score',
  'chart.grid.y': 'Recency score',
  'chart.recency.title': '{share} of customers ordered within 90 days',
  'chart.recency.subtitle':
    'Customers by days since their last order, in steps of 30 days, {total} customers, as of {date}',
  'chart.recency.alt':
    'Histogram of days since the last order; {share} of {total} customers lie below 90 days.',
  'chart.recency.x': 'Days since last order',
  'chart.orders.title': '{share} of customers came back for a second order',
  'chart.orders.subtitle': 'Customers by number of orders, {total} customers, as of {date}',
  'chart.orders.alt':
    'Bars of customers by number of orders; {share} of {total} have more than one.',
  'chart.orders.bar': '{n, plural, one {1 order} other {# orders}}',
  'chart.orders.bar-more': '{n} orders or more',
  'chart.orders.text': '{customers} ({share})',
} as const
