import { defineAnalysis } from '../define'
import { chart } from './chart'
import { check } from './check'
import { params, roles, sides } from './declare'
import { findings } from './findings'
import { outputs } from './outputs'
import { plan } from './plan'
import { summarize } from './summarize'
import { tables } from './tables'
import { text } from './text'

/** How large a market is and becomes, who has it, at which prices, and where the shop stands. */
export const marketSize = defineAnalysis({
  id: 'market-size',
  version: 1,
  about: ['market', 'orders', 'order_lines'],
  roles,
  sides,
  standalone: true,
  params,
  outputs,
  text,
  method: () => import('./method').then(({ method }) => method),
  examples: () => import('./examples').then(({ examples }) => examples),
  plan,
  summarize,
  check,
  toFill: ['market-size.nothing', 'market-size.no-value'],
  findings,
  chart,
  tables,
})
