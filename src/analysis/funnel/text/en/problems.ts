import { a, actor, actors, many } from './counted'

export const problems = {
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
  'problem.funnel.short': `The data covers {span}, less than the {window} that ${actors} are given: none has had all the time (the data ends {last}), so every rate can still rise.`,
  'problem.funnel.short.fix': 'Load more days, or choose a time allowed well below {span}.',
  'problem.funnel.endless':
    'There is no limit of time: who came early has had longer to go on than who came late{compares, select, yes {, so earlier periods look better than later ones} other {}}.',
  'problem.funnel.endless.fix': 'Set “Time allowed”, such as 7 days, to give everybody alike.',
  'problem.funnel.dates': 'Entries are to end before they begin.',
  'problem.funnel.dates.fix': 'Set “Entered from” to a day before “Entered to”.',
  'problem.funnel.crowded': `“{column}” names only {actors, plural, one {# ${actor}} other {# ${actors}}}, with {each} events each: that is hardly a person, rather a shop, a device or a country.`,
  'problem.funnel.crowded.fix': 'Choose the column that says who did it.',
  'problem.funnel.open': `{open} of {entered} ${many} still had some of their {window} left when the data ends ({last}); the rates can still rise.`,
  'problem.funnel.open.fix':
    'Read the rate of those whose time is over, or end the entries earlier.',
  'problem.funnel.unreadable': '“{column}” holds numbers, so no row can compare with “{value}”.',
  'problem.funnel.unreadable.fix': 'Write a number, or choose another column.',
  'problem.funnel.idle': 'In this order these settings have no effect: {names}.',
  'problem.funnel.idle.fix': 'Take them out, or choose another order.',
  'problem.funnel.left-out': `{count} {n, plural, one {${actor} is} other {${actors} are}} left out of every step, because an excluded event came in between.`,
  'problem.funnel.undated':
    'Nothing is compared, because the dates are missing or contradict each other.',
  'problem.funnel.undated.fix':
    'Set “Entered from” and “Entered to”; for other dates “Compared from” and “Compared to”, too.',
  'problem.funnel.duplicates': `{count, plural, one {# event is} other {# events are}} recorded twice: same ${actor}, event and time.`,
  'problem.funnel.duplicates.fix':
    'Remove duplicates where the data is collected; they can fill two equal steps and break the strict order.',
  'problem.funnel.nulls': `{rows} of {read} rows are left out: {actors} without ${a}, {times} without a time.`,
  'problem.funnel.nulls.fix': 'Check the columns chosen, and how their values are read.',
  'problem.funnel.missed': `{missed} of the {lost} ${many} that stop after “{after}” do have “{step}”, but before it{limit, select, some { or too late for the {window} allowed} other {}}.`,
  'problem.funnel.missed.fix':
    'Choose any order where the steps have none; else check the clocks, or allow more time.',
  'problem.funnel.without-start': `{count, plural, one {# ${actor} does} other {# ${actors} do}} later steps without ever doing “{first}”; they are not counted.`,
  'problem.funnel.without-start.fix':
    'If the first step should come before these, check whether it is recorded everywhere.',
} as const
