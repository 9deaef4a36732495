export const en = {
  title: 'Market size, shares and prices',
  question: 'How big is the market, who has it, and where is our place in it?',

  'role.period': 'Period',
  'role.time': 'Time of the order',
  'role.sales': 'Sales',
  'role.units': 'Units',
  'role.price': 'Price',
  'role.brand': 'Brand',
  'role.seller': 'Seller',
  'role.category': 'Category',
  'role.product': 'Product',
  'role.rating': 'Rating or other score',
  'role.customer': 'Customer',
  'role.order': 'Order number',
  'role.segment': 'Customer segment',
  'role.refund': 'Refunded amount',
  'role.status': 'Order status',
  'role.currency': 'Currency',
  'side.orders': 'Own orders',
  'role.orders.customer': 'Customer',
  'role.orders.time': 'Time of the order',
  'role.orders.sales': 'Amount',
  'role.orders.order': 'Order number',
  'role.orders.segment': 'Customer segment',
  'role.orders.refund': 'Refunded amount',
  'role.orders.status': 'Order status',
  'role.orders.currency': 'Currency',

  'param.top_down': 'From the top down',
  'param.top_down.help':
    'Factors that multiply: those of TAM give the whole market, those of SAM and SOM are shares of the level before. A value is one number or a range [low, likely, high].',
  'param.top_down.name': 'Factor',
  'param.top_down.level': 'Leads to',
  'choice.top_down.level.tam': 'TAM, the whole market',
  'choice.top_down.level.sam': 'SAM, what we can serve',
  'choice.top_down.level.som': 'SOM, what we can win',
  'param.top_down.value': 'Value or range',
  'param.bottom_up': 'From the bottom up',
  'param.bottom_up.help':
    'Customers × orders of one × value of an order, by segment. What is left empty is taken from the shop’s orders.',
  'param.bottom_up.segment': 'Segment',
  'param.bottom_up.customers': 'Customers',
  'param.bottom_up.frequency': 'Orders a customer',
  'param.bottom_up.order_value': 'Value of an order',
  'param.meets': 'Bottom-up is compared with',
  'param.meets.help': 'The level that the bottom-up size ought to meet.',
  'choice.meets.som': 'SOM',
  'choice.meets.sam': 'SAM',
  'choice.meets.tam': 'TAM',
  'param.own': 'Our brand',
  'param.own.help': 'As it is called in the column of brands or sellers.',
  'param.served': 'Categories we serve',
  'param.served.help': 'Their share of the market in the data is the SAM, unless one is set.',
  'param.edges': 'Edges of price bands',
  'param.edges.help':
    'A band holds its lower edge and not its upper one; the last has no end. Empty: chosen from the prices.',
  'param.bands': 'Price bands',
  'param.bands.help': 'How bands are made where no edges are given.',
  'choice.bands.round': 'Round edges',
  'choice.bands.quantile': 'Five with equally many offers',
  'param.compare': 'Shares compare',
  'param.compare.help':
    'Which time shares are of, and with which it is compared. Chosen: years where there are two, else the last period with the first.',
  'choice.compare.auto': 'Chosen from the data',
  'choice.compare.year': 'The last year with the year before',
  'choice.compare.previous': 'The last period with the one before',
  'choice.compare.ends': 'The last period with the first',
  'choice.compare.all': 'All rows, with nothing',
  'param.merge': 'If these merged',
  'param.merge.help': 'Brands whose merger is judged by what it adds to the concentration.',
  'param.period_length': 'Length of a period',
  'param.period_length.help': 'Growth is seen by whole periods; it is never finer than the rows.',
  'choice.period_length.auto': 'Chosen from the data',
  'choice.period_length.day': 'Day',
  'choice.period_length.week': 'Week',
  'choice.period_length.month': 'Month',
  'choice.period_length.quarter': 'Quarter',
  'choice.period_length.year': 'Year',
  'param.horizon': 'Periods to forecast',
  'param.horizon.help': '0: 12 months, 4 quarters, 3 years, 8 weeks or 14 days.',
  'param.score': 'Lines of the map',
  'param.score.help':
    'What parts dear from cheap and well rated from poorly rated; each brand counts once.',
  'choice.score.median': 'Median',
  'choice.score.mean': 'Mean',
  'param.others': 'Names that stand for others',
  'param.others.help':
    'Sellers nobody knows one by one. Empty: Other, Others, Rest, Unknown, 其他 and the like.',
  'param.revenue': 'Revenue',
  'param.revenue.help':
    'Net: refunds and returns subtracted. Gross: only amounts above zero, nothing subtracted.',
  'choice.revenue.net': 'Net',
  'choice.revenue.gross': 'Gross',
  'param.unpaid': 'Unpaid and cancelled',
  'param.unpaid.help': 'What becomes of orders whose status says that they were never paid.',
  'choice.unpaid.leave-out': 'Leave out',
  'choice.unpaid.count': 'Count',
  'param.distribution': 'Shape of a range',
  'param.distribution.help':
    'How likely the values between low and high are. Low and high are the ends.',
  'choice.distribution.triangular': 'Triangular',
  'choice.distribution.pert': 'PERT, closer to the likeliest',
  'choice.distribution.uniform': 'All alike',
  'param.seed': 'Seed of chance',
  'param.seed.help': 'The same number gives the same draws.',
  'param.history': 'History typed in',
  'param.history.help': 'Sales by period, instead of data: 2021, 2024-05, 2024Q2.',
  'param.history.period': 'Period',
  'param.history.sales': 'Sales',
  'param.rivals': 'Sellers typed in',
  'param.rivals.help': 'Sales or shares of each seller, instead of data.',
  'param.rivals.name': 'Seller',
  'param.rivals.sales': 'Sales or share',
  'param.rivals.before': 'Before',

  'output.sizes': 'Sizes',
  'output.shares': 'Shares',
  'output.concentration': 'Concentration',
  'output.bands': 'Price bands',
  'output.growth': 'Growth',
  'output.periods': 'Periods',
  'output.forecast': 'Forecast',
  'output.drivers': 'What matters most',
  'output.gap': 'What would close the gap',
  'output.positions': 'Positions',
  'output.days': 'Sums by day',
  'output.calendar': 'Periods and spans',
  'output.health': 'Health of the rows',
  'output.timeline': 'Sums by period',
  'output.sellers': 'Sellers',
  'output.leaders': 'Largest shares',
  'output.totals': 'Sums of shares',
  'output.measured': 'Market in the data',
  'output.buyers': 'Own customers',

  'column.name': 'Name',
  'column.p10': 'P10',
  'column.p50': 'P50',
  'column.p90': 'P90',
  'column.point': 'At the likeliest values',
  'column.low': 'Low',
  'column.high': 'High',
  'column.method': 'Way',
  'column.share': 'Share',
  'column.change': 'Change',
  'column.previous_share': 'Share before',
  'column.value': 'Value',
  'column.previous_value': 'Value before',
  'column.unit_share': 'Share of units',
  'column.other': 'Stands for others',
  'column.position': 'Rank',
  'column.measure': 'Measure',
  'column.previous': 'Before',
  'column.reading': 'DOJ/FTC guidelines',
  'column.band': 'Price',
  'column.units': 'Units',
  'column.rows': 'Rows',
  'column.own_value': 'Our sales',
  'column.cagr': 'CAGR',
  'column.years': 'Years between',
  'column.year_on_year': 'Year on year',
  'column.growth_per_period': 'Growth a period',
  'column.periods': 'Periods between',
  'column.first_period': 'First period',
  'column.last_period': 'Last period',
  'column.first_value': 'First value',
  'column.last_value': 'Last value',
  'column.period': 'Period',
  'column.whole': 'Whole',
  'column.size': 'Size',
  'column.factor': 'Assumption',
  'column.size_at_low': 'Size at low',
  'column.size_at_high': 'Size at high',
  'column.swing': 'Swing',
  'column.side': 'Way',
  'column.likely': 'Likely',
  'column.needed': 'Needed',
  'column.within_range': 'Within its range',
  'column.price': 'Price',
  'column.score': 'Score',
  'column.strategy': 'Strategy',
  'column.focus': 'Main category',
  'column.focus_share': 'Share of its main category',
  'column.price_split': 'Line of price',
  'column.score_split': 'Line of score',
  'column.day': 'Day',
  'column.category': 'Category',
  'column.grain': 'A row is of a',
  'column.compared': 'Compared',
  'column.previous_rows': 'Rows before',
  'column.compare': 'Comparison',
  'column.covered_from': 'Data from',
  'column.covered_to': 'Data before',
  'column.whole_from': 'Whole periods from',
  'column.whole_to': 'Whole periods before',
  'column.current_from': 'Now from',
  'column.current_to': 'Now before',
  'column.previous_from': 'Before from',
  'column.previous_to': 'Before until',
  'column.year_from': 'Last year from',
  'column.rows_read': 'Rows',
  'column.rows_counted': 'Rows that count',
  'column.rows_without_value': 'Rows without a value',
  'column.rows_without_time': 'Rows without a period',
  'column.rows_unpaid': 'Rows never paid',
  'column.rows_negative': 'Rows below zero',
  'column.negative_value': 'Value below zero',
  'column.rows_without_name': 'Rows without a seller',
  'column.rows_without_price': 'Rows without a price',
  'column.first_currency': 'A currency',
  'column.last_currency': 'Another currency',
  'column.during': 'Time',
  'column.sellers': 'Sellers',
  'column.total': 'Total',
  'column.squares': 'Sum of squared shares',
  'column.other_share': 'Share of others',
  'column.top_one': 'Share of the first',
  'column.top_four': 'Share of four',
  'column.top_ten': 'Share of ten',
  'column.gini': 'Gini',
  'column.below_zero': 'Sellers below zero',
  'column.below_zero_value': 'Their value',
  'column.merged': 'Share of the merging',
  'column.merged_squares': 'Their squared shares',
  'column.merged_found': 'Found of the merging',
  'column.served': 'Served categories',
  'column.own': 'Our sales',
  'column.segment': 'Segment',
  'column.customers': 'Customers',
  'column.orders': 'Orders',
  'column.sales': 'Net revenue',
  'column.orders_squared': 'Sum of squared orders',
  'column.sales_squared': 'Sum of squared revenue',
  'column.orders_sales': 'Sum of orders × revenue',
  'column.from': 'From',
  'column.to': 'Before',
  'column.guest_sales': 'Net revenue of guests',

  'name.other': 'Other',
  'name.everyone': 'All customers',
  'name.market': 'Market in the data',
  'name.served': 'Served categories',
  'name.bottom-up': 'Bottom-up',
  'strategy.differentiation': 'Differentiation',
  'strategy.cost': 'Cost leadership',
  'strategy.focus': 'Focus',
  'strategy.unclear': 'No clear strategy',

  'note.market': 'What each row is worth, at which price, and whether it counts',
  'note.days': 'Sums by day and category',
  'note.dates': 'The days there are',
  'note.grain': 'What one row stands for: a day, a month, a year …',
  'note.lengths': 'The period that growth is seen by',
  'note.spans': 'Where the data begin and end, and the whole periods between',
  'note.calendar': 'Which time is compared with which',
  'note.health': 'How many rows count, and why the others do not',
  'note.timeline': 'The market by period, and its largest categories',
  'note.sellers': 'What each seller sold now and before',
  'note.shares': 'Shares; amounts below zero have none',
  'note.leaders': 'The largest, those not named, and ours',
  'note.totals': 'The sums that concentration is made of',
  'note.measured': 'The market of the latest year in the data',
  'note.offers': 'What was sold at each price',
  'note.cuts': 'Where price bands begin',
  'note.edges': 'Each band from its lower edge to the next',
  'note.bands': 'What each price band holds; a band without offers stays',
  'note.items': 'Price and score by seller and category',
  'note.dots': 'One row a seller, with the category that holds most of its sales',
  'note.positions': 'Strategies, read off price, score and focus',
  'note.purchases': 'The shop’s own orders',
  'note.season': 'The last twelve whole months, or all there is',
  'note.customers': 'Orders and revenue of each customer',
  'note.buyers': 'Customers, orders and revenue by segment',

  'finding.som':
    'SOM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam}, of which {sam} can be served (SAM).',
  'finding.som-exact':
    'SOM {size}: {share} of a market (TAM) of {tam}, of which {sam} can be served (SAM).',
  'finding.som-of-tam': 'SOM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam}.',
  'finding.som-of-tam-exact': 'SOM {size}: {share} of a market (TAM) of {tam}.',
  'finding.sam':
    'SAM {size} (80%: {low} to {high}): {share} of a market (TAM) of {tam} can be served.',
  'finding.sam-exact': 'SAM {size}: {share} of a market (TAM) of {tam} can be served.',
  'finding.tam-measured': 'The market in the data is {size}, {from} to {to}.',
  'finding.tam-measured-all': 'The market in the data is {size} in all.',
  'finding.tam': 'TAM {size} (80%: {low} to {high}).',
  'finding.tam-exact': 'TAM {size}.',
  'finding.bottom-up': 'From the bottom up {size} (80%: {low} to {high}).',
  'finding.bottom-up-exact': 'From the bottom up {size}.',
  'finding.bottom-up-shop':
    'From the bottom up {size} (80%: {low} to {high}), what the shop’s own orders of {from} to {to} say is taken from them.',
  'finding.segment':
    '{segment_share} of the bottom-up size comes from “{segment}”, the largest segment.',
  'finding.same': 'Both ways give {top}: bottom-up meets {level}.',
  'finding.agree':
    'Both ways are compatible: bottom-up {bottom}, {level} {top}. The ratio of {ratio} is uncertain (80%: {low} to {high}), and 100% lies within.',
  'finding.room':
    '{gap} of {level} is still open: the shop’s customers bring {bottom}, {ratio} of {top} (80%: {low} to {high}). If they buy as often and for as much, all of it takes {wanted} customers instead of {customers}.',
  'finding.below':
    'Bottom-up falls {gap} short of {level}: {bottom} against {top}, {ratio} (80%: {low} to {high}). The ranges do not explain it.',
  'finding.above':
    'Bottom-up exceeds {level} by {gap}: {bottom} against {top}, {ratio} (80%: {low} to {high}). The ranges do not explain it.',
  'finding.closes':
    '{quantity, select, customers {Customers of “{factor}”} frequency {Orders a customer of “{factor}”} order_value {Value of an order of “{factor}”} other {“{factor}”}} alone would close the gap at {needed} instead of {likely}, which lies within its range.',
  'finding.does-not-close':
    'No assumption closes the gap within its range. The nearest: {quantity, select, customers {customers of “{factor}”} frequency {orders a customer of “{factor}”} order_value {value of an order of “{factor}”} other {“{factor}”}} would have to be {needed} instead of {likely}.',
  'finding.driver':
    'What matters most: {quantity, select, customers {customers of “{factor}”} frequency {orders a customer of “{factor}”} order_value {value of an order of “{factor}”} other {“{factor}”}}. From {from} to {to} it moves {size, select, bottom {the bottom-up size} other {{size}}} from {low} to {high}. Find that number out first.',
  'finding.cagr':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by} down {shrank by} other {stood still at}} {cagr} a year over {years} years (CAGR, {from} to {to}); {rate} in the last.',
  'finding.cagr-interval':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by} down {shrank by} other {stood still at}} {cagr} a year over {years} years (CAGR, {from} to {to}); {rate} in the last. Growth from year to year was {mean} on average (95%: {low} to {high}).',
  'finding.year-on-year':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by} down {shrank by} other {stood still at}} {cagr} in a year ({from} to {to}).',
  'finding.year-on-year-interval':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by} down {shrank by} other {stood still at}} {cagr} in a year; period by period against a year before it is {mean} on average (95%: {low} to {high}).',
  'finding.per-period':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by} down {shrank by} other {stood still at}} {change} a {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, from {first} to {last}. That is less than a year, so no yearly rate is stated.',
  'finding.outlook':
    'The next {count, plural, one {{period, select, day {day} week {week} month {month} quarter {quarter} other {year}}} other {# {period, select, day {days} week {weeks} month {months} quarter {quarters} other {years}}}} should bring {value} (95%: {low} to {high}), if nothing changes its course{season, select, yes {, season included} other {}}.',
  'finding.categories': '{fastest} grows fastest ({fast} a year), {slowest} slowest ({slow}).',
  'finding.own-shift':
    '{name} has {share}, {way, select, up {{change} points more than} down {{change} points less than} other {as much as}} before ({from} to {to}): number {rank} of {sellers} named.',
  'finding.own': '{name} has {share} of the market: number {rank} of {sellers} named.',
  'finding.leader-shift':
    '{name} leads with {share}{holder, select, categories { of sales} other {}}, {way, select, up {{change} points more than} down {{change} points less than} other {as much as}} before ({from} to {to}).',
  'finding.leader': '{name} leads with {share}{holder, select, categories { of sales} other {}}.',
  'finding.mover':
    '{name} moved most: {way, select, up {{change} points up} other {{change} points down}} to {share}.',
  'finding.concentration':
    'HHI {hhi}: {now, select, low {not concentrated} moderate {moderately concentrated} other {highly concentrated}} by the DOJ/FTC guidelines of 2023 ({then, select, low {not concentrated} moderate {moderately} other {highly}} by those of 2010). Four sellers have {cr4}, ten {cr10}; it is as if {effective} equal ones shared it.',
  'finding.concentration-shift':
    'HHI {hhi}, {way, select, up {up from} down {down from} other {as before,}} {before}: {now, select, low {not concentrated} moderate {moderately concentrated} other {highly concentrated}} by the DOJ/FTC guidelines of 2023 ({then, select, low {not concentrated} moderate {moderately} other {highly}} by those of 2010). Four sellers have {cr4}, ten {cr10}; it is as if {effective} equal ones shared it.',
  'finding.concentration-bounds':
    'HHI {hhi} to {high}, depending on who the others are: {now, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} low_moderate {not or moderately concentrated} moderate_high {moderately or highly concentrated} other {anything from not to highly concentrated}} by the DOJ/FTC guidelines of 2023. The four largest named have {cr4}.',
  'finding.merger':
    'A merger of {names} ({share}) would add {delta} to the HHI, which would be {hhi}.',
  'finding.merger-presumed':
    'A merger of {names} ({share}) would add {delta} to the HHI, which would be {hhi}: presumed to lessen competition by the DOJ/FTC guidelines of 2023.',
  'finding.band':
    '{kind, select, per_order {Orders} other {Prices}} of {band} bring most: {share} of sales.',
  'finding.band-units':
    '{kind, select, per_order {Orders} other {Prices}} of {band} bring most: {share} of sales with {unit_share} of units.',
  'finding.band-empty':
    'Nobody sells at {empty}{more, plural, =0 {} other { and # more bands}}: unserved between served prices.',
  'finding.band-missed': '{name} sells nothing at {missed}, where {missed_share} of the market is.',
  'finding.own-differentiation':
    '{name} stands for differentiation: rated {score} (line {score_split}) at a price of {price} (line {price_split}).',
  'finding.own-cost':
    '{name} stands for cost leadership: a price of {price}, below the line of {price_split}, rated {score} (line {score_split}).',
  'finding.own-focus': '{name} stands for focus: {focus_share} of its sales are {focus}.',
  'finding.own-unclear':
    '{name} has no clear strategy: dearer than the line ({price} against {price_split}) and rated below it ({score} against {score_split}).',
  'finding.strategies':
    'By {split, select, median {the medians} other {the means}} of price and score: {with_differentiation, select, yes {differentiation {differentiation}} other {nobody differentiates}}; {with_cost, select, yes {cost leadership {cost}} other {nobody leads by cost}}; {with_focus, select, yes {focus {focused}} other {nobody focuses on one category}}.',
  'finding.basis':
    '{rows} {n, plural, one {row} other {rows}}, {from} to {to}; {net, select, net {revenue net of refunds} gross {gross revenue: amounts above zero, no refund subtracted} orders {amounts as in the orders, negative ones subtracted} pieces {measured in units, not money} other {sales as the table states them}}.',
  'finding.basis-undated':
    '{rows} {n, plural, one {row} other {rows}} without dates; {net, select, net {revenue net of refunds} gross {gross revenue: amounts above zero, no refund subtracted} orders {amounts as in the orders, negative ones subtracted} pieces {measured in units, not money} other {sales as the table states them}}.',
  'finding.basis-chance':
    'Ranges are P10 to P90 of 40,000 draws; every assumption {shape, select, triangular {triangular} pert {PERT} other {even}} between its ends and independent of the others.',

  'problem.market-size.nothing': 'There is nothing to size yet: no data and no assumptions.',
  'problem.market-size.nothing.fix':
    'Choose a table of orders or of the market, or fill in “From the top down” or “From the bottom up”.',
  'problem.market-size.empty': 'The table has no rows.',
  'problem.market-size.empty.fix': 'Choose another table, or loosen the filter before it.',
  'problem.market-size.no-value': 'No column says how much was sold.',
  'problem.market-size.no-value.fix': 'Choose a column for sales, or for price and units.',
  'problem.market-size.no-rows':
    'None of the {rows} rows has both a value and a period, so nothing can be summed.',
  'problem.market-size.no-rows.fix': 'Check the columns for sales and period.',
  'problem.market-size.unread-time':
    '{count} of {rows} rows ({share}) {n, plural, one {has no period that could be read and is} other {have no period that could be read and are}} left out.',
  'problem.market-size.unread-time.fix': 'Write periods as 2024, 2024-05, 2024-05-31 or 2024Q2.',
  'problem.market-size.unread-value':
    '{count} of {rows} rows ({share}) {n, plural, one {has no value and is} other {have no value and are}} left out.',
  'problem.market-size.unread-value.fix': 'Check how the column of sales is read.',
  'problem.market-size.currencies':
    'Amounts are in more than one currency ({first} and {last}, perhaps others). Their sums mean nothing, so nothing is concluded.',
  'problem.market-size.currencies.fix': 'Convert them to one currency first, or filter to one.',
  'problem.market-size.unpaid':
    '{count} of {rows} rows ({share}) {n, plural, one {is} other {are}} left out: their status says that they were cancelled or never paid.',
  'problem.market-size.unpaid.fix':
    'Set “Unpaid and cancelled” to count them, or empty the status role.',
  'problem.market-size.unpaid-counted':
    '{count} of {rows} rows ({share}) {n, plural, one {counts} other {count}} although their status says that they were cancelled or never paid.',
  'problem.market-size.unpaid-counted.fix': 'Set “Unpaid and cancelled” to leave them out.',
  'problem.market-size.negative':
    '{count} {n, plural, one {row is} other {rows are}} below zero, {value} in all. They are subtracted, as returns are.',
  'problem.market-size.guests':
    'Orders without a customer bring {amount}, {share} of revenue. They have no frequency and are not in the bottom-up size.',
  'problem.market-size.disordered': 'Not from low to high, or below zero: {names}.',
  'problem.market-size.disordered.fix':
    'Write a range as [low, likely, high] with numbers from zero up.',
  'problem.market-size.excessive':
    'More than the whole: {names}. A step to SAM or SOM is a share of the level before, from 0 to 1, so that SOM ≤ SAM ≤ TAM.',
  'problem.market-size.excessive.fix':
    'Write 30% as 0.3. If it makes the market itself, let it lead to TAM.',
  'problem.market-size.incomplete': 'A number is missing for {names}, and the data cannot give it.',
  'problem.market-size.incomplete.fix':
    'Fill in customers, orders a customer and value of an order, or add the shop’s orders.',
  'problem.market-size.baseless':
    'SAM and SOM are shares, but of what? The whole market (TAM) is neither given nor in the data.',
  'problem.market-size.baseless.fix': 'Add a factor that leads to TAM, or choose a market table.',
  'problem.market-size.repeated':
    '{n, plural, one {A segment stands} other {Segments stand}} there more than once: {names}. Their customers may be counted twice.',
  'problem.market-size.repeated.fix': 'Make sure that no customer is in two segments.',
  'problem.market-size.beyond-market':
    'The bottom-up size ({bottom}) exceeds the whole market ({tam}). One of the two is wrong.',
  'problem.market-size.beyond-market.fix':
    'Check customers for double counting, and the factors of TAM.',
  'problem.market-size.own-unknown': 'The data know no “{name}” in the latest year.',
  'problem.market-size.own-unknown.fix': 'Write our brand as the table does.',
  'problem.market-size.served-unknown': 'The data know none of the categories we serve.',
  'problem.market-size.served-unknown.fix': 'Write categories as the table does.',
  'problem.market-size.no-whole-period':
    'The data from {from} to {to} hold no whole {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, so no growth is stated.',
  'problem.market-size.no-whole-period.fix': 'Choose a shorter period, or more data.',
  'problem.market-size.open-period':
    'The last {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, from {date}, is not over in the data. It counts for no growth, forecast or comparison.',
  'problem.market-size.open-start':
    'The data begin within a {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}; the first whole one begins {date}.',
  'problem.market-size.gaps':
    '{count} {n, plural, one {period between the first and the last has} other {periods between the first and the last have}} no row. An unknown period is not zero, so nothing is forecast.',
  'problem.market-size.gaps.fix': 'Add the missing periods, or choose a longer period.',
  'problem.market-size.undefined-growth':
    'CAGR is undefined: it begins with {first} at {date}, and only a value above zero can grow by a rate.',
  'problem.market-size.undefined-growth.fix': 'Begin with a later period.',
  'problem.market-size.short-growth':
    'There is less than a year between the first and the last period: no CAGR, since a season would look like growth.',
  'problem.market-size.short-forecast':
    '{n, plural, one {# whole period is} other {# whole periods are}} too few for a forecast.',
  'problem.market-size.many-categories': 'Growth is stated for the eight largest categories.',
  'problem.market-size.below-zero':
    '{n, plural, one {# seller has} other {# sellers have}} sales below zero ({value}) after returns. They have no share, and the total is that of the others.',
  'problem.market-size.below-zero.fix': 'Take a longer time, or look at their returns.',
  'problem.market-size.other':
    'Sellers not named have {share}. The HHI is {low} if they are countless small ones, {high} if they are one.',
  'problem.market-size.other.fix': 'Name the largest of them to narrow it.',
  'problem.market-size.without-name':
    '{count} {n, plural, one {row names} other {rows name}} no seller and {n, plural, one {counts} other {count}} with the others.',
  'problem.market-size.without-price':
    '{count} {n, plural, one {row has} other {rows have}} no price above zero and {n, plural, one {is} other {are}} in no price band.',
  'problem.market-size.merge-unknown': 'Of “{names}” the data know {found} of {wanted}.',
  'problem.market-size.merge-unknown.fix': 'Write the brands as the table does.',

  'chart.all': 'all rows',
  'chart.span': '{from} to {to}',
  'chart.sizes.title': '{name}: {size} (80%: {low} to {high})',
  'chart.sizes.subtitle':
    'Median, middle half and middle 80% of 40,000 draws; assumptions {shape, select, triangular {triangular} pert {PERT} other {even}} between their ends',
  'chart.sizes.alt':
    'Ranges of the sizes; {name} has a median of {size} and 80% between {low} and {high}.',
  'chart.sizes-exact.title': '{name}: {size}',
  'chart.sizes-exact.subtitle': 'Sizes without ranges, from data and given numbers',
  'chart.sizes-exact.alt': 'Bars of the sizes; {name} is {size}.',
  'chart.sizes.label': '{name} ({low} to {high})',
  'chart.tornado.title':
    '{quantity, select, customers {Customers of “{factor}”} frequency {Orders a customer of “{factor}”} order_value {Value of an order of “{factor}”} other {“{factor}”}} matters most: {low} to {high}',
  'chart.tornado.subtitle':
    '{size} at the ends of each assumption, the others at their likeliest ({point}); {shown} of {all}',
  'chart.tornado.alt':
    'Bars of what each assumption does to {size}; the longest goes from {low} to {high}.',
  'chart.tornado.factor':
    '{quantity, select, customers {{factor}: customers} frequency {{factor}: orders a customer} order_value {{factor}: value of an order} other {{factor}}}',
  'chart.tornado.end': '{value}',
  'chart.growth.title':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by {rate} a year} down {shrank by {rate} a year} other {went from {first} to {last}}}',
  'chart.growth.subtitle':
    '{unit, select, money {Sales} other {Units}} by {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, whole ones, {span}',
  'chart.growth.alt': 'Line from {first} to {last}, {span}.',
  'chart.growth-outlook.title':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by {rate} a year} down {shrank by {rate} a year} other {went from {first} to {last}}}; the next {count} {period, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} should bring {value}',
  'chart.growth-outlook.subtitle':
    '{unit, select, money {Sales} other {Units}} by {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, whole ones, {span}; dashed: forecast with 95% interval',
  'chart.growth-outlook.alt':
    'Line from {first} to {last}, {span}, and a forecast of {value} in all for the {count} periods after.',
  'chart.growth.band': '95%',
  'chart.shares.title':
    '{name} leads with {share}; HHI {hhi}, {band, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} other {depending on the others}}',
  'chart.shares.subtitle':
    'Share of sales by {holder, select, sellers {seller} other {brand}}, {span}; bands of DOJ/FTC 2023; {sellers} named',
  'chart.shares.alt': 'Dots of the share of each of {shown}; {name} leads with {share}.',
  'chart.shares-shift.title':
    '{name} leads with {share}; HHI {hhi}, {band, select, low {not concentrated} moderate {moderately concentrated} high {highly concentrated} other {depending on the others}}',
  'chart.shares-shift.subtitle':
    'Share of sales by {holder, select, sellers {seller} other {brand}}, {span}, ring: {before}; bands of DOJ/FTC 2023; {sellers} named',
  'chart.shares-shift.alt':
    'Dots of the share of each of {shown} now, rings before; {name} leads with {share}.',
  'chart.shares-category.title': '{name} is the largest category with {share}',
  'chart.shares-category.subtitle': 'Share of sales by category, {span}; {sellers} categories',
  'chart.shares-category.alt': 'Dots of the share of each of {shown}; {name} leads with {share}.',
  'chart.shares-shift-category.title': '{name} is the largest category with {share}',
  'chart.shares-shift-category.subtitle':
    'Share of sales by category, {span}, ring: {before}; {sellers} categories',
  'chart.shares-shift-category.alt':
    'Dots of the share of each of {shown} now, rings before; {name} leads with {share}.',
  'chart.shares.text': '{share}',
  'chart.shares.text-shift': '{share} ({way, select, up {+{change}} other {{change}}} points)',
  'chart.bands.title':
    '{band} brings {share} of sales{n, plural, =0 {} one {; one band is unserved} other {; # bands are unserved}}',
  'chart.bands.subtitle':
    'Share of sales by {kind, select, per_order {value of an order} per_unit {price a unit} other {price}}, {span}',
  'chart.bands.alt': 'Bars of the share of sales by price; the longest is {band} with {share}.',
  'chart.bands-units.title':
    '{band} brings {share} of sales{n, plural, =0 {} one {; one band is unserved} other {; # bands are unserved}}',
  'chart.bands-units.subtitle':
    'Share of sales (bar) and of units (ring) by {kind, select, per_unit {price a unit} other {price}}, {span}',
  'chart.bands-units.alt':
    'Bars of the share of sales by price, with rings for units; the longest is {band} with {share}.',
  'chart.bands.empty': 'nobody',
  'chart.bands.text': '{share}',
  'chart.bands.text-units': '{share} · units {units}',
  'chart.positions.title':
    '{name}: {strategy, select, differentiation {differentiation} cost {cost leadership} focus {focus on {focus}} other {no clear strategy}}',
  'chart.positions.subtitle':
    'Price by score, {split, select, median {dashed: medians} other {dashed: means}} of {all}; area: sales, {span}',
  'chart.positions.alt': 'Map of {n} by score and price; {name} is marked.',
  'chart.positions.x': 'Score',
  'chart.positions.y': 'Price',
  'chart.positions.detail': '{price}, score {score}, {share} of sales, {strategy}',
  'chart.positions.dear-good': 'Differentiation',
  'chart.positions.dear-poor': 'No clear strategy',
  'chart.positions.cheap-good': 'Cost leadership, well rated',
  'chart.positions.cheap-poor': 'Cost leadership',
} as const
