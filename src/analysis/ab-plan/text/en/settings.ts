export const settings = {
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
    'Once at the planned end, at a few planned looks, or at any time: reading early costs units, at any time the most.',

  'choice.monitoring.fixed': 'Once, at the end',
  'choice.monitoring.sequential': 'At any time (always valid)',
  'choice.monitoring.group-sequential': 'At a few planned looks',

  'param.planned_looks': 'Planned looks',
  'param.planned_looks.help': 'How often the test is looked at in all, the last look included.',
  'param.boundary': 'Bounds of the looks',
  'param.boundary.help':
    'How the chance of a false find is shared out over the looks. O’Brien and Fleming’s are strict early and hardly cost visitors; Pocock’s are alike at every look.',

  'choice.boundary.lan-demets-obrien-fleming': 'Spending like O’Brien–Fleming (Lan–DeMets)',
  'choice.boundary.lan-demets-pocock': 'Spending like Pocock (Lan–DeMets)',
  'choice.boundary.kim-demets': 'Spending by a power (Kim–DeMets)',
  'choice.boundary.obrien-fleming': 'O’Brien–Fleming, even looks',
  'choice.boundary.pocock': 'Pocock, even looks',

  'param.spending_exponent': 'Power of the spending',
  'param.spending_exponent.help':
    'Kim and DeMets spend the chance of a false find as this power of the share of visitors that are in.',
  'param.information': 'Share of the visitors at each look',
  'param.information.help': 'Ascending to 1, such as [0.3, 0.6, 1]. Empty: even looks.',

  'param.sequential_tuning': 'Visitors at which reading at any time is tightest',
  'param.sequential_tuning.help':
    'The number of units for which the always-valid interval is at its narrowest.',
  'param.test': 'Test',
  'param.test.help':
    'The difference by a pooled z or t test, of rates also with the variance of the rate today or of each rate its own; the relative lift by the delta method; or the arcsines of two rates.',

  'choice.test.difference': 'Of the difference (z, t)',
  'choice.test.lift': 'Of the relative lift (delta method)',
  'choice.test.baseline': 'Of the difference, variance of the rate today (Evan Miller)',
  'choice.test.separate': 'Of the difference, variances apart (Chow)',
  'choice.test.arcsine': 'Of the arcsines (Cohen’s h)',

  'param.correlation': 'Correlation with the time before',
  'param.correlation.help': 'For tests read with CUPED: 0.5 saves a quarter of the visitors.',
  'param.winsorize': 'Cap amounts at percentile',
  'param.winsorize.help': 'Amounts above it are lowered to it, as the test itself will do.',
  'param.window_days': 'Last days of the data to plan from',
  'param.window_days.help': 'The last days of the data from which traffic and figures are read.',
  'param.max_weeks': 'Longest time allowed, in weeks',
  'param.max_weeks.help': 'A plan that takes longer is called too long.',
}
