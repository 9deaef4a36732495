export const problems = {
  'problem.attribution.empty': 'The table has no rows.',
  'problem.attribution.empty.fix': 'Choose another table, or loosen the filter before it.',
  'problem.attribution.roles': 'There is nothing to build journeys from.',
  'problem.attribution.roles.fix':
    'Choose the columns for customer, time and channel; or, for ready-made paths, the path and its conversions.',
  'problem.attribution.no-conversions-given': 'Nothing says which journeys convert.',
  'problem.attribution.no-conversions-given.fix':
    'Give a table of conversions, or choose the column that marks or counts them.',
  'problem.attribution.no-conversions': 'There is no conversion in the data.',
  'problem.attribution.no-conversions.fix':
    'Check the table of conversions, or the column that marks them.',
  'problem.attribution.no-match':
    'None of the {conversions} conversions has a touch of its customer before it.',
  'problem.attribution.no-match.fix':
    'Check that both tables name customers alike, and that the lookback window is long enough.',
  'problem.attribution.separator':
    'The paths are not divided by “{separator}” but, it seems, by “{other}”: whole paths were taken for channels, so nothing is concluded.',
  'problem.attribution.separator.fix': 'Set “Separator of paths” to {other}.',
  'problem.attribution.currencies':
    'Amounts are in more than one currency ({first} and {last}, perhaps others). Their sums mean nothing, so nothing is concluded.',
  'problem.attribution.currencies.fix': 'Convert them to one currency first, or filter to one.',
  'problem.attribution.few':
    'Only {n, plural, one {# conversion is} other {{count} conversions are}} attributed: shares of so few move by chance.',
  'problem.attribution.few.fix': 'Take a longer period, or fewer channels.',
  'problem.attribution.no-nulls':
    'Every journey converts: there are none without a conversion. The removal effect of a channel then only says how often journeys pass through it, not whether it wins anybody.',
  'problem.attribution.no-nulls.fix':
    'Add the touches of customers who did not convert, if there are any.',
  'problem.attribution.unattributed':
    '{count} of {all} conversions ({share}) {n, plural, one {has no touch before it and stays} other {have no touch before them and stay}} unattributed{how, select, paths {: the path is empty} other {: {unknown} without a known customer or time, {never} of customers without any touch, {other} whose touches are too old or led to an earlier conversion}}.',
  'problem.attribution.unattributed.fix': 'Read every share as a share of what is attributed.',
  'problem.attribution.short':
    'The data covers {span}, less than the lookback of {window}: no journey can be seen from its beginning. First touches, the length of journeys and how many of them convert are cut short, and with them every model but the last touch.',
  'problem.attribution.short.fix':
    'Load touches from earlier on, or choose a lookback well below {span}. Conversions and last touches can be read as they are.',
  'problem.attribution.left-out':
    '{count} of {rows} rows ({share}) {n, plural, one {is} other {are}} left out: {customer} without a customer, {channel} without a channel, {time} without a time.',
  'problem.attribution.left-out.fix': 'Check these columns where the data comes in.',
  'problem.attribution.left-out-paths':
    '{count} of {rows} rows ({share}) {n, plural, one {has} other {have}} no path: their conversions stay unattributed.',
  'problem.attribution.left-out-paths.fix': 'Check how the path column is read.',
  'problem.attribution.negative':
    '{count} {n, plural, one {row has} other {rows have}} counts below zero{how, select, paths {. There cannot be fewer journeys than none, so nothing is concluded} other {, which are taken as none}}.',
  'problem.attribution.negative.fix': 'Check the columns of conversions.',
  'problem.attribution.duplicates':
    '{count} {n, plural, one {touch repeats} other {touches repeat}} another one: same customer, channel and instant. Each counts.',
  'problem.attribution.duplicates.fix':
    'Remove the copies before this cell, or count repeated touches once.',
  'problem.attribution.unpaid':
    '{count} {n, plural, one {conversion is} other {conversions are}} of orders that were cancelled or never paid (such as “{status}”).',
  'problem.attribution.unpaid.fix': 'Set “Unpaid and cancelled” to count them or leave them out.',
  'problem.attribution.refunds': '{amount} of refunds are taken off the value.',
  'problem.attribution.truncated':
    '{count} {n, plural, one {conversion lies} other {conversions lie}} less than {window} after the first touch of the data ({from}), {share} of the attributed ones: their earliest touches may be missing.',
  'problem.attribution.truncated.fix':
    'Load touches from earlier on, or leave out the first conversions.',
  'problem.attribution.open':
    '{count} {n, plural, one {journey} other {journeys}} without a conversion ({share}) may still convert: the data ends less than {window} after the last touch.',
  'problem.attribution.open.fix': 'Read conversion rates as too low, or leave these journeys out.',
  'problem.attribution.alike': 'Some channels differ only in case, spaces or hyphens: {names}.',
  'problem.attribution.alike.fix': 'Give them one name before this cell.',
  'problem.attribution.pooled':
    '{count} channels beyond the {told, number} most frequent ones are pooled.',
  'problem.attribution.pooled.fix':
    'Tell more apart in the settings, or group channels before this cell.',
  'problem.attribution.skipped':
    'The Markov chain of order {orders} is left out: with {channels, number} channels it has too many states for the data to fill.',
  'problem.attribution.skipped.fix': 'Group channels, or stay with a lower order.',
  'problem.attribution.unknown-costs':
    '{amount} were spent on {n, plural, one {a channel} other {{count} channels}} without any touch: {names}. They are in no return.',
  'problem.attribution.unknown-costs.fix': 'Use the same channel names in both tables.',
  'problem.attribution.costs-outside':
    '{amount} of the costs ({share}) lie outside the days of the touches; the costs run from {from} to {to}. They count, so returns are too low.',
  'problem.attribution.costs-outside.fix':
    'Set “Costs that count” to the days of the touches, or filter the cost table.',
  'problem.attribution.costs-left-out':
    '{amount} of the costs ({share}) lie outside the days of the touches and are left out.',
} as const
