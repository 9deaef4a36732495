import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { outputs, params, roles } from './declare'
import { findings } from './findings'
import { plan } from './plan'
import { summarize } from './summarize'
import { text } from './text'

/** Customers scored by how lately, how often and for how much they bought, and named by their scores. */
export const rfm = defineAnalysis({
  id: 'rfm',
  version: 1,
  about: ['orders', 'customers'],
  roles,
  params,
  outputs,
  text,
  method: () => import('./method').then(({ method }) => method),
  examples: () => import('./examples').then(({ examples }) => examples),
  plan,
  summarize,
  check,
  toFill: ['rfm.no-time', 'rfm.rules'],
  findings,
  chart,
})
