import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trading } from '../../sample-data/orders'
import * as planted from '../../sample-data/truth'
import type { Type } from '../../sample-data/truth'
import { findAnalysis } from '../../src/analysis/registry'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import type { Row } from '../../src/table/table'
import { run } from '../analysis/run'
import { openSamples } from './ask'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
  await openSamples(engine, ['orders', 'events'])
})
afterAll(() => engine.close())

function analysis(id: string) {
  const found = findAnalysis(id)
  if (!found) throw new Error(`no such analysis: ${id}`)
  return found
}

describe('RFM on the sample orders', () => {
  let types: ReadonlyMap<string, Type>
  let all: readonly Row[]
  beforeAll(async () => {
    const roles = {
      customer: 'customer_id',
      time: 'ordered_at',
      amount: 'amount',
      order: 'order_id',
      refund: 'refund_amount',
    }
    const { tables } = await run(engine, analysis('rfm'), { relation: 'orders', roles })
    all = tables['customers']?.rows() ?? []
    types = new Map(trading().customers.map(({ id, type }) => [id, type]))
  })
  const people = (type: Type) => all.filter((row) => types.get(String(row['customer'])) === type)
  const share = (type: Type, test: (row: Row) => boolean) =>
    people(type).filter(test).length / people(type).length
  const score = (row: Row, name: string) => Number(row[`${name}_score`])

  it('scores everybody who paid under a name, and nobody else', () => {
    const paid = new Set(
      trading().orders.flatMap(({ customer, paidAt }) =>
        customer && paidAt !== undefined ? [customer.id] : [],
      ),
    )
    expect(new Set(all.map((row) => row['customer']))).toEqual(paid)
  })

  it('finds that those who were planted to come once came once', () => {
    expect(share('once', (row) => row['orders'] === 1)).toBe(1)
  })

  it('puts loyal customers at the top of frequency, and money', () => {
    expect(share('loyal', (row) => score(row, 'frequency') >= 4)).toBeGreaterThan(0.85)
    expect(share('loyal', (row) => score(row, 'monetary') >= 4)).toBeGreaterThan(0.8)
    expect(share('once', (row) => score(row, 'frequency') >= 4)).toBe(0)
  })

  it('sees that lapsed customers are gone, whatever they once were', () => {
    expect(share('lapsed', (row) => Number(row['recency_days']) >= 198)).toBe(1)
    expect(share('lapsed', (row) => score(row, 'recency') >= 4)).toBeLessThan(0.01)
    expect(share('loyal', (row) => score(row, 'recency') >= 4)).toBeGreaterThan(0.6)
  })

  it.each(Object.keys(planted.types) as Type[])('gives %s the share the README states', (type) => {
    const total = all.reduce((sum, row) => sum + Number(row['amount']), 0)
    const amount = people(type).reduce((sum, row) => sum + Number(row['amount']), 0)
    const [customers, gross] = stated(type)
    expect(people(type).length / all.length).toBeCloseTo(customers, 3)
    // The README counts money before refunds, which hit every type alike.
    expect(Math.abs(amount / total - gross)).toBeLessThan(0.01)
  })
})

describe.each(Object.entries(planted.funnel.devices))('the funnel of the sample events on %s', (device, rates) => {
  let steps: readonly Row[]
  beforeAll(async () => {
    const own = sql`SELECT * FROM events WHERE device = ${device}`
    await engine.query(sql`CREATE OR REPLACE VIEW visits AS ${own}`)
    const roles = { actor: 'visitor_id', event: 'event', time: 'event_at' }
    const params = { steps: ['view', 'cart', 'checkout', 'purchase'], window: '7 days' }
    const { tables } = await run(engine, analysis('funnel'), { relation: 'visits', roles, params })
    steps = tables['steps']?.rows() ?? []
  })
  const step = (name: string) => steps.find((row) => row['step'] === name) ?? {}

  it.each(['cart', 'checkout', 'purchase'] as const)('finds the rate and the median time to %s', (name) => {
    const before = Number(steps[Number(step(name)['position']) - 2]?.['actors'])
    const error = Math.sqrt((rates[name] * (1 - rates[name])) / before)
    expect(Math.abs(Number(step(name)['rate_from_previous']) - rates[name])).toBeLessThan(3 * error)
    const [median, spread] = planted.funnel.times[name]
    const seconds = Number(step(name)['median_seconds'])
    // The median of n log-normal times has a logarithm with about 1.25 spread / √n of error.
    const actors = Number(step(name)['actors'])
    expect(Math.abs(Math.log(seconds / median))).toBeLessThan((3 * 1.25 * spread) / Math.sqrt(actors))
  })
})

/** The shares of customers and of money in the README's row of a type. */
function stated(type: Type): readonly [customers: number, gross: number] {
  const readme = readFileSync(join(import.meta.dirname, '../../sample-data/README.md'), 'utf8')
  const row = readme.split('\n').find((line) => line.startsWith(`| ${type} |`)) ?? ''
  const [, , , , customers, gross] = row.split('|').map((cell) => Number.parseFloat(cell) / 100)
  return [customers ?? Number.NaN, gross ?? Number.NaN]
}
