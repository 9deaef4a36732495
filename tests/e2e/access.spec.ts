import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, openShipped, settled, test } from './site'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs axe over the page, from its top so that the bar covers nothing, and lists what it finds. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
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
