import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { params, roles } from './declare'
import { findings } from './findings'
import { outputs } from './outputs'
import { plan } from './plan'
import { summarize } from './summarize'
import { tables } from './tables'
import { text } from './text'

/** Whether a change helped: variants compared by several metrics, after the test's own health. */
export const abTest = defineAnalysis({
  id: 'ab-test',
  version: 1,
  about: ['experiments', 'conversions'],
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
  toFill: ['ab-test.nothing', 'ab-test.no-metric', 'ab-test.none-counted', 'ab-test.one-counted'],
  findings,
  chart,
  tables,
})
