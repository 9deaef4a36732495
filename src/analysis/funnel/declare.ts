import { need } from '../contract'
import { param } from '../params'

export const roles = {
  actor: need('key', 'customer', 'session'),
  event: need('text', 'event'),
  time: need('time', 'time'),
}

export const params = {
  steps: param.values({ role: 'event', max: 12 }),
  window: param.duration({ default: '7 days' }),
  order: param.choice(['ordered', 'strict', 'any'], { default: 'ordered' }),
  entry: param.choice(['any', 'first'], { default: 'any' }),
  since: param.date({ default: null, advanced: true }),
  until: param.date({ default: null, advanced: true }),
}

export const outputs = {
  steps: {
    read: true,
    columns: {
      position: 'integer',
      step: 'text',
      actors: 'integer',
      rate_from_start: 'number',
      rate_from_previous: 'number',
      median_seconds: 'number',
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
      duplicates: 'integer',
      open_actors: 'integer',
      mature_actors: 'integer',
      mature_converted: 'integer',
      median_total_seconds: 'number',
    },
  },
  events: {
    read: true,
    columns: { event: 'text', occurrences: 'integer' },
  },
  attempts: {
    read: false,
    hidden: true,
    columns: {
      actor: 'text',
      moments: 'list',
      open_since: 'integer',
      duplicates: 'integer',
    },
  },
} as const
