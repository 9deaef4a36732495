import { Many, many, one } from './counted'

export const charts = {
  'chart.steps.title':
    '{rate} go all the way{to, select, none {} other {; most are lost before “{to}”}}',
  'chart.steps.none': `No ${one} has reached the first step`,
  'chart.steps.subtitle': `${Many} at each step, share of the first with 95% interval; {order, select, ordered {in order} strict {nothing in between} strict_order {over with the first out of order} other {in any order}}, {entry, select, none {one walk each} first {first entry} each {each entry counts} other {every entry, the deepest counts}}, {limit, select, none {no limit of time} other {window {window}}}; n = {entered}{last, select, none {} other {; data until {until}}}`,
  'chart.steps.alt': `Bars of ${many} at each step: {list}.`,
  'chart.times.title': 'Half need more than {median} to reach “{step}”',
  'chart.times.subtitle':
    'Time from the step before: median (dot), middle half (band) and middle 80% (line) of those who reached it',
  'chart.times.alt': 'Median time from the step before: {list}.',
  'chart.breakdown.title': '“{best}” converts {rate}, “{worst}” {other}',
  'chart.breakdown.alike': 'No clear difference between the values of “{column}”',
  'chart.breakdown.untested': 'Step by step, by “{column}”; differences are not tested',
  'chart.breakdown.subtitle': `Share of the step before by {column}, with 95% intervals; grey: fewer than {few} ${many}, or not one value`,
  'chart.breakdown.alt': 'Share of the step before: {list}.',
  'chart.trend.title': `{rate} of the ${many} that entered {unit, select, day {on} week {in the week from} other {in the month from}} {period} go all the way`,
  'chart.trend.open': 'No period of entry has had its whole time yet',
  'chart.trend.subtitle':
    'Share that reaches “{last}”, by {unit, select, day {day} week {week} other {month}} of entry; band: 95% interval{open, select, none {} other {; dashed: can still rise}}',
  'chart.trend.alt': 'Share that goes all the way, by period of entry: {list}.',
  'chart.distribution.title': 'Half finish within {median}, nine in ten within {p90}',
  'chart.distribution.subtitle': `Time from the first step to the last; n = {count}{left, plural, =0 {} one {; # ${one} took longer than {longest} and is not drawn} other {; # ${many} took longer than {longest} and are not drawn}}`,
  'chart.distribution.alt':
    'Distribution of the time from the first step to the last: median {median}, nine tenths below {p90}.',
  'chart.distribution.axis': 'from the first step to the last',
  'chart.next.title': `What ${many} do next that stop at “{step}”`,
  'chart.next.subtitle': `Share of the ${many} that stop there, by their next event; n = {count}`,
  'chart.next.alt': 'Next events: {list}.',
  'next.nothing': '(nothing more)',
  'chart.change.title': `{after} ${many} finish, against {before} before`,
  'chart.change.subtitle': `What traffic and the rate of each step add to the change in ${many} that finish, against entries {since} to {until}; the parts add up`,
  'chart.change.alt': 'Parts of the change: {list}.',
  'chart.item': '{name} {value}',
  'chart.separator': ', ',
} as const
