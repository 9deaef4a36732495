import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { marketSize } from '../../src/analysis/market-size'
import type { Summary } from '../../src/analysis/market-size/summary'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import { expected, smooth } from '../../src/stats/smoothing'
import { fitSmoothing } from '../../src/stats/smoothingFit'
import { load, run } from '../analysis/run'
import { describeShared, shared } from './shared'

interface Fit {
  readonly alpha: readonly number[]
  readonly beta: readonly (number | 'NaN')[]
  readonly gamma: readonly (number | 'NaN')[]
  readonly phi: readonly (number | 'NaN')[]
  readonly initstate: readonly number[]
  readonly fitted: readonly number[]
  readonly forecast: readonly number[]
  readonly loglik: readonly number[]
  readonly sigma2: readonly number[]
}
type Fits = Readonly<Record<'TRUE' | 'FALSE', Readonly<Record<string, Fit>>>>
interface Reference {
  readonly austourists: readonly number[]
  readonly oildata: readonly number[]
  readonly seasonal_austourists_m4: Fits
  readonly nonseasonal_oildata: Fits
}

/** R `forecast::ets` as run for the test suite of statsmodels; its figures have eight digits after the point. */
describeShared('exponential smoothing of R', () => {
  const path = shared('data', 'references', 'forecast_ets_R_reference.json')
  const load = () => JSON.parse(readFileSync(path, 'utf8')) as Reference
  const cases = (['TRUE', 'FALSE'] as const).flatMap((damped) => [
    ...(damped === 'TRUE' ? ['AAA'] : ['AAA', 'ANA']).map(
      (name) => ['austourists', damped, name] as const,
    ),
    ...(damped === 'TRUE' ? ['AAN'] : ['AAN', 'ANN']).map(
      (name) => ['oildata', damped, name] as const,
    ),
  ])

  test.each(cases)('%s, damped %s, %s', (series, damped, name) => {
    const reference = load()
    const values = reference[series]
    const fits =
      series === 'oildata' ? reference.nonseasonal_oildata : reference.seasonal_austourists_m4
    const fit = fits[damped][name]
    if (!fit) throw new Error(`missing reference: ${name}`)
    const season = series === 'oildata' ? 1 : 4
    const trend = name[1] === 'N' ? 'none' : damped === 'TRUE' ? 'damped' : 'additive'
    const read = ([value]: readonly (number | 'NaN')[], none: number) =>
      typeof value === 'number' ? value : none
    const weights = {
      alpha: read(fit.alpha, 0),
      beta: read(fit.beta, 0),
      gamma: read(fit.gamma, 0),
      phi: read(fit.phi, 1),
    }
    const [level = 0, growth = 0] = fit.initstate
    const start = {
      level,
      growth: trend === 'none' ? 0 : growth,
      season: season > 1 ? fit.initstate.slice(trend === 'none' ? 1 : 2) : [],
    }
    const { fitted, end } = smooth(values, weights, start)
    fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(fit.fitted[i] ?? Number.NaN, 4)
    })
    expected(end, weights.phi, 4).forEach((value, i) => {
      expect(value).toBeCloseTo(fit.forecast[i] ?? Number.NaN, 4)
    })
    const ours = fitSmoothing(values, { trend, season })
    expect(ours.logLikelihood).toBeGreaterThan((fit.loglik[0] ?? Number.NaN) - 1e-3)
  })
})

interface Oracle {
  readonly hhi: readonly {
    readonly shares: readonly number[]
    readonly hhi: number
    readonly merge_smallest_two_hhi?: number
    readonly merge_two_largest_hhi?: number
    readonly cr4?: number
  }[]
  readonly cagr: readonly { begin: number; end: number; years: number; cagr: number }[]
}

/** Published and defined figures; tolerance 1e-9 of the value. */
describeShared('published concentration and growth', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())
  const oracle = () =>
    JSON.parse(
      readFileSync(shared('methods', 'oracles', 'market_sizing_hhi.json'), 'utf8'),
    ) as Oracle
  const close = (found: unknown, expected: number) => {
    expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    )
  }
  const concentration = async (shares: readonly number[], merge: readonly string[] = []) => {
    const columns = { brand: 'VARCHAR', sales: 'DOUBLE' }
    await load(engine, 'data', { columns, rows: shares.map((share, i) => [`B${i}`, share]) })
    const roles = { brand: 'brand', sales: 'sales' }
    const { tables } = await run(engine, marketSize, { columns, roles, params: { merge } })
    return new Map(
      tables['concentration']?.rows().map(({ measure, value }) => [measure, value]) ?? [],
    )
  }

  test('indices', async () => {
    for (const { shares, hhi, cr4, ...merged } of oracle().hhi) {
      const found = await concentration(shares)
      close(found.get('hhi'), hhi)
      if (cr4 !== undefined) close(found.get('cr4'), cr4 / 100)
      const last = shares.length - 1
      if (merged.merge_smallest_two_hhi !== undefined) {
        const small = await concentration(shares, [`B${last}`, `B${last - 1}`])
        close(small.get('hhi_after_merger'), merged.merge_smallest_two_hhi)
      }
      if (merged.merge_two_largest_hhi !== undefined) {
        const large = await concentration(shares, ['B0', 'B1'])
        close(large.get('hhi_after_merger'), merged.merge_two_largest_hhi)
      }
    }
  })

  // R, package ineq, ?ineq: Gini 0.4620911. Wikipedia, “Herfindahl–Hirschman index”: 0.136 and 0.643.
  test('inequality of incomes, and two industries', async () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
    expect((await concentration(incomes)).get('gini')).toBeCloseTo(0.4620911, 7)
    const six = [...Array<number>(6).fill(15), ...Array<number>(10).fill(1)]
    close((await concentration(six)).get('hhi'), 1360)
    const one = [80, ...Array<number>(5).fill(2), ...Array<number>(10).fill(1)]
    close((await concentration(one)).get('hhi'), 6430)
  })

  test('growth', async () => {
    for (const { begin, end, years, cagr } of oracle().cagr) {
      const history = [
        { period: '2010', sales: begin },
        { period: String(2010 + years), sales: end },
      ]
      const { tables } = await run(engine, marketSize, {
        columns: {},
        roles: {},
        params: { history },
      })
      close(tables['growth']?.row(0)['cagr'], cagr)
    }
  })
})

/** UCI Online Retail (Chen 2015, CC BY 4.0), one row an invoice: 25,900 invoices over thirteen months, the last not over. */
describeShared('UCI Online Retail', () => {
  test('is as concentrated by country as published', async () => {
    const engine = await openNodeEngine()
    await engine.put('uci', pathSource(shared('data', 'uci_online_retail_orders.csv')))
    await engine.query(
      sql`CREATE OR REPLACE TABLE uci AS SELECT Country, CAST(amount AS DECIMAL(18, 2)) AS amount FROM read_csv('import/uci', all_varchar = true)`,
    )
    const roles = { brand: 'Country', sales: 'amount' }
    const params = { revenue: 'gross' }
    const all = await run(engine, marketSize, { relation: 'uci', roles, params })
    expect((all.summary as Summary).concentration?.hhi.low).toBeCloseTo(7184.93671, 5)
    await engine.query(sql`DELETE FROM uci WHERE Country = 'United Kingdom'`)
    const abroad = await run(engine, marketSize, { relation: 'uci', roles, params })
    expect((abroad.summary as Summary).concentration?.hhi.low).toBeCloseTo(1092.0936, 5)
    expect((abroad.summary as Summary).concentration?.cr4).toBeCloseTo(0.613771, 6)
    await engine.close()
  })

  test('grows by whole months only, and its customers reproduce their revenue', async () => {
    const engine = await openNodeEngine()
    await engine.put('uci', pathSource(shared('data', 'uci_online_retail_orders.csv')))
    await engine.query(
      sql`CREATE OR REPLACE TABLE uci AS SELECT InvoiceNo, CAST(InvoiceDate AS TIMESTAMP) AS InvoiceDate, CustomerID, CAST(amount AS DECIMAL(18, 2)) AS amount FROM read_csv('import/uci', all_varchar = true)`,
    )
    const roles = {
      order: 'InvoiceNo',
      customer: 'CustomerID',
      time: 'InvoiceDate',
      sales: 'amount',
    }
    const { summary } = await run(engine, marketSize, { relation: 'uci', roles })
    const { whole, open, shop, sizing } = summary as Summary
    expect(whole).toEqual({ from: '2010-12-01', to: '2011-12-01' })
    expect(open?.at).toBe('2011-12-01')
    expect(shop).toMatchObject({ from: '2010-12-01', to: '2011-12-01' })
    const known = await engine.query(
      sql`SELECT CAST(sum(amount) AS DOUBLE) AS total FROM uci WHERE InvoiceDate < DATE '2011-12-01' AND CustomerID <> '' AND CustomerID IN (SELECT CustomerID FROM uci WHERE amount > 0 AND InvoiceDate < DATE '2011-12-01')`,
    )
    const bottom = sizing.sizes.find(({ level }) => level === 'bottom-up')
    expect(bottom?.point).toBeCloseTo(Number(known.row(0)['total']), 4)
    await engine.close()
  })
})
