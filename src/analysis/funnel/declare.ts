import { need, want } from '../contract'
import { param } from '../params'

const tests = ['is', 'is_not', 'at_least', 'at_most', 'contains'] as const

/** One event, with up to two conditions on other columns. */
const occurrence = {
  event: param.text({ default: '', suggest: 'event' }),
  column: param.column(),
  test: param.choice(tests, { default: 'is' }),
  value: param.text({ default: '' }),
  column_2: param.column({ advanced: true }),
  test_2: param.choice(tests, { default: 'is', advanced: true }),
  value_2: param.text({ default: '', advanced: true }),
}

export const roles = {
  actor: need('key', 'visitor', 'customer', 'session'),
  event: need('text', 'event'),
  time: need('time', 'time'),
  session: want('key', 'session'),
}

export const params = {
  steps: param.rows({
    fields: { ...occurrence, label: param.text({ default: '', advanced: true }) },
    short: 'event',
    max: 12,
  }),
  window: param.limit({ default: '7 days' }),
  order: param.choice(['ordered', 'strict', 'strict_order', 'any'], { default: 'ordered' }),
  entry: param.choice(['any', 'first', 'each'], { default: 'any' }),
  unit: param.choice(['visitor', 'session'], { default: 'visitor' }),
  hold: param.column({ advanced: true }),
  exclude: param.rows({
    fields: {
      ...occurrence,
      after: param.integer({ default: 0, min: 0, max: 11 }),
      before: param.integer({ default: 0, min: 0, max: 12 }),
    },
    short: 'event',
    max: 2,
  }),
  excluded: param.choice(['attempt', 'user'], { default: 'attempt', advanced: true }),
  since: param.date({ default: null, advanced: true }),
  until: param.date({ default: null, advanced: true }),
  breakdown: param.column(),
  breakdown_at: param.choice(['first', 'last', 'step', 'all'], {
    default: 'first',
    advanced: true,
  }),
  breakdown_step: param.integer({ default: 1, min: 1, max: 12, advanced: true }),
  breakdown_top: param.integer({ default: 8, min: 1, max: 50, advanced: true }),
  correction: param.choice(['holm', 'bh'], { default: 'holm', advanced: true }),
  trend: param.choice(['none', 'day', 'week', 'month'], { default: 'none' }),
  next: param.integer({ default: 0, min: 0, max: 20 }),
  compare: param.choice(['none', 'previous', 'dates'], { default: 'none' }),
  compare_since: param.date({ default: null, advanced: true }),
  compare_until: param.date({ default: null, advanced: true }),
  step_window: param.limit({ default: 'none', advanced: true }),
  session_gap: param.duration({ default: '30 min', advanced: true }),
  needs_first: param.toggle({ default: false, advanced: true }),
  increase: param.toggle({ default: false, advanced: true }),
  repeats_end: param.toggle({ default: false, advanced: true }),
  reentry: param.toggle({ default: false, advanced: true }),
  reuse: param.toggle({ default: false, advanced: true }),
}

export const outputs = {
  steps: {
    read: true,
    beside: [['rate_from_start', 'rate_low', 'rate_high']],
    columns: {
      position: 'integer',
      step: 'text',
      actors: 'integer',
      rate_from_start: 'number',
      rate_from_previous: 'number',
      median_seconds: 'number',
      p90_seconds: 'number',
      mean_seconds: 'number',
      rate_low: 'number',
      rate_high: 'number',
    },
  },
  breakdown: {
    read: false,
    computed: true,
    beside: [['rate_from_start', 'rate_low', 'rate_high']],
    columns: {
      value: 'text',
      position: 'integer',
      step: 'text',
      actors: 'integer',
      rate_from_start: 'number',
      rate_low: 'number',
      rate_high: 'number',
      rate_from_previous: 'number',
      small: 'boolean',
    },
  },
  differences: {
    read: false,
    computed: true,
    columns: {
      position: 'integer',
      step: 'text',
      statistic: 'number',
      degrees: 'integer',
      p_value: 'number',
      p_adjusted: 'number',
      small: 'boolean',
    },
  },
  trend: {
    read: true,
    beside: [['rate_from_start', 'rate_low', 'rate_high']],
    columns: {
      period: 'date',
      position: 'integer',
      step: 'text',
      actors: 'integer',
      rate_from_start: 'number',
      rate_low: 'number',
      rate_high: 'number',
      mature: 'boolean',
    },
  },
  times: {
    read: true,
    columns: {
      position: 'integer',
      step: 'text',
      actors: 'integer',
      p10_seconds: 'number',
      p25_seconds: 'number',
      p50_seconds: 'number',
      p75_seconds: 'number',
      p90_seconds: 'number',
    },
  },
  distribution: {
    read: true,
    columns: { from_seconds: 'number', to_seconds: 'number', actors: 'integer' },
  },
  next: {
    read: true,
    columns: {
      position: 'integer',
      step: 'text',
      event: 'text',
      actors: 'integer',
      share: 'number',
    },
  },
  change: {
    read: false,
    computed: true,
    columns: {
      position: 'integer',
      factor: 'text',
      before: 'number',
      after: 'number',
      effect: 'number',
      share: 'number',
    },
  },
  health: {
    read: true,
    columns: {
      rows_read: 'integer',
      rows_left_out: 'integer',
      rows_without_actor: 'integer',
      rows_without_event: 'integer',
      rows_without_time: 'integer',
      first_time: 'timestamp',
      last_time: 'timestamp',
      daily: 'boolean',
      entered: 'integer',
      without_start: 'integer',
      left_out: 'integer',
      duplicates: 'integer',
      open_actors: 'integer',
      mature_actors: 'integer',
      mature_converted: 'integer',
      median_total_seconds: 'number',
      p90_total_seconds: 'number',
    },
  },
  events: {
    read: true,
    columns: { event: 'text', occurrences: 'integer' },
  },
  missed: {
    read: true,
    hidden: true,
    columns: { position: 'integer', actors: 'integer' },
  },
  attempts: {
    read: false,
    hidden: true,
    columns: {
      actor: 'integer',
      moments: 'list',
      open_since: 'integer',
      duplicates: 'integer',
      done: 'integer',
    },
  },
  paces: {
    read: false,
    hidden: true,
    columns: {
      position: 'integer',
      step: 'text',
      actors: 'integer',
      quantiles: 'list',
      mean_seconds: 'number',
    },
  },
  groups: {
    read: true,
    hidden: true,
    columns: { value: 'text', kind: 'text', position: 'integer', actors: 'integer' },
  },
  before: {
    read: true,
    hidden: true,
    columns: { position: 'integer', actors: 'integer' },
  },
} as const
