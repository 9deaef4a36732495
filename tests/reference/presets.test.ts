import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { presets } from '../../src/importer/presets'
import { matchPreset } from '../../src/importer/presets/match'
import type { RoleName } from '../../src/importer/contract'
import { sql } from '../../src/sql'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

interface Expected {
  readonly preset: string | undefined
  /** rows of data, counted by another reader */
  readonly rows: number
  /** a role, and what its column adds up to, by that reader */
  readonly sum?: readonly [role: RoleName, total: number]
}

/** By file; the figures were worked out with another CSV and workbook reader. */
const samples: Readonly<Record<string, Expected>> = {
  'alimama_计划报表_20260619_110330_gbk.csv': {
    preset: 'alimama_ads',
    rows: 20,
    sum: ['cost', 5016],
  },
  'amazon_all_orders_flat.txt': { preset: 'amazon_all_orders', rows: 40, sum: ['amount', 1470] },
  'amazon_business_report.csv': { preset: 'amazon_business', rows: 12, sum: ['amount', 85156.5] },
  'amazon_date_range_transactions.csv': {
    preset: 'amazon_date_range',
    rows: 20,
    sum: ['amount', 5000],
  },
  'amplitude_export.json': { preset: 'amplitude_events', rows: 40 },
  'baidu_sem_hourly_gbk.csv': { preset: 'baidu_sem', rows: 24, sum: ['cost', 1242] },
  'baidu_tongji_trend_gbk.csv': { preset: 'baidu_tongji', rows: 30, sum: ['visitors', 3165] },
  'douyin_orders_73col_utf8bom.csv': { preset: 'douyin_orders', rows: 50, sum: ['amount', 94259] },
  'ga4_bigquery_events.jsonl': { preset: 'ga4_bigquery', rows: 40 },
  'html_table_gbk.xls': { preset: undefined, rows: 1, sum: ['amount', 38.9] },
  'jd_orders_gbk.csv': { preset: 'jd_orders', rows: 40, sum: ['amount', 2346.6] },
  'klaviyo_campaigns.csv': { preset: 'klaviyo_campaigns', rows: 5, sum: ['amount', 6114.55] },
  'matomo_referrers_utf16le.csv': { preset: 'matomo', rows: 3, sum: ['sessions', 72] },
  'meta_ads_campaign_daily.csv': { preset: 'meta_ads', rows: 14, sum: ['cost', 3606.4] },
  'meta_business_suite_reach_utf16le_sep.csv': {
    preset: 'meta_insights',
    rows: 10,
    sum: ['views', 855],
  },
  'mixpanel_export.jsonl': { preset: 'mixpanel_events', rows: 40 },
  'pdd_ads_account_day_footer.xls': { preset: 'pdd_ads', rows: 30 },
  'pdd_orders_tabsuffix_utf8bom.csv': { preset: 'pdd_orders', rows: 40, sum: ['amount', 2426.6] },
  'qianniu_ExportOrderList_dimA1.xlsx': {
    preset: 'taobao_orders',
    rows: 60,
    sum: ['amount', 3472.2],
  },
  'qianniu_items_dimA1.xlsx': { preset: 'taobao_items', rows: 75, sum: ['amount', 4340.25] },
  'taobao_ExportOrderDetailList_gbk.csv': {
    preset: 'taobao_items',
    rows: 80,
    sum: ['price', 4358],
  },
  'taobao_ExportOrderList_gbk.csv': { preset: 'taobao_orders', rows: 60, sum: ['amount', 3291.6] },
  'woocommerce_analytics_orders.csv': {
    preset: 'woo_analytics_orders',
    rows: 30,
    sum: ['amount', 10426],
  },
  '【生意参谋平台】商品_全部_2026-06-18_2026-06-18.xls': { preset: 'sycm_items', rows: 25 },
  '【生意参谋平台】无线店铺流量来源-2026-06-18_2026-06-18.xls': { preset: 'sycm_traffic', rows: 4 },
}

interface Known {
  readonly id: string
  readonly signature: readonly string[]
  readonly roles: Readonly<Record<string, readonly string[]>>
}

describeShared('samples of platforms', () => {
  it('are all looked at', () => {
    expect(readdirSync(shared('exports', 'samples')).sort()).toEqual(Object.keys(samples).sort())
  })

  it.each(Object.entries(samples))(
    'come to the right preset and figures: %s',
    async (name, one) => {
      const source = pathSource(shared('exports', 'samples', name))
      const { report } = await load(engine, 't', source, {}, { timezone: 'Asia/Shanghai' })
      expect(report.reading.preset).toBe(one.preset)
      expect(report.rowsRead).toBe(one.rows)
      expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
      expect(report.rowsSetAside).toBe(
        Object.values(report.asideCounts).reduce((sum, count) => sum + count, 0),
      )
      const counted = await engine.query(sql`SELECT count(*) FROM t`)
      expect(Number(counted.columnAt(0)[0])).toBe(one.rows)
      if (!one.sum) return
      const [role, total] = one.sum
      const column = sql.id(report.reading.roles[role] ?? 'none')
      const table = await engine.query(sql`SELECT sum(${column}) FROM t`)
      expect(Number(table.columnAt(0)[0])).toBeCloseTo(total, 6)
    },
  )

  it('have the days of their names where no column has them', async () => {
    const name = '【生意参谋平台】无线店铺流量来源-2026-06-18_2026-06-18.xls'
    const { report } = await load(engine, 't', pathSource(shared('exports', 'samples', name)))
    expect(report.nature.period).toEqual({ from: '2026-06-18', to: '2026-06-18' })
  })

  it('are known by every header that presets.json names', () => {
    const text = readFileSync(shared('exports', 'presets.json'), 'utf8')
    const known = JSON.parse(text) as readonly Known[]
    // What stands inside `properties` is a column only of files that were not flattened.
    const ids = known.map(({ id }) => id).filter((id) => id !== 'mixpanel_events')
    expect(ids.filter((id) => !presets.some((preset) => preset.id === id))).toEqual([])
    for (const { id, signature, roles } of known) {
      if (id === 'mixpanel_events') continue
      const names = [...signature, ...Object.values(roles).flatMap((all) => all.slice(0, 1))]
      expect(matchPreset(names, presets)?.preset.id, id).toBe(id)
    }
  })
})
