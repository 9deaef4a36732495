import type { Page } from '@playwright/test'
import { choose, expect, notebookFile, openShipped, settled, test } from './site'

const notebook = `---
cartograph: 1
title: Two cells
locale: en
---

\`\`\`sql #first
SELECT 1 AS wrong
\`\`\`

\`\`\`sql #second
SELECT right_one FROM first
\`\`\`
`

async function rewrite(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#${cell} .cm-content`).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

test('what is underlined is so no longer when the cell it reads has what was missing', async ({
  page,
}) => {
  await page.goto('.')
  await choose(page, notebookFile(notebook))
  await page.getByRole('button', { name: 'Run this notebook' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await settled(page)
  const underlined = page.locator('#second .cm-lintRange-error')
  await expect(underlined).toHaveText(/right_one/)
  await rewrite(page, 'first', 'SELECT 1 AS right_one')
  await expect(page.locator('#second')).toHaveAttribute('data-status', 'fresh')
  await expect(underlined).toHaveCount(0)

  await rewrite(page, 'second', 'SELECT right_one FROM third')
  await expect(underlined).toHaveText(/third/)
  await rewrite(page, 'second', 'SELECT right_one + 1 AS next FROM first')
  await expect(underlined).toHaveCount(0)
})

test('a long statement is folded until it is wanted, and unfolds for whoever types', async ({
  page,
}) => {
  const lines = Array.from({ length: 40 }, (_, i) => `  ${i} AS column_${i}`).join(',\n')
  await page.goto('.')
  await choose(
    page,
    notebookFile(
      `---\ncartograph: 1\ntitle: Long\nlocale: en\n---\n\n\`\`\`sql #long\nSELECT\n${lines}\n\`\`\`\n`,
    ),
  )
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const code = page.locator('#long .code')
  const height = async () => (await code.boundingBox())?.height ?? 0
  await expect(page.locator('#long .cm-content')).toBeVisible()
  expect(await height()).toBeLessThan(320)
  await page.getByRole('button', { name: 'Show all 41 lines' }).click()
  expect(await height()).toBeGreaterThan(800)
  await page.getByRole('button', { name: 'Show less' }).click()
  expect(await height()).toBeLessThan(320)
  await page.locator('#long .cm-content').focus()
  expect(await height()).toBeGreaterThan(800)
})

test('a part of the page that cannot be fetched is said to be missing', async ({ page }) => {
  await page.route(/\/assets\/method-/, (route) => route.abort())
  await openShipped(page, /How long does the test/)
  await page.locator('#checkout').getByRole('tab', { name: 'Method' }).click()
  await expect(page.locator('#checkout').getByRole('alert')).toContainText('could not be fetched')
})

test('a row of a small table is typed in peace, with numbers as people write them', async ({
  page,
}) => {
  await page.goto('.')
  const text = '---\ncartograph: 1\n---\n\n```analysis #size market-size@1\n```\n'
  await choose(page, notebookFile(text))
  await page.getByRole('button', { name: 'Edit' }).click()
  const cell = page.locator('#size')
  const add = cell
    .getByRole('group', { name: 'From the top down' })
    .getByRole('button', { name: /Add a row/ })
  await add.click()
  const row = (at: number, field: string) => cell.getByLabel(`Row ${at}: ${field}`)
  await expect(row(1, 'Leads to')).toHaveValue('tam')
  await expect(cell.locator('.error')).toHaveCount(0)
  await row(1, 'Factor').fill('Market')
  await row(1, 'Factor').press('Tab')
  await expect(cell.locator('.error')).toHaveCount(0)
  await row(1, 'Value or range').fill('¥1.2万 · 1.5万 · 20,000')
  await row(1, 'Value or range').press('Tab')
  await expect(row(1, 'Value or range')).toHaveValue('12000 · 15000 · 20000')
  await add.click()
  await expect(row(2, 'Leads to')).toHaveValue('sam')
  await row(2, 'Factor').fill('Served')
  await row(2, 'Value or range').fill('3%')
  await row(2, 'Value or range').press('Tab')
  await expect(row(2, 'Value or range')).toHaveValue('0.03')
})

test('who adds a query or prose types at once, and nothing that was not typed is kept', async ({
  page,
}) => {
  const add = async (kind: string) => {
    await page.getByRole('button', { name: 'Add a cell' }).last().click()
    await page.getByRole('menuitem', { name: kind, exact: true }).click()
  }
  await page.goto('.')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await add('SQL')
  await expect(page.locator('article[data-cell=sql] .cm-focused')).toBeVisible()
  await page.keyboard.insertText('SELECT 6 * 7 AS answer')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('gridcell')).toHaveText('42')

  await add('Text')
  const prose = page.getByRole('textbox', { name: 'Edit text' })
  await expect(prose).toBeFocused()
  await expect(page.getByText('Write here, in Markdown.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(prose).toHaveCount(0)
  await expect(page.locator('article[data-cell=text]')).toHaveCount(0)

  await add('Text')
  await expect(prose).toBeFocused()
  await page.keyboard.insertText('The answer is {{query.answer}}.')
  // What is being written is saved before it is done.
  await expect(page.locator('[data-saving=saved]')).toBeVisible()
  await page.reload()
  await expect(page.locator('article[data-cell=text]')).toHaveText('The answer is 42.')

  await add('Text')
  await expect(prose).toBeFocused()
  await page.keyboard.insertText('Nothing else.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('article[data-cell=text]')).toBeFocused()
  await expect(page.locator('article[data-cell=text] p')).toHaveText([
    'The answer is 42.',
    'Nothing else.',
  ])
})

test('an open notebook is printed as its readers see it', async ({ page }) => {
  await openShipped(page, /Who our customers are/)
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' })
    const found = await page
      .locator('article')
      .evaluateAll((cells: HTMLElement[]) =>
        cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.id),
      )
    const instruments = page.locator('.cm-content, article header, .settings, .insert')
    const visible = await instruments.evaluateAll((all: HTMLElement[]) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.className),
    )
    await page.emulateMedia({ media: null })
    return { found, visible }
  }
  const read = page.getByRole('button', { name: 'Read', exact: true })
  await expect(read).toBeVisible()
  const editing = await onPaper()
  expect(editing.visible).toEqual([])
  await read.click()
  await settled(page)
  expect(editing.found).toEqual((await onPaper()).found)
  expect(editing.found).not.toContain('call_first')
})

test('paper has figures and whole tables, whatever tab is open', async ({ page }) => {
  await page.goto('.')
  const long = '```sql #long\nSELECT range AS n FROM range(1, 1001) ORDER BY n\n```\n'
  await choose(page, notebookFile(`---\ncartograph: 1\ntitle: Long\nlocale: en\n---\n\n${long}`))
  await page.getByRole('button', { name: 'Run this notebook' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await settled(page)
  await page.locator('#long').getByRole('checkbox', { name: 'In the report' }).check()
  const print = async (begins: boolean) => {
    await page.emulateMedia({ media: begins ? 'print' : null })
    await page.evaluate(
      (event) => dispatchEvent(new Event(event)),
      begins ? 'beforeprint' : 'afterprint',
    )
  }
  const cell = page.locator('#long').getByRole('gridcell', { name: '200', exact: true })
  await expect(cell).toHaveCount(0)
  await print(true)
  await expect(cell).toBeVisible()
  await expect(page.getByText('On paper the first 200 of 1,000 rows.')).toBeVisible()
  await print(false)
  await expect(cell).toHaveCount(0)

  await openShipped(page, /Who our customers are/)
  const rfm = page.locator('article:has([role=tab])').first()
  const picture = rfm.locator('figure svg').first()
  await expect(picture).toBeVisible()
  await rfm.getByRole('tab', { name: 'Method' }).click()
  await expect(picture).toBeHidden()
  await print(true)
  await expect(picture).toBeVisible()
  await expect(rfm.getByRole('tabpanel').filter({ has: page.locator('.prose') })).toBeHidden()
  await print(false)
})

test('a block of cells is selected and copied by keyboard and by mouse', async ({
  page,
  context,
}) => {
  await page.goto('.')
  const squares =
    '```sql #squares\nSELECT range AS n, range * range AS square FROM range(1, 1001) ORDER BY n\n```\n'
  await choose(
    page,
    notebookFile(`---\ncartograph: 1\ntitle: Squares\nlocale: en\n---\n\n${squares}`),
  )
  await page.getByRole('button', { name: 'Run this notebook' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const cell = page.locator('#squares')
  const grid = cell.getByRole('grid')
  const selected = cell.locator('[role=gridcell][aria-selected=true]')
  const copied = () =>
    grid.evaluate((element) => {
      const clipboardData = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }))
      return clipboardData.getData('text/plain')
    })
  await expect(cell.getByRole('gridcell').first()).toHaveText('1')
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await expect(selected).toHaveCount(0)
  expect((await copied()).trim()).toBe('2')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(selected).toHaveText(['2', '4', '3', '9'])
  expect((await copied()).trim().split(/\s+/)).toEqual(['2', '4', '3', '9'])
  await page.keyboard.press('Control+End')
  await expect(selected).toHaveCount(0)
  await expect(grid.locator('.active')).toHaveText('1,000,000')
  await page.keyboard.press('ArrowDown')
  await expect(grid.locator('.active')).toHaveText('1,000,000')
  expect((await copied()).trim()).toBe('1000000')

  await page.keyboard.press('Control+Home')
  const at = (place: number) => cell.getByRole('gridcell').nth(place)
  await expect(at(2)).toHaveText('2')
  await at(2).hover()
  await page.mouse.down()
  await at(5).hover()
  await page.mouse.up()
  await at(11).hover()
  await expect(selected).toHaveText(['2', '4', '3', '9'])
  expect((await copied()).trim().split(/\s+/)).toEqual(['2', '4', '3', '9'])

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const lines = Array.from({ length: 1000 }, (_, i) => `${i + 1}\t${(i + 1) ** 2}`)
  await expect
    .poll(async () =>
      (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/),
    )
    .toEqual(lines)
})

test('a narrow page has undo and the report in its menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('.')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('button', { name: 'Add a cell' }).last().click()
  await page.getByRole('menuitem', { name: 'SQL', exact: true }).click()
  await expect(page.locator('article[data-cell=sql]')).toHaveCount(1)
  const menu = page.getByRole('button', { name: 'File', exact: true })
  await menu.click()
  await expect(page.getByRole('menuitem', { name: /report/i })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Undo' }).click()
  await expect(page.locator('article[data-cell=sql]')).toHaveCount(0)
})
