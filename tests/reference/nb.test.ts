import { expect, it } from 'vitest'
import { nb } from '../cli/nb'
import { describeShared, shared } from './shared'

interface Results {
  readonly cells: Record<
    string,
    {
      readonly status: string
      readonly roles?: Record<string, string>
      readonly outputs: Record<string, { readonly columns: string[]; readonly rows: unknown[][] }>
      readonly findings?: readonly { readonly text: string }[]
    }
  >
}

describeShared('the shipped RFM notebook from the command line', () => {
  it.each([
    ['en', /^44\.8% of net revenue comes from 323 customers/],
    ['zh-CN', /^44\.8% 的净成交额来自“核心客户”的 323 位客户/],
  ])('runs on the real orders of an online shop (%s)', async (language, first) => {
    const { status, out, err } = await nb(
      ...['run', `notebooks/${language}/rfm.nb.md`, '--json'],
      ...['--data', `orders=${shared('data', 'uci_online_retail_orders.csv')}`],
    )
    expect(status).toBe(0)
    for (const line of err.trim().split('\n')) expect(line).toMatch(/^(Warning: |警告：)rfm/)
    const { cells } = JSON.parse(out) as Results
    expect(Object.values(cells).filter((cell) => cell.status !== 'fresh')).toEqual([])
    const rfm = cells['rfm']
    expect(rfm?.roles).toMatchObject({
      customer: 'CustomerID',
      order: 'InvoiceNo',
      time: 'InvoiceDate',
      amount: 'amount',
    })
    const { customers, segments } = rfm?.outputs ?? {}
    expect(customers?.rows.length).toBe(4338)
    const at = segments?.columns.indexOf('customers') ?? -1
    expect(segments?.rows.reduce((sum, row) => sum + Number(row[at]), 0)).toBe(4338)
    expect(rfm?.findings?.[0]?.text).toMatch(first)
  })
})
