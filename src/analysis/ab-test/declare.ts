import { called, need, want } from '../contract'
import { interimParams } from '../interim'
import { param } from '../params'

export const roles = {
  unit: want('key', 'visitor', 'customer', 'session'),
  variant: need('text', 'variant'),
  time: want('time', 'time'),
  converted: want('text', 'outcome'),
  revenue: want('number', 'amount', 'net'),
  refund: want('number', 'refund'),
  outcome_time: want('time', 'paid'),
  currency: want('text', 'currency'),
  units: called(
    want('number', 'visitors'),
    'users',
    'visitors',
    'participants',
    'sample size',
    'trials',
    'n',
    '访客数',
    '人数',
    '样本量',
  ),
  conversions: called(
    want('number', 'conversions'),
    'conversion',
    'successes',
    'buyers',
    '转化数',
    '成交人数',
  ),
  squares: called(want('number'), 'sum of squares', 'sum squares', 'sumsq', '平方和'),
  mean: called(want('number'), 'average', '均值', '平均值'),
  deviation: called(want('number'), 'standard deviation', 'sd', 'std', 'stddev', '标准差'),
}

/** What one row of `metrics` says. */
const metric = {
  column: param.column(),
  name: param.text({ default: '' }),
  type: param.choice(['auto', 'conversion', 'mean', 'ratio'], { default: 'auto' }),
  denominator: param.column(),
  before: param.column(),
  denominator_before: param.column(),
  goal: param.choice(['increase', 'decrease'], { default: 'increase' }),
  guardrail: param.toggle({ default: false }),
  winsorize: param.optional(param.percentile({ default: 99.9, min: 50, max: 100 })),
}

export const params = {
  metrics: param.rows({ fields: metric, short: 'column', required: ['column'], max: 20 }),
  control: param.text({ default: '', suggest: 'variant' }),
  shares: param.rows({
    fields: {
      variant: param.text({ default: '', suggest: 'variant' }),
      share: param.number({ default: 1, min: 0 }),
    },
    required: ['variant', 'share'],
    max: 20,
  }),
  segments: param.columns({ max: 5 }),
  counts: param.rows({
    fields: {
      variant: param.text({ default: '' }),
      units: param.number({ default: 0, min: 0 }),
      conversions: param.optional(param.number({ default: 0, min: 0 })),
      revenue: param.optional(param.number({ default: 0 })),
      squares: param.optional(param.number({ default: 0, min: 0 })),
      mean: param.optional(param.number({ default: 0 })),
      deviation: param.optional(param.number({ default: 0, min: 0 })),
    },
    required: ['variant', 'units'],
    together: 2,
    max: 20,
  }),
  monitoring: param.choice(['fixed', 'sequential', 'group-sequential'], { default: 'fixed' }),
  planned_units: param.optional(param.integer({ default: 0, min: 1 })),
  worthwhile: param.number({ default: 0.05, min: 0.0001, max: 10, step: 0.01 }),
  correction: param.choice(['holm', 'bh', 'none'], { default: 'holm' }),
  alternative: param.choice(['two-sided', 'greater', 'less'], { default: 'two-sided' }),
  confidence: param.number({ default: 0.95, min: 0.5, max: 0.99999, step: 0.01 }),
  looks: param.integer({ default: 1, min: 1, max: 1000, advanced: true }),
  ...interimParams,
  min_days: param.integer({ default: 7, min: 1, max: 365, advanced: true }),
  power: param.number({ default: 0.8, min: 0.5, max: 0.99, step: 0.05, advanced: true }),
  srm_alarm: param.number({ default: 0.001, min: 0.000001, max: 0.2, advanced: true }),
  tolerance: param.number({ default: 0.01, min: 0, max: 1, step: 0.01, advanced: true }),
  share_test: param.choice(['auto', 'z', 'fisher'], { default: 'auto', advanced: true }),
  rank_test: param.choice(['auto', 'always', 'never'], { default: 'auto', advanced: true }),
  belief: param.choice(['normal', 'beta-binomial'], { default: 'normal', advanced: true }),
  prior_mean: param.number({ default: 0, advanced: true }),
  prior_sd: param.optional(param.number({ default: 0.3, min: 0.0001, advanced: true })),
  sequential_tuning: param.integer({ default: 5000, min: 1, advanced: true }),
}
