import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartFor, chartQuery, parseChart, rowCap, type ChartSpec } from '../../src/chart/cell'
import { svg } from '../../src/chart/svg'
import type { Engine } from '../../src/engine/engine'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { speaker } from '../../src/i18n/say'
import { ProblemError } from '../../src/lib/problem'
import { sql } from '../../src/sql'
import { golden, pictureLines, unusedGoldens } from '../setup/golden'
import { cells } from './cells'

const { document } = new JSDOM().window
const says = (['en', 'zh-CN'] as const).map((locale) =>
  speaker({ locale, currency: 'CNY', timezone: 'UTC' }),
)
let engine: Engine

beforeAll(async () => {
  engine = await openNodeEngine()
  await engine.query(sql`CREATE TABLE sales AS
SELECT
  DATE '2025-01-01' + CAST(i % 540 AS INTEGER) AS day,
  ['Own site', '天猫', 'Douyin', 'Amazon'][1 + i % 4] AS channel,
  ['mobile', 'desktop'][1 + (i // 7) % 2] AS device,
  CAST(10 + (i * 37) % 190 + (i % 4) * 25 AS DECIMAL(18, 2)) AS net,
  1 + i % 5 AS orders
FROM range(2000) AS numbers(i)`)
  await engine.query(sql`CREATE TABLE many AS
SELECT i AS x, i * 2 AS y, 'c' || (i % 300) AS name FROM range(20000) AS numbers(i)`)
})
afterAll(() => engine.close())

async function draw(fields: Readonly<Record<string, unknown>>, relation = 'sales') {
  const { spec, problems } = parseChart(fields)
  expect(problems).toEqual([])
  if (!spec) throw new Error('invalid spec')
  const columns = await engine.columns(relation)
  const data = await engine.query(chartQuery(spec, relation, columns))
  return { data, charts: says.map((say) => chartFor(spec, data, say)) }
}

describe('the gallery of chart cells', () => {
  for (const [name, fields] of Object.entries(cells)) {
    it(name, async () => {
      const { charts } = await draw(fields)
      const [en, zh] = charts
      if (!en || !zh) throw new Error('no chart')
      golden(`chart/golden/cells/${name}.svg`, pictureLines(svg(en, document)))
      expect(zh.alt).not.toEqual(en.alt)
      expect(en.alt).toMatch(/\d/)
    })
  }

  it('keeps no picture that is not in it', () => {
    expect(unusedGoldens('chart/golden/cells')).toEqual([])
  })
})

describe('a period that is not over', () => {
  const monthly = { mark: 'line', x: 'day', y: 'net', bin: 'month' }
  const dashed = (fields: object, relation?: string) =>
    draw({ ...monthly, ...fields }, relation).then(({ charts: [en] }) => ({
      subtitle: en?.subtitle,
      dashes: en ? svg(en, document).split('stroke-dasharray="4 3"').length - 1 : 0,
    }))

  it.each(['line', 'bar'])('is dashed as a %s, and said, where its days run out', async (mark) => {
    const { subtitle, dashes } = await dashed({ mark })
    expect(dashes).toBeGreaterThan(0)
    expect(subtitle).toBe(
      'sum of net by day, by month, 2,000 rows; the last month is not over (to Jun 24, 2026)',
    )
  })

  it('is over where the last day is the last, or the analyst says so', async () => {
    expect((await dashed({ until: '2026-06-30' })).dashes).toBe(0)
    await engine.query(
      sql`CREATE OR REPLACE TABLE whole AS FROM sales WHERE day < DATE '2026-06-01'`,
    )
    expect((await dashed({}, 'whole')).dashes).toBe(0)
    expect((await dashed({ bin: 'day' }, 'whole')).dashes).toBe(0)
  })

  it('is not mistaken for one of data that has one day a month', async () => {
    await engine.query(
      sql`CREATE OR REPLACE TABLE firsts AS SELECT DISTINCT CAST(date_trunc('month', day) AS DATE) AS day, 1 AS net FROM sales`,
    )
    expect((await dashed({}, 'firsts')).dashes).toBe(0)
    const rows = { bin: undefined, until: '2026-06-12' }
    expect((await dashed(rows, 'firsts')).dashes).toBeGreaterThan(0)
    expect((await dashed({ ...rows, until: '2026-06-30' }, 'firsts')).dashes).toBe(0)
  })

  it('refuses a day that is none', () => {
    const { problems } = parseChart({ ...monthly, until: 'soon' })
    expect(problems).toMatchObject([{ code: 'chart.choice', severity: 'error' }])
  })
})

describe('where a figure comes from', () => {
  it('is the data, its rows and its dates', async () => {
    const fields = { from: 'sales', mark: 'bar', x: 'day', y: 'net', bin: 'month' }
    const { charts } = await draw(fields)
    expect(charts.map(({ source }) => source)).toEqual([
      'Source: sales, 2,000 rows, Jan 1, 2025 to Jun 24, 2026',
      '来源：sales，2,000 行，2025年1月1日至 2026年6月24日',
    ])
    await engine.query(
      sql`CREATE OR REPLACE TABLE late AS SELECT * FROM sales WHERE day >= DATE '2025-01-04'`,
    )
    const late = await draw({ ...fields, from: 'late' }, 'late')
    expect(late.charts[0]?.source).toContain('Jan 4, 2025 to Jun 24, 2026')
    await engine.query(
      sql`CREATE OR REPLACE TABLE monthly AS SELECT date_trunc('month', day) AS month, sum(net) AS net FROM sales GROUP BY 1`,
    )
    const months = await draw({ from: 'monthly', mark: 'line', x: 'month', y: 'net' }, 'monthly')
    expect(months.charts[0]?.source).toBe('Source: monthly, 18 rows, Jan 1, 2025 to Jun 30, 2026')
    const plain = await draw({ from: 'many', mark: 'dot', x: 'x', y: 'y' }, 'many')
    expect(plain.charts[0]?.source).toBe('Source: many')
  })
})

describe('numbers along a line', () => {
  const lineFrom = async (first: number) => {
    await engine.query(
      sql`CREATE OR REPLACE TABLE course AS SELECT ${first} + i / 12 AS t, i AS v FROM range(144) AS numbers(i)`,
    )
    const { charts } = await draw({ mark: 'line', x: 't', y: 'v' }, 'course')
    return charts.map((chart) => svg(chart, document))
  }

  it('are written as years where they are years', async () => {
    for (const text of await lineFrom(1949)) expect(text).toContain('>1950<')
    for (const text of await lineFrom(5949)) expect(text).toContain('>5,950<')
  })
})

describe('the rows of a chart', () => {
  it('are aggregated in the engine', async () => {
    const { data } = await draw({ mark: 'bar', x: 'net', y: 'channel', aggregate: 'sum' })
    const truth = await engine.query(
      sql`SELECT channel AS y, sum(net) AS x, count(*) AS n FROM sales GROUP BY channel ORDER BY channel`,
    )
    expect(data.rows()).toEqual(truth.rows())
  })

  it('count every value of a histogram once', async () => {
    const { data } = await draw({ mark: 'histogram', x: 'net' })
    const counts = data.column('count').map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000)
    expect(data.rowCount).toBeGreaterThan(8)
    expect(data.rowCount).toBeLessThan(45)
  })

  it('give the quartiles of a box and whiskers within its fences', async () => {
    const { data } = await draw({ mark: 'box', x: 'net', y: 'channel' })
    const truth = await engine.query(
      sql`SELECT channel, quantile_cont(net, 0.25) AS p25, median(net) AS p50 FROM sales GROUP BY 1 ORDER BY 1`,
    )
    expect(data.column('p25')).toEqual(truth.column('p25').map(Number))
    expect(data.column('p50')).toEqual(truth.column('p50').map(Number))
    for (const row of data.rows()) {
      expect(Number(row['low'])).toBeLessThanOrEqual(Number(row['p25']))
      expect(Number(row['high'])).toBeGreaterThanOrEqual(Number(row['p75']))
    }
  })

  it('are capped, repeatably, and the reader is told', async () => {
    const fields = { mark: 'dot', x: 'x', y: 'y' }
    const [one, two] = [await draw(fields, 'many'), await draw(fields, 'many')]
    expect(one.data.rowCount).toBe(rowCap + 1)
    expect(one.data.rows()).toEqual(two.data.rows())
    expect(one.charts[0]?.subtitle).toContain('5,000')
  })

  it('show forty bars at most, and say so', async () => {
    const { charts } = await draw({ mark: 'bar', x: 'y', y: 'name', aggregate: 'sum' }, 'many')
    expect(charts[0]?.subtitle).toContain('the first 40 of 300')
  })
})

describe('empty and odd data', () => {
  it('draws a figure that says it is empty, for every mark', async () => {
    await engine.query(sql`CREATE OR REPLACE TABLE nothing AS SELECT * FROM sales LIMIT 0`)
    for (const fields of Object.values(cells)) {
      const { charts } = await draw(fields, 'nothing')
      for (const chart of charts) expect(svg(chart, document)).toContain('<svg')
      expect(charts[0]?.subtitle).toContain('No rows')
    }
  })

  it('draws NULLs, one row and negative values', async () => {
    await engine.query(sql`CREATE OR REPLACE TABLE odd AS
SELECT * REPLACE (CAST(-net AS DECIMAL(18, 2)) AS net) FROM sales LIMIT 1`)
    await engine.query(sql`INSERT INTO odd VALUES (NULL, NULL, NULL, NULL, NULL)`)
    for (const fields of Object.values(cells)) {
      const { charts } = await draw(fields, 'odd')
      for (const chart of charts) expect(svg(chart, document)).not.toContain('NaN')
    }
  })
})

describe('a spec that cannot be drawn', () => {
  const codes = (fields: Readonly<Record<string, unknown>>) =>
    parseChart(fields).problems.map(({ code }) => code)

  it('is told what is wrong', () => {
    expect(codes({ x: 'a', y: 'b' })).toEqual(['chart.mark'])
    expect(codes({ mark: 'bra', x: 'a', y: 'b' })).toEqual(['chart.choice'])
    expect(codes({ mark: 'bar', x: 'a' })).toEqual(['chart.channel'])
    expect(codes({ mark: 'bar', x: 'a', y: 'b', bin: 0 })).toEqual(['chart.bin'])
    expect(codes({ mark: 'bar', x: 'a', y: 'b', sort: 'up' })).toEqual(['chart.choice'])
    expect(codes({ mark: 'bar', x: 'a', y: 'b', colour: 'c' })).toEqual(['chart.key'])
  })

  it('names the nearest allowed word first', () => {
    const [problem] = parseChart({ mark: 'histgram', x: 'a' }).problems
    expect(problem?.values['allowed']).toMatch(/^histogram/)
  })

  it('names unknown columns and columns without numbers', async () => {
    const columns = await engine.columns('sales')
    const attempt = (fields: Readonly<Record<string, unknown>>) => {
      const spec = parseChart(fields).spec as ChartSpec
      try {
        chartQuery(spec, 'sales', columns)
      } catch (error) {
        return error instanceof ProblemError ? error.problem : undefined
      }
      return undefined
    }
    expect(attempt({ mark: 'bar', x: 'chanel', y: 'net' })).toMatchObject({
      code: 'chart.column',
      values: { column: 'chanel', known: expect.stringContaining('channel') as string },
    })
    expect(attempt({ mark: 'histogram', x: 'channel' })?.code).toBe('chart.measure')
  })
})
