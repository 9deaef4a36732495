import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { choose, expect, notebookFile, openShipped, settled, test } from './site'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Runs axe over the page, from its top so that the bar covers nothing, and lists what it finds. A menu that
 * is open floats above all landmarks and belongs to none.
 */
async function violations(page: Page, menu = false): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { region: { enabled: ${!menu} } },
    })`,
  )) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

test.use({ reducedMotion: 'reduce' })

test('the empty page is clean', async ({ page }) => {
  await page.goto('.')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

const appearances = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const

for (const appearance of appearances)
  test(`a notebook is clean, ${appearance.colorScheme}, contrast ${appearance.contrast}`, async ({
    page,
  }) => {
    await page.emulateMedia(appearance)
    await openShipped(page, /Who our customers are/)
    await page.locator('#orders').getByRole('button', { name: 'Review the import' }).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('tab', { name: 'Table' }).first().click()
    await expect(page.getByRole('gridcell').first()).toBeVisible()
    await page.getByRole('tab', { name: 'Analyses' }).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Read' }).click()
    expect(await violations(page)).toEqual([])
  })

test('in Chinese it is clean, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('.')
  await page.getByRole('button', { name: 'Language and theme' }).click()
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await expect(page.getByRole('heading', { name: '拖入订单，读懂生意。' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '试用示例店铺' }).click()
  await settled(page)
  expect(await violations(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('menus, dialogs and the sheet at the side are clean, and give the focus back', async ({
  page,
}) => {
  await openShipped(page, /Who our customers are/)
  const menus = [
    page.getByRole('button', { name: 'Language and theme' }),
    page.getByRole('button', { name: 'File', exact: true }),
    page.getByRole('button', { name: 'More for rfm' }),
    page.getByRole('button', { name: 'Add a cell' }).last(),
  ]
  for (const button of menus) {
    await button.click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await violations(page, true)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(button).toBeFocused()
  }
  const keys = page.getByRole('button', { name: 'Keyboard shortcuts' })
  await keys.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(keys).toBeFocused()
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Notebook settings…' }).click()
  await expect(page.getByRole('dialog', { name: 'Notebook settings' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 768, height: 900 })
  await page.getByRole('button', { name: 'Data, outline and analyses' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('statements, method pages and what went wrong are clean', async ({ page }) => {
  await openShipped(page, /Who our customers are/)
  for (const tab of ['SQL', 'Method']) {
    await page.locator('#rfm').getByRole('tab', { name: tab }).click()
    await expect(page.locator('#rfm').getByRole('tabpanel')).toContainText(/\w/)
    expect(await violations(page)).toEqual([])
  }
  await page.goto('.')
  const text = [
    ['---', 'cartograph: 1', 'title: Broken', 'locale: en', '---'],
    ['```data #orders', 'file: gone.csv', '```'],
    ['```sql #wrong', 'SELECT nothing FROM nowhere', '```'],
    ['```analysis #rfm rfm@1', '```'],
    ['```weird #odd', 'kept', '```'],
  ]
  await choose(page, notebookFile(text.map((lines) => lines.join('\n')).join('\n\n')))
  await expect(page.getByText('Nothing has run yet.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Run this notebook' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(page.locator('#orders')).toHaveAttribute('data-status', 'failed')
  expect(await violations(page)).toEqual([])
})

test('a notebook of this browser is deleted only after a second word', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await expect(page.getByText('An empty page.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await expect(page.locator('[data-saving=saved]')).toBeVisible()
  await page.goto('.')
  const bin = page.getByRole('button', { name: 'Delete “Untitled notebook” from this browser' })
  await bin.click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(bin).toBeFocused()
  await bin.click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('Untitled notebook')).toHaveCount(0)
})

test('a notebook that was opened has the focus on its first cell', async ({ page }) => {
  await openShipped(page, /Who our customers are/)
  const cells = page.locator('article[data-cell]')
  await expect(cells.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cells.nth(1)).toBeFocused()
})

test('the keyboard alone reaches and runs a cell', async ({ page }) => {
  await openShipped(page, /Who our customers are/)
  await expect(page.locator('[data-saving=saved]')).toBeVisible()
  await page.reload()
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the notebook' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.locator('#orders').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#rfm')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#rfm')).toHaveAttribute('data-status', 'fresh')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
