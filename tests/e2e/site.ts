import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../..')
const real = join(root, '../shared/data/uci_online_retail_orders.csv')

/** Real orders where they are at hand, else the sample shop's. */
export const ordersFile = existsSync(real) ? real : join(root, 'sample-data/orders.csv')

/** What a page of these tests is given on top of Playwright's. */
interface Given {
  /** requests to anywhere but the site, all of them stopped */
  readonly strays: string[]
  /** what the console complained about: refused styles, errors nobody caught */
  readonly complaints: string[]
}

/**
 * Every test runs offline: what would leave the site is stopped and counted, and the count has to be
 * zero at the end, as has that of errors nobody caught and styles the policy refused. File pickers that need a person are taken away, which leaves the plain ones.
 */
export const test = base.extend<Given>({
  strays: [
    async ({ context, baseURL }, use) => {
      const strays: string[] = []
      const origin = new URL(baseURL ?? '').origin
      await context.route(
        (url) => url.origin !== origin && /^https?:/.test(url.protocol),
        async (route) => {
          strays.push(route.request().url())
          await route.abort()
        },
      )
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker')
        Reflect.deleteProperty(window, 'showSaveFilePicker')
      })
      await use(strays)
      expect(strays).toEqual([])
    },
    { auto: true },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        const text = message.text()
        if (/Content Security Policy|each_key_duplicate/.test(text)) complaints.push(text)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

type File = string | { name: string; mimeType: string; buffer: Buffer }

/** Brings files through the drop zone of the start page. */
export async function choose(page: Page, ...files: File[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Drop files here/ }).click()
  await (await chooser).setFiles(files as string[])
}

export const notebookFile = (text: string): File => ({
  name: 'shared.nb.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
})

/** Opens one of the notebooks that come with the site, by its title. */
export async function openShipped(page: Page, title: string | RegExp): Promise<void> {
  await page.goto('.')
  await page.getByRole('button', { name: title }).click()
  await settled(page)
}

/** Waits until nothing is queued or running. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('article').first()).toBeVisible()
  await expect(page.locator('article:is([data-status=queued], [data-status=running])')).toHaveCount(
    0,
    { timeout: 90_000 },
  )
}

/** Loads the page again once all that was changed is saved. */
export async function reloaded(page: Page): Promise<void> {
  await expect(page.locator('[data-saving=saved]')).toBeVisible()
  await page.reload()
  await settled(page)
}

/**
 * A first page that ran: an analysis with a finding, and no cell that failed. The files stand alone for a moment
 * before the page is written around them, so its analysis is awaited first.
 */
export async function expectPage(page: Page): Promise<void> {
  const analysis = page.locator('article[data-cell=analysis]').first()
  await expect(analysis).toBeVisible({ timeout: 60_000 })
  await settled(page)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
  await expect(analysis.locator('.findings')).toContainText(/\d/)
}

/** Cell keys with their statuses, in document order. */
export async function statuses(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page
      .locator('article')
      .evaluateAll((cells: HTMLElement[]) =>
        cells.map((cell) => [cell.id, cell.dataset['status'] ?? '']),
      ),
  )
}

/** Notes each cell that starts to run from now on; the function returned tells which did. */
export async function watchRuns(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const ran = new Set<string>()
    Reflect.set(window, 'cellsThatRan', ran)
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.dataset['status'] === 'running')
          ran.add(target.id)
    }).observe(document.body, { attributes: true, subtree: true, attributeFilter: ['data-status'] })
  })
  return () =>
    page.evaluate(() => [...(Reflect.get(window, 'cellsThatRan') as Set<string>)].toSorted())
}
