export const problems = {
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
  'problem.ab-plan.looks':
    'The planned looks do not work: their shares ascend from above zero to 1.',
  'problem.ab-plan.looks.fix':
    'Correct “Share of the visitors at each look”, such as [0.3, 0.6, 1], or empty it for even looks.',
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
  'problem.ab-plan.rows':
    'No column says who the visitors are, so each of the {rows} rows planned from counts as a visitor. Where somebody can have several rows, today’s value and the length of the test are wrong.',
  'problem.ab-plan.rows.fix':
    'Choose a column for the visitor, or for the number of visitors; where each row is a visitor of its own, nothing needs to be done.',
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
}
