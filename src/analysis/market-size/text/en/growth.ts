export const growth = {
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
  'finding.categories':
    '{alike, select, same {All categories grow alike, {fast} a year.} other {{fastest} grows fastest ({fast} a year), {slowest} slowest ({slow}).}}',

  'chart.growth.title':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by {rate} a year} down {shrank by {rate} a year} other {{alike, select, same {stayed at {first}} other {went from {first} to {last}}}}}',
  'chart.growth.subtitle':
    '{unit, select, money {Sales} other {Units}} by {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, whole ones, {span}',
  'chart.growth.alt': 'Line from {first} to {last}, {span}.',
  'chart.growth-outlook.title':
    '{what, select, shop {Our sales} other {The market}} {way, select, up {grew by {rate} a year} down {shrank by {rate} a year} other {{alike, select, same {stayed at {first}} other {went from {first} to {last}}}}}; the next {count} {period, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} should bring {value}',
  'chart.growth-outlook.subtitle':
    '{unit, select, money {Sales} other {Units}} by {period, select, day {day} week {week} month {month} quarter {quarter} other {year}}, whole ones, {span}; dashed: forecast with 95% interval',
  'chart.growth-outlook.alt':
    'Line from {first} to {last}, {span}, and a forecast of {value} in all for the {count} periods after.',
  'chart.growth.band': '95%',
}
