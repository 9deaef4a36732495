import { charts } from './text/en/charts'
import { findings } from './text/en/findings'
import { outputs } from './text/en/outputs'
import { problems } from './text/en/problems'
import { settings } from './text/en/settings'

export const en = {
  ...settings,
  ...outputs,
  ...findings,
  ...charts,
  ...problems,
}
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
  'param.monitoring': 'Looked at',
  'param.monitoring.help':
    'A fixed test is read once, at its planned end. A sequential one may be read every day; its intervals are wider.',
  'choice.monitoring.fixed': 'Once, at the end',
  'choice.monitoring.sequential': 'As often as we like',
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

  'output.metrics': 'Metrics',
  'output.checks': 'Checks',
  'output.decision': 'Decision',
  'output.segments': 'Segments',
  'output.daily': 'By day',
  'output.cumulative': 'Up to each day',
  'output.arms': 'Variants by number',
  'output.moments': 'Sums and variances',
  'output.health': 'Health of the rows',

  'column.spelling': 'Spelling',
  'column.arm': 'Number of the variant',
  'column.metric': 'Metric',
  'column.variant': 'Variant',
  'column.units': 'Units',
  'column.mean': 'Mean',
  'column.difference': 'Difference',
  'column.difference_low': 'Difference from',
  'column.difference_high': 'Difference to',
  'column.lift': 'Lift',
  'column.lift_low': 'Lift from',
  'column.lift_high': 'Lift to',
  'column.p_value': 'p-value',
  'column.chance_to_beat': 'Chance to beat the control',
  'column.expected_loss': 'Expected loss',
  'column.p_adjusted': 'p-value, adjusted',
  'column.standard_error': 'Standard error',
  'column.statistic': 'Statistic',
  'column.degrees': 'Degrees of freedom',
  'column.test': 'Test',
  'column.standard_deviation': 'Standard deviation',
  'column.sum': 'Sum',
  'column.denominator': 'Sum divided by',
  'column.lift_standard_error': 'Standard error of the lift',
  'column.lift_p_value': 'p-value of the lift',
  'column.always_valid_low': 'Always valid from',
  'column.always_valid_high': 'Always valid to',
  'column.always_valid_p_value': 'p-value, always valid',
  'column.lift_always_valid_low': 'Lift always valid from',
  'column.lift_always_valid_high': 'Lift always valid to',
  'column.lift_always_valid_p_value': 'p-value of the lift, always valid',
  'column.cap': 'Cap',
  'column.other_difference': 'Difference, capped or uncapped',
  'column.other_p_value': 'p-value, capped or uncapped',
  'column.theta': 'Factor of CUPED',
  'column.variance_reduction': 'Variance explained from before',
  'column.belief': 'Model',
  'column.role': 'Goal or guardrail',
  'column.check': 'Check',
  'column.passed': 'Passed',
  'column.threshold': 'Threshold',
  'column.label': 'What is checked',
  'column.decision': 'Decision',
  'column.days': 'More days',
  'column.units_needed': 'Units needed',
  'column.reason': 'Reason',
  'column.segment': 'Segment',
  'column.value': 'Value',
  'column.interaction_p_value': 'p-value of a differing effect',
  'column.day': 'Day of exposure',
  'column.scope': 'Scope',
  'column.y_sum': 'Sum',
  'column.y_variance': 'Variance',
  'column.y_low': 'Smallest',
  'column.y_high': 'Largest',
  'column.d_sum': 'Divisor, sum',
  'column.d_variance': 'Divisor, variance',
  'column.x_sum': 'Before, sum',
  'column.x_variance': 'Before, variance',
  'column.z_sum': 'Divisor before or not known, sum',
  'column.z_variance': 'Divisor before or not known, variance',
  'column.y_d': 'Covariance with the divisor',
  'column.y_x': 'Covariance with before',
  'column.y_z': 'Covariance with the divisor before',
  'column.d_x': 'Covariance of divisor and before',
  'column.d_z': 'Covariance of the divisors',
  'column.x_z': 'Covariance of before and its divisor',
  'column.other_sum': 'Second look, sum',
  'column.other_variance': 'Second look, variance',
  'column.rows': 'Rows',
  'column.repeated': 'Units with several rows',
  'column.early': 'Units with an early outcome',
  'column.first_time': 'First exposure',
  'column.last_time': 'Last exposure',
  'column.rows_read': 'Rows',
  'column.rows_without_unit': 'Rows without a unit',
  'column.rows_without_variant': 'Rows without a variant',
  'column.rows_without_time': 'Rows without a time',
  'column.rows_without_revenue': 'Rows without revenue',
  'column.unread_values': 'Unclear values',
  'column.first_unread': 'Such a value',
  'column.refund_rows': 'Rows with a refund',
  'column.refund_amount': 'Refunded',
  'column.first_currency': 'A currency',
  'column.last_currency': 'Another currency',

  'metric.converted': 'Conversion',
  'metric.revenue': 'Net revenue per unit',
  'metric.value': 'Net revenue per conversion',
  'segment.none': '(none)',
  'segment.other': '(other)',

  'check.sample_ratio_mismatch': 'the split is as planned',
  'check.units_in_two_variants': 'nobody is in two variants',
  'check.outcome_before_exposure': 'no outcome before exposure',
  'check.too_short': 'whole weeks have passed',
  'check.planned_units': 'the planned units are there',
  'check.peeking': 'read as often as planned',
  'check.heavy_tails': 'no unit weighs too much',
  'check.before_imbalance': 'the variants were alike before',

  'note.arms': 'A number for each variant, for every way it is spelled',
  'note.variants': 'What the numbers stand for',
  'note.exposures': 'Rows that name a variant, with the values of each metric',
  'note.timed': 'Outcomes from before the exposure do not count',
  'note.units': 'One row a unit; one seen in two variants has none',
  'note.caps': 'The same cap for all variants, a quantile over the units',
  'note.common_1': 'The commonest values of the first segment',
  'note.common_2': 'The commonest values of the second segment',
  'note.common_3': 'The commonest values of the third segment',
  'note.common_4': 'The commonest values of the fourth segment',
  'note.common_5': 'The commonest values of the fifth segment',
  'note.capped': 'Units with the values that are compared',
  'note.groups': 'Sums and variances by variant and day, and by variant and segment',
  'note.moments': 'The same, one row a metric; metric 0 counts units',
  'note.health': 'How many rows count, and why the others do not',

  'finding.blocked':
    'No verdict. Failed: {reasons}. Mend that first; until then the figures name no winner.',
  'finding.too-few':
    'No verdict: some variant has too few units, or nothing to divide by, so that there is nothing to compare.',
  'finding.ship-better': `${told}. Ship {variant}.`,
  'finding.stop-worse': `${told}. Stop: {variant} does harm.`,
  'finding.stop-worse-all': `Stop: every variant does worse than {control}. ${told}.`,
  'finding.stop-guardrail': `${told}, but it harms “{guardrail}”. Stop: do not ship {variant} like this.`,
  'finding.stop-unlikely': `No gain worth having: ${told}. A lift of {worthwhile} is ruled out. Stop, and keep {control}.`,
  'finding.stop-enough': `No difference found: ${told}. With {units} units the test was large enough to see a lift of {worthwhile}. Stop, and keep {control}.`,
  'finding.stop-endless': `Not settled: ${told}. To see a lift of {worthwhile} it would take about {units} units, which this test will not have soon. Stop, and try something bolder.`,
  'finding.wait-undecided': `Not settled yet: ${told}. Keep running for {days} more {days, plural, one {day} other {days}}, to about {units} units, and then decide; that is enough to see a lift of {worthwhile}.`,
  'finding.wait-undecided-units': `Not settled yet: ${told}. Keep running to about {units} units; that is enough to see a lift of {worthwhile}.`,
  'finding.wait-undecided-unknown': `Not settled yet: ${told}. How long it would take cannot be said while there is nothing to measure a lift by. Keep running, and check that the outcome is recorded.`,
  'finding.wait-young':
    'Too early for a verdict. Keep running for {days} more {days, plural, one {day} other {days}}. Not yet true: {reasons}.',
  'finding.wait-young-units':
    'Too early for a verdict. Keep running to {units} units. Not yet true: {reasons}.',
  'finding.differs': `${told}.`,
  'finding.same': `{metric}: no difference found between {variant} and {control}, {way, select, equal {both the same} other {${size} ${way}}} ${spanned}${relative}.`,
  'finding.same-adjusted': `${told}, which among so many comparisons may still be chance.`,
  'finding.belief':
    'The chance that {variant} is better than {control} is {chance}; taking it would cost {tiny, select, yes {next to nothing} other {{model, select, lift {{loss} of {metric}} beta {{loss} points of {metric}} other {{kind, select, conversion {{loss} points} other {{loss}}} of {metric}}}}} on average, counting the cases where it is worse. {model, select, beta {Beta posteriors of both rates, prior Beta(1, 1).} lift {Normal posterior of the lift, {prior, select, flat {flat prior} other {prior {prior_mean} ± {prior_sd}}}.} other {Normal posterior of the difference, flat prior.}}',
  'finding.cuped':
    '{metric}: what was known before the test explains {share} of the variance, and the intervals are narrower for it.',
  'finding.capped':
    '{metric}: values above {cap}, percentile {percentile} of all units, count as {cap} in every variant.',
  'finding.segments-differ':
    '{metric}: the effect differs by “{segment}” more than chance explains. Look at the segments before you decide for all.',
  'finding.segments-same':
    '{metric}: no sign that the effect differs by “{segment}”. Do not read a winner off a single segment.',
  'finding.basis':
    '{units} {n, plural, one {unit} other {units}} ({split}), {from} to {to}, {days} {days, plural, one {day} other {days}}. {monitoring, select, sequential {Intervals are always valid, however often they are read.} other {Intervals hold if read once, at the end.}} {correction, select, holm {Verdicts are adjusted over {tests, plural, one {# comparison} other {# comparisons}} by Holm.} bh {Verdicts are adjusted over {tests, plural, one {# comparison} other {# comparisons}} by Benjamini–Hochberg.} other {Verdicts are not adjusted for the number of comparisons.}}',
  'finding.basis-timeless':
    '{units} {n, plural, one {unit} other {units}} ({split}). {monitoring, select, sequential {Intervals are always valid, however often they are read.} other {Intervals hold if read once, at the end.}} {correction, select, holm {Verdicts are adjusted over {tests, plural, one {# comparison} other {# comparisons}} by Holm.} bh {Verdicts are adjusted over {tests, plural, one {# comparison} other {# comparisons}} by Benjamini–Hochberg.} other {Verdicts are not adjusted for the number of comparisons.}}',

  'problem.ab-test.empty': 'The table has no rows.',
  'problem.ab-test.empty.fix': 'Choose another table, or loosen the filter before it.',
  'problem.ab-test.no-variant': 'None of the {rows} rows names both a unit and a variant.',
  'problem.ab-test.no-variant.fix': 'Check the columns for the unit and the variant.',
  'problem.ab-test.one-variant':
    'All units are in one variant, “{variant}”: there is nothing to compare with.',
  'problem.ab-test.one-variant.fix': 'Choose the column that tells the variants apart.',
  'problem.ab-test.many-variants':
    'The variant column holds {count} values; a test has at most {most}.',
  'problem.ab-test.many-variants.fix': 'Choose the column that tells the variants apart.',
  'problem.ab-test.control': 'No variant is called “{asked}”. There are: {variants}.',
  'problem.ab-test.control.fix': 'Set “Control” to one of them.',
  'problem.ab-test.no-metric': 'No column says what came of the units.',
  'problem.ab-test.no-metric.fix':
    'Choose a column for “Converted” or “Revenue”, or name columns under “Metrics”.',
  'problem.ab-test.currencies':
    'Revenue is in more than one currency ({first} and {last}, perhaps others). Its sums mean nothing, so nothing is concluded.',
  'problem.ab-test.currencies.fix': 'Convert it to one currency first, or filter to one.',
  'problem.ab-test.absent': 'Planned, but without any unit: {variants}.',
  'problem.ab-test.absent.fix': 'Check the names under “Planned shares”, and the logging.',
  'problem.ab-test.srm':
    'Sample ratio mismatch: {variants} hold {found} units where {expected} were to be expected. Chance makes such a split in {rare, select, yes {fewer than {p}} other {{p}}} of tests.',
  'problem.ab-test.srm.fix':
    'Find out what loses or doubles units (redirects, bots, logging) before you read the result, or correct “Planned shares”.',
  'problem.ab-test.crossed':
    '{count} {n, plural, one {unit} other {units}} ({share}) seen in two variants {n, plural, one {is} other {are}} left out.',
  'problem.ab-test.crossed-many':
    '{count} {n, plural, one {unit} other {units}} ({share}) seen in two variants {n, plural, one {is} other {are}} left out. That is more than {tolerance}, so those who are left may no longer be comparable.',
  'problem.ab-test.crossed-many.fix':
    'Check how variants are assigned: the same person must always get the same one.',
  'problem.ab-test.early':
    '{count} {n, plural, one {unit has} other {units have}} an outcome before the exposure ({share}); it does not count.',
  'problem.ab-test.early-many':
    '{count} {n, plural, one {unit has} other {units have}} an outcome before the exposure ({share}, more than {tolerance}). It does not count, but the times cannot be trusted.',
  'problem.ab-test.early-many.fix': 'Check both time columns: zone, clock, and what they log.',
  'problem.ab-test.short':
    'The test spans {days} {days, plural, one {day} other {days}}; {least} are the least, because people buy differently through the week.',
  'problem.ab-test.short.fix': 'Let it run on.',
  'problem.ab-test.planned':
    '{units} of {planned} planned units ({share}) are in. Stopping a fixed test early finds differences that are not there.',
  'problem.ab-test.planned.fix': 'Let it run on, or set “Looked at” to sequential.',
  'problem.ab-test.peeking':
    'The result was looked at {looks} times, though its intervals hold for one look: without any difference, such a test finds one in {chance} of cases, not in {alpha}.',
  'problem.ab-test.peeking.fix':
    'Set “Looked at” to sequential: its intervals hold however often they are read.',
  'problem.ab-test.weeks':
    'The test spans {days} days, not whole weeks: some weekdays count more than others.',
  'problem.ab-test.tails':
    '{metric}: one unit alone makes up {share} of a variant’s variance, so its mean says little and its interval is not to be trusted.',
  'problem.ab-test.tails.fix': 'Look at that unit, or cap the metric: winsorize: 99.9.',
  'problem.ab-test.before':
    '{metric}: the variants differed before the test in what they are adjusted by, as chance makes them in {rare, select, yes {fewer than {p}} other {{p}}} of tests. An adjustment would distort the effect.',
  'problem.ab-test.before.fix':
    'Check that the earlier values were recorded alike for all variants, or compare without them.',
  'problem.ab-test.no-ratio':
    '{metric}: there is nothing to divide by in {variants}, so there is no ratio and no comparison.',
  'problem.ab-test.sensitive':
    '{metric}: capped at the 99.9th percentile, {variant} would be judged the other way. A few large values decide.',
  'problem.ab-test.sensitive.fix': 'Trust neither alone; capping is set by winsorize: 99.9.',
  'problem.ab-test.sensitive-capped':
    '{metric}: without the cap {variant} would be judged the other way. A few large values decide.',
  'problem.ab-test.sensitive-capped.fix': 'Say so where you report the result.',
  'problem.ab-test.no-variant-rows':
    '{count} of {rows} rows ({share}) {n, plural, one {names no variant and is} other {name no variant and are}} left out.',
  'problem.ab-test.guests':
    '{count} of {rows} rows ({share}) {n, plural, one {names no unit and is} other {name no unit and are}} left out.',
  'problem.ab-test.no-time-rows':
    '{count} of {rows} rows ({share}) {n, plural, one {has} other {have}} no time; {n, plural, one {it counts} other {they count}}, but on no day.',
  'problem.ab-test.unread':
    '{count} values (such as “{example}”) say neither that a unit converted nor that it did not, and count as not converted.',
  'problem.ab-test.unread.fix': 'Choose a column of true and false, or of 0 and 1.',
  'problem.ab-test.no-unit':
    'No column says whose a row is, so each row counts as a unit, and nobody can be seen in two variants.',
  'problem.ab-test.no-time':
    'No column says when units were exposed, so the length of the test is not checked.',
  'problem.ab-test.repeated':
    '{count} {n, plural, one {unit has} other {units have}} several rows ({share}): amounts are added up, a conversion counts once.',
  'problem.ab-test.no-revenue':
    '{count} of {rows} rows ({share}) {n, plural, one {has} other {have}} no revenue and {n, plural, one {counts} other {count}} as 0.',
  'problem.ab-test.refunds':
    '{count} {n, plural, one {row holds a refund} other {rows hold refunds}}, {amount} in all, taken off the revenue.',
  'problem.ab-test.no-denominator':
    'A ratio needs a column to divide by; compared as means instead: {metrics}.',
  'problem.ab-test.no-denominator.fix': 'Name it under “Divided by”.',
  'problem.ab-test.small':
    'Few conversions are to be expected, so Fisher’s exact test and Newcombe’s interval stand for the usual ones: {metrics}.',
  'problem.ab-test.no-lift':
    'The control is too near zero for a lift with an interval; read the difference: {metrics}.',

  'chart.ship.title':
    '{metric}: {variant} {lifted, select, yes {{gain} {way, select, up {above} other {below}} {control}} other {better than {control}}}',
  'chart.open.title':
    '{metric}: {clear, select, yes {{variant} differs from {control}} other {no clear difference from {control}}}',
  'chart.blocked.title': 'No verdict yet: the lift of each metric',
  'chart.lifts.subtitle':
    'Lift against {control}, {confidence} intervals{monitoring, select, sequential {, always valid} other {}}, {units} units',
  'chart.lifts.alt':
    'Lift of each metric against {control} with {confidence} intervals, round a line of no difference.',
  'chart.settling.title':
    '{blocked, select, yes {How the estimate settled} other {{clear, select, yes {The interval has left zero behind} other {The interval still holds zero}}}}',
  'chart.settling.subtitle':
    '{metric}: difference of {variant} to {control}{kind, select, conversion { in points} other {}}, all units up to each day of exposure; band {confidence}, dashed: always valid',
  'chart.settling.alt':
    'Line of the difference over all units up to each day, with its {confidence} interval, ending between {low} and {high}.',
  'chart.daily.title': '{metric} by day of exposure',
  'chart.daily.subtitle': '{metric} of the units exposed on each day, {days} days, {units} units',
  'chart.daily.alt': 'Lines of {metric} by day of exposure, one a variant.',
  'chart.segments.title': '{metric} by {segment}',
  'chart.segments.subtitle':
    'Difference of {variant} to {control}{kind, select, conversion { in points} other {}}, {confidence} intervals, not adjusted for the number of segments',
  'chart.segments.alt':
    'Difference of {variant} to {control} in each {segment}, with {confidence} intervals.',
} as const
