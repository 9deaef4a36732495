export const charts = {
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
  'chart.grid.title':
    'Customers at the top of both bring {amount} each, {alike, select, yes {about the average} other {{times} times the average}}',
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
    'Histogram of days since the last order; {share} of {total} customers ordered within 90 days.',
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
