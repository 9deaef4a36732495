import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rfm } from '../../src/analysis/rfm'
import { ruleSets } from '../../src/analysis/rfm/segments'
import type { Summary } from '../../src/analysis/rfm/summary'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { blobSource } from '../../src/lib/source'
import { sql, type Sql } from '../../src/sql'
import { run, type Outcome } from '../analysis/run'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

/** Keeps a CSV file as a table, all columns text, with the columns selected from it. */
async function table(relation: string, file: string, columns: Sql): Promise<void> {
  await engine.put(relation, pathSource(file))
  await engine.query(
    sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS SELECT ${columns} FROM read_csv(${`import/${relation}`}, all_varchar = true)`,
  )
}

interface Reference {
  readonly peer_run: {
    readonly thresholds: readonly Readonly<Record<string, number>>[]
    readonly segment_default: { readonly summary: readonly SegmentReference[] }
    readonly segment_testsuite: { readonly summary: readonly SegmentReference[] }
  }
  readonly published: {
    readonly first5: readonly Readonly<Record<string, string | number>>[]
    readonly orders_histogram: Readonly<Record<string, number>>
    readonly "test_suite_Champions(rules 'segment_testsuite')": Omit<SegmentReference, 'segment'>
  }
}
interface SegmentReference {
  readonly segment: string
  readonly customers: number
  readonly orders: number
  readonly revenue: number
}

/**
 * R package rfm 0.3.0 (rsquaredacademy) on its own data `rfm_data_orders`: figures published in its
 * README, documentation and test suite, and scores of all 995 customers from running it under R 4.2.2.
 * Tolerance: exact; thresholds to 1e-9.
 */
describeShared('the R package rfm', () => {
  let reference: Reference
  const roles = { customer: 'customer_id', time: 'order_date', amount: 'revenue' }
  const outcomes: Record<string, Outcome> = {}
  beforeAll(async () => {
    const path = shared('methods', 'oracles', 'rfm_rsquaredacademy.json')
    reference = JSON.parse(readFileSync(path, 'utf8')) as Reference
    await table(
      'orders',
      shared('data', 'rfm_data_orders.csv'),
      sql`customer_id, CAST(order_date AS DATE) AS order_date, CAST(revenue AS INTEGER) AS revenue`,
    )
    await table(
      'expected',
      shared('methods', 'oracles', 'rfm_orders_all995.csv'),
      sql`customer_id AS customer, CAST(COLUMNS('days|count|amount|score') AS INTEGER), COLUMNS('segment')`,
    )
    for (const segments of ['package', 'classic']) {
      outcomes[segments] = await run(engine, rfm, {
        relation: 'orders',
        cell: segments,
        roles: { ...roles, order: null },
        params: { as_of: '2006-12-31', method: 'rfm-compatible', segments },
      })
    }
  })

  test('scores all 995 customers alike', async () => {
    const found = await engine.query(sql`
SELECT count(*) AS customers, count(*) FILTER (
  WHERE p.recency_days = e.recency_days AND p.orders = e.transaction_count
  AND p.amount = e.amount AND p.recency_score = e.recency_score
  AND p.frequency_score = e.frequency_score AND p.monetary_score = e.monetary_score
  AND p.rfm_score = e.rfm_score
) AS scores, count(*) FILTER (WHERE p.segment = e.segment_default) AS package,
count(*) FILTER (WHERE c.segment = e.segment_testsuite) AS classic
FROM expected AS e JOIN package AS p USING (customer) JOIN classic AS c USING (customer)`)
    expect(found.row(0)).toEqual({ customers: 995, scores: 995, package: 995, classic: 995 })
    expect(outcomes['package']?.tables['customers']?.rowCount).toBe(995)
  })

  test('has the published first customers', () => {
    const rows = outcomes['package']?.tables['customers']?.rows() ?? []
    for (const { customer_id, transaction_count, ...published } of reference.published.first5) {
      const row = rows.find(({ customer }) => customer === customer_id)
      expect(row).toMatchObject({ ...published, orders: transaction_count })
    }
  })

  test('sets the same thresholds', () => {
    const { thresholds } = outcomes['package']?.summary as Summary
    for (const measure of ['recency', 'frequency', 'monetary'] as const) {
      const lower = reference.peer_run.thresholds.slice(1).map((row) => row[`${measure}_lower`])
      expect(thresholds[measure]).toHaveLength(4)
      thresholds[measure].forEach((edge, i) => {
        expect(Math.abs(edge - Number(lower[i]))).toBeLessThan(1e-9)
      })
    }
  })

  test.each([
    ['package', 'segment_default'],
    ['classic', 'segment_testsuite'],
  ] as const)('sums up the same %s segments', (segments, variant) => {
    const found = (outcomes[segments]?.summary as Summary).segments.map((each) => [
      each.name,
      each.customers,
      each.orders,
      each.amount,
    ])
    const expected = reference.peer_run[variant].summary.map((each) => [
      each.segment,
      each.customers,
      each.orders,
      each.revenue,
    ])
    const byName = (rows: readonly (readonly unknown[])[]) =>
      rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    expect(byName(found)).toEqual(byName(expected))
  })

  test('names the segments of its test suite by rules written out as in its arguments', async () => {
    const own = ruleSets.classic.map(({ id, recency, frequency, monetary }) => ({
      name: id,
      recency,
      frequency,
      monetary,
    }))
    const { summary } = await run(engine, rfm, {
      relation: 'orders',
      cell: 'custom',
      roles: { ...roles, order: null },
      params: { as_of: '2006-12-31', method: 'rfm-compatible', segments: 'custom', rules: own },
    })
    const found = (summary as Summary).segments.map((each) => [
      each.customers,
      each.orders,
      each.amount,
    ])
    const published = reference.published["test_suite_Champions(rules 'segment_testsuite')"]
    expect(found[0]).toEqual([published.customers, published.orders, published.revenue])
    const classic = (outcomes['classic']?.summary as Summary).segments
    expect(found).toEqual(classic.map((each) => [each.customers, each.orders, each.amount]))
  })

  test('has the published distribution of orders', async () => {
    const found = await engine.query(
      sql`SELECT orders, count(*) AS n FROM package GROUP BY orders ORDER BY orders`,
    )
    const histogram = Object.fromEntries(found.rows().map(({ orders, n }) => [orders, n]))
    expect(histogram).toEqual(reference.published.orders_histogram)
  })

  test('gives equal values one score by the default rule too', async () => {
    await run(engine, rfm, {
      relation: 'orders',
      cell: 'quantile',
      roles: { ...roles, order: null },
    })
    const split = await engine.query(sql`
SELECT orders FROM quantile GROUP BY orders HAVING count(DISTINCT frequency_score) > 1
UNION ALL
SELECT recency_days FROM quantile GROUP BY recency_days HAVING count(DISTINCT recency_score) > 1`)
    expect(split.rowCount).toBe(0)
  })
})

/**
 * The package's customer table `rfm_data_customer`, 39,999 customers with their last visit, number of orders and
 * revenue, against the package's rules read line by line: cut points are type 7 quantiles plus one, a class holds
 * its lower end. The sum of orders is published in its test suite. Tolerance: exact.
 */
describeShared('the customer table of the R package rfm', () => {
  const roles = {
    customer: 'customer_id',
    amount: 'revenue',
    order_count: 'number_of_orders',
    order: null,
  }
  const params = { method: 'rfm-compatible' }
  let rows: readonly { readonly id: string; readonly values: readonly [number, number, number] }[]
  beforeAll(async () => {
    const file = shared('data', 'rfm_data_customer.csv')
    rows = readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','))
      .map(([id = '', revenue, , orders, days]) => ({
        id,
        values: [Number(days), Number(orders), Number(revenue)],
      }))
    await table(
      'profiles',
      file,
      sql`customer_id, CAST(revenue AS INTEGER) AS revenue, CAST(most_recent_visit AS DATE) AS most_recent_visit,
  CAST(number_of_orders AS INTEGER) AS number_of_orders, CAST(recency_days AS INTEGER) AS recency_days`,
    )
  })

  test('scores everybody alike, by days and by the last visit', async () => {
    const { tables, summary } = await run(engine, rfm, {
      relation: 'profiles',
      roles: { ...roles, recency_days: 'recency_days', time: null },
      params,
    })
    expect((summary as Summary).orders).toBe(393_223)
    expect((summary as Summary).customers.scored).toBe(39_999)
    const cuts = [0, 1, 2].map((k) => cutPoints(rows.map(({ values }) => values[k] ?? 0)))
    const expected = new Map(
      rows.map(({ id, values }) => {
        const [r = 0, f = 0, m = 0] = values.map(
          (value, k) => 1 + (cuts[k] ?? []).filter((cut) => value >= cut).length,
        )
        return [id, 100 * (6 - r) + 10 * f + m]
      }),
    )
    const found = tables['customers']?.rows() ?? []
    expect(new Map(found.map((row) => [row['customer'], Number(row['rfm_score'])]))).toEqual(
      expected,
    )
    const byVisit = await run(engine, rfm, {
      relation: 'profiles',
      roles: { ...roles, time: 'most_recent_visit' },
      params: { ...params, as_of: '2007-01-01' },
    })
    const again = byVisit.tables['customers']?.rows() ?? []
    expect(new Map(again.map((row) => [row['customer'], Number(row['rfm_score'])]))).toEqual(
      expected,
    )
  })

  // The first ten of the package's article “RFM - Customer Level Data”.
  test('scores the first customers as published', async () => {
    const { tables } = await run(engine, rfm, {
      relation: 'profiles',
      roles: { ...roles, recency_days: 'recency_days', time: null },
      params,
    })
    const found = new Map(
      tables['customers']?.rows().map((row) => [row['customer'], row['rfm_score']]),
    )
    const published = [235, 145, 354, 222, 111, 323, 243, 111, 224, 244]
    expect(published.map((_, i) => found.get(String(i + 1)))).toEqual(published)
  })

  function cutPoints(values: readonly number[]): readonly number[] {
    const sorted = values.toSorted((a, b) => a - b)
    return [0.2, 0.4, 0.6, 0.8].map((fraction) => {
      const at = (sorted.length - 1) * fraction
      const low = sorted[Math.floor(at)] ?? 0
      return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at)) + 1
    })
  }
})

/**
 * UCI Online Retail (Chen 2015, CC BY 4.0), one row an invoice: facts counted from the file with a
 * dozen lines of Python. Tolerance: counts exact, money to half a penny.
 */
describeShared('UCI Online Retail', () => {
  let summary: Summary
  beforeAll(async () => {
    await table(
      'uci',
      shared('data', 'uci_online_retail_orders.csv'),
      sql`InvoiceNo, CAST(InvoiceDate AS TIMESTAMP) AS InvoiceDate, CustomerID, CAST(amount AS DECIMAL(18, 2)) AS amount`,
    )
    const { summary: found } = await run(engine, rfm, {
      relation: 'uci',
      roles: { order: 'InvoiceNo', customer: 'CustomerID', time: 'InvoiceDate', amount: 'amount' },
    })
    summary = found as Summary
  })

  test('leaves guests out and says so', () => {
    expect(summary.rows).toMatchObject({ read: 25_900, counted: 25_900, guest: 3_710 })
    expect(summary.amount.guest).toBeCloseTo(1_447_682.12, 2)
    expect(summary.amount.counted).toBeCloseTo(9_747_747.93, 2)
    expect(rfm.check(summary).map(({ code }) => code)).toContain('rfm.guests')
  })

  test('counts customers who bought, and their orders', () => {
    expect(summary.asOf).toBe('2011-12-10')
    expect(summary.customers).toEqual({ scored: 4_338, withoutRevenue: 21, withoutOrder: 34 })
    expect(summary.orders).toBe(18_532)
    expect(summary.amount.scored).toBeCloseTo(8_310_477.05, 2)
  })

  // As many tutorials print them, from a day after the last invoice, returns left aside.
  test('has the published first customers', async () => {
    const { tables } = await run(engine, rfm, {
      relation: 'uci',
      roles: { order: 'InvoiceNo', customer: 'CustomerID', time: 'InvoiceDate', amount: 'amount' },
      params: { monetary: 'gross', days: 'elapsed' },
    })
    const published = {
      12346: [326, 1, 77_183.6],
      12347: [2, 7, 4310],
      12348: [75, 4, 1797.24],
      12349: [19, 1, 1757.55],
      12350: [310, 1, 334.4],
    }
    const rows = tables['customers']?.rows() ?? []
    for (const [id, [days, orders, spent]] of Object.entries(published)) {
      const row = rows.find(({ customer }) => customer === id)
      expect([row?.['recency_days'], row?.['orders']]).toEqual([days, orders])
      expect(row?.['monetary']).toBeCloseTo(spent ?? Number.NaN, 6)
    }
  })

  test('keeps the 34.4 % who bought once on one frequency score', () => {
    const [lowest] = summary.levels.filter(({ measure }) => measure === 'frequency')
    expect(lowest).toMatchObject({ score: 1, low: 1, high: 1, customers: 1_493 })
  })

  test('draws conclusions', () => {
    const keys = rfm.findings(summary).map(({ key }) => key)
    expect(keys).toEqual(['best', 'risk', 'top', 'once', 'next', 'basis-default'])
  })
})

/**
 * CDNOW (Fader and Hardie), the full log: 23,570 customers with 69,659 transactions, of which 80 are
 * worth nothing, from 1997-01-01 to 1998-06-30. Tolerance: counts exact, money to half a cent.
 */
describeShared('CDNOW', () => {
  test('counts the cohort', async () => {
    const lines = readFileSync(shared('data', 'cdnow_master.txt'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.trim().split(/\s+/).join(','))
    const csv = new Blob([`customer,day,units,amount\n${lines.join('\n')}\n`])
    await engine.put('cdnow', blobSource('cdnow.csv', csv))
    await engine.query(sql`
CREATE TABLE cdnow AS SELECT customer, CAST(strptime(day, '%Y%m%d') AS DATE) AS day,
  CAST(amount AS DECIMAL(18, 2)) AS amount
FROM read_csv('import/cdnow', all_varchar = true)`)
    const { summary } = await run(engine, rfm, {
      relation: 'cdnow',
      roles: { customer: 'customer', time: 'day', amount: 'amount' },
    })
    const found = summary as Summary
    expect(found.rows).toMatchObject({ read: 69_659, purchase: 69_579 })
    expect(found.customers).toEqual({ scored: 23_502, withoutRevenue: 0, withoutOrder: 68 })
    expect(found.amount.counted).toBeCloseTo(2_500_315.63, 2)
    expect(found.asOf).toBe('1998-07-01')
    expect(found.from).toBe('1997-01-01T00:00:00')
  })
})
