export const en = {
  title: 'Funnel: from step to step',
  question: 'How many go from the first step to the last, and where are the others lost?',

  'role.actor': 'Who goes through it',
  'role.event': 'Event',
  'role.time': 'Time of the event',

  'param.steps': 'Steps',
  'param.steps.help':
    'The events to go through, in order. The same event may stand twice; then it has to happen twice.',
  'param.window': 'Time allowed',
  'param.window.help':
    'From the first step to the last, in elapsed time; the last moment still counts. A day is 24 hours.',
  'param.order': 'Order',
  'param.order.help': 'What may happen between two steps.',
  'choice.order.ordered': 'In order, anything in between',
  'choice.order.strict': 'In order, nothing in between',
  'choice.order.any': 'In any order',
  'param.entry': 'Attempts',
  'param.entry.help':
    'Whether every first step may begin an attempt, of which the deepest counts, or only the earliest one.',
  'choice.entry.any': 'Every entry counts',
  'choice.entry.first': 'Only the first entry',
  'param.since': 'Entered from',
  'param.since.help': 'The first day on which an attempt may begin.',
  'param.until': 'Entered to',
  'param.until.help':
    'The last day on which an attempt may begin. Later steps may come after it, within the time allowed.',

  'output.steps': 'Steps',
  'output.times': 'Time from step to step',
  'output.health': 'Health of the rows',
  'output.events': 'Events',
  'output.attempts': 'Attempts',

  'column.position': 'Position',
  'column.step': 'Step',
  'column.actors': 'Users',
  'column.rate_from_start': 'Share of the first step',
  'column.rate_from_previous': 'Share of the step before',
  'column.median_seconds': 'Median time from the step before',
  'column.p10_seconds': 'A tenth takes less than',
  'column.p25_seconds': 'A quarter takes less than',
  'column.p50_seconds': 'Half takes less than',
  'column.p75_seconds': 'Three quarters take less than',
  'column.p90_seconds': 'Nine tenths take less than',
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
  'column.event': 'Event',
  'column.occurrences': 'Times recorded',
  'column.actor': 'User',
  'column.moments': 'When each step was reached',
  'column.open_since': 'Entry that can still go on',

  'step.any': '{k, plural, one {# step done} other {# steps done}}',

  'note.span': 'What the rows hold, and until when they reach',
  'note.events': 'The events there are, most frequent first',
  'note.codes': 'The events of the steps, each with the number of its first step',
  'note.further': 'The users who do the second step at some time',
  'note.stayed': 'The first and the last entry of those who never do the second step',
  'note.logs':
    'One sorted list of events for each user: microseconds times 16, plus the number of the step',
  'note.depths':
    'Walk each list once: the latest start that still reaches each step in time, and the event that first reached it',
  'note.walked': 'Walk again from the attempt that counts, and take each step as early as it comes',
  'note.seen': 'The events within the time allowed from the start of the attempt that counts',
  'note.attempts': 'Each user’s attempt that counts: when it reached each step',
  'note.positions': 'The steps in their order',
  'note.reached':
    'One row for each step an attempt reached, with the seconds since the step before',
  'note.steps': 'Users at each step, their shares, and the median time from the step before',
  'note.times': 'How long it takes from step to step',
  'note.health': 'What has to be known before the numbers are believed',

  'finding.overall':
    '{converted} of {entered} {entered, plural, one {user} other {users}} ({rate}) go from “{first}” to “{last}” within {window} (95%: {low} to {high}).',
  'finding.overall-any':
    '{converted} of {entered} {entered, plural, one {user} other {users}} ({rate}) do all {steps} steps within {window} (95%: {low} to {high}).',
  'finding.mature':
    'Counting only those who entered early enough to have had the whole {window}: {converted} of {entered} ({rate}; 95%: {low} to {high}).',
  'finding.drop':
    'Most are lost between “{from}” and “{to}”: {lost} of {before} ({share}) do not go on.',
  'finding.time':
    'Half of those who finish take less than {median} from the first step to the last.',
  'finding.slowest':
    'The longest wait is before “{step}”: half take more than {median} from the step before.',
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
  'problem.funnel.open':
    '{open} of {entered} users entered so late that their {window} were not over when the data ends ({last}); the rates can still rise.',
  'problem.funnel.open.fix':
    'Read the rate of those whose time is over, or end the entries earlier.',
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
    'Users at each step and their share of the first; window {window}; n = {entered}{last, select, none {} other {; data until {until}}}',
  'chart.steps.alt': 'Bars of users at each step: {list}.',
  'chart.times.title': 'Half need more than {median} to reach “{step}”',
  'chart.times.subtitle':
    'Time from the step before: median (dot), middle half (band) and middle 80% (line) of those who reached it',
  'chart.times.alt': 'Median time from the step before: {list}.',
  'chart.item': '{name} {value}',
  'chart.separator': ', ',
}
