import type { Page } from '@playwright/test'
import { choose, expect, expectPage, reloaded, settled, test } from './site'

const rows = Array.from(
  { length: 80 },
  (_, i) =>
    `A${i},C${i % 9},2026-05-${String((i % 28) + 1).padStart(2, '0')} 10:00:00,${10 + i}.50`,
)
const csv = `order_id,customer_id,ordered_at,amount\n${rows.join('\n')}\n`
const file = { name: 'may.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

const dataCell = (page: Page) => page.locator('article[data-cell=data]').first()

/** Makes the file picker give a handle of the browser's own: one of the origin's private file system. */
async function pickByHandle(page: Page): Promise<void> {
  await page.addInitScript((content) => {
    Reflect.set(window, 'showOpenFilePicker', async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('disk', { create: true })
      const handle = await folder.getFileHandle('may.csv', { create: true })
      const stream = await handle.createWritable()
      await stream.write(content)
      await stream.close()
      return [handle]
    })
  }, csv)
}

test('a file is copied into the browser, so that a reload rebuilds its table; the copy can be deleted', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, file)
  await expectPage(page)
  await reloaded(page)
  const cell = dataCell(page)
  await expect(cell.getByText('80 rows read')).toBeVisible()
  await cell.getByRole('button', { name: 'Review the import' }).click()
  await expect(cell.getByText(/A copy \(.*\) is kept in this browser/)).toBeVisible()
  const copies = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('sources')
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names
  })
  expect(page.url()).toContain(`?n=${copies.join()}`)

  await cell.getByRole('button', { name: 'Delete the copy' }).click()
  await expect(cell.getByRole('button', { name: 'Delete the copy' })).toHaveCount(0)
  await reloaded(page)
  await expect(cell.getByRole('button', { name: 'Choose the file…' })).toBeVisible()
})

test('a file lands in the notebook it was dropped on, also when that is left at once', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, file)
  await expectPage(page)
  const address = page.url()
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'stock.csv', { type: 'text/csv' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
    document.querySelector<HTMLElement>('header button')?.click()
  }, 'sku,left\nA,1\nB,2\n')
  await expect(page.getByRole('button', { name: /Drop files here/ })).toBeVisible()
  await page.goto(address)
  await settled(page)
  await expect(page.locator('article[data-cell=data]')).toHaveCount(2)
  await expect(page.getByText('2 rows read')).toBeVisible()
})

test('a file known by handle is read again where it is, after one click where the browser wants leave', async ({
  page,
}) => {
  await pickByHandle(page)
  await page.goto('.')
  await page.getByRole('button', { name: /Drop files here/ }).click()
  await expectPage(page)
  const cell = dataCell(page)
  await cell.getByRole('button', { name: 'Review the import' }).click()
  await cell.getByRole('button', { name: 'Delete the copy' }).click()
  await expect(cell.getByRole('button', { name: 'Delete the copy' })).toHaveCount(0)
  await reloaded(page)
  await expect(cell.getByText('80 rows read')).toBeVisible()

  await page.addInitScript(() => {
    let isAllowed = false
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: () => Promise.resolve(isAllowed ? 'granted' : 'prompt'),
      requestPermission: () => {
        isAllowed = navigator.userActivation.isActive
        return Promise.resolve(isAllowed ? 'granted' : 'denied')
      },
    })
  })
  await reloaded(page)
  await expect(cell.getByText(/rows read/)).toHaveCount(0)
  await cell.getByRole('button', { name: 'Allow reading may.csv again' }).click()
  await expect(cell.getByText('80 rows read')).toBeVisible()
  await settled(page)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
})

test('without room the notebook works, and says that the file has to be chosen again', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('.')
  const browser = await context.newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 })
  await choose(page, { ...file, buffer: Buffer.from(csv + `${rows[0]}\n`.repeat(20_000)) })
  await settled(page)
  const cell = dataCell(page)
  await expect(cell.getByText('20,080 rows read')).toBeVisible()
  await expect(cell.getByText(/No room left in this browser to keep the file/)).toBeVisible()
})
