export const settings = {
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
  'choice.bands.quantile': 'With equally many offers each',
  'choice.bands.natural': 'By natural gaps (Jenks)',

  'param.band_count': 'Number of bands',
  'param.band_count.help': 'Of equally many offers, or by natural gaps.',

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
  'param.rivals.help':
    'Sales or shares of each seller, instead of data. They are compared with “Before” where every seller has a number there: 0 for one that sold nothing.',
  'param.rivals.name': 'Seller',
  'param.rivals.sales': 'Sales or share',
  'param.rivals.before': 'Before',
}
