/** What is concluded, warned of and drawn. */
export const said = {
  'finding.overall':
    '{converted} of {entered} {unit, select, entry {entries} session {visits} held {pairs of user and “{hold}”} other {users}} ({rate}) go from “{first}” to “{last}” within {window} (95%: {low} to {high}).',
  'finding.overall-any':
    '{converted} of {entered} {unit, select, entry {entries} session {visits} held {pairs of user and “{hold}”} other {users}} ({rate}) do all {steps} steps within {window} (95%: {low} to {high}).',
  'finding.so-far':
    'So far {converted} of {entered} {unit, select, entry {entries} session {visits} held {pairs of user and “{hold}”} other {users}} ({rate}) {any, select, yes {have done all {steps} steps} other {have gone from “{first}” to “{last}”}}. None has had the whole {window}, so this is the least it can be; where the others stop and how long it takes cannot be told yet.',
  'finding.mature':
    'Counting only those who entered early enough to have had the whole {window}: {converted} of {entered} ({rate}; 95%: {low} to {high}).',
  'finding.drop':
    'Most are lost between “{from}” and “{to}”: {lost} of {before} ({share}) do not go on.',
  'finding.time':
    'Half of those who finish take less than {median} from the first step to the last.',
  'finding.slowest':
    'The longest wait is before “{step}”: half take more than {median} from the step before.',
  'finding.breakdown-differs':
    '“{best}” converts {best_rate} (95%: {best_low} to {best_high}), “{worst}” {worst_rate} ({worst_low} to {worst_high}): the values of “{column}” differ by more than chance{where, select, none {, though no single step does after correction} other {; after correction, these steps do: {steps}}}{small, select, small {. Some groups are small, so take it as a hint} other {}}.',
  'finding.breakdown-alike':
    '“{best}” converts {best_rate} (95%: {best_low} to {best_high}), “{worst}” {worst_rate} ({worst_low} to {worst_high}): between the values of “{column}” that is no more than chance makes{where, select, none {} other {, but after correction these steps differ: {steps}}}{small, select, small {. Some groups are small} other {}}.',
  'finding.breakdown-few':
    'Fewer than two values of “{column}” have {few} or more at the first step, so they are not compared.',
  'finding.trend':
    'Of those who entered in the {unit, select, day {day} week {week from} other {month from}} {period}, the last whose time is over, {last_rate} go all the way (95%: {last_low} to {last_high}); before it {before_rate} did. {apart, select, higher {That is clearly more.} lower {That is clearly less.} other {That is no clear difference.}}{open, plural, =0 {} one { One later period can still change.} other { # later periods can still change.}}',
  'finding.trend-open':
    'There are not yet two {unit, select, day {days} week {weeks} other {months}} of entry whose time is over, so nothing is said of the trend.',
  'finding.change':
    '{after} finish, against {before} of those who entered {since} to {until}: {traffic} by traffic and {rates} by the rates, of these most at “{step}” ({most}; {was} before, {is} now).{chance, select, chance { So small a change in all may be chance.} other {}}',
  'finding.next':
    'Of those who stop at “{step}”, {share} do “{event}” next, and {nothing} do nothing more.',
  'finding.next-nothing': 'Those who stop at “{step}” do nothing more.',
  'finding.nobody': 'Nobody reached “{step}”, so there is no funnel to show.',
  'finding.empty': 'There are no events to analyse.',
  'problem.funnel.steps': 'The funnel has no steps yet.',
  'problem.funnel.steps.fix':
    'Choose at least two events in their order{known, select, none {} other {, for example from: {names}}}.',
  'problem.funnel.unknown-step': 'The event “{step}” does not occur in the data.',
  'problem.funnel.unknown-step.fix': 'Choose another event. The nearest are: {nearest}.',
  'problem.funnel.daily':
    'The times are whole days, so a window of {window}, shorter than a day, cannot be measured.',
  'problem.funnel.daily.fix': 'Choose a column with the time of day, or a window of a day or more.',
  'problem.funnel.daily-order':
    'The times are whole days: within one day, events are taken in the order of the steps.',
  'problem.funnel.daily-order.fix':
    'Choose a column with the time of day if there is one; times from step to step are whole days.',
  'problem.funnel.short':
    'The data covers {span}, less than the {window} that users are given: nobody has had all the time (the data ends {last}), so every rate can still rise.',
  'problem.funnel.short.fix': 'Load more days, or choose a time allowed well below {span}.',
  'problem.funnel.dates': 'Entries are to end before they begin.',
  'problem.funnel.dates.fix': 'Set “Entered from” to a day before “Entered to”.',
  'problem.funnel.crowded':
    '“{column}” names only {actors, plural, one {# user} other {# users}}, with {each} events each: that is hardly a person, rather a shop, a device or a country.',
  'problem.funnel.crowded.fix': 'Choose the column that says who did it.',
  'problem.funnel.open':
    '{open} of {entered} users entered so late that their {window} were not over when the data ends ({last}); the rates can still rise.',
  'problem.funnel.open.fix':
    'Read the rate of those whose time is over, or end the entries earlier.',
  'problem.funnel.unreadable': '“{column}” holds numbers, so no row can compare with “{value}”.',
  'problem.funnel.unreadable.fix': 'Write a number, or choose another column.',
  'problem.funnel.idle': 'In this order these settings have no effect: {names}.',
  'problem.funnel.idle.fix': 'Take them out, or choose another order.',
  'problem.funnel.undated':
    'Nothing is compared, because the dates are missing or contradict each other.',
  'problem.funnel.undated.fix':
    'Set “Entered from” and “Entered to”; for other dates “Compared from” and “Compared to”, too.',
  'problem.funnel.duplicates':
    '{count, plural, one {# event is} other {# events are}} recorded twice: same user, event and time.',
  'problem.funnel.duplicates.fix':
    'Remove duplicates where the data is collected; they can fill two equal steps and break the strict order.',
  'problem.funnel.nulls':
    '{rows} of {read} rows are left out: {actors} without a user, {times} without a time.',
  'problem.funnel.nulls.fix': 'Check the columns chosen, and how their values are read.',
  'problem.funnel.without-start':
    '{count, plural, one {# user does} other {# users do}} later steps without ever doing “{first}”; they are not counted.',
  'problem.funnel.without-start.fix':
    'If the first step should come before these, check whether it is recorded everywhere.',
  'chart.steps.title':
    '{rate} go all the way{to, select, none {} other {; most are lost before “{to}”}}',
  'chart.steps.none': 'Nobody has reached the first step',
  'chart.steps.subtitle':
    '{unit, select, session {Visits} other {Users}} at each step, share of the first with 95% interval; {order, select, ordered {in order} strict {nothing in between} strict_order {over with the first out of order} other {in any order}}, {entry, select, none {one walk each} first {first entry} each {each entry counts} other {every entry, the deepest counts}}, window {window}; n = {entered}{last, select, none {} other {; data until {until}}}',
  'chart.steps.alt': 'Bars of users at each step: {list}.',
  'chart.times.title': 'Half need more than {median} to reach “{step}”',
  'chart.times.subtitle':
    'Time from the step before: median (dot), middle half (band) and middle 80% (line) of those who reached it',
  'chart.times.alt': 'Median time from the step before: {list}.',
  'chart.breakdown.title': '“{best}” converts {rate}, “{worst}” {other}',
  'chart.breakdown.alike': 'No clear difference between the values of “{column}”',
  'chart.breakdown.subtitle':
    'Share of the step before by {column}, with 95% intervals; grey: fewer than {few}, or not one value',
  'chart.breakdown.alt': 'Share of the step before: {list}.',
  'chart.trend.title':
    '{rate} of those who entered in the {unit, select, day {day} week {week from} other {month from}} {period} go all the way',
  'chart.trend.open': 'No period of entry has had its whole time yet',
  'chart.trend.subtitle':
    'Share that reaches “{last}”, by {unit, select, day {day} week {week} other {month}} of entry; band: 95% interval{open, select, none {} other {; dashed: can still rise}}',
  'chart.trend.alt': 'Share that goes all the way, by period of entry: {list}.',
  'chart.distribution.title': 'Half finish within {median}, nine in ten within {p90}',
  'chart.distribution.subtitle':
    'Time from the first step to the last; n = {count}{left, plural, =0 {} other {; # took longer than {longest} and are not drawn}}',
  'chart.distribution.alt':
    'Distribution of the time from the first step to the last: median {median}, nine tenths below {p90}.',
  'chart.distribution.axis': 'from the first step to the last',
  'chart.next.title': 'What those do next who stop at “{step}”',
  'chart.next.subtitle': 'Share of those who stop there, by their next event; n = {count}',
  'chart.next.alt': 'Next events: {list}.',
  'next.nothing': '(nothing more)',
  'chart.change.title': '{after} finish, against {before} before',
  'chart.change.subtitle':
    'What traffic and the rate of each step add to the change in those who finish, against entries {since} to {until}; the parts add up',
  'chart.change.alt': 'Parts of the change: {list}.',
  'chart.item': '{name} {value}',
  'chart.separator': ', ',
} as const
