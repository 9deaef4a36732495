import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  choose,
  expect,
  expectPage,
  openShipped,
  ordersFile,
  settled,
  statuses,
  test,
  watchRuns,
} from './site'

/** What a reader sees of the notebook: findings, prose and settings, without what ticks. */
const shown = (page: Page) =>
  page.locator('article').evaluateAll((cells) =>
    cells.map((cell) => ({
      id: cell.id,
      findings: [...cell.querySelectorAll('.findings .lead, .findings li')].map((item) =>
        item.textContent?.trim(),
      ),
      prose: cell.querySelector('.prose')?.textContent?.trim(),
      figures: cell.querySelectorAll('figure svg').length,
      fields: [...cell.querySelectorAll<HTMLInputElement>('.form .field')].map(
        (field) => field.value,
      ),
    })),
  )

test('drop, roles, RFM, change a param, save, reload: the same page', async ({ page }) => {
  await page.goto('.')
  await choose(page, ordersFile)
  await expectPage(page)

  await test.step('the roles are guessed', async () => {
    for (const role of ['order', 'customer', 'time', 'amount'])
      await expect(
        page.locator('aside select.chip', { has: page.locator(`option[value=${role}]:checked`) }),
      ).toHaveCount(1)
  })

  const rfm = page.locator('article[data-cell=analysis]', { hasText: 'RFM' }).first()
  const name = (await rfm.getAttribute('id')) ?? ''
  await test.step('RFM runs and says something', async () => {
    await expect(rfm).toHaveAttribute('data-status', 'fresh')
    await expect(rfm.locator('.findings .lead')).toContainText(/\d/)
    await expect(rfm.locator('figure svg').first()).toBeVisible()
  })

  await test.step('only what depends on a changed param runs again', async () => {
    const before = await rfm.locator('.findings').textContent()
    const runs = await watchRuns(page)
    await rfm.getByLabel('Levels').fill('4')
    await rfm.getByLabel('Levels').press('Enter')
    await expect.poll(async () => await runs()).toContain(name)
    await settled(page)
    expect(await runs()).toEqual([name])
    expect(await rfm.locator('.findings').textContent()).not.toBe(before)
  })

  await test.step('undo is fresh at once', async () => {
    const runs = await watchRuns(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rfm.getByLabel('Levels')).toHaveValue('5')
    await expect(rfm).toHaveAttribute('data-status', 'fresh')
    expect(await runs()).toEqual([])
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(rfm.getByLabel('Levels')).toHaveValue('4')
  })

  await test.step('the file on disk holds the change', async () => {
    const download = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toContain('bins: 4')
  })

  await test.step('a reload brings the same page back', async () => {
    await expect(page.locator('[data-saving=saved]')).toBeVisible()
    await settled(page)
    const before = await shown(page)
    await page.reload()
    await settled(page)
    await expect.poll(() => shown(page)).toEqual(before)
    expect(Object.values(await statuses(page))).not.toContain('failed')
  })
  await expect(page.getByText('0 bytes sent')).toBeVisible()
})

test('cells are added, moved, renamed and taken back', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('button', { name: 'Add a cell' }).last().click()
  await page.getByRole('menuitem', { name: 'SQL' }).click()
  const cell = page.locator('article[data-cell=sql]')
  await expect(cell).toHaveCount(1)
  await cell.getByRole('textbox').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('SELECT 40 + 2 AS answer')
  await page.keyboard.press('Control+Enter')
  await expect(cell.getByRole('gridcell')).toHaveText('42')

  await cell.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.locator('article[data-cell=sql]')).toHaveCount(2)
  await expect(page.locator('#query_2')).toHaveAttribute('data-status', 'fresh')

  const second = page.locator('#query_2')
  await second.getByRole('textbox').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', half a')
  await expect(page.locator('[data-saving=saving]')).toHaveText('Not saved yet')
  await page.reload()
  await expect(second.getByRole('textbox')).toContainText('answer, half a')
  await second.getByRole('textbox').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('SELECT 40 + 2 AS answer')
  await page.keyboard.press('Control+Enter')
  await expect(second).toHaveAttribute('data-status', 'fresh')

  await page.locator('#query_2').focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('#query_2')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('#query_2')).toHaveAttribute('data-status', 'fresh')
})

test('an analysis turns into SQL with the same rows, and back', async ({ page }) => {
  await openShipped(page, /Who our customers are/)
  const best = page.locator('#best').getByRole('gridcell')
  const rows = await best.allTextContents()

  await page.getByRole('button', { name: 'More for rfm' }).click()
  await page.getByRole('menuitem', { name: 'Turn into SQL' }).click()
  await expect(page.locator('#rfm')).toHaveAttribute('data-cell', 'sql')
  await settled(page)
  await expect.poll(() => best.allTextContents()).toEqual(rows)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#rfm')).toHaveAttribute('data-cell', 'analysis')
  await expect(page.locator('#rfm')).toHaveAttribute('data-status', 'fresh')

  await page.getByRole('button', { name: 'More for rfm' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.keyboard.type('scores')
  await page.keyboard.press('Enter')
  await expect(page.locator('#scores')).toHaveAttribute('data-cell', 'analysis')
  await settled(page)
  expect(Object.values(await statuses(page))).not.toContain('failed')
  await expect.poll(() => best.allTextContents()).toEqual(rows)
})

test('the report is one small file without a script', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('button', { name: 'Try the sample shop' }).click()
  await page.getByRole('button', { name: 'Report' }).click()
  const dialog = page.getByRole('dialog', { name: 'What goes into the report' })
  await expect(dialog.getByText(/^\d+ charts$/)).toBeVisible()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the report' }).click()
  const html = await readFile(await (await download).path(), 'utf8')
  expect(Buffer.byteLength(html)).toBeLessThan(300_000)
  expect(html).toContain('<svg')
  expect(html).not.toContain('{{')
  expect(html).not.toMatch(/<script/i)
})

test('a report of a first page holds no row of its files, unless its author wants it', async ({
  page,
}) => {
  const file = (name: string, id: string, who: string, step: number) => {
    const lines = Array.from(
      { length: 80 },
      (_, i) =>
        `${id}${i},${who} ${i % 13},2026-05-${String((i % 28) + 1).padStart(2, '0')} 1${i % 10}:00:00,${20 + i * step}.50`,
    )
    const text = ['order_id,customer_name,ordered_at,amount', ...lines].join('\n')
    return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  }
  await page.goto('.')
  await choose(page, file('east.csv', 'E', 'Lindqvist', 2), file('west.csv', 'W', 'Okonkwo', 7))
  await expectPage(page)

  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.locator('figure svg').first()).toBeVisible()
  await expect(page.getByText(/Lindqvist|Okonkwo/)).toHaveCount(0)
  await expect(page.locator('article[data-cell=sql]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()

  const save = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the report' }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  await page.getByRole('button', { name: 'Report' }).click()
  const customers = page.getByRole('checkbox', { name: /^RFM.*Customers.*name persons/i })
  await expect(customers).not.toBeChecked()
  expect(await save()).not.toMatch(/Lindqvist|Okonkwo/)

  await page.getByRole('button', { name: 'Report' }).click()
  await customers.check()
  expect(await save()).toMatch(/Lindqvist/)
})
