import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { guessRoles, load } from '../../src/importer'
import { agesOf } from '../../src/importer/canonical/age'
import { canonicalise, type CanonicalFile, type Setting } from '../../src/importer/canonical'
import { sql } from '../../src/sql'
import type { Value } from '../../src/table/table'
import { exportsOfChina } from './exports'
import { file } from './files'
import { westernExports } from './westernExports'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

const made: string[] = []
async function clear() {
  for (const name of made.splice(0).reverse())
    await engine.query(sql`DROP VIEW IF EXISTS ${sql.id(name)}`)
}

const shanghai: Setting = { timezone: 'Asia/Shanghai', currency: 'CNY', locale: 'en' }

async function loaded(
  texts: readonly (readonly [name: string, text: string])[],
  fields: Readonly<Record<string, unknown>> = {},
  timezone = 'Asia/Shanghai',
): Promise<readonly CanonicalFile[]> {
  const files: CanonicalFile[] = []
  for (const [i, [name, text]] of texts.entries()) {
    const relation = `raw_${i}`
    const { columns, report } = await load(engine, relation, file(text, name), fields, { timezone })
    const currency = report.reading.roles.currency
    const codes =
      currency === undefined
        ? undefined
        : await rows(`SELECT DISTINCT ${JSON.stringify(currency)} FROM ${relation}`)
    files.push({
      relation,
      columns,
      report,
      ...(codes && {
        currencies: codes.flatMap(([code]) => (code === null ? [] : [String(code)])),
      }),
    })
  }
  return files
}

const rows = async (text: string): Promise<Value[][]> => {
  const table = await engine.query(sql.fromUser(text))
  return Array.from({ length: table.rowCount }, (_, i) =>
    table.columns.map((_column, k) => table.columnAt(k)[i] ?? null),
  )
}

/** Runs the cells as the notebook would, each a relation of its name. */
async function run(files: readonly CanonicalFile[], setting = shanghai) {
  await clear()
  const { cells, notes } = canonicalise(files, setting)
  for (const { id, body } of cells) {
    await engine.query(sql`CREATE OR REPLACE VIEW ${sql.id(id)} AS ${sql.fromUser(body)}`)
    made.push(id)
  }
  return { ids: cells.map(({ id }) => id), notes: notes.map(({ code }) => code) }
}

const sample = (preset: string, nth = 0): readonly [string, string] => {
  const found = [...exportsOfChina, ...westernExports].filter((one) => one.preset === preset)[nth]
  if (!found) throw new Error(`no sample of ${preset}`)
  return [found.name, found.text]
}

describe('canonical tables', () => {
  it('take one row an order from lines whose first carries the order', async () => {
    const { ids } = await run(await loaded([sample('shopify_orders')], {}, 'Asia/Dubai'), {
      timezone: 'Asia/Dubai',
      currency: 'USD',
      locale: 'en',
    })
    expect(ids).toEqual(['orders', 'order_lines', 'customers', 'products', 'import_checks'])
    const raw = await rows(
      `SELECT count(DISTINCT "Name"), sum("Total"), sum("Refunded Amount"), sum("Lineitem quantity") FROM raw_0`,
    )
    expect(await rows(`SELECT count(*), sum(amount), sum(refund), sum(units) FROM orders`)).toEqual(
      raw.map((row) => row.map((cell) => expect.toSatisfy((v) => Number(v) === Number(cell)))),
    )
    expect(
      await rows(
        `SELECT count(*), count(currency), count(*) FILTER (WHERE customer_id IS NULL) FROM order_lines`,
      ),
    ).toEqual([[20, 20, 2]])
    expect(await rows(`SELECT sum(orders), count(*) FROM customers`)).toEqual([[9, 3]])
  })

  it('count an amount once that stands on each line of its order', async () => {
    await run(await loaded([sample('jd_orders')]))
    const [[expected] = []] = await rows(
      `SELECT sum(a) FROM (SELECT max("应付金额") AS a FROM raw_0 GROUP BY "订单号")`,
    )
    const [[count, sum] = []] = await rows(`SELECT count(*), sum(amount) FROM orders`)
    expect(Number(count)).toBe(8)
    expect(Number(sum)).toBe(Number(expected))
    const [[lines, quantity] = []] = await rows(`SELECT count(*), sum(quantity) FROM order_lines`)
    expect([Number(lines), Number(quantity)]).toEqual([15, 15])
  })

  it('find a repeated total in a file nobody knows', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => {
      const order = Math.floor(i / 3)
      return `O-${order},C${order % 4},2026-03-${10 + order} 10:00:00,SKU${i % 5},${10 + i},${100 + order}.50`
    })
    const text = ['order_id,customer_id,ordered_at,sku,unit_price,order_total', ...lines].join('\n')
    const files = await loaded([['export.csv', text]])
    expect(files[0]?.report.nature).toMatchObject({ grain: 'line', perOrder: ['amount'] })
    await run(files)
    const [[count, sum] = []] = await rows(`SELECT count(*), sum(amount) FROM orders`)
    expect([Number(count), Number(sum)]).toEqual([10, 1050])
  })

  it('take an order that two files hold from the later one, whole', async () => {
    const header =
      '主订单编号,子订单编号,选购商品,商品数量,商家编码,商品单价,订单应付金额,订单提交时间,支付完成时间,APP渠道,订单状态'
    const line = (order: number, nth: number, amount: number, status: string) =>
      `\t69${order},\t70${order}${nth},杯子,1,MKB,10.00,${amount}.00,2026-05-0${order} 10:00:00,2026-05-0${order} 10:01:00,抖音,${status}`
    const first = [
      header,
      line(1, 1, 10, '已完成'),
      line(2, 1, 20, '已发货'),
      line(2, 2, 30, '已发货'),
    ]
    const second = [header, line(2, 1, 25, '已完成'), line(3, 1, 40, '已发货')]
    await run(
      await loaded([
        ['a.csv', first.join('\n')],
        ['b.csv', second.join('\n')],
      ]),
    )
    expect(
      await rows(`SELECT order_id, CAST(amount AS DOUBLE), status, file FROM orders ORDER BY 1`),
    ).toEqual([
      ['691', 10, '已完成', 'a.csv'],
      ['692', 25, '已完成', 'b.csv'],
      ['693', 40, '已发货', 'b.csv'],
    ])
    expect(await rows(`SELECT order_id, line_id FROM order_lines ORDER BY 1, 2`)).toEqual([
      ['691', '7011'],
      ['692', '7021'],
      ['693', '7031'],
    ])
    const checks = await rows(
      `SELECT file, rows_in_file, rows_used, rows_merged_or_replaced FROM import_checks WHERE table_name = 'order_lines' ORDER BY file`,
    )
    expect(checks).toEqual([
      ['a.csv', 3, 1, 2],
      ['b.csv', 2, 2, 0],
    ])
  })

  it('take an order from the newest file, in whatever order the files are given', async () => {
    const header = 'order_id,customer_id,ordered_at,amount,refund,status'
    const january = [
      header,
      'A1,C1,2026-01-20 10:00:00,10.00,0.00,paid',
      'A2,C2,2026-01-31 11:00:00,20.00,0.00,paid',
    ]
    const february = [
      header,
      'A2,C2,2026-01-31 11:00:00,20.00,20.00,refunded',
      'A3,C3,2026-02-25 12:00:00,30.00,0.00,paid',
    ]
    const files: readonly (readonly [string, string])[] = [
      ['jan.csv', january.join('\n')],
      ['feb.csv', february.join('\n')],
    ]
    for (const given of [files, files.toReversed()]) {
      await run(await loaded(given))
      expect(
        await rows(
          `SELECT order_id, CAST(refund AS DOUBLE), status, file FROM orders WHERE order_id = 'A2'`,
        ),
      ).toEqual([['A2', 20, 'refunded', 'feb.csv']])
      expect(
        await rows(
          'SELECT file, file_number, CAST(as_of AS VARCHAR), rows_in_file, rows_used FROM import_checks ORDER BY file_number',
        ),
      ).toEqual([
        ['jan.csv', 1, '2026-01-31 11:00:00', 2, 1],
        ['feb.csv', 2, '2026-02-25 12:00:00', 2, 2],
      ])
    }
    const [first, ...others] = await loaded(files)
    if (first) await run([{ ...first, priority: 1 }, ...others])
    expect(await rows(`SELECT file FROM orders WHERE order_id = 'A2'`)).toEqual([['jan.csv']])
  })

  it('take the file for the newer one that tells of later changes, or whose name says so', async () => {
    const text = (columns: string, values: readonly string[]) =>
      [
        `order_id,customer_id,ordered_at,amount,${columns}`,
        `A1,C1,2026-01-20 10:00:00,10.00,${values[0]}`,
        `A2,C2,2026-01-31 11:00:00,20.00,${values[1]}`,
      ].join('\n')
    const agesWith = async (texts: readonly (readonly [string, string])[]) =>
      agesOf(await loaded(texts))
    const paid = '2026-02-01 09:00:00'
    expect(
      await agesWith([
        ['a.csv', text('refunded_at', ['2026-03-05 09:00:00', paid])],
        ['b.csv', text('refunded_at', ['', paid])],
      ]),
    ).toEqual([2, 1])
    // A day that stands for none says nothing, and neither does a credit.
    expect(
      await agesWith([
        [
          'a.csv',
          text('closed_at,credit_date', ['9999-12-31 00:00:00,2027-05-05', `${paid},2027-05-05`]),
        ],
        [
          'b.csv',
          text('closed_at,credit_date', [`2026-02-09 09:00:00,2026-01-01`, `${paid},2026-01-01`]),
        ],
      ]),
    ).toEqual([1, 2])
    // When something is to be done says nothing of when the file was made.
    expect(
      await agesWith([
        [
          'a.csv',
          text('latest_ship_date,updated_at', [`2026-12-31,${paid}`, `2026-12-31,${paid}`]),
        ],
        [
          'b.csv',
          text('latest_ship_date,updated_at', [
            `2026-02-03,${paid}`,
            `2026-02-03,2026-02-02 08:00:00`,
          ]),
        ],
      ]),
    ).toEqual([1, 2])
    expect(
      await agesWith([
        ['a.csv', text('ship_by,updated_at', [`2026-12-31,${paid}`, `2026-12-31,${paid}`])],
        ['b.csv', text('ship_by,updated_at', [`2026-02-03,${paid}`, '2026-02-03,2026-02-02'])],
      ]),
    ).toEqual([1, 2])
    const same = text('status', ['paid', 'paid'])
    expect(
      await agesWith([
        ['orders_export_2026-03-10.csv', same],
        ['orders_export_2026-03-01.csv', same],
        ['orders_2026-01-01_2026-12-31.csv', same],
        ['orders.csv', same],
      ]),
    ).toEqual([4, 3, 1, 2])
  })

  it('leave a cancelled line out of its order, and keep an order that is cancelled as a whole', async () => {
    const header =
      '主订单编号,子订单编号,选购商品,商品数量,商家编码,商品单价,订单应付金额,订单提交时间,APP渠道,订单状态'
    const line = (order: number, nth: number, status: string) =>
      `69${order},70${order}${nth},杯子,1,MKB,10.00,1${nth}.00,2026-05-0${order} 10:00:00,抖音,${status}`
    const text = [header, line(1, 1, '已完成'), line(1, 2, '已关闭'), line(2, 1, '已关闭')].join(
      '\n',
    )
    await run(await loaded([['a.csv', text]]))
    expect(
      await rows(`SELECT order_id, CAST(amount AS DOUBLE), status FROM orders ORDER BY 1`),
    ).toEqual([
      ['691', 11, '已完成'],
      ['692', 11, '已关闭'],
    ])
  })

  it('count the same export dropped twice once', async () => {
    for (const preset of ['taobao_orders', 'alimama_ads', 'posthog_events', 'douyin_orders']) {
      const [name, text] = sample(preset)
      await run(await loaded([[name, text]]))
      const table = made[0] ?? ''
      const once = await rows(`SELECT count(*) FROM ${table}`)
      await run(
        await loaded([
          [name, text],
          [`${name} (1)`, text],
        ]),
      )
      expect(await rows(`SELECT count(*) FROM ${table}`)).toEqual(once)
    }
  })

  it('take from lines what a file of orders leaves open, and price by quantity for an amount', async () => {
    const orders = [
      'order_id,customer_id,order_date,status',
      'a,C1,2026-01-01,paid',
      'b,C2,2026-01-02,paid',
    ]
    const lines = [
      'order_id,product_id,quantity,unit_price',
      'a,P1,2,10.50',
      'a,P2,1,4.00',
      'b,P1,1,10.50',
    ]
    const files = await loaded([
      ['orders.csv', orders.join('\n')],
      ['lines.csv', lines.join('\n')],
    ])
    expect(files.map(({ report }) => report.nature.subject)).toEqual(['orders', 'order_lines'])
    await run(files)
    expect(
      await rows(
        `SELECT order_id, customer_id, CAST(amount AS DOUBLE), units, file FROM orders ORDER BY 1`,
      ),
    ).toEqual([
      ['a', 'C1', 25, 3, 'orders.csv'],
      ['b', 'C2', 10.5, 1, 'orders.csv'],
    ])
    const [[total] = []] = await rows(`SELECT sum(amount) FROM order_lines`)
    expect(Number(total)).toBe(35.5)
  })

  it('make a negative row of an order its refund', async () => {
    const text = [
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Net Sales',
      '2026-05-01 10:00:00,5000,$80.00,completed,Ann,new,Mug,2,80',
      '2026-05-09 11:00:00,5000,-$30.00,refunded,Ann,new,Mug,-1,-30',
      '2026-05-02 10:00:00,5001,$25.00,completed,Bob,new,Mug,1,25',
    ].join('\n')
    await run(await loaded([['orders.csv', text]]))
    expect(
      await rows(
        `SELECT order_id, CAST(amount AS DOUBLE), CAST(refund AS DOUBLE), CAST(ordered_at AS DATE)::VARCHAR, status FROM orders ORDER BY 1`,
      ),
    ).toEqual([
      ['5000', 80, 30, '2026-05-01', 'completed'],
      ['5001', 25, null, '2026-05-02', 'completed'],
    ])
  })

  it('take what only the state of an order says was paid back for its refund', async () => {
    const head = '订单号,订单状态,实付金额,成交时间,买家'
    const rowsOf = (states: readonly string[], from: number) =>
      states.map(
        (state, i) => `P${from + i},${state},${10 * (i + 1)}.00,2026-05-0${i + 1} 10:00:00,b${i}`,
      )
    const one = [head, ...rowsOf(['已签收', '未发货，退款成功', '部分退款成功', '已取消'], 1)]
    const two = [head, ...rowsOf(['已签收', '已退款', '已签收'], 11)]
    await run(
      await loaded([
        ['订单一.csv', one.join('\n').replaceAll('，', '')],
        ['订单二.csv', two.join('\n')],
      ]),
    )
    expect(
      await rows(
        `SELECT order_id, CAST(refund AS INTEGER) FROM orders WHERE refund IS NOT NULL ORDER BY order_id DESC`,
      ),
    ).toEqual([
      ['P2', 20],
      ['P12', 20],
    ])
  })

  it('append daily reports whose day stands in their names', async () => {
    const [, text] = sample('sycm_traffic')
    const days = ['2026-06-18', '2026-06-19', '2026-06-20']
    await run(
      await loaded(
        days.map((day) => [`【生意参谋平台】无线店铺流量来源-${day}_${day}.xls.csv`, text]),
      ),
    )
    expect(
      await rows(`SELECT day::VARCHAR, count(*) FROM traffic GROUP BY day ORDER BY day`),
    ).toEqual(days.map((day) => [day, 6]))
  })

  it('keep the last day of rows that are about several, and say so', async () => {
    const text = [
      'Reporting starts,Reporting ends,Campaign name,Amount spent (USD),Link clicks',
      '2026-05-01,2026-05-31,A,10.50,3',
      '2026-05-01,2026-05-31,B,20.50,4',
    ].join('\n')
    const files = await loaded([['meta.csv', text]])
    expect(files[0]?.report.nature).toMatchObject({ until: 'Reporting ends', currency: 'USD' })
    await run(files)
    expect(await rows(`SELECT DISTINCT day::VARCHAR, last_day::VARCHAR FROM ad_spend`)).toEqual([
      ['2026-05-01', '2026-05-31'],
    ])
  })

  it('bring local times into the zone of the notebook, over the change of clocks', async () => {
    const text = (at: string) =>
      `id,Created date (UTC),Amount,Currency,Status,PaymentIntent ID\nch_1,${at},5.00,usd,Paid,pi_1\n`
    const zone: Setting = { timezone: 'America/New_York', currency: 'USD', locale: 'en' }
    for (const [at, local] of [
      ['2026-03-08 06:59:59', '2026-03-08 01:59:59'],
      ['2026-03-08 07:00:00', '2026-03-08 03:00:00'],
      ['2026-11-01 05:59:59', '2026-11-01 01:59:59'],
      ['2026-11-01 06:00:00', '2026-11-01 01:00:00'],
      ['1985-07-01 12:00:00', '1985-07-01 08:00:00'],
    ] as const) {
      const { ids } = await run(await loaded([['p.csv', text(at)]], {}, 'America/New_York'), zone)
      expect(ids).toContain('time_zones')
      expect(await rows('SELECT ordered_at::VARCHAR FROM orders')).toEqual([[local]])
    }
    await run(await loaded([sample('taobao_orders')], {}, 'America/New_York'), zone)
    const [[raw, there] = []] = await rows(
      `SELECT (SELECT min("订单创建时间") FROM raw_0)::VARCHAR, min(ordered_at)::VARCHAR FROM orders`,
    )
    expect(Date.parse(`${String(there)}-04:00`)).toBe(Date.parse(`${String(raw)}+08:00`))
  })

  it('leave amounts in their currency until a rate is filled in', async () => {
    const files = await loaded([sample('stripe_payments')])
    const setting: Setting = { timezone: 'UTC', currency: 'USD', locale: 'en' }
    const { cells, notes } = canonicalise(files, setting)
    expect(notes.map(({ code }) => code)).toContain('importer.canonical-rates')
    const rates = cells.find(({ id }) => id === 'exchange_rates')
    expect(rates?.body).toContain("('EUR', NULL)")
    await run(files, setting)
    const [[eur] = []] = await rows(`SELECT sum(amount) FROM orders WHERE currency = 'EUR'`)
    expect(await rows(`SELECT DISTINCT currency FROM orders ORDER BY 1`)).toEqual([
      ['EUR'],
      ['USD'],
    ])
    const filled = rates?.body.replace("('EUR', NULL)", "('EUR', 1.1)") ?? ''
    await engine.query(sql`CREATE OR REPLACE VIEW exchange_rates AS ${sql.fromUser(filled)}`)
    expect(await rows(`SELECT DISTINCT currency FROM orders`)).toEqual([['USD']])
    const [[usd] = []] = await rows(
      `SELECT sum(amount) FROM orders WHERE order_id IN (SELECT id FROM raw_0 WHERE "Currency" = 'eur')`,
    )
    expect(Number(usd)).toBeCloseTo(Number(eur) * 1.1, 4)
  })

  it('come from every preset by the same columns, and say what their columns are for', async () => {
    const columns = new Map<string, string>()
    for (const one of [...exportsOfChina, ...westernExports]) {
      await run(await loaded([[one.name, one.text]]))
      for (const name of made.filter((id) => !id.startsWith('import_'))) {
        const found = (await engine.columns(name)).map(({ name: n, kind }) => `${n}:${kind}`).join()
        // Who buys has more columns than who is only listed.
        if (name === 'customers') continue
        expect(columns.get(name) ?? found, `${one.preset}: ${name}`).toBe(found)
        columns.set(name, found)
      }
    }
    await run(await loaded([sample('douyin_orders')]))
    expect(guessRoles(await engine.columns('orders'))).toMatchObject({
      order: 'order_id',
      customer: 'customer_id',
      time: 'ordered_at',
      amount: 'amount',
      refund: 'refund',
      currency: 'currency',
      status: 'status',
      channel: 'channel',
      campaign: 'campaign',
    })
  })

  it('are sessions, touchpoints and conversions where there are events', async () => {
    const { ids } = await run(await loaded([sample('amplitude_events'), sample('shopify_orders')]))
    expect(ids).toEqual([
      'time_zones',
      'exchange_rates',
      'orders',
      'order_lines',
      'events',
      'customers',
      'products',
      'sessions',
      'touchpoints',
      'conversions',
      'import_checks',
    ])
    expect(await rows(`SELECT count(*), sum(events) FROM sessions`)).toEqual([[12, 12]])
  })

  it('of nothing are nothing', () => {
    expect(canonicalise([], shanghai)).toEqual({ cells: [], notes: [] })
  })
})
