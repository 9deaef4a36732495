export const settings = {
  title: 'A/B test: did the change help?',

  question: 'Did the change help, and can we trust the answer?',

  'role.unit': 'Visitor or customer',
  'role.variant': 'Variant',
  'role.time': 'Time of exposure',
  'role.converted': 'Converted',
  'role.revenue': 'Revenue',
  'role.refund': 'Refunded amount',
  'role.outcome_time': 'Time of the outcome',
  'role.currency': 'Currency',
  'role.units': 'Units counted',
  'role.conversions': 'Conversions counted',
  'role.squares': 'Sum of squares of revenue',
  'role.mean': 'Mean',
  'role.deviation': 'Standard deviation',

  'param.metrics': 'Metrics',
  'param.metrics.help':
    'What the variants are compared by; the first that is no guardrail decides. Empty: conversion, revenue per unit and revenue per converted unit, as far as these columns are known.',
  'param.metrics.column': 'Column',
  'param.metrics.name': 'Name',
  'param.metrics.type': 'Type',
  'param.metrics.denominator': 'Divided by',
  'param.metrics.before': 'The same before the test (CUPED)',
  'param.metrics.denominator_before': 'Divisor before the test',
  'param.metrics.goal': 'Goal',
  'param.metrics.guardrail': 'Guardrail',
  'param.metrics.winsorize': 'Cap at percentile',

  'choice.metrics.type.auto': 'By the values',
  'choice.metrics.type.conversion': 'Conversion',
  'choice.metrics.type.mean': 'Mean per unit',
  'choice.metrics.type.ratio': 'Ratio of two sums',
  'choice.metrics.goal.increase': 'More is better',
  'choice.metrics.goal.decrease': 'Less is better',

  'param.control': 'Control',
  'param.control.help':
    'The variant all others are compared with. Empty: the one called control, A or the like, else the first by name.',
  'param.shares': 'Planned shares',
  'param.shares.help':
    'How units were to be split, in any unit. Empty: evenly. A variant of share 0 takes no part in the check of the split.',
  'param.shares.variant': 'Variant',
  'param.shares.share': 'Share',
  'param.segments': 'Segments',
  'param.segments.help': 'Columns whose values the effect is looked at by, such as the device.',
  'param.counts': 'Counts typed in',
  'param.counts.help':
    'Instead of a table: the units of each variant, how many converted, and for a mean its sum and sum of squares, or the mean and standard deviation.',
  'param.counts.variant': 'Variant',
  'param.counts.units': 'Units',
  'param.counts.conversions': 'Conversions',
  'param.counts.revenue': 'Revenue',
  'param.counts.squares': 'Sum of squares',
  'param.counts.mean': 'Mean',
  'param.counts.deviation': 'Standard deviation',
  'param.monitoring': 'Looked at',
  'param.monitoring.help':
    'A fixed test is read once, at its planned end. A sequential one may be read every day; its intervals are wider. A group-sequential one is read at a few planned looks.',

  'choice.monitoring.fixed': 'Once, at the end',
  'choice.monitoring.sequential': 'As often as we like',
  'choice.monitoring.group-sequential': 'At a few planned looks',

  'param.planned_looks': 'Planned looks',
  'param.planned_looks.help': 'How often the test is looked at in all, the last look included.',
  'param.boundary': 'Bounds of the looks',
  'param.boundary.help':
    'How the chance of a false find is shared out over the looks. O’Brien and Fleming’s are strict early and hardly cost units; Pocock’s are alike at every look.',

  'choice.boundary.lan-demets-obrien-fleming': 'Spending like O’Brien–Fleming (Lan–DeMets)',
  'choice.boundary.lan-demets-pocock': 'Spending like Pocock (Lan–DeMets)',
  'choice.boundary.kim-demets': 'Spending by a power (Kim–DeMets)',
  'choice.boundary.obrien-fleming': 'O’Brien–Fleming, even looks',
  'choice.boundary.pocock': 'Pocock, even looks',

  'param.spending_exponent': 'Power of the spending',
  'param.spending_exponent.help':
    'Kim and DeMets spend the chance of a false find as this power of the share of units that are in.',
  'param.information': 'Share of the units at each look',
  'param.information.help':
    'Ascending, such as [0.3, 0.6, 1]. Empty: even looks, this one where the units are if “Planned units” are given.',

  'param.planned_units': 'Planned units',
  'param.planned_units.help': 'How many units the test was planned for, in all variants together.',
  'param.worthwhile': 'Smallest lift worth having',
  'param.worthwhile.help':
    'As a fraction: 0.05 is five percent of the control. It decides when a test has run long enough.',
  'param.correction': 'Several tests',
  'param.correction.help':
    'How p-values are adjusted for the number of metrics and variants, and of segments.',

  'choice.correction.holm': 'Holm: no false find at all',
  'choice.correction.bh': 'Benjamini–Hochberg: few false finds',
  'choice.correction.none': 'Not adjusted',

  'param.alternative': 'Looks for',
  'param.alternative.help':
    'Any difference; or only that a variant does better (more where more is better, less where less is), or only that it does worse. A one-sided test needs fewer units, has one bound instead of an interval, and is chosen before the data are seen.',

  'choice.alternative.two-sided': 'Better or worse',
  'choice.alternative.greater': 'Better only',
  'choice.alternative.less': 'Worse only',

  'param.confidence': 'Confidence',
  'param.confidence.help': 'The share of intervals that hold the truth.',
  'param.looks': 'Looks so far',
  'param.looks.help': 'How often somebody looked at the result and would have stopped.',
  'param.min_days': 'Shortest test in days',
  'param.min_days.help': 'A whole week, so that each day of the week counts alike.',
  'param.power': 'Power',
  'param.power.help': 'The chance to find the smallest lift worth having, where it is there.',
  'param.srm_alarm': 'Alarm of the split',
  'param.srm_alarm.help': 'The split is wrong where chance explains it less often than this.',
  'param.tolerance': 'Tolerated share of faulty units',
  'param.tolerance.help':
    'Units in two variants, or with an outcome before their exposure, up to this share do not stop the verdict.',
  'param.share_test': 'Test of shares',
  'param.share_test.help':
    'Fisher’s exact test where fewer than five are expected somewhere, else the z test; or one of them always.',

  'choice.share_test.auto': 'By the counts expected',
  'choice.share_test.z': 'z test, Wald’s interval',
  'choice.share_test.fisher': 'Fisher’s exact test, Newcombe’s interval',

  'param.rank_test': 'Means by rank, too',
  'param.rank_test.help':
    'The Mann–Whitney test beside the means: whether values tend to be larger, however large. It is shown and decides nothing.',

  'choice.rank_test.auto': 'Where a few large values weigh',
  'choice.rank_test.always': 'Always',
  'choice.rank_test.never': 'Never',

  'param.belief': 'Bayesian model',
  'param.belief.help':
    'What the chance to beat the control is computed from. The second serves conversions; other metrics keep the first.',

  'choice.belief.normal': 'Normal posterior of the lift',
  'choice.belief.beta-binomial': 'Beta posteriors of two rates, prior Beta(1, 1)',

  'param.prior_mean': 'Prior lift',
  'param.prior_mean.help': 'What lift was expected before the test, as a fraction.',
  'param.prior_sd': 'Prior deviation',
  'param.prior_sd.help':
    'The standard deviation of that expectation. Empty: a flat prior, the data alone speak.',
  'param.sequential_tuning': 'Units where sequential intervals are tightest',
  'param.sequential_tuning.help': 'Near the number of units at which a decision is likely.',
}
