import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { outputs, params, roles } from './declare'
import { findings } from './findings'
import { plan } from './plan'
import { summarize } from './summarize'
import { tables } from './tables'
import { text } from './text'

/** How long a test has to run, how small an effect it can find, or how likely it is to find one. */
export const abPlan = defineAnalysis({
  id: 'ab-plan',
  version: 1,
  about: ['events', 'sessions', 'orders', 'metrics', 'experiments'],
  roles,
  standalone: true,
  params,
  outputs,
  text,
  method: () => import('./method').then(({ method }) => method),
  examples: () => import('./examples').then(({ examples }) => examples),
  plan,
  summarize,
  check,
  toFill: [
    'ab-plan.open',
    'ab-plan.baseline',
    'ab-plan.goal',
    'ab-plan.amount',
    'ab-plan.deviation',
    'ab-plan.days',
  ],
  findings,
  chart,
  tables,
})
