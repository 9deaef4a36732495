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

/** What the form asks: the question, the roles, the settings. */
export const settings = {
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
  'param.exclude.before': 'and before step (0: the next)',
  ...tests('exclude'),
  'param.excluded': 'Such an event ends',
  'param.excluded.help':
    'Only the attempt, which then counts up to the step before; or the user is left out, unless an attempt goes as deep without it (PostHog).',

  'choice.excluded.attempt': 'The attempt',
  'choice.excluded.user': 'All of the user',

  'param.window': 'Time allowed',
  'param.window.help':
    'From the first step to the last, in elapsed time; the last moment still counts. A day is 24 hours. “none”: no limit.',
  'param.step_window': 'Time allowed for each step',
  'param.step_window.help':
    'From each step to the next, besides the time allowed for all. “none”: no limit.',
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
  'param.hold': 'Held constant',
  'param.hold.help':
    'All steps have to be of one value of this column, such as the same product or order. Each user then counts once for each value.',
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
  'param.breakdown_at.help':
    'Of the event that was the first step, the last step reached, or a step of your choice, which those who stopped before it never had; or one value at all steps, so that a user counts once for each (PostHog).',
  'choice.breakdown_at.first': 'At the first step',
  'choice.breakdown_at.last': 'At the last step reached',
  'choice.breakdown_at.step': 'At a chosen step',
  'choice.breakdown_at.all': 'The same at all steps',
  'param.breakdown_step': 'At which step',
  'param.breakdown_step.help':
    'For “at a chosen step”: its number, from 1; the last where there are fewer.',
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
  'param.needs_first': 'The first step has to be done',
  'param.needs_first.help':
    'In any order only: attempts without the first step of the list do not count, whenever it was done (Amplitude).',
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
} as const
