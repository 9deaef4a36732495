export const problems = {
  'problem.ab-test.empty': 'The table has no rows.',
  'problem.ab-test.empty.fix': 'Choose another table, or loosen the filter before it.',
  'problem.ab-test.nothing': 'There is nothing to compare yet: no table and no counts.',
  'problem.ab-test.nothing.fix':
    'Choose a table under “Data”, or enter variants with their units and conversions under “Counts typed in”.',
  'problem.ab-test.counts-odd':
    '{n, plural, one {The counts of {count} row} other {The counts of {count} rows}} (such as variant “{variant}”) cannot be: units and conversions are whole numbers from zero up, no variant has more conversions than units, and no sum of squares is smaller than the sum allows.',
  'problem.ab-test.counts-odd.fix':
    'Enter numbers, not shares: 120 of 2400, not 0.05. Check which column is which.',
  'problem.ab-test.counted':
    'These are counts, not units. So it cannot be checked whether a unit was in two variants, an outcome came before the exposure, or a few large values decide{several, select, yes {. Rows of one variant are added up: a unit in several of them counts several times} other {}}.',
  'problem.ab-test.untold':
    'Counts do not say how single units differ, so there is no interval for: {metrics}.',
  'problem.ab-test.untold.fix':
    'Add the sum of squares, or mean and standard deviation, of every variant.',
  'problem.ab-test.no-variant': 'None of the {rows} rows names both a unit and a variant.',
  'problem.ab-test.no-variant.fix': 'Check the columns for the unit and the variant.',
  'problem.ab-test.one-variant':
    'All units are in one variant, “{variant}”: there is nothing to compare with.',
  'problem.ab-test.one-variant.fix': 'Choose the column that tells the variants apart.',
  'problem.ab-test.none-counted': 'No variant has units so far: there is nothing to compare.',
  'problem.ab-test.none-counted.fix': 'Enter the units of each variant, and how many converted.',
  'problem.ab-test.one-counted':
    'Only “{variant}” has units so far: there is nothing to compare with.',
  'problem.ab-test.one-counted.fix': 'Add a row for each other variant.',
  'problem.ab-test.many-variants':
    'The variant column holds {count} values; a test has at most {most}.',
  'problem.ab-test.many-variants.fix': 'Choose the column that tells the variants apart.',
  'problem.ab-test.control': 'No variant is called “{asked}”. There are: {variants}.',
  'problem.ab-test.control.fix': 'Set “Control” to one of them.',
  'problem.ab-test.shares':
    'The planned shares cannot be: each variant has one share, and one at least is above zero.',
  'problem.ab-test.shares.fix':
    'Set “Planned shares” such as A: 50, B: 50; or empty it for an even split.',
  'problem.ab-test.looks':
    'The planned looks do not work: their shares ascend from above zero, and there are as many as the {looks, plural, one {one look} other {# looks}} so far, or more.',
  'problem.ab-test.looks.fix':
    'Correct “Planned looks” or “Share of the units at each look”; “Looks so far” counts this one.',
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
  'problem.ab-test.planned.fix':
    'Let it run on, or set “Looked at” to sequential, or to planned looks.',
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
  'problem.ab-test.unread.readers':
    '{count} values say neither that a unit converted nor that it did not, and count as not converted.',
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
}
