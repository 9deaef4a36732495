import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { params, roles, sides } from './declare'
import { outputs } from './outputs'
import { findings } from './findings'
import { plan } from './plan'
import { summarize } from './summarize'
import { tables } from './tables'
import { text } from './text'

/** What each channel brings, by models that share out each conversion among the touches before it. */
export const attribution = defineAnalysis({
  id: 'attribution',
  version: 1,
  about: ['touchpoints'],
  roles,
  sides,
  params,
  outputs,
  text,
  method: () => import('./method').then(({ method }) => method),
  examples: () => import('./examples').then(({ examples }) => examples),
  plan,
  summarize,
  check,
  toFill: ['attribution.roles', 'attribution.no-conversions-given'],
  findings,
  chart,
  tables,
})
