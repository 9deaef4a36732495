import type { Given } from '../../../src/analysis/prepare'
import { tablesOf } from '../attributionWork'

/** An analysis over made-up rows: the tables it needs, and what its cell says. */
export interface Workload {
  /** the id of the analysis, or more where it is measured with further settings, too */
  readonly id: string
  readonly analysis: string
  /** the statements that make the tables, for about so many rows of the largest */
  tables(rows: number): readonly string[]
  /** relation and roles, for the main relation and the sides */
  readonly reads: Readonly<Record<string, Pick<Given, 'relation' | 'roles'>>>
  readonly params: Readonly<Record<string, unknown>>
}

/** Arithmetic on hashes gives the same rows in every engine, without a file. */
const orders = (rows: number) => [
  `CREATE OR REPLACE TABLE orders AS
   SELECT
     'O' || i AS order_id,
     'C' || CAST(floor(${Math.round(rows / 7)} * pow((hash(i, 1) % 1000000) / 1e6, 2)) AS BIGINT) AS customer_id,
     TIMESTAMP '2024-01-01' + to_seconds(CAST(hash(i, 2) % 63000000 AS BIGINT)) AS ordered_at,
     CAST(1000 + hash(i, 3) % 90000 AS DECIMAL(18,2)) / 100 AS amount
   FROM range(${rows}) AS made (i)`,
]

const events = (rows: number) => [
  `CREATE OR REPLACE TABLE events AS
   SELECT
     'V' || CAST(hash(i, 1) % ${Math.round(rows / 10)} AS BIGINT) AS visitor_id,
     TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(i, 2) % 2600000 AS BIGINT)) AS event_time,
     CASE WHEN hash(i, 3) % 100 < 70 THEN 'view' WHEN hash(i, 3) % 100 < 90 THEN 'cart' ELSE 'purchase' END AS event
   FROM range(${rows}) AS made (i)`,
]

const exposures = (rows: number) => [
  `CREATE OR REPLACE TABLE exposures AS
   SELECT
     'V' || i AS visitor_id,
     CASE WHEN hash(i, 1) % 2 = 0 THEN 'control' ELSE 'treatment' END AS variant,
     TIMESTAMP '2026-03-02' + to_seconds(CAST(hash(i, 2) % 2419200 AS BIGINT)) AS exposed_at,
     hash(i, 3) % 100 < 10 AS converted,
     CASE WHEN hash(i, 3) % 100 < 10 THEN (hash(i, 4) % 30000) / 100e0 ELSE 0 END AS revenue,
     CASE WHEN hash(i, 3) % 100 < 25 THEN (hash(i, 5) % 30000) / 100e0 ELSE 0 END AS revenue_before
   FROM range(${rows}) AS made (i)`,
]

export const workloads: readonly Workload[] = [
  {
    id: 'rfm',
    analysis: 'rfm',
    tables: orders,
    reads: {
      input: {
        relation: 'orders',
        roles: { customer: 'customer_id', time: 'ordered_at', amount: 'amount', order: 'order_id' },
      },
    },
    params: {},
  },
  {
    id: 'funnel',
    analysis: 'funnel',
    tables: events,
    reads: {
      input: {
        relation: 'events',
        roles: { actor: 'visitor_id', time: 'event_time', event: 'event' },
      },
    },
    params: { steps: ['view', 'cart', 'purchase'], window: '7 days' },
  },
  {
    id: 'ab-test',
    analysis: 'ab-test',
    tables: exposures,
    reads: {
      input: {
        relation: 'exposures',
        roles: {
          unit: 'visitor_id',
          variant: 'variant',
          time: 'exposed_at',
          converted: 'converted',
          revenue: 'revenue',
        },
      },
    },
    params: { metrics: ['converted', { column: 'revenue', before: 'revenue_before' }] },
  },
  attribution('attribution', {}),
  // Journeys of up to 200 touches over 40 channels; a state is the last two or three of them.
  attribution('attribution-2', { markov_order: 2 }),
  attribution('attribution-3', { markov_order: 3 }),
]

function attribution(id: string, params: Workload['params']): Workload {
  return {
    id,
    analysis: 'attribution',
    tables: (rows) => tablesOf(rows, 40),
    reads: {
      input: {
        relation: 'touchpoints',
        roles: { customer: 'visitor_id', time: 'touched_at', channel: 'channel' },
      },
      conversions: {
        relation: 'conversions',
        roles: { customer: 'visitor_id', time: 'converted_at', value: 'value' },
      },
    },
    params,
  }
}
