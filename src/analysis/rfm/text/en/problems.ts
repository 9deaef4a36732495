export const problems = {
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
    '“{column}” names {n, plural, one {one customer} other {{customers} customers}} for {orders} orders, and “{name}” alone has {most} of them ({share}). That is hardly a customer: rather a country, a shop, or a placeholder such as “walk-in”{accepted, select, yes {; it is taken for one, as set} other {}}.',
  'problem.rfm.customer-column.readers':
    '“{column}” names {n, plural, one {one customer} other {{customers} customers}} for {orders} orders, and one of them alone has {most} of these ({share}). That is hardly a customer: rather a country, a shop, or a placeholder such as “walk-in”{accepted, select, yes {; it is taken for one, as set} other {}}.',
  'problem.rfm.customer-column.fix':
    'Choose the column that says who ordered, or leave the placeholder empty so that it counts as a guest. If it is right as it is, set “Doubtful customer column” to accept it.',
  'problem.rfm.rules': 'There are no rules yet to name segments by.',
  'problem.rfm.rules.fix':
    'Fill in “Rules of our own”, such as name: VIP, recency: [4, 5], frequency: [4, 5]; or choose other segment rules.',
  'problem.rfm.rules-twice': 'Two rules have one name: {names}.',
  'problem.rfm.rules-twice.fix': 'Give each segment a name of its own.',
  'problem.rfm.rules-empty': 'No score lies within the bounds of: {names}.',
  'problem.rfm.rules-empty.fix': 'Write bounds from low to high, such as [4, 5].',
  'problem.rfm.rules-beyond':
    'No customer can meet the bounds of: {names}. Recency is scored from 1 to {recency}, frequency from 1 to {frequency}, monetary value from 1 to {monetary}.',
  'problem.rfm.rules-beyond.fix':
    'Write bounds within these scores, or set “Levels” to as many as the rules speak of.',
  'problem.rfm.rules-covered':
    'Earlier rules already take every customer that these would fit: {names}. The first rule that fits wins.',
  'problem.rfm.rules-covered.fix': 'Put the narrower rule first, or narrow those before it.',
  'problem.rfm.rules-unused':
    '“Rules of our own” are filled in, but the segments chosen do not use them.',
  'problem.rfm.rules-unused.fix': 'Set “Segment rules” to “Rules of our own”, or delete the rules.',
  'problem.rfm.short':
    'All orders lie within {n, plural, one {one day} other {{days} days}} ({from} to {to}): nobody had time to come back or to stay away, so recency and frequency say nothing and no segment is named.',
  'problem.rfm.short.fix':
    'Load several months. Until then read who spent how much in the table of customers.',
  'problem.rfm.brief':
    'All orders lie within {days} days ({from} to {to}): who has not come back may still do so.',
  'problem.rfm.brief.fix':
    'Read who spends most; load several months before calling anybody lost or loyal.',
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
    '{count} {n, plural, one {row holds a refund} other {rows hold refunds}}, {amount} in all. Refunds lower revenue; one in a row of its own is no order.',
  'problem.rfm.refunded':
    '{count} {n, plural, one {row belongs to an order} other {rows belong to orders}} wholly refunded and {n, plural, one {does} other {do}} not count as {n, plural, one {an order} other {orders}}.',
  'problem.rfm.all-once':
    'None of {customers} customers ordered twice, so “{column}” may be an id that is new with every order.',
  'problem.rfm.all-once.fix':
    'If there is a column whose id stays the same with a person, choose it as the customer.',
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
} as const
