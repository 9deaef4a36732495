/** What is concluded, warned of and drawn. */
export const said = {
  'finding.top':
    '{channel} earns {share} of the credit{known, select, yes { (95 %: {low} to {high})} other {}}: {conversions} of {all} attributed conversions, by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}.',
  'finding.one-touch':
    '{share} of the attributed conversions have a single touch, so all models nearly agree: the choice of model hardly matters here.',
  'finding.agree':
    'By {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} and by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} every channel gets nearly the same share.',
  'finding.differ':
    '{channel} gets {share} by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} and {against} by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}: judged by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} alone it would look {more, select, more {smaller} other {larger}}.',
  'finding.roas':
    '{channel} returns {roas} for each 1 spent{known, select, yes { (95 %: {low} to {high})} other {}}, {worst_channel} {worst_roas}{known, select, yes { (95 %: {worst_low} to {worst_high})} other {}}. Value {net, select, net {net of refunds} other {as given, before refunds}}.',
  'finding.roas-one':
    '{channel} returns {roas} for each 1 spent{known, select, yes { (95 %: {low} to {high})} other {}}. Value {net, select, net {net of refunds} other {as given, before refunds}}.',
  'finding.cac':
    'A conversion costs {cac} through {channel} and {worst_cac} through {worst_channel}.',
  'finding.budget':
    'Moving {amount}, a tenth of the budget, from {from} to {to} would bring {change} more{known, select, yes { (95 %: {low} to {high})} other {}} if each kept its average return{sure, select, yes {} other {; the data does not tell whether that is a gain}}. It pays while what {to} returns on the added money stays above {even} of its average.',
  'finding.budget-conversions':
    'Moving {amount}, a tenth of the budget, from {from} to {to} would bring {change} more conversions{known, select, yes { (95 %: {low} to {high})} other {}} if each kept its average return{sure, select, yes {} other {; the data does not tell whether that is a gain}}. It pays while what {to} returns on the added money stays above {even} of its average.',
  'finding.synergy':
    'Journeys with both {a} and {b} convert {gain} points more often than those with the better of the two alone ({rate} against {best}; 95 %: {low} to {high} points; Holm-corrected). {n, plural, one {It is the one pair} other {It leads # pairs}} that convert more than their parts. Whoever meets two channels may have been keener before.',
  'finding.no-synergy':
    'No pair of channels converts more often than the better of the two alone, of {n, plural, one {# pair} other {# pairs}} tested (Holm-corrected).',
  'finding.time':
    'Half of the conversions come within {median} of the first touch, nine in ten within {p90}; the median journey has {touches, plural, one {# touch} other {# touches}}.',
  'finding.time-none':
    'Half of the conversions come at the instant of the first touch, nine in ten within {p90}; the median journey has {touches, plural, one {# touch} other {# touches}}.',
  'finding.basis':
    '{attributed} of {conversions} conversions are attributed{some, select, some {, {left} without a touch before {m, plural, one {it is} other {them are}} not} other {}}, from {journeys} {k, plural, one {journey} other {journeys}}{limited, select, yes { with a lookback of {window}, {from} to {to}} no { without a limit of time, {from} to {to}} other {}}.',
  'finding.not-incremental':
    'Attribution divides the sales there were; it does not say which would have been lost without a channel. Only an experiment says that.',
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
  'problem.attribution.weights':
    'The weights by position have to be zero or more, with at least one above zero.',
  'problem.attribution.weights.fix': 'Set three weights, such as 0.4, 0.2, 0.4.',
  'problem.attribution.currencies':
    'Amounts are in more than one currency ({first} and {last}, perhaps others). Their sums mean nothing, so nothing is concluded.',
  'problem.attribution.currencies.fix': 'Convert them to one currency first, or filter to one.',
  'problem.attribution.few':
    'Only {n, plural, one {# conversion is} other {{count} conversions are}} attributed: shares of so few move by chance.',
  'problem.attribution.few.fix': 'Take a longer period, or fewer channels.',
  'problem.attribution.no-nulls':
    'Every journey converts: there are none without a conversion. The removal effect of a channel is then the share of journeys it touches.',
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
  'chart.model.short':
    '{model, select, first {First} last {Last} last_non_direct {Non-direct} linear {Equal} position {Position} time_decay {Decay} markov_1 {Markov} markov_2 {Markov 2} markov_3 {Markov 3} shapley {Shapley} other {}}',
  'chart.credit.title': '{channel} earns {share} of the credit',
  'chart.credit.subtitle':
    'Share of {conversions} attributed conversions by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} with 95 % intervals; rings: {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}',
  'chart.credit.alt':
    'Dots with intervals: share of credit by channel; the largest is {channel} with {share}.',
  'chart.models.title': '{channel}: {from} to {to} of the credit, depending on the model',
  'chart.models.subtitle': 'Share of {conversions} attributed conversions by channel and model',
  'chart.models.alt':
    'Table of shares by channel in {n} models; {channel} differs most, from {from} to {to}.',
  'chart.roas.title': '{channel} returns {roas} for each 1 spent',
  'chart.roas.subtitle':
    'Attributed value, {net, select, net {net of refunds} other {as given, before refunds}}, for each 1 of cost (ROAS), by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} with 95 % intervals; dashed: break-even; channels of at least 1 % of the cost',
  'chart.roas.alt':
    'Dots with intervals: return on ad spend by channel; the highest is {channel} with {roas}.',
  'chart.removal.title': 'Without {channel}, {effect} of conversions would be lost in the chain',
  'chart.removal.subtitle':
    'Removal effect in the Markov chain of order {order, number}, {journeys} journeys, with 95 % intervals',
  'chart.removal.alt':
    'Dots with intervals: removal effect by channel; the largest is {channel} with {effect}.',
  'chart.paths.title': '{path}: {share} of conversions',
  'chart.paths.subtitle':
    'The {n, number} paths with the most of {conversions} attributed conversions',
  'chart.paths.alt': 'Bars of conversions by path; the longest is {path} with {share}.',
  'chart.paths.bar': '{conversions} · {share}{rated, select, yes { · converts {rate}} other {}}',
  'chart.lengths.title': '{share} of conversions have one touch',
  'chart.lengths.subtitle':
    'Conversions by number of touches, {conversions} attributed, the longest path has {longest}',
  'chart.lengths.alt':
    'Bars of conversions by number of touches; {share} of {conversions} have one.',
  'chart.lengths.bar': '{n, plural, one {# touch} other {# touches}}',
  'chart.lengths.more': '{n, plural, other {# touches or more}}',
  'chart.lengths.text': '{conversions} ({share})',
  'chart.lags.title':
    '{some, select, some {Half of the conversions come within {median} of the first touch} other {Half of the conversions come at the instant of the first touch}}',
  'chart.lags.subtitle': 'Conversions by days from the first touch, {conversions} attributed',
  'chart.lags.alt':
    'Histogram of days from the first touch to the conversion of {conversions} conversions.',
  'chart.lags.x': 'Days from the first touch',
  'chart.pairs.title': '{a} and {b} meet in {lift} times as many conversions as chance would bring',
  'chart.pairs.subtitle':
    'Lift of pairs of channels over {conversions} attributed conversions; 1 is chance',
  'chart.pairs.alt':
    'Table of lifts by pair of channels; the highest is {a} with {b}, {lift}, in {support} of conversions.',
} as const
