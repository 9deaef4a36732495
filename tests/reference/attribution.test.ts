import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attribution } from '../../src/analysis/attribution'
import type { Scalar } from '../../src/analysis/contract'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql, type Sql } from '../../src/sql'
import type { Row } from '../../src/table/table'
import { load, run, type Outcome } from '../analysis/run'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Figures = Readonly<Record<string, number>>
const oracle = (name: string) =>
  JSON.parse(readFileSync(shared('methods', 'oracles', name), 'utf8')) as unknown
const rowsOf = ({ tables }: Outcome, output: string): readonly Row[] => tables[output]?.rows() ?? []
const credit = (outcome: Outcome, model: string, channel: string) => {
  const found = rowsOf(outcome, 'channels').find(
    (row) => row['model'] === model && row['channel'] === channel,
  )
  return { conversions: Number(found?.['conversions']), value: Number(found?.['value']) }
}
const effect = (outcome: Outcome, channel: string, order = 1) => {
  const found = rowsOf(outcome, 'removal').find(
    (row) => row['order'] === order && row['channel'] === channel,
  )
  return { effect: Number(found?.['effect']), value: Number(found?.['value_effect']) }
}
/** A ratio of one to nine digits after the point. */
const equals = (found: number, expected: number) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))
}

async function paths(
  rows: readonly (readonly [path: string, conversions: number, nulls: number])[],
): Promise<Outcome> {
  await load(engine, 'data', {
    columns: { path: 'VARCHAR', conversions: 'DOUBLE', nulls: 'DOUBLE' },
    rows,
  })
  const roles = { path: 'path', conversions: 'conversions', nulls: 'nulls' }
  return run(engine, attribution, { roles })
}

interface PathData {
  readonly dataset: Figures & { readonly channels: readonly string[] }
  readonly heuristics_ChannelAttribution: {
    readonly rows: readonly (Figures & { readonly channel_name: string })[]
  }
  readonly markov_order1_with_null: {
    readonly exact: {
      readonly removal_effect: Figures
      readonly attributed_conversions: Figures
    }
    readonly exact_value: {
      readonly removal_effect_value: Figures
      readonly attributed_value: Figures
    }
    readonly ChannelAttribution_simulated: {
      readonly result: readonly (Figures & { readonly channel_name: string })[]
    }
  }
}

/**
 * PathData of the R package ChannelAttribution (2.0.7): 10,000 paths. Heuristic models of the package, exact; the Markov
 * chain solved by the Python package of DP6 and a closed form, to 1e-9; the package's own simulation within its error.
 */
describeShared('ChannelAttribution on its own data', () => {
  let reference: PathData
  let outcome: Outcome
  beforeAll(async () => {
    reference = oracle('attribution_pathdata.json') as PathData
    const columns = sql`path, CAST(total_conversions AS BIGINT) AS total_conversions,
      CAST(total_conversion_value AS DOUBLE) AS total_conversion_value, CAST(total_null AS BIGINT) AS total_null`
    await table('data', shared('data', 'channelattribution_pathdata.csv'), columns)
    outcome = await run(engine, attribution, {
      roles: {
        path: 'path',
        conversions: 'total_conversions',
        value: 'total_conversion_value',
        nulls: 'total_null',
      },
      params: { markov_order: 2 },
    })
  })

  test.each([
    ['first', 'first_touch'],
    ['last', 'last_touch'],
    ['linear', 'linear_touch'],
  ])('the model %s', (model, name) => {
    for (const row of reference.heuristics_ChannelAttribution.rows) {
      const { conversions, value } = credit(outcome, model, row.channel_name)
      equals(conversions, row[`${name}_conversions`] ?? Number.NaN)
      equals(value, row[`${name}_value`] ?? Number.NaN)
    }
  })

  test('removal effects and credit of the chain of order one, of conversions and of value', () => {
    const { exact, exact_value: worth } = reference.markov_order1_with_null
    for (const channel of reference.dataset.channels) {
      const found = effect(outcome, channel)
      equals(found.effect, exact.removal_effect[channel] ?? Number.NaN)
      equals(found.value, worth.removal_effect_value[channel] ?? Number.NaN)
      const { conversions, value } = credit(outcome, 'markov_1', channel)
      equals(conversions, exact.attributed_conversions[channel] ?? Number.NaN)
      equals(value, worth.attributed_value[channel] ?? Number.NaN)
    }
  })

  test('the package’s own simulation, within its error', () => {
    for (const row of reference.markov_order1_with_null.ChannelAttribution_simulated.result) {
      const { conversions } = credit(outcome, 'markov_1', row.channel_name)
      expect(Math.abs(conversions - (row['total_conversions'] ?? 0)) / 19_785).toBeLessThan(0.001)
    }
  })

  test('every model adds up to all conversions and all value', () => {
    const models = new Set(rowsOf(outcome, 'channels').map((row) => row['model']))
    expect(models.size).toBe(8)
    for (const model of models) {
      const rows = rowsOf(outcome, 'channels').filter((row) => row['model'] === model)
      const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0)
      equals(sum('conversions'), 19_785)
      // The sum is published to three digits.
      expect(sum('value')).toBeCloseTo(74_802.972, 2)
    }
  })
})

interface Small {
  readonly bryl_2016: {
    readonly paths: readonly (readonly [string, number, number])[]
    readonly removal_effect: Figures
    readonly attribution_share: Figures
  }
}

/** The worked example of S. Bryl' (2016), exact. */
describeShared('a published example of removal effects', () => {
  test('C1 > C2 > C3', async () => {
    const { bryl_2016: reference } = oracle('attribution_markov_small.json') as Small
    const outcome = await paths(reference.paths)
    for (const [channel, expected] of Object.entries(reference.removal_effect)) {
      equals(effect(outcome, channel).effect, expected)
      equals(
        credit(outcome, 'markov_1', channel).conversions,
        reference.attribution_share[channel] ?? Number.NaN,
      )
    }
  })
})

interface Games {
  readonly glove_game: { readonly shapley: Figures }
  readonly three_channel_game: { readonly v: Figures; readonly shapley_textbook_formula: Figures }
}

/** Published games as journeys: what a set of channels converts beyond its subsets is how often exactly it occurs. */
describeShared('published Shapley values', () => {
  async function played(worth: Figures): Promise<Outcome> {
    const sets = Object.keys(worth).map((name) => name.split('+'))
    const exactly = (members: readonly string[]): number => {
      const within = sets.filter(
        (set) => set.length < members.length && set.every((one) => members.includes(one)),
      )
      const all = worth[members.join('+')] ?? 0
      return within.reduce((sum, set) => sum - exactly(set), all)
    }
    return paths(sets.map((set) => [set.join(' > '), exactly(set), 0]))
  }

  test('the glove game', async () => {
    const outcome = await played({
      '1': 0,
      '2': 0,
      '3': 0,
      '1+2': 0,
      '1+3': 1,
      '2+3': 1,
      '1+2+3': 1,
    })
    const { glove_game: reference } = oracle('attribution_shapley.json') as Games
    for (const [player, expected] of Object.entries(reference.shapley)) {
      equals(credit(outcome, 'shapley', player).conversions, expected)
    }
  })

  test('three channels', async () => {
    const { three_channel_game: reference } = oracle('attribution_shapley.json') as Games
    const outcome = await played(reference.v)
    for (const [channel, expected] of Object.entries(reference.shapley_textbook_formula)) {
      equals(credit(outcome, 'shapley', channel).conversions, expected)
    }
  })
})

interface Decay {
  readonly journeys: readonly {
    readonly path: string
    readonly hours_before_conversion: string
    readonly value: number
  }[]
  readonly continuous_half_life_7d: Figures
  readonly last_non_direct: Figures
}

/** Journeys with stated hours before the conversion; weights 2^(−days / 7), and last non-direct. To 1e-9. */
describeShared('time decay and last non-direct', () => {
  test('as stated', async () => {
    const reference = oracle('attribution_time_decay.json') as Decay
    const end = Date.UTC(2026, 5, 1)
    const at = (hours: number) => new Date(end - hours * 3_600_000).toISOString().slice(0, 23)
    const touches = reference.journeys.flatMap(({ path, hours_before_conversion: hours }, i) =>
      path
        .split(' > ')
        .map((channel, j): Scalar[] => [`c${i}`, at(Number(hours.split(' > ')[j])), channel]),
    )
    const columns = { who: 'VARCHAR', moment: 'TIMESTAMP', channel: 'VARCHAR' }
    await load(engine, 'data', { columns, rows: touches })
    const conversions = {
      columns: { who: 'VARCHAR', moment: 'TIMESTAMP', value: 'DOUBLE' },
      rows: reference.journeys.map(({ value }, i): Scalar[] => [`c${i}`, at(0), value]),
      roles: { customer: 'who', time: 'moment', value: 'value' },
    }
    const roles = { customer: 'who', time: 'moment', channel: 'channel' }
    const outcome = await run(engine, attribution, {
      roles,
      sides: { conversions },
      params: { lookback: '90 days' },
    })
    for (const [channel, expected] of Object.entries(reference.continuous_half_life_7d)) {
      equals(credit(outcome, 'time_decay', channel).value, expected)
    }
    for (const [channel, expected] of Object.entries(reference.last_non_direct)) {
      equals(credit(outcome, 'last_non_direct', channel).value, expected)
    }
  })
})

/**
 * The attribution playbook of dbt: sessions within thirty days up to a conversion, forty-twenty-forty and its
 * other models, against the same written out in SQL on the joined rows. To 1e-9.
 */
describeShared('the attribution playbook of dbt', () => {
  let outcome: Outcome
  const points: Record<string, Sql> = {
    first: sql`CASE WHEN place = 1 THEN 1 ELSE 0 END`,
    last: sql`CASE WHEN place = sessions THEN 1 ELSE 0 END`,
    linear: sql`1e0 / sessions`,
    position: sql`CASE WHEN sessions = 1 THEN 1 WHEN sessions = 2 THEN 0.5 WHEN place IN (1, sessions) THEN 0.4
      ELSE 0.2 / (sessions - 2) END`,
  }
  beforeAll(async () => {
    const file = (name: string) => shared('data', `dbt_attribution_${name}.csv`)
    const time = (name: string) =>
      sql`strptime(${sql.id(name)}, '%Y-%m-%d %H:%M:%S') AS ${sql.id(name)}`
    await table('data', file('sessions'), sql`customer_id, ${time('started_at')}, utm_source`, 7)
    await table(
      'sold',
      file('customer_conversions'),
      sql`customer_id, ${time('converted_at')}, CAST(revenue AS DOUBLE) AS revenue`,
    )
    await table(
      'bills',
      file('ad_spend'),
      sql`CAST(date_day AS DATE) AS date_day, utm_source, CAST(spend AS DOUBLE) AS spend`,
    )
    const side = async (relation: string, names: readonly string[]) => {
      const rows = (await engine.query(sql`SELECT * FROM ${sql.id(relation)}`)).rows()
      return rows.map((row) => names.map((name) => row[name] as Scalar))
    }
    outcome = await run(engine, attribution, {
      roles: { customer: 'customer_id', time: 'started_at', channel: 'utm_source' },
      sides: {
        conversions: {
          columns: { who: 'VARCHAR', moment: 'TIMESTAMP', value: 'DOUBLE' },
          rows: await side('sold', ['customer_id', 'converted_at', 'revenue']),
          roles: { customer: 'who', time: 'moment', value: 'value' },
        },
        costs: {
          columns: { day: 'DATE', channel: 'VARCHAR', spend: 'DOUBLE' },
          rows: await side('bills', ['date_day', 'utm_source', 'spend']),
          roles: { time: 'day', channel: 'channel', cost: 'spend' },
        },
      },
    })
  })

  test.each(Object.entries(points))('%s', async (model, weight) => {
    const expected = await engine.query(sql`
WITH joined AS (
  SELECT utm_source, revenue,
    row_number() OVER (PARTITION BY customer_id, converted_at ORDER BY started_at) AS place,
    count(*) OVER (PARTITION BY customer_id, converted_at) AS sessions
  FROM data JOIN sold USING (customer_id)
  WHERE started_at <= converted_at AND started_at >= converted_at - INTERVAL 30 DAY
),
spent AS (SELECT utm_source, sum(spend) AS spend FROM bills GROUP BY 1)
SELECT utm_source, CAST(sum(${weight}) AS DOUBLE) AS points, CAST(sum(revenue * ${weight}) AS DOUBLE) AS revenue,
  any_value(spend) AS spend
FROM joined LEFT JOIN spent USING (utm_source)
GROUP BY 1`)
    expect(expected.rowCount).toBeGreaterThan(3)
    for (const row of expected.rows()) {
      const name = String(row['utm_source'])
      const found = credit(outcome, model, name)
      equals(found.conversions, Number(row['points']))
      equals(found.value, Number(row['revenue']))
      const shown = rowsOf(outcome, 'channels').find(
        (one) => one['model'] === model && one['channel'] === name,
      )
      if (row['spend'] === null) expect(shown?.['roas']).toBeNull()
      else equals(Number(shown?.['roas']), Number(row['revenue']) / Number(row['spend']))
    }
  })
})

/** Keeps a CSV file as a table, all columns text, with the columns selected from it. */
async function table(relation: string, file: string, columns: Sql, width?: number): Promise<void> {
  await engine.put(relation, pathSource(file))
  const ragged = width === undefined ? sql.empty : sql`, null_padding = true`
  await engine.query(
    sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS SELECT ${columns} FROM read_csv(${`import/${relation}`}, all_varchar = true${ragged})`,
  )
}
