export const charts = {
  'chart.model.short':
    '{model, select, first {First} last {Last} last_non_direct {Non-direct} linear {Equal} position {Position} time_decay {Decay} markov_1 {Markov} markov_2 {Markov 2} markov_3 {Markov 3} shapley {Shapley} other {}}',
  'chart.credit.title': '{channel} earns {share} of the credit',
  'chart.credit.subtitle':
    'Share of {conversions} attributed conversions by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} with 95% intervals; rings: {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}',
  'chart.credit.alt':
    'Dots with intervals: share of credit by channel; the largest is {channel} with {share}.',
  'chart.models.title': '{channel}: {from} to {to} of the credit, depending on the model',
  'chart.models.subtitle': 'Share of {conversions} attributed conversions by channel and model',
  'chart.models.alt':
    'Table of shares by channel in {n} models; {channel} differs most, from {from} to {to}.',
  'chart.roas.title': '{channel} returns {roas} for each 1 spent',
  'chart.roas.subtitle':
    'Attributed value, {net, select, net {net of refunds} other {as given, before refunds}}, for each 1 of cost (ROAS), by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} with 95% intervals; dashed: break-even; channels of at least 1% of the cost',
  'chart.roas.alt':
    'Dots with intervals: return on ad spend by channel; the highest is {channel} with {roas}.',
  'chart.removal.title': 'Without {channel}, {effect} of conversions would be lost in the chain',
  'chart.removal.subtitle':
    'Removal effect in the Markov chain of order {order, number}, {journeys} journeys, with 95% intervals',
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
