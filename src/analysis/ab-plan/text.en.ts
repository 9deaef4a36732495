export const en = {
  title: 'Test plan: how long, how many, how small',
  question: 'How long does a test have to run to find the effect that matters?',

  'role.visitor': 'Visitor',
  'role.time': 'Time',
  'role.event': 'Event',
  'role.converted': 'Converted',
  'role.amount': 'Amount',
  'role.refund': 'Refunded amount',
  'role.denominator': 'Divided by',
  'role.currency': 'Currency',
  'role.status': 'Order status',
  'role.visitors': 'Number of visitors',
  'role.conversions': 'Number of conversions',

  'param.metric': 'Metric',
  'param.metric.help':
    'A share of visitors, an amount per visitor, or a ratio of two sums such as revenue per order.',
  'choice.metric.conversion': 'Conversion rate',
  'choice.metric.mean': 'Mean per visitor',
  'choice.metric.ratio': 'Ratio of two sums',
  'param.goal': 'Event that counts as conversion',
  'param.goal.help':
    'Where it is empty, the column “Converted” decides, or else any amount above zero.',
  'param.baseline': 'Value today',
  'param.baseline.help':
    'A rate as a fraction (0.03 is 3%), or the mean. Where it is empty it is measured in the data.',
  'param.deviation': 'Standard deviation',
  'param.deviation.help': 'Of one visitor, for means and ratios. Where it is empty it is measured.',
  'param.visitors_per_day': 'Visitors a day',
  'param.visitors_per_day.help': 'Where it is empty the data’s own traffic counts.',
  'param.effect': 'Effect to find',
  'param.effect.help':
    'A fraction: 0.1 is 10% more, or 0.1 of the metric’s own unit on the absolute scale. Leave it empty to learn which effect can be found.',
  'param.scale': 'Effect is',
  'param.scale.help': 'A lift of 10% on a rate of 3% is 0.1 relative, or 0.003 absolute.',
  'choice.scale.relative': 'Relative to today',
  'choice.scale.absolute': 'A difference',
  'param.days': 'Days',
  'param.days.help': 'Leave it empty to learn how many it takes.',
  'param.units': 'Visitors in each variant',
  'param.units.help': 'Goes before the days.',
  'param.power': 'Power',
  'param.power.help': 'The chance to find the effect where it is there.',
  'param.confidence': 'Confidence',
  'param.confidence.help': 'One less the chance to find an effect that is not there.',
  'param.sides': 'Looks for',
  'param.sides.help':
    'Both directions unless a loss would change nothing; one direction needs fewer units.',
  'choice.sides.two': 'Better or worse',
  'choice.sides.one': 'Better only',
  'param.variants': 'Arms, with the control',
  'param.variants.help': 'How many versions run, the control among them.',
  'param.shares': 'Shares of the arms',
  'param.shares.help':
    'The control’s first, such as [50, 25, 25]. Where it is empty all are alike.',
  'param.correction': 'Several variants',
  'param.correction.help':
    'Whether the chance of a false find is shared out between the variants that meet the control.',
  'choice.correction.bonferroni': 'Share out the chance of a false find (Bonferroni)',
  'choice.correction.none': 'Each on its own',
  'param.exposure': 'Share of the traffic in the test',
  'param.exposure.help': 'The part of the visitors who enter the test: 0.5 takes every other one.',
  'param.exposed': 'Event that lets a visitor see the difference',
  'param.exposed.help': 'Only visitors who do it take part, from that moment on.',
  'param.monitoring': 'The result is read',
  'param.monitoring.help':
    'Once at the planned end, or at any time: reading early needs an always-valid interval, which costs units.',
  'choice.monitoring.fixed': 'Once, at the end',
  'choice.monitoring.sequential': 'At any time (always valid)',
  'param.sequential_tuning': 'Visitors at which reading at any time is tightest',
  'param.sequential_tuning.help':
    'The number of units for which the always-valid interval is at its narrowest.',
  'param.test': 'Test',
  'param.test.help':
    'The difference by a pooled z or t test, the relative lift by the delta method, or the arcsines of two rates.',
  'choice.test.difference': 'Of the difference (z, t)',
  'choice.test.lift': 'Of the relative lift (delta method)',
  'choice.test.arcsine': 'Of the arcsines (Cohen’s h)',
  'param.correlation': 'Correlation with the time before',
  'param.correlation.help': 'For tests read with CUPED: 0.5 saves a quarter of the visitors.',
  'param.winsorize': 'Cap amounts at percentile',
  'param.winsorize.help': 'Amounts above it are lowered to it, as the test itself will do.',
  'param.window_days': 'Last days of the data to plan from',
  'param.window_days.help': 'The last days of the data from which traffic and figures are read.',
  'param.max_weeks': 'Longest time allowed, in weeks',
  'param.max_weeks.help': 'A plan that takes longer is called too long.',

  'output.plan': 'Plan',
  'output.curve': 'What other lengths find',
  'output.grid': 'Effects by lengths',
  'output.traffic': 'Traffic by day',
  'output.figures': 'Figures of the visitors',
  'output.health': 'Health of the rows',
  'output.events': 'Events',
  'output.days': 'Days of the visitors',
  'output.units': 'Visitors',

  'column.metric': 'Metric',
  'column.baseline': 'Value today',
  'column.detectable_effect': 'Effect',
  'column.power': 'Power',
  'column.units_per_variant': 'Visitors in each variant',
  'column.days': 'Days',
  'column.weeks': 'Weeks',
  'column.scale': 'Effect is',
  'column.effect_absolute': 'Effect as a difference',
  'column.effect_relative': 'Effect relative to today',
  'column.deviation': 'Standard deviation',
  'column.control_units': 'Visitors in the control',
  'column.total_units': 'Visitors in all',
  'column.units_exact': 'Visitors in each variant, before rounding',
  'column.variants': 'Arms',
  'column.confidence': 'Confidence of one comparison',
  'column.test': 'Test',
  'column.visitors_per_day': 'Visitors a day',
  'column.detectable_absolute': 'Detectable difference',
  'column.detectable_relative': 'Detectable relative effect',
  'column.effect': 'Effect',
  'column.day': 'Day',
  'column.visitors': 'Visitors',
  'column.visitor': 'Visitor',
  'column.newcomers': 'For the first time',
  'column.units': 'Visitors',
  'column.converted': 'Converted',
  'column.mean': 'Mean',
  'column.skewness': 'Skewness',
  'column.top_share': 'Share of the top 1%',
  'column.cap': 'Cap',
  'column.denominator': 'Divided by',
  'column.denominator_deviation': 'Its standard deviation',
  'column.covariance': 'Covariance',
  'column.rows_read': 'Rows read',
  'column.rows_without_visitor': 'Rows without a visitor',
  'column.rows_without_time': 'Rows without a time',
  'column.rows_unpaid': 'Orders that brought nothing',
  'column.first_time': 'First time',
  'column.last_time': 'Last time',
  'column.window_from': 'Planned from',
  'column.window_to': 'Planned to',
  'column.window_days': 'Days planned from',
  'column.first_currency': 'First currency',
  'column.last_currency': 'Last currency',
  'column.event': 'Event',
  'column.occurrences': 'Times recorded',
  'column.first_day': 'First day',
  'column.amount': 'Amount',

  'note.health': 'How far the rows reach, and the last whole weeks of them',
  'note.visits':
    'What happened in those weeks; money is net, and none where an order was never paid',
  'note.entries': 'When each visitor could first see a difference',
  'note.days': 'One row a visitor and day: whether they converted, and what they brought',
  'note.units': 'One row a visitor: the first day, whether they converted, and what they brought',
  'note.capped': 'Amounts, lowered to the cap where there is one',
  'note.figures': 'What a plan needs to know of the visitors',
  'note.traffic': 'Visitors of each day, and those who came for the first time',
  'note.events': 'The events there are, most frequent first',

  'finding.run':
    'Run the test for {weeks, plural, one {one whole week} other {# whole weeks}}: {days, plural, one {one day brings} other {# days bring}} the {total} visitors it takes to find {scale, select, points {a difference of {effect} points} absolute {a difference of {effect}} other {a change of {effect}}} with {power} power.',
  'finding.detect':
    'In {weeks, plural, one {one whole week} other {# whole weeks}} the test finds {scale, select, points {a difference of {effect} points} absolute {a difference of {effect}} other {a change of {effect}}} or more ({baseline} to {to}) with {power} power; smaller ones it is likely to miss.',
  'finding.enough':
    '{days, plural, one {One day is} other {# days are}} enough: if the effect is {scale, select, points {{effect} points} other {{effect}}}, the test finds it with {power} power.',
  'finding.weak':
    '{days, plural, one {One day is} other {# days are}} too short: if the effect is {scale, select, points {{effect} points} other {{effect}}}, the test finds it with only {power} power, not {target}.',
  'finding.too-long':
    'Do not run this test as it is: it would take {weeks} weeks, more than the {most, plural, one {one week} other {# weeks}} allowed.',
  'finding.never':
    'Do not run this test as it is: this traffic does not bring {total} visitors within ten years.',
  'finding.units':
    'The test takes {units} visitors in each variant, {total} in all; with the visitors of a day it becomes a number of weeks.',
  'finding.needs':
    'Each variant needs {units} visitors{equal, select, yes {} other { and the control {control}}} to tell {metric, select, conversion {a rate} mean {a mean} other {a ratio}} of {to} from today’s {baseline}. One in {missed} real effects of that size is still missed.',
  'finding.chance':
    'With {units} visitors in each variant{equal, select, yes {} other { and {control} in the control}} a change from {baseline} to {to} is found in {power} of such tests.',
  'finding.instead':
    'In {most, plural, one {one week} other {# weeks}} this traffic finds {scale, select, points {{effect} points} other {{effect}}} or more with {power} power; {scale, select, points {{asked} points} other {{asked}}} it would find with {chance}. Test a bolder change, a page nearer to the purchase, or a metric that varies less.',
  'finding.sequential':
    'Reading the result at any time costs {more} more visitors than reading it once at the end.',
  'finding.measured':
    'Today’s {metric, select, conversion {rate} mean {mean} other {ratio}} is {baseline}{sure, select, yes { (95%: {low} to {high})} other {}}, from {units} visitors{dated, select, yes { between {from} and {to}} other {}}{traffic, select, yes {; lately {day} a day come for the first time} other {}}.',

  'problem.ab-plan.open': 'There is nothing to plan yet: neither an effect nor a length is given.',
  'problem.ab-plan.open.fix':
    'Enter the smallest effect that matters, or the visitors in each variant.',
  'problem.ab-plan.baseline': 'The value of the metric today is not known.',
  'problem.ab-plan.baseline.fix':
    'Enter it under “Value today”, or choose a table to measure it in.',
  'problem.ab-plan.empty': 'The table holds no visitors to plan from ({rows} rows).',
  'problem.ab-plan.empty.fix':
    'Check the columns chosen for visitor and time, or enter “Value today”.',
  'problem.ab-plan.goal': 'It is not known which event is the conversion.',
  'problem.ab-plan.goal.fix':
    'Choose it under “Event that counts as conversion”{known, select, none {} other {, for example from: {events}}}, or a column that says who converted.',
  'problem.ab-plan.event': 'The event “{event}” does not occur in the data.',
  'problem.ab-plan.event.fix':
    'Choose another event{known, select, none {} other {, for example from: {events}}}.',
  'problem.ab-plan.amount': 'There is no amount to take the mean of.',
  'problem.ab-plan.amount.fix': 'Choose a column for the amount, or enter “Value today”.',
  'problem.ab-plan.edge':
    'The conversion rate today is {baseline}: nothing can be planned from it.',
  'problem.ab-plan.edge.fix':
    'Choose rows of all visitors, not only of those who bought, or enter “Value today” between 0 and 1.',
  'problem.ab-plan.zero': 'The mean today is 0, so that no effect can be relative to it.',
  'problem.ab-plan.zero.fix': 'Choose the absolute scale and the test of the difference.',
  'problem.ab-plan.deviation': 'It is not known how much single visitors differ.',
  'problem.ab-plan.deviation.fix':
    'Enter the standard deviation of one visitor, or choose a table with one row a visit.',
  'problem.ab-plan.constant': 'All visitors are alike, so that there is no spread to plan with.',
  'problem.ab-plan.constant.fix': 'Check the amount, or enter the standard deviation.',
  'problem.ab-plan.no-effect': 'An effect of zero cannot be found.',
  'problem.ab-plan.no-effect.fix': 'Enter the smallest effect that matters, or leave it empty.',
  'problem.ab-plan.beyond':
    'With {scale, select, relative {a change of} other {a difference of}} {effect} the rate of {baseline} would leave the range of 0 to 100%.',
  'problem.ab-plan.beyond.fix':
    'Enter a smaller effect; 0.1 on the relative scale is 10%, on the absolute one 10 points.',
  'problem.ab-plan.shares':
    'The shares do not fit: {variants} arms need as many shares, each above zero.',
  'problem.ab-plan.shares.fix': 'Enter one share for each arm, the control’s first, or none.',
  'problem.ab-plan.days': '{days} days are given, but not how many visitors come a day.',
  'problem.ab-plan.days.fix':
    'Enter the visitors a day, or choose a table with the times of visits.',
  'problem.ab-plan.unreachable': 'No number of visitors finds this effect with that power.',
  'problem.ab-plan.unreachable.fix': 'Enter a larger effect, or less power.',
  'problem.ab-plan.undetectable': 'So few visitors find no effect at all with that power.',
  'problem.ab-plan.undetectable.fix': 'Plan for a longer time, fewer variants or less power.',
  'problem.ab-plan.currencies': 'The amounts are in several currencies: {currencies}.',
  'problem.ab-plan.currencies.fix': 'Convert them to one, or choose the rows of one currency.',
  'problem.ab-plan.no-traffic':
    'How many visitors come a day is not known, so that there are no days in this plan.',
  'problem.ab-plan.no-traffic.fix':
    'Enter the visitors a day, or choose a table with the times of visits.',
  'problem.ab-plan.never': 'This traffic does not bring {units} visitors within ten years.',
  'problem.ab-plan.never.fix': 'Look for a larger effect, or let more of the traffic take part.',
  'problem.ab-plan.too-long':
    'The test would take {weeks} weeks; more than {most, plural, one {one was} other {# were}} not allowed. In long tests visitors lose their cookies and come back as others.',
  'problem.ab-plan.too-long.fix':
    'Look for a larger effect, use fewer variants, or let more of the traffic take part.',
  'problem.ab-plan.whole-weeks':
    '{days, plural, one {One day is} other {# days are}} no whole number of weeks, so that some days of the week count more than others.',
  'problem.ab-plan.whole-weeks.fix':
    'Run {weeks, plural, one {one whole week} other {# whole weeks}}.',
  'problem.ab-plan.short':
    '{days, plural, one {One day brings} other {# days bring}} enough visitors, but not every day of the week.',
  'problem.ab-plan.short.fix': 'Run a whole week all the same.',
  'problem.ab-plan.part-week':
    'The table reaches over {days, plural, one {one day} other {# days}} only: less than a whole week.',
  'problem.ab-plan.part-week.fix': 'Plan from a few whole weeks, so that every day counts alike.',
  'problem.ab-plan.gaps':
    '{count, plural, one {One day} other {# days}} of the {days} planned from {count, plural, one {has} other {have}} no visitors.',
  'problem.ab-plan.gaps.fix': 'Check whether visits were recorded on every day.',
  'problem.ab-plan.uneven':
    'The last week had {change} {direction, select, more {more} other {fewer}} visitors than the first week planned from.',
  'problem.ab-plan.uneven.fix':
    'Plan from an ordinary time of the year; a promotion is no measure of the weeks after it.',
  'problem.ab-plan.skewed':
    'The amounts are so uneven that an interval needs {needed} visitors in each variant to hold what it promises; the plan has {units}.',
  'problem.ab-plan.skewed.fix': 'Cap the amounts at the 99.9th percentile, or run longer.',
  'problem.ab-plan.heavy':
    'The top 1% of visitors bring {share} of the amount: a few of them decide the result.',
  'problem.ab-plan.heavy.fix': 'Cap the amounts, in the plan and in the test alike.',
  'problem.ab-plan.few':
    'Only {expected} conversions (or failures) are expected in an arm: too few for a plan by the normal distribution.',
  'problem.ab-plan.few.fix': 'Run longer, or read the test with Fisher’s exact test.',
  'problem.ab-plan.nulls':
    'Of {rows} rows, {visitors} have no visitor and {times} no time; they are left out.',
  'problem.ab-plan.nulls.fix': 'Check the columns chosen, and how their values are read.',
  'problem.ab-plan.unpaid':
    '{count, plural, one {One order} other {# orders}} cancelled or never paid count as visits without an amount.',
  'problem.ab-plan.unpaid.fix': 'Nothing needs to be done where that is what the status says.',

  'chart.axis.weeks': 'Weeks',
  'chart.axis.units': 'Visitors in each variant',
  'chart.length.weeks': '{n, plural, one {one week} other {# weeks}}',
  'chart.length.units': '{place} visitors in each variant',
  'chart.named': '{sign, select, up {+} other {}}{effect}{scale, select, points { pts} other {}}',
  'chart.power.title':
    '{timed, select, yes {{days, plural, one {One day finds} other {# days find}}} other {{units} visitors in each variant find}} {scale, select, points {{effect} points} other {{effect}}} with {power} power',
  'chart.power-asked.title':
    '{timed, select, yes {{days, plural, one {One day finds} other {# days find}}} other {{units} visitors in each variant find}} {scale, select, points {{effect} points} other {{effect}}} with only {power} power',
  'chart.power.level': '{power} asked for',
  'chart.power.point': '{days, plural, one {one day} other {# days}}',
  'chart.power.subtitle':
    'Chance to find the effect, from {baseline} today; {variants} arms, {confidence} confidence, {sides, select, two {two-sided} other {one-sided}}',
  'chart.power.alt':
    'Curves of the power over the length of the test, for half the effect, the effect and twice the effect.',
  'chart.effect.title':
    'After {length} effects of {scale, select, points {{effect} points} other {{effect}}} and more are found',
  'chart.effect.curve': 'Smallest effect found',
  'chart.effect.subtitle':
    'Smallest effect found with {power} power, {scale, select, points {in points} absolute {as a difference} other {relative to today}}, from {baseline}; {variants} arms, {confidence} confidence',
  'chart.effect.alt': 'A falling curve of the smallest effect found over the length of the test.',
  'chart.grid.y': 'Effect',
  'chart.grid.title':
    'Half the effect, {scale, select, points {{half} points} other {{half}}}, takes about four times as many visitors',
  'chart.grid.subtitle':
    'Chance to find each effect, by {timed, select, yes {whole weeks} other {visitors in each variant}}; {variants} arms, {confidence} confidence',
  'chart.grid.alt': 'A table of the power, by effect and length of the test.',
}
