import { called, need, want, type Sides } from '../contract'
import { param } from '../params'

/** A log of touches has customer, time and channel; a table of ready-made paths has path and counts. */
export const roles = {
  path: called(want('text'), 'journey', 'conversion path', '路径', '转化路径'),
  customer: want('key', 'customer', 'visitor', 'session'),
  time: want('time', 'time'),
  channel: want('text', 'channel'),
  conversions: called(
    want('number', 'conversions'),
    'total conversions',
    'conversion',
    'converted',
    'is conversion',
    '转化数',
    '是否转化',
  ),
  converted: called(want('boolean'), 'conversion', 'is conversion', 'is converted', '是否转化'),
  value: want('number', 'amount'),
  nulls: called(
    want('number'),
    'total null',
    'total nulls',
    'null',
    'non conversions',
    'without conversion',
    '未转化',
    '未转化数',
  ),
  cost: want('number', 'cost'),
  currency: want('text', 'currency'),
}

export const sides = {
  conversions: {
    about: ['conversions', 'orders'],
    required: false,
    roles: {
      customer: need('key', 'customer', 'visitor', 'session'),
      time: need('time', 'time'),
      value: want('number', 'amount'),
      order: want('key', 'order'),
      refund: want('number', 'refund'),
      status: want('text', 'status'),
      currency: want('text', 'currency'),
    },
  },
  costs: {
    about: ['ad_spend'],
    required: false,
    roles: {
      channel: need('text', 'channel'),
      time: want('time', 'time'),
      cost: need('number', 'cost'),
      currency: want('text', 'currency'),
    },
  },
} satisfies Sides

export const params = {
  model: param.choice(
    [
      'markov',
      'shapley',
      'position',
      'linear',
      'time_decay',
      'first',
      'last',
      'last_non_direct',
    ] as const,
    { default: 'markov' },
  ),
  markov_order: param.integer({ default: 1, min: 1, max: 3 }),
  lookback: param.limit({ default: '30 days' }),
  session_gap: param.duration({ default: '0 seconds', zero: true }),
  half_life: param.duration({ default: '7 days' }),
  position_weights: param.numbers({
    default: [0.4, 0.2, 0.4],
    min: 3,
    max: 3,
    weights: true,
    advanced: true,
  }),
  repeats: param.choice(['keep', 'collapse'], { default: 'keep', advanced: true }),
  direct: param.choice(['channel', 'skip'], { default: 'channel', advanced: true }),
  direct_names: param.values({ role: 'channel', default: [], advanced: true }),
  leave_out: param.values({ role: 'channel', default: [], advanced: true }),
  unnamed: param.choice(['leave-out', 'direct'], { default: 'leave-out', advanced: true }),
  session_rule: param.choice(['channel', 'visit'], { default: 'channel', advanced: true }),
  open: param.choice(['count', 'leave-out'], { default: 'count', advanced: true }),
  cost_period: param.choice(['all', 'touches'], { default: 'all', advanced: true }),
  unpaid: param.choice(['leave-out', 'count'], { default: 'leave-out', advanced: true }),
  separator: param.text({ default: '>', advanced: true }),
  channels: param.integer({ default: 40, min: 2, max: 60, advanced: true }),
  seed: param.integer({ default: 1, min: 0, advanced: true }),
}
