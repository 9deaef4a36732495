import { attribution } from '../../src/analysis/attribution'
import { prepare } from '../../src/analysis/prepare'
import type { Column } from '../../src/table/table'

/**
 * A log of touches and one of conversions, made in the engine by arithmetic on hashes: journeys of 1 to 12 touches, one in
 * twenty of up to 200, over `channels` channels of uneven size, within 90 days; about one visitor in five buys.
 */
export function tablesOf(touches: number, channels: number): readonly string[] {
  const visitors = Math.round(touches / 11.2)
  return [
    `CREATE OR REPLACE TABLE touchpoints AS
     SELECT
       'V' || lpad(CAST(visitor AS VARCHAR), 9, '0') AS visitor_id,
       TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(visitor, 1) % 7000000 AS BIGINT) + i * 1800 + CAST(hash(visitor, i) % 40000 AS BIGINT)) AS touched_at,
       'channel ' || lpad(CAST(CAST(floor(${channels} * pow((hash(visitor, i, 2) % 100000) / 100000e0, 2)) AS BIGINT) AS VARCHAR), 2, '0') AS channel
     FROM (
       SELECT visitor, unnest(range(CAST(CASE WHEN hash(visitor, 3) % 20 = 0 THEN 1 + hash(visitor, 4) % 200 ELSE 1 + hash(visitor, 5) % 12 END AS BIGINT))) AS i
       FROM range(${visitors}) AS visitors (visitor)
     )`,
    `CREATE OR REPLACE TABLE conversions AS
     SELECT
       'V' || lpad(CAST(visitor AS VARCHAR), 9, '0') AS visitor_id,
       TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(visitor, 1) % 7000000 AS BIGINT) + CAST(hash(visitor, 6) % 400000 AS BIGINT)) AS converted_at,
       10 + CAST(hash(visitor, 7) % 20000 AS BIGINT) / 100e0 AS value
     FROM range(${visitors}) AS visitors (visitor)
     WHERE hash(visitor, 8) % 5 = 0`,
  ]
}

const column = (name: string, kind: Column['kind'], type: string): Column => ({ name, kind, type })

/** The statements of the analysis on these tables, in order, and the plan's context. */
export function statementsOf(markovOrder: number) {
  const touchpoints = [
    column('visitor_id', 'text', 'VARCHAR'),
    column('touched_at', 'timestamp', 'TIMESTAMP'),
    column('channel', 'text', 'VARCHAR'),
  ]
  const conversions = [
    column('visitor_id', 'text', 'VARCHAR'),
    column('converted_at', 'timestamp', 'TIMESTAMP'),
    column('value', 'number', 'DOUBLE'),
  ]
  const { scripts, context, problems } = prepare(attribution, {
    cell: 'credit',
    given: {
      input: {
        relation: 'touchpoints',
        columns: touchpoints,
        roles: { customer: 'visitor_id', time: 'touched_at', channel: 'channel' },
      },
      conversions: {
        relation: 'conversions',
        columns: conversions,
        roles: { customer: 'visitor_id', time: 'converted_at', value: 'value' },
      },
    },
    params: { markov_order: markovOrder },
    locale: 'en',
  })
  if (scripts.length === 0) throw new Error(`not ready: ${JSON.stringify(problems)}`)
  return { scripts, context }
}

/** What is compared of the results: every touch and every conversion changes it. */
export const digestOf = `SELECT concat_ws(' ',
  (SELECT CAST(sum(journeys) AS BIGINT) FROM credit__moves),
  (SELECT round(sum(linear), 3) FROM credit__credits),
  (SELECT round(sum(decay_value * (code + bucket)), 0) FROM credit__credits)) AS digest`
