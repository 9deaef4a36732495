import { describe, expect, it } from 'vitest'
import { tableName } from '../../src/session/tableName'

describe('the name of a file’s table', () => {
  it.each([
    ['orders.csv', 'orders'],
    ['shopify_orders_export_2024_01_01_to_2024_01_31.csv', 'shopify_orders'],
    ['orders_export_1.csv', 'orders'],
    ['Orders (1).xlsx', 'orders'],
    ['Copy of Sales 2026-05-01 – 2026-05-31.xlsx', 'sales'],
    ['ExportOrderList202605011230.csv', 'order_list'],
    ['ExportOrderDetailList202605011230.csv', 'order_detail_list'],
    ['2026年5月订单导出 (2).csv', '订单'],
    ['【生意参谋平台】商品_全部_2026-05-01_2026-05-31.xls', '商品_全部'],
    ['订单列表20260501.xlsx', '订单列表'],
    ['campaign-3f9c2ab1d0.csv', 'campaign'],
    ['6ba7b810-9dad-11d1-80b4-00c04fd430c8.parquet', '_6ba7b810_9dad_11d1_80b4_00c04fd430c8'],
    ['2026-05-01.csv', '_2026_05_01'],
    ['data.csv.gz', 'data'],
    ['folder/GA4 report.json', 'ga4_report'],
    ['???.csv', 'data'],
  ])('%s → %s', (file, name) => {
    expect(tableName(file)).toBe(name)
  })

  it('is cut after a word where it is long', () => {
    expect(tableName('a very long name of a file that goes on and on without an end.csv')).toBe(
      'a_very_long_name_of_a_file_that',
    )
  })
})
