export const findings = {
  'finding.top':
    '{channel} earns {share} of the credit{known, select, yes { (95%: {low} to {high})} other {}}: {conversions} of {all} attributed conversions, by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}.',
  'finding.one-touch':
    '{share} of the attributed conversions have a single touch, so all models nearly agree: the choice of model hardly matters here.',
  'finding.agree':
    'By {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} and by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} every channel gets nearly the same share.',
  'finding.differ':
    '{channel} gets {share} by {model, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} and {against} by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}}: judged by {other, select, first {first touch} last {last touch} last_non_direct {last non-direct touch} linear {equal shares} position {position} time_decay {time decay} markov_1 {Markov removal effect} markov_2 {Markov removal effect of order 2} markov_3 {Markov removal effect of order 3} shapley {Shapley value} other {}} alone it would look {more, select, more {smaller} other {larger}}.',
  'finding.roas':
    '{channel} returns {roas} for each 1 spent{known, select, yes { (95%: {low} to {high})} other {}}, {alike, select, same {and all others with costs return the same} other {{worst_channel} {worst_roas}{known, select, yes { (95%: {worst_low} to {worst_high})} other {}}}}. Value {net, select, net {net of refunds} other {as given, before refunds}}.',
  'finding.roas-one':
    '{channel} returns {roas} for each 1 spent{known, select, yes { (95%: {low} to {high})} other {}}. Value {net, select, net {net of refunds} other {as given, before refunds}}.',
  'finding.cac':
    'A conversion costs {cac} through {alike, select, same {every channel with costs} other {{channel} and {worst_cac} through {worst_channel}}}.',
  'finding.budget':
    'Moving {amount}, a tenth of the budget, from {from} to {to} would bring {change} more{known, select, yes { (95%: {low} to {high})} other {}} if each kept its average return{sure, select, yes {} other {; the data does not tell whether that is a gain}}. It pays while what {to} returns on the added money stays above {even} of its average.',
  'finding.budget-conversions':
    'Moving {amount}, a tenth of the budget, from {from} to {to} would bring {change} more conversions{known, select, yes { (95%: {low} to {high})} other {}} if each kept its average return{sure, select, yes {} other {; the data does not tell whether that is a gain}}. It pays while what {to} returns on the added money stays above {even} of its average.',
  'finding.synergy':
    'Journeys with both {a} and {b} convert {gain} points more often than those with the better of the two alone ({rate} against {best}; 95%: {low} to {high} points; Holm-corrected). {n, plural, one {It is the one pair that converts more than its parts.} other {It leads # pairs that convert more than their parts.}} Whoever meets two channels may have been keener before.',
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
} as const
