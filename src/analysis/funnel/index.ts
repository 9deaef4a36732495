import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { terms } from './counted'
import { outputs, params, roles } from './declare'
import { findings } from './findings'
import { plan } from './plan'
import { summarize } from './summarize'
import { tables } from './tables'
import { text } from './text'

/** How many go from the first step to the last within a window, and where the others are lost. */
export const funnel = defineAnalysis({
  id: 'funnel',
  version: 1,
  about: ['events'],
  roles,
  params,
  outputs,
  text,
  method: () => import('./method').then(({ method }) => method),
  examples: () => import('./examples').then(({ examples }) => examples),
  plan,
  summarize,
  check,
  toFill: ['funnel.steps'],
  findings,
  chart,
  tables,
  terms,
})
