import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removalEffects } from '../../sample-data/journeys'
import { trading } from '../../sample-data/orders'
import { experiment, funnel, journeys, market } from '../../sample-data/truth'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import type { Row } from '../../src/table/table'
import { runNotebook, type Findings } from './runNotebook'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

/** Runs cells once for all tests of a block. */
function notebook(files: readonly string[], cells: string): { readonly found: Findings } {
  const holder: { found?: Findings } = {}
  beforeAll(async () => {
    holder.found = await runNotebook(engine, files, cells)
  }, 120_000)
  afterAll(() => holder.found?.close())
  return {
    get found() {
      if (!holder.found) throw new Error('not run yet')
      return holder.found
    },
  }
}

/** Normal quantiles of 95 % for one interval, and for all of six at once (Bonferroni). */
const joint = { one: 1, six: 2.6383 / 1.96 }

/** An analysis' own interval holds the truth; where several are to hold at once, each is as much wider. */
function holds(low: unknown, middle: unknown, high: unknown, truth: number, width = joint.one) {
  const centre = Number(middle)
  expect(truth).toBeGreaterThan(centre - width * (centre - Number(low)))
  expect(truth).toBeLessThan(centre + width * (Number(high) - centre))
}

const find = (rows: readonly Row[], wanted: Row) =>
  rows.find((row) => Object.entries(wanted).every(([name, value]) => row[name] === value)) ?? {}

describe('the experiment', () => {
  const ran = notebook(
    ['experiment'],
    `\`\`\`analysis #test ab-test@1
from: experiment
metrics:
  - {column: converted, name: conversion}
  - {column: revenue, name: revenue, before: revenue_before}
  - {column: revenue, name: value, type: ratio, denominator: converted}
  - {column: revenue_before, name: before}
segments: [device]
\`\`\`

\`\`\`sql #same
SELECT * REPLACE (CASE WHEN CAST(right(visitor_id, 1) AS INTEGER) % 2 = 0 THEN 'control' ELSE 'other' END AS variant)
FROM experiment
WHERE variant = 'control'
\`\`\`

\`\`\`analysis #null ab-test@1
from: same
roles: {unit: visitor_id, variant: variant, time: assigned_at}
metrics:
  - {column: converted, name: conversion}
  - {column: revenue, name: revenue}
\`\`\``,
  )
  const { control, treatment } = experiment.conversion
  const of = async (metric: string, cell = 'test', variant = 'treatment') =>
    find(await ran.found.rows(cell), { metric, variant })

  it('passes its checks and is decided for the variant', async () => {
    expect(ran.found.problems('test')).toEqual([])
    const checks = await ran.found.rows('test__checks')
    expect(checks.filter(({ passed }) => passed === false)).toEqual([])
    const [decision] = await ran.found.rows('test__decision')
    expect(decision).toMatchObject({ decision: 'ship', variant: 'treatment' })
  })

  it('finds the planted lift of conversion and of revenue in their intervals', async () => {
    const conversion = await of('conversion')
    const { difference_low, difference, difference_high, p_value } = conversion
    holds(difference_low, difference, difference_high, treatment - control)
    expect(p_value).toBeLessThan(0.01)
    const { lift_low, lift, lift_high } = await of('revenue')
    holds(lift_low, lift, lift_high, treatment / control - 1)
  })

  it.each(['value', 'before'])('sees no difference in %s, which has none', async (metric) => {
    const { difference_low, difference, difference_high, p_value } = await of(metric)
    holds(difference_low, difference, difference_high, 0)
    expect(p_value).toBeGreaterThan(0.05)
  })

  it('sees no difference between devices, which play no part', async () => {
    const segments = await ran.found.rows('test__segments')
    for (const row of segments) expect(row['interaction_p_value'] ?? 1).toBeGreaterThan(0.05)
  })

  it('sees no difference between two halves of the control group', async () => {
    for (const metric of ['conversion', 'revenue']) {
      const { difference_low, difference, difference_high, p_value } = await of(metric, 'null', 'other')
      holds(difference_low, difference, difference_high, 0)
      expect(p_value).toBeGreaterThan(0.05)
    }
    const [decision] = await ran.found.rows('null__decision')
    expect(decision?.['decision']).not.toBe('ship')
  })
})

describe('the journeys', () => {
  const ran = notebook(
    ['touchpoints', 'conversions'],
    `\`\`\`analysis #credit attribution@1
from: touchpoints
with:
  conversions: conversions
\`\`\``,
  )

  it('give each channel the planted credit, within the intervals of the Markov model', async () => {
    const { effects } = removalEffects()
    const sum = effects.reduce((total, effect) => total + effect, 0)
    const rows = await ran.found.rows('credit')
    for (const [i, channel] of journeys.channels.entries()) {
      const { low, share, high } = find(rows, { model: 'markov_1', channel })
      holds(low, share, high, (effects[i] ?? 0) / sum, joint.six)
    }
    const removal = await ran.found.rows('credit__removal')
    for (const [i, channel] of journeys.channels.entries()) {
      const { low, effect, high } = find(removal, { channel, order: 1 })
      holds(low, effect, high, effects[i] ?? 0, joint.six)
    }
  })

  it('reconcile to the last conversion under every model', async () => {
    const rows = await ran.found.rows('credit')
    const { length: orders } = await ran.found.rows('conversions')
    const totals = new Map<unknown, number>()
    for (const { model, conversions } of rows) {
      totals.set(model, (totals.get(model) ?? 0) + Number(conversions))
    }
    for (const total of totals.values()) expect(total).toBeCloseTo(orders, 6)
  })
})

describe('the market', () => {
  const ran = notebook(
    ['market'],
    `\`\`\`analysis #market_size market-size@1
from: market
own: Larkfield 云雀野
\`\`\`

\`\`\`analysis #ends market-size@1
from: market
compare: ends
\`\`\``,
  )

  it('grows as planted, within the intervals of its categories', async () => {
    const growth = await ran.found.rows('market_size__growth')
    for (const [name, planted] of Object.entries(market.growth)) {
      const { low, cagr, high } = find(growth, { name })
      holds(low, cagr, high, planted, joint.six)
    }
  })

  it('moves its shares from the first month to the last as planted', async () => {
    const shares = await ran.found.rows('ends__shares')
    for (const [name, first, last] of market.brands) {
      const row = find(shares, { name })
      expect(Math.abs(Number(row['previous_share']) - first)).toBeLessThan(0.01)
      expect(Math.abs(Number(row['share']) - last)).toBeLessThan(0.01)
    }
    const planted = market.brands.reduce((sum, [, , last]) => sum + (100 * last) ** 2, 0)
    const { value } = find(await ran.found.rows('ends__concentration'), { measure: 'hhi' })
    expect(Math.abs(Number(value) - planted)).toBeLessThan(0.02 * planted)
  })
})

describe('the visits', () => {
  const ran = notebook(
    ['events'],
    `\`\`\`analysis #visits funnel@1
from: events
steps: [view, cart, checkout, purchase]
breakdown: device
\`\`\``,
  )

  it('go on at the planted rates, within the intervals of each device', async () => {
    const rows = await ran.found.rows('visits__breakdown')
    for (const [value, { cart, checkout, purchase }] of Object.entries(funnel.devices)) {
      const rates = { cart, checkout: cart * checkout, purchase: cart * checkout * purchase }
      for (const [step, planted] of Object.entries(rates)) {
        const { rate_low, rate_from_start, rate_high } = find(rows, { value, step })
        holds(rate_low, rate_from_start, rate_high, planted, joint.six)
      }
    }
  })

  it('differ between devices where that is planted, and nowhere else', async () => {
    const rows = await ran.found.rows('visits__differences')
    expect(find(rows, { step: 'cart' })['p_value']).toBeGreaterThan(0.05)
    expect(find(rows, { step: 'purchase' })['p_adjusted']).toBeLessThan(0.001)
  })
})

describe('the customers', () => {
  const ran = notebook(
    ['orders'],
    `\`\`\`analysis #rfm rfm@1
from: orders
compare: 2025-12-15
\`\`\``,
  )
  const types = new Map(trading().customers.map(({ id, type }) => [id, type]))
  const changes = async (type: string) => {
    const rows = await ran.found.rows('rfm')
    const known = rows.filter(
      (row) => types.get(String(row['customer'])) === type && row['change'] !== 'Joined',
    )
    const share = (change: string) =>
      known.filter((row) => row['change'] === change).length / known.length
    return { rose: share('Rose'), fell: share('Fell') }
  }

  it('who were planted to be gone by December fell since, and next to none rose', async () => {
    const lapsed = await changes('lapsed')
    expect(lapsed.rose).toBeLessThan(0.05)
    expect(lapsed.fell).toBeGreaterThan(0.6)
    expect((await changes('loyal')).rose).toBeGreaterThan(4 * lapsed.rose)
  })

  it('who came once before never rose', async () => {
    expect((await changes('once')).rose).toBeLessThan(0.02)
  })
})
