const tests = <const P extends string>(param: P) =>
  ({
    [`choice.${param}.test.is`]: 'is',
    [`choice.${param}.test.is_not`]: 'is not',
    [`choice.${param}.test.at_least`]: 'is at least',
    [`choice.${param}.test.at_most`]: 'is at most',
    [`choice.${param}.test.contains`]: 'contains',
    [`choice.${param}.test_2.is`]: 'is',
    [`choice.${param}.test_2.is_not`]: 'is not',
    [`choice.${param}.test_2.at_least`]: 'is at least',
    [`choice.${param}.test_2.at_most`]: 'is at most',
    [`choice.${param}.test_2.contains`]: 'contains',
  }) as Record<`choice.${P}.${'test' | 'test_2'}.${Test}`, string>

type Test = 'is' | 'is_not' | 'at_least' | 'at_most' | 'contains'

export const en = {
  title: 'Funnel: from step to step',
  question: 'How many go from the first step to the last, and where are the others lost?',

  'role.actor': 'Who goes through it',
  'role.event': 'Event',
  'role.time': 'Time of the event',
  'role.session': 'Visit',

  'param.steps': 'Steps',
  'param.steps.help':
    'The events to go through, in order. The same event may stand twice; then it has to happen twice. A condition on another column makes a step narrower.',
  'param.steps.event': 'Event',
  'param.steps.column': 'where',
  'param.steps.test': 'compared',
  'param.steps.value': 'with',
  'param.steps.column_2': 'and where',
  'param.steps.test_2': 'compared',
  'param.steps.value_2': 'with',
  'param.steps.label': 'Called',
  ...tests('steps'),
  'param.exclude': 'Never in between',
  'param.exclude.help':
    'Events that break an attempt when they happen between two of its steps. One at the same instant as a step comes after it.',
  'param.exclude.event': 'Event',
  'param.exclude.column': 'where',
  'param.exclude.test': 'compared',
  'param.exclude.value': 'with',
  'param.exclude.column_2': 'and where',
  'param.exclude.test_2': 'compared',
  'param.exclude.value_2': 'with',
  'param.exclude.after': 'Only after step (0: anywhere)',
  ...tests('exclude'),
  'param.window': 'Time allowed',
  'param.window.help':
    'From the first step to the last, in elapsed time; the last moment still counts. A day is 24 hours.',
  'param.step_window': 'Time allowed for each step',
  'param.step_window.help': 'From each step to the next, besides the time allowed for all.',
  'param.order': 'Order',
  'param.order.help':
    'What may happen between two steps. The strict ones look at every event of the user, not only at the steps.',
  'choice.order.ordered': 'In order, anything in between',
  'choice.order.strict': 'In order, nothing in between',
  'choice.order.strict_order': 'In order, over with the first event out of order',
  'choice.order.any': 'In any order',
  'param.entry': 'Attempts',
  'param.entry.help':
    'Whether every first step may begin an attempt, of which the deepest counts; or only the earliest one; or each attempt counts by itself, so that a user can count several times.',
  'choice.entry.any': 'Every entry, the deepest counts',
  'choice.entry.first': 'Only the first entry',
  'choice.entry.each': 'Each entry counts by itself',
  'param.unit': 'Counted by',
  'param.unit.help':
    'A visitor over all visits, or each visit by itself: by the column of visits where there is one, else a visit ends with a long pause.',
  'choice.unit.visitor': 'Visitor',
  'choice.unit.session': 'Visit',
  'param.session_gap': 'Pause that ends a visit',
  'param.session_gap.help':
    'Longer than this without an event, and the next one begins a new visit.',
  'param.since': 'Entered from',
  'param.since.help': 'The first day on which an attempt may begin.',
  'param.until': 'Entered to',
  'param.until.help':
    'The last day on which an attempt may begin. Later steps may come after it, within the time allowed.',
  'param.breakdown': 'Broken down by',
  'param.breakdown.help': 'A column whose values are compared: device, source, campaign …',
  'param.breakdown_at': 'Its value',
  'param.breakdown_at.help': 'Of the event that was the first step, or of the last step reached.',
  'choice.breakdown_at.first': 'At the first step',
  'choice.breakdown_at.last': 'At the last step reached',
  'param.breakdown_top': 'Values shown',
  'param.breakdown_top.help': 'The most frequent ones; the rest is one group.',
  'param.correction': 'Correction for several steps',
  'param.correction.help':
    'Holm keeps the chance of any false difference low, Benjamini–Hochberg the share of false ones.',
  'choice.correction.holm': 'Holm',
  'choice.correction.bh': 'Benjamini–Hochberg',
  'param.trend': 'Trend by',
  'param.trend.help': 'The day, week (from Monday) or month in which the attempt began.',
  'choice.trend.none': 'None',
  'choice.trend.day': 'Day',
  'choice.trend.week': 'Week',
  'choice.trend.month': 'Month',
  'param.next': 'What those who stop do next',
  'param.next.help': 'How many of the most frequent next events to show for each step; 0 for none.',
  'param.compare': 'Compared with',
  'param.compare.help':
    'Another period of entry. What changed is split into traffic and the rate of each step.',
  'choice.compare.none': 'Nothing',
  'choice.compare.previous': 'As many days before',
  'choice.compare.dates': 'Other dates',
  'param.compare_since': 'Compared from',
  'param.compare_since.help': 'The first day of entry of the other period.',
  'param.compare_until': 'Compared to',
  'param.compare_until.help': 'The last day of entry of the other period.',
  'param.increase': 'Each step later than the one before',
  'param.increase.help':
    'Events at the same instant then never follow one another (ClickHouse: strict_increase). Otherwise they stand in the order of the steps.',
  'param.repeats_end': 'A repeated step ends the attempt',
  'param.repeats_end.help':
    'A step that was reached and happens again ends the search (ClickHouse: strict_deduplication). The first step may repeat.',
  'param.reentry': 'The first step may come again',
  'param.reentry.help':
    'For the order that ends with an event out of order: the first step again does not end it (ClickHouse: allow_reentry).',
  'param.reuse': 'One event may be several steps',
  'param.reuse.help':
    'Equal or overlapping steps are then filled by one event (ClickHouse without strict_once).',

  'output.steps': 'Steps',
  'output.breakdown': 'By value',
  'output.differences': 'Differences between values',
  'output.trend': 'Trend',
  'output.times': 'Time from step to step',
  'output.distribution': 'Time from first to last step',
  'output.next': 'What came next',
  'output.change': 'What changed',
  'output.health': 'Health of the rows',
  'output.events': 'Events',
  'output.attempts': 'Attempts',
  'output.paces': 'Pace of the steps',
  'output.groups': 'Users by value',
  'output.before': 'Users in the other period',

  'column.position': 'Position',
  'column.step': 'Step',
  'column.actors': 'Users',
  'column.rate_from_start': 'Share of the first step',
  'column.rate_from_previous': 'Share of the step before',
  'column.rate_low': '95% from',
  'column.rate_high': '95% to',
  'column.median_seconds': 'Median time from the step before',
  'column.mean_seconds': 'Mean time from the step before',
  'column.p10_seconds': 'A tenth takes less than',
  'column.p25_seconds': 'A quarter takes less than',
  'column.p50_seconds': 'Half takes less than',
  'column.p75_seconds': 'Three quarters take less than',
  'column.p90_seconds': 'Nine tenths take less than',
  'column.value': 'Value',
  'column.kind': 'Kind of group',
  'column.small': 'Few cases',
  'column.statistic': 'Chi-square',
  'column.degrees': 'Degrees of freedom',
  'column.p_value': 'p-value',
  'column.p_adjusted': 'p-value, corrected',
  'column.period': 'Period of entry',
  'column.mature': 'Window over',
  'column.from_seconds': 'From',
  'column.to_seconds': 'To',
  'column.event': 'Event',
  'column.share': 'Share',
  'column.factor': 'Part',
  'column.before': 'Before',
  'column.after': 'After',
  'column.effect': 'Effect in users who finish',
  'column.rows_read': 'Rows read',
  'column.rows_left_out': 'Rows left out',
  'column.rows_without_actor': 'Rows without a user',
  'column.rows_without_event': 'Rows without an event',
  'column.rows_without_time': 'Rows without a time',
  'column.first_time': 'First event',
  'column.last_time': 'Last event',
  'column.daily': 'Times are whole days',
  'column.entered': 'Entered',
  'column.without_start': 'Later steps without the first',
  'column.duplicates': 'Events recorded twice',
  'column.open_actors': 'Still have time',
  'column.mature_actors': 'Entered with the whole time over',
  'column.mature_converted': 'Of these, finished',
  'column.median_total_seconds': 'Median time from first to last step',
  'column.p90_total_seconds': 'Nine tenths take less, first to last step',
  'column.occurrences': 'Times recorded',
  'column.actor': 'User',
  'column.quantiles': 'Quantiles of the seconds',
  'column.moments': 'When each step was reached',
  'column.open_since': 'Entry that can still go on',

  'step.any': '{k, plural, one {# step done} other {# steps done}}',
  'group.none': '(none)',
  'group.other': '(other)',
  'change.traffic': 'Traffic',

  'note.sessions': 'One visit after another in place of the visitor',
  'note.span': 'What the rows hold, and until when they reach',
  'note.events': 'The events there are, most frequent first',
  'note.coded':
    'The events of the steps: time and number of the step in one number, and a number for the user',
  'note.ends': 'First and last entry of each user, and the last time they do the second step',
  'note.backwards':
    'The events of those who do the second step after a first one, sorted once: user by user, the last event first. Two events are within the time allowed if and only if their coordinates are',
  'note.paths': 'For each entry the nearest way on, step by step, and how deep it goes in time',
  'note.best': 'Each user’s deepest attempt, of equally deep ones the earliest',
  'note.logs':
    'One sorted list of events for each user: microseconds, then a bit for every step the event is not',
  'note.depths': 'Walk each list forwards: the latest start from which each step is reached',
  'note.walked': 'Walk each list for the attempt that counts',
  'note.seen': 'The events within the time allowed from the start of the attempt that counts',
  'note.attempts': 'Each user’s attempt that counts: when it reached each step',
  'note.positions': 'The steps in their order',
  'note.paces':
    'How many reached each step, and 10, 25, 50, 75 and 90% quantiles of the seconds since the step before',
  'note.steps':
    'Users at each step, their shares with 95% intervals, and the time from the step before',
  'note.times': 'How long it takes from step to step',
  'note.totals': 'How long those who finish take from the first step to the last',
  'note.distribution': 'The same in classes',
  'note.health': 'What has to be known before the numbers are believed',
  'note.trend': 'The funnel by period of entry',
  'note.stopped': 'Those who stopped before the last step',
  'note.onward': 'Their first event after that',
  'note.next': 'What those who stopped did next',
  'note.valued': 'The value of each attempt',
  'note.ranked': 'The values, most frequent first',
  'note.groups': 'Users of each value at each step',
  'note.before': 'The same funnel for the other period',

  'finding.overall':
    '{converted} of {entered} {unit, select, entry {entries} session {visits} other {users}} ({rate}) go from “{first}” to “{last}” within {window} (95%: {low} to {high}).',
  'finding.overall-any':
    '{converted} of {entered} {unit, select, entry {entries} session {visits} other {users}} ({rate}) do all {steps} steps within {window} (95%: {low} to {high}).',
  'finding.so-far':
    'So far {converted} of {entered} {unit, select, entry {entries} session {visits} other {users}} ({rate}) {any, select, yes {have done all {steps} steps} other {have gone from “{first}” to “{last}”}}. None has had the whole {window}, so this is the least it can be; where the others stop and how long it takes cannot be told yet.',
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
}
