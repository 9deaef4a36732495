import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { guessRoles, load, sniff } from '../../src/importer'
import { ProblemError } from '../../src/lib/problem'
import { sql } from '../../src/sql'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const imported = (path: string) =>
  load(engine, 't', pathSource(path), {}, { timezone: 'Asia/Shanghai' })

function files(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
}

interface Preset {
  readonly id: string
  readonly kind: string
  readonly roles: Readonly<Record<string, string | readonly string[]>>
}

describeShared('real files', () => {
  it.each(files(shared('data')).filter((path) => /\.(csv|txt)$/.test(path)))(
    'account for every row: %s',
    async (path) => {
      const { report } = await imported(path)
      const table = await engine.query(sql`SELECT count(*) FROM t`)
      expect(Number(table.columnAt(0)[0])).toBe(report.rowsRead)
      expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
      // None of these files has quoted line breaks in plenty, so lines bound the rows.
      const lines = readFileSync(path, 'latin1').split(/\r?\n/).length
      expect(report.rowsInFile).toBeLessThanOrEqual(lines)
    },
  )

  it.each(files(shared('exports', 'samples')))(
    'of platforms are a table or a clear problem: %s',
    async (path) => {
      const outcome = await imported(path).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ProblemError)
      else expect(outcome).toMatchObject({ report: { file: basename(path) } })
    },
  )

  it('fill the roles of orders', async () => {
    const roles = async (...path: string[]) =>
      (await sniff(pathSource(shared(...path)))).reading.roles
    expect(await roles('data', 'uci_online_retail_orders.csv')).toEqual({
      order: 'InvoiceNo',
      customer: 'CustomerID',
      time: 'InvoiceDate',
      amount: 'amount',
      quantity: 'units',
      country: 'Country',
    })
    expect(await roles('data', 'rfm_data_orders.csv')).toEqual({
      customer: 'customer_id',
      time: 'order_date',
      amount: 'revenue',
    })
    expect(await roles('data', 'olist_sample_10k', 'olist_orders_dataset.csv')).toEqual({
      order: 'order_id',
      customer: 'customer_id',
      time: 'order_purchase_timestamp',
      status: 'order_status',
    })
    expect(await roles('data', 'olist_order_events_10k.csv')).toEqual({
      order: 'order_id',
      time: 'event_time',
      event: 'event',
    })
    expect(await roles('exports', 'samples', 'taobao_ExportOrderList_gbk.csv')).toMatchObject({
      order: '订单编号',
      customer: '买家会员名',
      time: '订单创建时间',
      amount: '买家实际支付金额',
      refund: '退款金额',
    })
  })

  it('of known platforms keep the order, the customer, the time and the amount apart', () => {
    const presets = JSON.parse(readFileSync(shared('exports', 'presets.json'), 'utf8')) as Preset[]
    const expected: Readonly<Record<string, readonly string[]>> = {
      order: ['order_id'],
      customer: ['customer_id', 'customer_email', 'visitor_id'],
      time: ['ordered_at', 'paid_at', 'event_at'],
      amount: ['amount', 'net_amount', 'list_amount', 'line_amount'],
      cost: ['cost'],
    }
    const kinds: Readonly<Record<string, 'timestamp' | 'decimal' | 'integer'>> = {
      ordered_at: 'timestamp',
      paid_at: 'timestamp',
      event_at: 'timestamp',
      amount: 'decimal',
      net_amount: 'decimal',
      list_amount: 'decimal',
      line_amount: 'decimal',
      cost: 'decimal',
      refund_amount: 'decimal',
      unit_price: 'decimal',
      shipping: 'decimal',
      discount: 'decimal',
      quantity: 'integer',
    }
    let asked = 0
    const wrong: string[] = []
    for (const preset of presets.filter(({ kind }) => /^(order|ads|payments|email)/.test(kind))) {
      const columns = Object.entries(preset.roles).flatMap(([role, names]) => {
        const [name] = typeof names === 'string' ? [names] : names
        return name === undefined
          ? []
          : [
              {
                role,
                name,
                kind: kinds[role] ?? ('text' as const),
                distinct: role === 'order_id' ? 1 : 0.5,
              },
            ]
      })
      const found = guessRoles(columns)
      for (const [role, theirs] of Object.entries(expected)) {
        const right = columns.filter((column) => theirs.includes(column.role))
        if (right.length === 0) continue
        asked++
        const guess = Object.entries(found).find(([name]) => name === role)?.[1]
        if (!right.some(({ name }) => name === guess))
          wrong.push(
            `${preset.id}: ${role} is ${String(guess)}, not ${right.map(({ name }) => name).join(' or ')}`,
          )
      }
    }
    // What Amazon calls the price of an item is the total of a line; only its preset can know.
    expect(wrong).toEqual(['amazon_all_orders: amount is undefined, not item-price'])
    expect(asked).toBeGreaterThan(20)
  })
})
