import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { book, zip } from '../importer/books'
import { encode } from '../importer/encode'
import { parquetFiles } from '../importer/parquetFiles'
import { choose, expect, expectPage, reloaded, settled, test } from './site'

const taobao = [
  '订单编号',
  '买家会员名',
  '买家应付货款',
  '总金额',
  '买家实际支付金额',
  '订单状态',
  '订单创建时间',
  '订单付款时间',
  '宝贝标题',
]
const statusOf = (i: number) => (i % 9 === 0 ? '交易关闭' : '交易成功')
const moment = (i: number) => `2026-06-${String((i % 28) + 1).padStart(2, '0')} 1${i % 10}:05:00`

const taobaoRows = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [
    String(3_900_000_000_000_000_000n + BigInt(i)),
    `买家${i % 17}`,
    `${20 + (i % 50)}.00`,
    `${20 + (i % 50)}.50`,
    `${20 + (i % 50)}.50`,
    statusOf(i),
    moment(i),
    moment(i),
    `宝贝${i % 5}`,
  ])

const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join(',')).join('\r\n')

const given = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

const gbk = (name: string, count: number) =>
  given(name, encode(csvOf([taobao, ...taobaoRows(count)]), 'gb18030'))

const dataCell = (page: Page): Locator => page.locator('article[data-cell=data]').first()

/** Opens the review of the first data cell. */
async function review(page: Page): Promise<Locator> {
  const cell = dataCell(page)
  await cell.getByRole('button', { name: 'Review the import' }).click()
  await expect(cell.getByText(/rows? in the file =/)).toBeVisible()
  return cell
}

test('a workbook saved as .xls becomes a first page', async ({ page }) => {
  const rows = [taobao, ...taobaoRows(80)]
  const source = book('biff8', [{ name: '订单', rows }])
  await page.goto('.')
  await choose(page, given('ExportOrderList.xls', await source.slice(0, source.size)))
  await expectPage(page)
  const cell = await review(page)
  await expect(cell.getByText('80 rows read')).toBeVisible()
  await expect(cell.getByLabel('Read as', { exact: true })).toHaveValue('taobao_orders')
  await expect(cell.getByText('80 rows in the file = 80 read')).toBeVisible()
})

test('files that take their time are spoken of until there is a page', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/hashWorker-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('.')
  const long = 'order_id,customer_id,ordered_at,amount,note\n'.concat(
    ...Array.from({ length: 40_000 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      const month = String((i % 9) + 1).padStart(2, '0')
      return `A${100_000 + i},C${i % 900},2026-${month}-${day},${i % 90}.50,${'n'.repeat(100)}\n`
    }),
  )
  await choose(page, given('long.csv', Buffer.from(long)))
  await expect(page.getByRole('status').getByText('Opening long.csv…')).toBeVisible()
  await expect(page.getByText('An empty page.')).toBeHidden()
  release()
  await expectPage(page)
  await expect(page.getByText('Opening long.csv…')).toBeHidden()
  await expect(page.getByText('Looking at what the files can answer…')).toBeHidden()
})

test('a GBK file is read, doubted, read otherwise, and put right by undo', async ({ page }) => {
  await page.goto('.')
  await choose(page, gbk('ExportOrderList.csv', 120))
  await expectPage(page)
  const cell = await review(page)
  await expect(cell.getByText('120 rows in the file = 120 read')).toBeVisible()
  await expect(cell.getByLabel('Encoding')).toHaveValue('gb18030')
  await expect(cell.getByLabel('Health of the data')).toContainText('28 days')

  await cell.getByLabel('Encoding').selectOption('windows-1252')
  await expect(cell.getByRole('rowheader', { name: '订单编号', exact: true })).toHaveCount(0)
  await settled(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cell.getByRole('rowheader', { name: '订单编号', exact: true })).toBeVisible()
  await expect(cell.getByLabel('Encoding')).toHaveValue('gb18030')
  await expectPage(page)
})

test('what is corrected is remembered for the next file with the same columns', async ({
  page,
}) => {
  const header = ['Beleg', 'Tag', 'Wert A', 'Wert B']
  const file = (name: string, month: string) => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      `B${month}${i}`,
      `2026-${month}-${String((i % 28) + 1).padStart(2, '0')}`,
      `${i}.50`,
      `${i}.25`,
    ])
    return given(name, encode(csvOf([header, ...rows]), 'utf-8'))
  }
  await page.goto('.')
  await choose(page, file('belege_05.csv', '05'))
  await settled(page)
  const cell = await review(page)
  await expect(cell.getByRole('button', { name: 'Remember for files like this' })).toHaveCount(0)
  await cell.getByLabel('Role of ‘Wert B’').selectOption('cost')
  await cell.getByRole('button', { name: 'Remember for files like this' }).click()
  await expect(cell.getByText('Remembered as “belege”')).toBeVisible()
  await settled(page)

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add files…' }).click()
  await (await chooser).setFiles(file('belege_06.csv', '06'))
  const second = page.locator('article[data-cell=data]').nth(1)
  await second.getByRole('button', { name: 'Review the import' }).click()
  await expect(second.getByLabel('Role of ‘Wert B’')).toHaveValue('cost')
  await expect(second.getByText('Remembered as “belege”')).toBeVisible()

  await second.getByRole('button', { name: /^Put it in the place of/ }).click()
  await expect(page.locator('article[data-cell=data]')).toHaveCount(1)
  await settled(page)
  await expect(dataCell(page).getByText('belege_06.csv')).toBeVisible()
})

/** What says that a cell was written from earlier roles. */
const outdated = '[data-code^="session.origin-"]'

/** Orders whose `worth` could be the amount as well. */
const worthy = () => {
  const rows = Array.from({ length: 120 }, (_, i) => [
    `A${i}`,
    `C${i % 17}`,
    `2026-0${(i % 6) + 1}-1${i % 9} 10:00:00`,
    `${10 + (i % 40)}.50`,
    `${1000 + (i % 40)}.25`,
  ])
  const header = ['order_id', 'buyer', 'ordered_at', 'amount', 'worth']
  return given('shop.csv', encode(csvOf([header, ...rows]), 'utf-8'))
}

test('a corrected role reaches headline, chart and analysis, and undo restores them', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, worthy())
  await expectPage(page)
  const headline = page.locator('article[data-cell=text]').first()
  const months = page.locator('article#revenue figure')
  const findings = () => page.locator('article#rfm .result').first().textContent()
  /** What the picture says of its highest month. */
  const highest = async () => {
    const told = (await months.locator('svg desc').textContent()) ?? ''
    const [, figure = '', unit] = / to ([\d.,]+)(K?) \(/.exec(told) ?? []
    return Number(figure.replaceAll(',', '')) * (unit === 'K' ? 1000 : 1)
  }
  await expect(headline).toContainText('120 orders brought 3.6K, 30.00 each')
  await expect.poll(highest).toBe(610)
  const customers = await findings()

  const cell = await review(page)
  await cell.getByLabel('Role of ‘worth’').selectOption('amount')
  await expect(headline).toContainText('120 orders brought 122.4K, 1,019.75 each')
  await expectPage(page)
  await expect(cell.getByText(/Written anew: overview, days, order_events/)).toBeVisible()
  await expect.poll(highest).toBeCloseTo(20_400, -2)
  await expect.poll(findings).not.toBe(customers)
  await expect(page.locator(outdated)).toHaveCount(0)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline).toContainText('120 orders brought 3.6K, 30.00 each')
  await expect.poll(highest).toBe(610)
  await expect.poll(findings).toBe(customers)
  await expect(cell.getByLabel('Role of ‘amount’')).toHaveValue('amount')
  await expect(cell.getByText(/Written anew/)).toHaveCount(0)
})

test('a cell changed by hand says that a role it was written from is another now', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, worthy())
  await expectPage(page)
  const overview = page.locator('article#overview')
  const editor = overview.getByRole('textbox')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\nLIMIT 1')
  await page.keyboard.press('ControlOrMeta+Enter')
  await settled(page)
  const cell = await review(page)
  await cell.getByLabel('Role of ‘worth’').selectOption('amount')
  await expect(overview.locator(outdated)).toContainText('‘amount’ had the role “amount” in “shop”')
  await expect(cell.getByText(/A cell was written while .*: overview/)).toBeVisible()
  await reloaded(page)
  await expect(overview.locator(outdated)).toContainText('‘amount’ had the role “amount” in “shop”')

  await overview.getByRole('button', { name: 'Write it anew' }).click()
  await expect(page.locator('article[data-cell=text]').first()).toContainText('122.4K')
  await expect(overview.locator(outdated)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await overview.getByRole('button', { name: 'Keep it as it is' }).click()
  await expect(overview.locator(outdated)).toHaveCount(0)
  await expect(page.locator('article[data-cell=text]').first()).toContainText('3.6K')
})

test('next month’s file with renamed columns takes the place of this one, in two clicks', async ({
  page,
}) => {
  const file = (name: string, month: string, header: string) => {
    const rows = Array.from(
      { length: 60 },
      (_, i) =>
        `A${month}${i},C${i % 11},2026-${month}-${String((i % 28) + 1).padStart(2, '0')} 10:00:00,${20 + i}.50`,
    )
    return given(name, encode([header, ...rows].join('\n'), 'utf-8'))
  }
  await page.goto('.')
  await choose(page, file('shop_05.csv', '05', 'order_id,customer_id,ordered_at,amount'))
  await expectPage(page)

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add files…' }).click()
  await (await chooser).setFiles(file('shop_06.csv', '06', 'order_id,buyer,ordered_at,order_total'))
  await page.getByRole('button', { name: 'Put it in the place of ‘shop’' }).click()
  const cell = dataCell(page)
  const renames = cell.getByRole('group', { name: /seem to have been renamed/ })
  await expect(renames.getByRole('listitem')).toHaveCount(2)
  await renames.getByRole('button', { name: 'Call them by their earlier names' }).click()
  await expectPage(page)
  await expect(renames).toHaveCount(0)
  await expect(page.getByText('Before, with shop_05.csv').first()).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(renames).toBeVisible()
})

test('three daily files in a zip follow each other', async ({ page }) => {
  const day = (n: number) => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `A${n}${i}`,
      `C${i % 7}`,
      `2026-06-0${n} 1${i % 10}:00:00`,
      `${10 + i}.90`,
    ])
    return csvOf([['order_id', 'customer_id', 'ordered_at', 'amount'], ...rows])
  }
  const files = Object.fromEntries([1, 2, 3].map((n) => [`orders_2026-06-0${n}.csv`, day(n)]))
  await page.goto('.')
  await choose(page, given('orders.zip', zip(files)))
  await settled(page)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
  await expect(page.getByText('The orders cover 3 days.')).toBeVisible()
  const cell = await review(page)
  await expect(cell.getByText('90 rows in the file = 90 read')).toBeVisible()
  await expect(cell.getByLabel('Health of the data')).toContainText('3 days')
})

/** Drops a file on the open notebook. */
async function add(page: Page, file: ReturnType<typeof given>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add files…' }).click()
  await (await chooser).setFiles(file)
}

const shopDay = (n: number) => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    `A${n * 30 + i}`,
    `C${(n * 30 + i) % 7}`,
    `2026-06-${String(n * 4).padStart(2, '0')} 1${i % 10}:00:00`,
    `${10 + i}.90`,
  ])
  const text = csvOf([['order_id', 'customer_id', 'ordered_at', 'amount'], ...rows])
  return given(`shop_2026-06-${String(n * 4).padStart(2, '0')}.csv`, encode(text, 'utf-8'))
}

test('the next file of one export is added at once, and can take the place of the first instead', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, shopDay(1))
  await settled(page)
  await expect(page.getByText('40 orders brought')).toBeVisible()
  await add(page, shopDay(2))
  await expect(page.getByText('70 orders brought')).toBeVisible({ timeout: 30_000 })
  const told = page.locator('article[data-cell=data]').nth(1)
  await expect(told.getByText(/was added to ‘shop’/)).toBeInViewport()
  await expect(told.getByText(/10 of its 40 ids are in ‘shop’ as well/)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /was added to ‘shop’/ })).toHaveCount(1)
  await add(page, shopDay(3))
  await expect(page.getByText('100 orders brought')).toBeVisible({ timeout: 30_000 })
  await expectPage(page)
  await expect(page.getByRole('button', { name: /^Add it to/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('70 orders brought')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('40 orders brought')).toBeVisible()
  await expect(page.locator('article[data-cell=data]')).toHaveCount(1)

  await add(page, shopDay(2))
  await page.getByRole('button', { name: 'Put it in the place of ‘shop’ instead' }).click()
  await expect(page.locator('article[data-cell=data]')).toHaveCount(1)
  await settled(page)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
  await expect(page.getByText('40 orders brought')).toBeVisible()
  await expect(dataCell(page).getByText('shop_2026-06-08.csv')).toBeVisible()
})

test('a file that tells the same once more is asked about where the page begins', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, shopDay(1))
  await settled(page)
  await add(page, { ...shopDay(1), name: 'shop_2026-06-30.csv' })
  const second = page.locator('article[data-cell=data]').nth(1)
  await expect(second.getByText(/40 of its 40 ids are in ‘shop’ as well/)).toBeInViewport()
  const headings = page.getByRole('heading', { name: 'Revenue by day' })
  const isAbove = await second.evaluate(
    (cell, heading) =>
      heading !== null &&
      cell.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING,
    await headings.elementHandle(),
  )
  expect(isAbove).toBe(true)
  await expect(page.getByRole('status').filter({ hasText: /to take its place/ })).toHaveCount(1)
  await second.getByRole('button', { name: 'Add it to ‘shop’' }).click()
  await expect(page.getByRole('button', { name: /^Add it to/ })).toHaveCount(0)
  await settled(page)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
  await expect(page.getByText('40 orders brought')).toBeVisible()
})

/** January's orders; the newer file knows of refunds, and of an order in February. */
const january = (name: string, isNewer: boolean) => {
  const lines = Array.from({ length: 20 }, (_, i) => {
    const back = isNewer && i >= 17
    const day = String(i + 1).padStart(2, '0')
    return `J${i},C${i % 6},2026-01-${day} 10:00:00,20.00,${back ? '20.00,refunded' : '0.00,paid'}`
  })
  const last = isNewer ? 'F1,C1,2026-02-24 10:00:00,30.00,0.00,paid' : ''
  const header = 'order_id,customer_id,ordered_at,amount,refund,status'
  return given(name, Buffer.from([header, ...lines, last].join('\n')))
}

test('of two files that hold the same orders the newer counts, until one click lets the other', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, january('newer.csv', true), january('older.csv', false))
  await settled(page)
  const headline = page.locator('article[data-cell=text]').first()
  await expect(headline).toContainText('21 orders brought 370')
  const older = page.locator('article[data-cell=data]').nth(1)
  const told = 'stand both here and in newer.csv; 3 of them differ'
  await expect(
    older.getByText(`20 orders ${told}, the newer file counts: newer.csv.`),
  ).toBeVisible()
  await older.getByRole('button', { name: 'Let older.csv count' }).click()
  await expect(headline).toContainText('21 orders brought 430')
  await settled(page)
  const newer = page.locator('article[data-cell=data]').first()
  await expect(newer.getByText('the file you chose counts: older.csv.')).toBeVisible()
  const cell = await review(page)
  await cell.getByRole('button', { name: 'Let newer.csv count' }).click()
  await expect(headline).toContainText('21 orders brought 370')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline).toContainText('21 orders brought 430')
})

test('what goes wrong while a file joins the page is told', async ({ page }) => {
  await page.goto('.')
  await choose(page, shopDay(1))
  await settled(page)
  await expect(page.getByText('40 orders brought')).toBeVisible()
  await page.route('**/assets/added-*.js', (route) => route.abort())
  await add(page, shopDay(2))
  const told = page.getByRole('status').filter({ hasText: 'Something went wrong' })
  await expect(told).toBeVisible()
  await expect(page.locator('article[data-cell=data]')).toHaveCount(2)
  await page.getByRole('button', { name: 'Add it to ‘shop’' }).click()
  await expect(told).toBeVisible()
})

test('files that cannot be read say so each, and can be read another way or dismissed', async ({
  page,
}) => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(400).fill(0)])
  const odd = [
    'order_id,customer_id,ordered_at,amount,note',
    ...Array.from({ length: 60 }, (_, i) => {
      const day = String((i % 27) + 1).padStart(2, '0')
      return `A${i},C${i % 7},2026-0${1 + (i % 6)}-${day} 10:00:00,20.50,\u0001\u0002\u0003\u0004\u0005`
    }),
  ].join('\n')
  await page.goto('.')
  await choose(
    page,
    given('logo.csv', picture),
    given('nothing.csv', Buffer.from('')),
    given('odd.csv', Buffer.from(odd)),
  )
  await settled(page)
  const failed = page.locator('article[data-status=failed]')
  await expect(failed).toHaveCount(3)
  await expect(page.locator('article')).toHaveCount(3)
  for (const name of ['logo.csv', 'nothing.csv', 'odd.csv']) {
    const cell = failed.filter({ hasText: name })
    await expect(cell.getByRole('list', { name: 'Problems' }).locator('li')).toHaveCount(1)
  }
  await failed.filter({ hasText: 'logo.csv' }).getByRole('button', { name: 'Dismiss' }).click()
  await expect(failed).toHaveCount(2)
  await failed.filter({ hasText: 'odd.csv' }).getByLabel('Encoding').selectOption('utf-8')
  await expect(page.getByText('60 orders brought')).toBeVisible({ timeout: 30_000 })
  await expect(failed).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('60 orders brought')).toHaveCount(0)
  await expect(failed).toHaveCount(2)
})

test('an export with columns and no rows says so, keeps the file, and can be replaced', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, given('may.csv', Buffer.from('Order ID,Customer ID,Paid at,Total\n')))
  await settled(page)
  await expect(page.locator('article')).toHaveCount(1)
  const cell = dataCell(page)
  await expect(cell.getByText('This export has columns but no rows')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await cell.getByRole('button', { name: 'Replace…' }).click()
  await (await chooser).setFiles([january('june.csv', true)] as never)
  await expect(page.getByText('21 orders brought')).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('article[data-cell=data]')).toHaveCount(1)
})

test('orders of two platforms and the spend of a third come onto one page, drop by drop', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, gbk('ExportOrderList.csv', 120))
  await expectPage(page)
  const shopify = [
    'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku',
    ...Array.from({ length: 40 }, (_, i) => {
      const at = `2026-06-${String(1 + (i % 28)).padStart(2, '0')} 08:3${i % 10}:00 +0800`
      return [
        `#${1001 + i},c${i % 6}@example.com,paid,${at},CNY,30.00,0.00,0.00,30.00,${at},1,Mug,10.00,M-1`,
        `#${1001 + i},c${i % 6}@example.com,,,,,,,,${at},2,Cup,10.00,C-1`,
      ].join('\n')
    }),
  ].join('\n')
  await add(page, given('orders_export.csv', encode(shopify, 'utf-8')))
  // Of 120 orders of one shop 14 were closed before they were paid; the other one has 40.
  await expect(page.getByText('146 orders brought')).toBeVisible({ timeout: 30_000 })
  await expectPage(page)

  const ads = [
    'Campaign report',
    '"June 1, 2026 - June 14, 2026"',
    'Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value',
    ...Array.from(
      { length: 14 },
      (_, i) => `2026-06-${String(1 + i).padStart(2, '0')},Brand,CNY,10.00,1000,50,5,80.00`,
    ),
  ].join('\n')
  await add(page, given('Campaign report.csv', encode(ads, 'utf-8')))
  await expect(page.getByText(/140 was spent/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('146 orders brought')).toBeVisible()
  await expectPage(page)
  await expect(page.locator('article#ad_spend')).toHaveCount(1)

  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Notebook settings…' }).click()
  const zone = page.getByLabel('Time zone')
  await zone.fill('America/New_York')
  await zone.press('Tab')
  const told = page.getByText(/The page follows\. Written anew: .*orders/)
  await expect(told.and(page.locator(':not([role=status])'))).toBeInViewport()
  await expect(told.and(page.locator('[role=status]'))).toHaveCount(1)
})

test('a Parquet file becomes a first page', async ({ page }) => {
  const select = `SELECT 'A' || i AS order_id, 'C' || (i % 23) AS customer_id,
    TIMESTAMP '2026-05-01 08:00:00' + INTERVAL (i) HOUR AS ordered_at,
    CAST(10 + i % 40 AS DECIMAL(10, 2)) AS amount FROM range(500) t(i)`
  const [bytes = new Uint8Array()] = await parquetFiles([{ select, settings: '' }])
  await page.goto('.')
  await choose(page, given('orders.parquet', bytes))
  await expectPage(page)
  const cell = await review(page)
  await expect(cell.getByText('500 rows in the file = 500 read')).toBeVisible()
})

/** Reads files piece by piece with a rest in between, so that there is time to see them being read. */
const slowDisk = `
const read = Blob.prototype.stream
Blob.prototype.stream = function () {
  return read.call(this).pipeThrough(new TransformStream({
    async transform(piece, onward) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      onward.enqueue(piece)
    },
  }))
};
`

test('loading that is cancelled leaves nothing half-loaded', async ({ page }) => {
  let slowed = 0
  await page.route('**/passWorker-*.js', async (route) => {
    slowed++
    const response = await route.fetch()
    await route.fulfill({ response, body: slowDisk + (await response.text()) })
  })
  const line = 'A1,C1,2026-05-01 08:00:00,12.50,'
  const text = `order_id,customer_id,ordered_at,amount,note\n${`${line}${'x'.repeat(60)}\n`.repeat(600_000)}`
  await page.goto('.')
  const path = test.info().outputPath('large.csv')
  await writeFile(path, text)
  await choose(page, path)
  await expect
    .poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.02)
  expect(slowed).toBeGreaterThan(0)
  await page.locator('.load').getByRole('button', { name: 'Cancel' }).click()
  const cell = dataCell(page)
  await expect(cell).toHaveAttribute('data-status', 'stale')
  await expect(cell.getByText(/rows read/)).toHaveCount(0)
  await expect(cell.getByRole('progressbar')).toHaveCount(0)
  await cell.getByRole('button', { name: /^Run / }).click()
  await expect(cell.getByText('600,000 rows read')).toBeVisible({ timeout: 90_000 })
})
