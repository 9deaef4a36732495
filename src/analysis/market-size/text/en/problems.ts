export const problems = {
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
    'Nothing is forecast: {n, plural, one {# whole period says} other {# whole periods say}} more of chance than of what comes; it takes {least} {period, select, day {days} week {weeks} month {months} quarter {quarters} other {years}}.',
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
}
