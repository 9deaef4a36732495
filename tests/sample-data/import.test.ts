import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleFiles } from '../../sample-data/files'
import { trading } from '../../sample-data/orders'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import type { RoleName } from '../../src/importer/contract'
import { blobSource } from '../../src/lib/source'
import { ask } from './ask'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

async function imported(name: string) {
  const bytes = readFileSync(join(import.meta.dirname, '../../sample-data', name))
  const source = blobSource(name, new Blob([bytes]))
  return await load(engine, 'sample', source, {}, { timezone: 'Asia/Shanghai' })
}

describe('the importer', () => {
  const tables = [...sampleFiles().keys()].filter((name) => name.endsWith('.csv'))

  it.each(tables)('reads every row and value of %s', async (name) => {
    const { report } = await imported(name)
    expect(report.rowsSetAside).toBe(0)
    expect(report.columns.filter(({ unread }) => unread > 0)).toEqual([])
  })

  const roles: readonly (readonly [string, Partial<Record<RoleName, string>>])[] = [
    [
      'orders.csv',
      {
        order: 'order_id',
        customer: 'customer_id',
        time: 'ordered_at',
        amount: 'amount',
        refund: 'refund_amount',
        channel: 'channel',
        country: 'country',
      },
    ],
    ['events.csv', { customer: 'visitor_id', session: 'session_id', event: 'event', time: 'event_at' }],
    ['experiment.csv', { variant: 'variant' }],
    ['reviews.csv', { rating: 'rating', text: 'text' }],
    ['ad_spend.csv', { cost: 'cost', channel: 'channel' }],
    [
      '淘宝订单.csv',
      { order: '订单编号', customer: '买家会员名', amount: '买家实际支付金额', time: '订单创建时间' },
    ],
  ]
  it.each(roles)('guesses the roles of %s', async (name, expected) => {
    const { report } = await imported(name)
    expect(report.reading.roles).toMatchObject(expected)
  })

  it('knows the Taobao file as GB18030 and gives back the orders it was told from', async () => {
    const { report } = await imported('淘宝订单.csv')
    expect(report.reading.encoding).toBe('gb18030')
    const rows = await ask(
      engine,
      `SELECT "订单编号" AS id, "买家实际支付金额" AS paid, "退款金额" AS refund, "收货人姓名" AS name FROM sample`,
    )
    const tmall = trading().orders.filter(
      ({ channel, at }) => channel === 'Tmall' && at >= 700 * 86_400,
    )
    expect(rows).toHaveLength(tmall.length)
    for (const [i, row] of rows.entries()) {
      expect(String(row['id'])).toMatch(/^\d{19}$/)
      expect(Number(row['paid'])).toBeCloseTo((tmall[i]?.amount ?? Number.NaN) / 100, 6)
      expect(Number(row['refund'])).toBeCloseTo((tmall[i]?.refund ?? Number.NaN) / 100, 6)
    }
    expect(rows.some(({ name }) => String(name).includes('𠮷'))).toBe(true)
  })
})
