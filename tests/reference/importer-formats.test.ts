import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { sql } from '../../src/sql'
import { describeShared, shared } from './shared'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

async function imported(path: string) {
  const { report } = await load(engine, 't', pathSource(path), {}, { timezone: 'Asia/Shanghai' })
  const counted = await engine.query(sql`SELECT count(*) FROM t`)
  expect(Number(counted.columnAt(0)[0])).toBe(report.rowsRead)
  expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
  return report
}

const samples = shared('exports', 'samples')

describeShared('files of every format', () => {
  it('that are samples of exports all become tables, in the format they are', async () => {
    const formats: Record<string, string> = {}
    for (const name of readdirSync(samples).sort()) {
      const { container } = await imported(join(samples, name))
      if (container) formats[name] = container.format
    }
    expect(formats).toEqual({
      'amplitude_export.json': 'json',
      'ga4_bigquery_events.jsonl': 'json',
      'html_table_gbk.xls': 'html',
      'mixpanel_export.jsonl': 'json',
      'pdd_ads_account_day_footer.xls': 'xls',
      'qianniu_ExportOrderList_dimA1.xlsx': 'xlsx',
      'qianniu_items_dimA1.xlsx': 'xlsx',
      '【生意参谋平台】商品_全部_2026-06-18_2026-06-18.xls': 'xls',
      '【生意参谋平台】无线店铺流量来源-2026-06-18_2026-06-18.xls': 'xls',
    })
  })

  it('keep the ids and the encoding of a GBK page named .xls', async () => {
    const { container } = await imported(join(samples, 'html_table_gbk.xls'))
    expect(container?.encoding).toBe('gb18030')
    const table = await engine.query(sql`SELECT * FROM t`)
    expect(Object.values(table.rows()[0] ?? {})[0]).toBe('3304355160546003165')
  })

  it('flatten events: the parameters of GA4, the properties of Mixpanel and Amplitude', async () => {
    const names = async (file: string) =>
      (await imported(join(samples, file))).columns.map(({ name }) => name)
    expect(await names('ga4_bigquery_events.jsonl')).toEqual(
      expect.arrayContaining(['event_name', 'event_params.ga_session_id', 'device.category']),
    )
    expect(await names('mixpanel_export.jsonl')).toEqual(
      expect.arrayContaining(['event', 'properties.distinct_id', 'properties.amount']),
    )
    expect(await names('amplitude_export.json')).toContain('event_properties.sku')
  })

  it.each([
    ['uci_online_retail.parquet', 541_909, { InvoiceDate: 'timestamp', Quantity: 'integer' }],
    ['olist_full_order_payments.parquet', 103_886, { payment_value: 'number' }],
    ['zh_online_shopping_10_cats.parquet', 62_774, { label: 'integer', review: 'text' }],
  ])('read %s with its types', async (name, rows, kinds) => {
    const report = await imported(shared('data', name))
    expect(report.rowsRead).toBe(rows)
    for (const [column, kind] of Object.entries(kinds))
      expect(report.columns.find((one) => one.name === column)?.reading.kind).toBe(kind)
  })
})
