import { basename } from 'node:path'

/** A setting to change, and the values it takes in turn. */
export interface Change {
  /** the key of the analysis cell */
  readonly cell: string
  readonly param: string
  readonly values: readonly string[]
  /** whether some statement over the data reads it, so that SQL has to run again */
  readonly rerun?: boolean
  /** a number to raise before each change, unmeasured: without it a value seen before is known already */
  readonly nudge?: string
}

/** Settings that statistics, charts or words read and no statement does, unless it says so. */
export const changes: readonly Change[] = [
  { cell: 'customers', param: 'split', values: ['median', 'mean'] },
  { cell: 'customers', param: 'segments', values: ['classic', 'package'], rerun: true },
  { cell: 'steps', param: 'correction', values: ['bh', 'holm'], nudge: 'breakdown_top' },
  { cell: 'steps', param: 'breakdown_top', values: steps(20, 1, 30), rerun: true },
  { cell: 'experiment_read', param: 'confidence', values: steps(0.8, 0.005, 30) },
  { cell: 'experiment_read', param: 'correction', values: ['bh', 'none', 'holm'], nudge: 'looks' },
  { cell: 'experiment_read', param: 'worthwhile', values: steps(0.02, 0.002, 30) },
  { cell: 'planned', param: 'power', values: steps(0.7, 0.005, 30) },
  { cell: 'planned', param: 'effect', values: steps(0.06, 0.005, 30) },
  { cell: 'size', param: 'seed', values: steps(2000, 1, 30) },
  { cell: 'size', param: 'distribution', values: ['pert', 'uniform', 'triangular'], nudge: 'seed' },
  { cell: 'size', param: 'horizon', values: steps(3, 1, 30) },
  {
    cell: 'credit',
    param: 'model',
    values: ['linear', 'last', 'shapley', 'markov'],
    nudge: 'seed',
  },
  {
    cell: 'credit',
    param: 'position_weights',
    values: ['0.3 0.4 0.3', '0.4 0.2 0.4'],
    nudge: 'seed',
  },
  { cell: 'credit', param: 'seed', values: steps(2000, 1, 30) },
]

function steps(from: number, by: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(Number((from + i * by).toFixed(4))))
}

/** One notebook with all the analyses over the files given, as an analyst might leave it. */
export function notebook(files: Readonly<Record<string, string>>): string {
  const data = Object.entries(files).map(
    ([name, path]) => `\`\`\`data #${name}\nfile: ${basename(path)}\n\`\`\``,
  )
  return `---
cartograph: 1
title: Every analysis
locale: en
currency: USD
timezone: UTC
---

# Every analysis

${data.join('\n\n')}

Leader: **{{customers.rows}}** customers.

\`\`\`analysis #customers rfm@1
from: orders
roles: {customer: customer_id, time: ordered_at, amount: amount, order: order_id}
\`\`\`

\`\`\`analysis #steps funnel@1
from: events
roles: {actor: visitor_id, time: event_time, event: event}
steps: [view, cart, purchase]
breakdown: device
trend: week
next: 5
\`\`\`

\`\`\`analysis #experiment_read ab-test@1
from: experiment
roles: {unit: visitor_id, variant: variant, time: assigned_at, converted: converted, revenue: revenue}
metrics: [converted, revenue]
\`\`\`

\`\`\`analysis #planned ab-plan@1
from: events
roles: {visitor: visitor_id, time: event_time, event: event}
goal: purchase
effect: 0.05
\`\`\`

\`\`\`analysis #size market-size@1
from: market
roles: {time: sold_on, brand: brand, category: category, price: price, units: units}
own: Brand 3
horizon: 2
top_down:
  - {name: Market, level: tam, value: [20000000, 40000000, 60000000]}
  - {name: Served, level: sam, value: [0.2, 0.3, 0.4]}
  - {name: Won, level: som, value: [0.05, 0.07, 0.1]}
bottom_up:
  - {segment: New, customers: [1000, 2000, 3000], frequency: [1, 1.5, 2], order_value: [80, 100, 120]}
  - {segment: Old, customers: [2000, 3000, 4000], frequency: [2, 3, 4], order_value: [90, 120, 150]}
\`\`\`

\`\`\`analysis #credit attribution@1
from: touches
roles: {customer: visitor_id, time: touched_at, channel: channel}
with:
  conversions: {from: conversions, roles: {customer: visitor_id, time: converted_at, value: value}}
\`\`\`
`
}
