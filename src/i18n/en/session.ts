export const session = {
  'problem.session.sql-unclosed':
    'A string, a quoted name or a comment is opened here and never closed.',
  'problem.session.sql-unclosed.fix': 'Close it before the end of the cell.',
  'problem.session.sql-empty': 'This cell has no query yet.',
  'problem.session.sql-empty.fix': 'Write a query that begins with SELECT or FROM.',
  'problem.session.sql-several': 'A cell holds one statement, and a second one begins here.',
  'problem.session.sql-several.fix': 'Put it in a SQL cell of its own.',
  'problem.session.sql-statement':
    'A cell reads and never changes the database, so “{statement}” cannot stand here.',
  'problem.session.sql-statement.fix':
    'Write a query that begins with SELECT, FROM, WITH or VALUES. Its rows are kept under the cell’s name.',
  'problem.session.analysis-unknown': 'There is no analysis “{analysis}”.',
  'problem.session.analysis-unknown.fix': 'Choose one from the gallery.',
  'problem.session.analysis-newer':
    'This cell asks for version {version} of “{analysis}”, and this program knows version {known}.',
  'problem.session.analysis-newer.fix': 'Update the program, or choose the version it knows.',
  'problem.session.relation-missing': 'Nothing here is called “{name}” and holds rows yet.',
  'problem.session.relation-missing.fix': 'Run the cell it comes from, or choose another one.',
  'problem.session.file-missing': 'The file “{file}” of “{cell}” is not here.',
  'problem.session.file-missing.fix': 'Bring the file, or another one with the same columns.',
  'problem.session.file-changed':
    'The file “{file}” is not the one this notebook was saved with, so figures may differ.',
  'problem.session.file-changed.fix': 'Bring the file it was saved with, or check the figures.',
  'problem.session.sampled': 'The chart shows {shown} marks and leaves out the rest.',
  'problem.session.sampled.fix': 'Aggregate first, for example with “bin” or in a SQL cell.',
  'problem.session.chart-blank': 'There is nothing to draw: “{column}” has no value in any row.',
  'problem.session.chart-blank.fix': 'Choose another column, or see why it is empty.',
  'problem.session.chart-rates':
    'There is nothing to draw yet: amounts of several currencies are not added up, so “{column}” has no value in any row.',
  'problem.session.chart-rates.fix':
    'Give each currency a rate in the cell “{cell}”, and the chart appears.',
  'problem.session.crashed': 'The database came to a stop twice while this cell ran.',
  'problem.session.crashed.fix': 'Make the query smaller, or run it on fewer rows.',
  'problem.session.unreadable': 'What this cell says could not be read.',
  'problem.session.unreadable.fix': 'Correct the lines marked in the cell.',
  'problem.session.live-missing': '“{name}” has no “{field}”, so there is nothing to put here.',
  'problem.session.live-missing.fix':
    '{count, plural, =0 {Write text instead.} other {What there is: {known}.}}',
  'problem.session.live-bare':
    '“{name}” alone says nothing here: it is not said which of its values.',
  'problem.session.live-bare.fix':
    '{count, plural, =0 {Write text instead.} other {What there is: {known}.}}',
  'problem.session.live-format':
    '“{format}” is no format, so “{name}” is written as its column is.',
  'problem.session.live-format.fix': 'Formats are {known}.',
  'problem.session.live-first':
    'What is told of “{name}” is its first of {rows} rows, and its query does not say which comes first.',
  'problem.session.live-first.fix': 'Add ORDER BY to the query, or let it give one row.',
  'problem.session.failed': 'Something went wrong that should not: {reason}',
  'problem.session.failed.fix': 'Run the cell again. If it stays, report it with this text.',
  'session.open': 'No conclusion yet: something about the data has still to be decided',
  'starter.title': 'A first look at the orders',
  'starter.plain-title': 'A first look',
  'starter.customers':
    '# {title}\n\n**{orders} orders brought {revenue}**, {mean} each,{period}. Customers known: {customers}.',
  'starter.orders': '# {title}\n\n**{orders} orders brought {revenue}**, {mean} each,{period}.',
  'starter.customers-mixed':
    '# {title}\n\n**{orders} orders brought {sums}**{period}. Customers known: {customers}.',
  'starter.orders-mixed': '# {title}\n\n**{orders} orders brought {sums}**{period}.',
  'starter.undated':
    '# {title}\n\n**{orders} orders brought {revenue}**, {mean} each. The file says of none when it was placed, so nothing is said of months, or of who comes back.',
  'starter.undated-mixed':
    '# {title}\n\n**{orders} orders brought {sums}**. The file says of none when it was placed, so nothing is said of months, or of who comes back.',
  'starter.goods':
    '## What sells\n\nOf {goods} products, “{best}” brings most: {most}, {share} of what all bring.{fifth}{named}',
  'starter.goods.named': ' The lines that name a product come to {named}.',
  'starter.goods.fifth': ' The best fifth of products brings {fifth}.',
  'starter.goods.title': 'The products that bring most',
  'starter.parts': '## Where orders come from',
  'starter.parts.title': 'Revenue by {part}',
  'starter.parts.first': 'Revenue by {part}, the first {count}',
  'starter.parts.none': '(not said)',
  'starter.parts.platform': 'platform',
  'starter.platform':
    '{platform, select, taobao {Taobao/Tmall} jd {JD} pdd {Pinduoduo} douyin {Douyin} xhs {Xiaohongshu} shopify {Shopify} woocommerce {WooCommerce} amazon {Amazon} shopee {Shopee} tiktok {TikTok Shop} lazada {Lazada} etsy {Etsy} mercadolibre {Mercado Libre} rakuten {Rakuten} yahoo {Yahoo! Shopping} coupang {Coupang} square {Square} stripe {Stripe} other {{platform}}}',
  'starter.mixed':
    '**These orders are in {codes}, and amounts of different currencies are not added up.** Give each a rate in the cell “exchange_rates”, and the sums appear.',
  'starter.mixed.and': ', ',
  'starter.plain': '# {title}\n\nThe file holds {rows} rows.',
  'starter.plain-several': '# {title}\n\n{files}',
  'starter.file': '- **{name}**, rows: {rows}',
  'starter.columns':
    '## What “{name}” holds\n\nNothing says what its rows are, so the first of its columns are drawn one by one. Give them roles in the review of the import, and the page asks more of them.',
  'starter.rows-by': 'Rows by {column}',
  'starter.course': '{column} over {over}',
  'starter.spread': 'How {column} is spread',
  'starter.order-funnel':
    '## How far orders get\n\nThe steps are the most frequent events; put them in the order in which they happen.',
  'starter.months':
    '## Revenue by month\n\nThe first month counts from {first}, the last one up to {last}.',
  'starter.days': '## Revenue by day',
  'starter.revenue-month': 'Revenue by month',
  'starter.summary.column': 'column',
  'starter.summary.type': 'type',
  'starter.summary.least': 'least',
  'starter.summary.most': 'most',
  'starter.summary.values': 'different values, about',
  'starter.summary.mean': 'mean',
  'starter.summary.deviation': 'standard deviation',
  'starter.summary.empty': 'empty, %',
  'starter.column.day': 'date',
  'starter.column.revenue': 'revenue',
  'starter.column.name': 'name',
  'starter.column.share': 'share',
  'starter.column.units': 'units',
  'starter.column.product': 'product',
  'starter.column.orders': 'orders',
  'starter.revenue-day': 'Revenue by day',
  'starter.rfm':
    '## Which customers matter most\n\nEach customer is scored by how lately they ordered, how often, and for how much.',
  'starter.funnel':
    '## Where they stop\n\nThe steps are the most frequent events; put them in the order in which they happen.',
  'starter.repeat':
    '## Do they come back?\n\nOf those who ordered once, how many ordered again within a year?',
  'starter.experiment':
    '## Which variant is better\n\nChecks of the experiment first, then the difference with its interval.',
  'starter.attribution':
    '## Which channels bring the conversions\n\nSeveral models side by side: where they agree, the answer does not hang on the model.',
  'starter.market':
    '## How large the market is, and who has it\n\nSize and growth, shares, price bands, and where there is room.',
  'problem.session.left': '{file} was not taken in: another notebook was opened meanwhile.',
  'problem.session.left.fix': 'Open the notebook and drop it once more.',
  'problem.session.twins':
    '{count, plural, one {# order stands} other {# orders stand}} both in {file} and in {other} under different ids and may be counted twice.',
  'problem.session.twins.fix':
    'Say in the cell {choice} whether they are the same orders; nothing is concluded before. The cell {list} lists them.',
  'problem.session.origin-other':
    'Written while ‘{was}’ had the role “{role}” in “{relation}”. ‘{is}’ has it now, and this cell still reads ‘{was}’.',
  'problem.session.origin-other.fix':
    'Let the page write it anew, or take the role out of its remark to keep it as it is.',
  'problem.session.origin-new':
    'Written while no column of “{relation}” had the role “{role}”. ‘{is}’ has it now, and this cell does not take it into account.',
  'problem.session.origin-new.fix':
    'Let the page write it anew, or take the role out of its remark to keep it as it is.',
  'problem.session.origin-gone':
    'Written while ‘{was}’ had the role “{role}” in “{relation}”. No column has it now, and this cell still reads ‘{was}’.',
  'problem.session.origin-gone.fix':
    'Let the page write it anew, or take the role out of its remark to keep it as it is.',
  'problem.session.origin-grain':
    'Written while a row of “{relation}” was taken for something else than now (an order, or a line of one).',
  'problem.session.origin-grain.fix':
    'Let the page write it anew, or take the grain out of its remark to keep it as it is.',
  'problem.session.origin-lost':
    'A page that is written now has no {cells}, so nothing can take the place of what is there.',
  'problem.session.origin-lost.fix': 'Change the SQL by hand, keep it, or delete the cell.',
  'problem.session.replaced': '{file} was replaced: it held {before} rows, this one holds {now}.',
  'problem.session.columns-gone':
    '{count, plural, one {A column} other {# columns}} of {file} {count, plural, one {is} other {are}} not in this file: {columns}.',
  'problem.session.columns-gone.fix':
    'If a column only has another name now, give it the earlier one in the data cell; else choose another column where it is named.',
  'problem.session.columns-moved': 'The same role is now filled by another column: {columns}.',
  'problem.session.columns-new':
    '{count, plural, one {A column} other {# columns}} new in this file: {columns}.',
  'problem.session.columns-kind':
    'These columns hold another kind of values than before: {columns}.',
  'problem.session.columns-kind.fix': 'Look at them in the review of the import.',
  'starter.tables':
    '## How the tables were made\n\nThe files were brought together in SQL, which stands here in the notebook and can be changed there. The tables of the files stay as they are.',
  'starter.report': '## What “{name}” says\n\n{said}',
  'starter.report.beside':
    '### What else “{name}” counts\n\nNothing says what these numbers are; the first of them are drawn as they stand.',
  'starter.report.follow.days-names': 'Sums by date and by name follow.',
  'starter.report.follow.days': 'Sums by date follow.',
  'starter.report.follow.names': 'Sums by name follow.',
  'starter.report.ratios': 'Ratios are of the sums.',
  'starter.report.column.roas': 'ROAS',
  'starter.report.column.cost_per_click': 'cost per click',
  'starter.report.column.click_rate': 'click-through rate',
  'starter.report.column.cost_per_conversion': 'cost per conversion',
  'starter.report.column.conversion_rate': 'conversion rate',
  'starter.report.day': ' on {first_day}',
  'starter.report.period': ' from {first_day} to {last_day}',
  'starter.report.by-day': '{measure} by date',
  'starter.report.spend': 'spend',
  'starter.report.revenue': 'sales',
  'starter.report.cost': '**{cost} was spent{period}.**',
  'starter.report.visitors':
    '**{visitors} visitors came{period}**, the rows added up: who stands in several rows counts several times.',
  'starter.report.sessions': '**There were {sessions} sessions{period}.**',
  'starter.report.views': '**There were {views} page views{period}.**',
  'starter.report.sum': '**{value} {measure}{period}.**',
  'starter.report.clicks':
    '{impressions} impressions brought {clicks} clicks, a click-through rate (CTR) of {click_rate}.',
  'starter.report.click-cost': 'A click cost {cost_per_click} (CPC).',
  'starter.report.conversions': '{conversions} conversions cost {cost_per_conversion} each.',
  'starter.report.credited':
    'The platform credits it with {amount} of sales, {roas} for each unit spent (ROAS).',
  'starter.report.visitor-rate': '{conversions} converted, {conversion_rate} of visitors.',
  'starter.report.session-rate': '{conversions} converted, {conversion_rate} of sessions.',
  'starter.report.sales': 'Sales came to {amount}.',
  'starter.report.main':
    'Of {names} parts, “{main_name}” has the largest share of {measure}: {main_share}.',
  'starter.report.best-roas':
    'Among those with at least 2% of the spend, “{best_name}” has the highest ROAS, {best_ratio}, and “{worst_name}” the lowest, {worst_ratio}.',
  'starter.report.best-cpc':
    'Among those with at least 2% of the spend, a click costs least in “{best_name}”, {best_ratio}, and most in “{worst_name}”, {worst_ratio}.',
  'starter.short':
    '## Too short a time to speak of customers\n\nThe orders cover {days} days. Who comes back, and who matters most, shows only over weeks and months, so neither is said here. Add more months, then insert RFM or a funnel.',
  'starter.persons':
    '## Who a customer is\n\n“{id}” stands for an order’s customer only; in “{relation}” several of them are one “{person}”, so customers are told by that. Say otherwise here, and all figures about customers follow.',
  'starter.persons-are': 'Who is a customer?',
  'starter.persons-person': 'Each “{person}”',
  'starter.persons-as-written': 'Each “{id}”, as the orders say',
  'starter.twins':
    '> **Counted twice? {orders} orders stand both in {file} and in {other}**, under different ids: placed in the same minute, for the same amount. Until you say below what they are, revenue, orders and customers hold them twice, and no analysis concludes anything.',
  'starter.twins-are': 'What are orders of two files that look the same?',
  'starter.twins-open': 'not decided yet',
  'starter.twins-once': 'the same, count them once, as the later file has them',
  'starter.twins-others': 'different orders, count all',
  'starter.apart':
    '> **{file} was not added to {cells}.** These cells were written or changed by hand and stay as they are. Add the file to their SQL, or undo, delete them, and drop the file once more.',
  'starter.moved':
    '> **Now read over all files: {cells}.** Until now these analyses read one file. To keep one of them to its file, choose that file as its data again.',
  'starter.behind':
    '## Behind the figures\n\nThe sentences and charts above read SQL that stands here in the notebook.',
  'starter.order-1': 'First order',
  'starter.order-2': 'Second order',
  'starter.order-3': 'Third order',
} as const
