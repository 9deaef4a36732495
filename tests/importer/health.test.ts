import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { health, load } from '../../src/importer'
import { file } from './files'
import { westernExports } from './westernExports'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

async function healthOf(text: string) {
  const { columns, report } = await load(engine, 'checked', file(text))
  return await health(engine, { relation: 'checked', columns, report })
}

describe('health', () => {
  it('counts days, gaps, duplicates, currencies, refunds and guests', async () => {
    const text = [
      'order_id,customer_id,ordered_at,amount,refund_amount,currency',
      '1,A,2026-01-01 10:00:00,100.00,0,usd',
      '2,,2026-01-02 10:00:00,50.00,20.00,USD',
      '3,B,2026-01-06 10:00:00,30.00,,EUR',
      '3,B,2026-01-06 10:00:00,30.00,,EUR',
      '4,A,2026-01-08 10:00:00,-10.00,,USD',
      '5,  ,,10.00,,USD',
    ].join('\n')
    expect(await healthOf(text)).toEqual({
      dates: {
        from: '2026-01-01',
        to: '2026-01-08',
        days: 8,
        daysWithoutRows: 4,
        gaps: [
          { from: '2026-01-03', to: '2026-01-05', days: 3 },
          { from: '2026-01-07', to: '2026-01-07', days: 1 },
        ],
        rowsWithout: 1,
      },
      duplicates: { rows: 1, orders: 1 },
      currencies: [
        { code: 'USD', rows: 4 },
        { code: 'EUR', rows: 2 },
      ],
      refunds: { rows: 2, amount: 30, share: 30 / 220 },
      guests: { rows: 2, share: 1 / 3 },
    })
  })

  it('sets refunds against what was paid, where states say what was not', async () => {
    const text = [
      'order_id,ordered_at,amount,refund_amount,status',
      '1,2026-01-01 10:00:00,100.00,0,交易成功',
      '2,2026-01-02 10:00:00,100.00,50.00,交易成功',
      '3,2026-01-03 10:00:00,400.00,0,等待买家付款',
      '4,2026-01-04 10:00:00,300.00,0,交易关闭',
      // Closed because all of it went back, which had been paid before.
      '5,2026-01-05 10:00:00,50.00,50.00,交易关闭',
    ].join('\n')
    const { refunds } = await healthOf(text)
    expect(refunds).toEqual({ rows: 2, amount: 100, share: 100 / 250, unpaid: 2 })
  })

  it('counts guests by order where an order has several rows', async () => {
    const shopify = westernExports.find(({ preset }) => preset === 'shopify_orders')
    const { guests, duplicates } = await healthOf(shopify?.text ?? '')
    expect(guests).toEqual({ rows: 1, share: expect.closeTo(0.1) as number })
    expect(duplicates).toEqual({ rows: 0 })
  })

  it('says only what a table has', async () => {
    expect(await healthOf('a,b\nx,y\nx,y\n')).toEqual({ duplicates: { rows: 1 }, currencies: [] })
  })
})

describe('what an amount holds', () => {
  it('is said where the platform defines it', async () => {
    const text = westernExports.find(({ preset }) => preset === 'shopify_orders')?.text ?? ''
    const { report } = await load(engine, 'totals', file(text))
    const said = report.problems.find(({ code }) => code === 'importer.includes')
    expect(said).toMatchObject({
      severity: 'note',
      values: { column: report.reading.roles.amount, what: 'shipping-and-taxes' },
    })
    expect(report.reading.roles.amount).toBe('Total')
    const { report: plain } = await load(engine, 'plain', file('Order,Total\n1,2\n2,3\n'))
    expect(plain.problems.map(({ code }) => code)).not.toContain('importer.includes')
  })
})
