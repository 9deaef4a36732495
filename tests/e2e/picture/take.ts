import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright'
import { chromium as launchOptions } from '../../setup/chromium'
import { serve } from '../serve'

/** Takes the README's picture from the built site: `npm run build && npm run picture`. */
const server = serve(join(import.meta.dirname, '../../../dist'), '/')
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const { port } = server.address() as AddressInfo
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1360, height: 960 }, locale: 'en-US' })
await page.goto(`http://127.0.0.1:${port}/`)
await page.getByRole('button', { name: 'Who our customers are' }).click()
await page.locator('article[id=rfm][data-status=fresh]').waitFor({ timeout: 60_000 })
await page.locator('article[id=rfm]').evaluate((cell) => {
  cell.scrollIntoView({ block: 'start' })
})
await page.waitForTimeout(1000)
await page.screenshot({ path: join(import.meta.dirname, 'workbench.png') })
await browser.close()
server.close()
