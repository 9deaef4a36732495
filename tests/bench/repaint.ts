import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium as browser, type Page } from 'playwright'
import { quantile } from '../../src/stats/quantile'
import { serve } from '../e2e/serve'
import { chromium } from '../setup/chromium'
import { experimentFile } from './experiment'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    changes: { type: 'string', default: '30' },
    site: { type: 'string', default: join(import.meta.dirname, '../../dist') },
  },
})
if (!existsSync(join(values.site, 'index.html'))) throw new Error('no site: npm run build')
const server = serve(values.site, '/').listen(0, '127.0.0.1')
await once(server, 'listening')
const window = await browser.launch(chromium())
const page = await window.newPage({ viewport: { width: 1440, height: 1000 } })
try {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await openExperiment(page, experimentFile(Number(values.rows)))
  const times: number[] = []
  for (let i = 0; i < Number(values.changes); i++) times.push(await repaint(page, 0.8 + i * 0.005))
  const [median, p95] = [0.5, 0.95].map((p) =>
    Math.round(
      quantile(
        times.toSorted((a, b) => a - b),
        p,
      ),
    ),
  )
  process.stdout.write(
    `ab-test, ${values.rows} rows, ${times.length} changes of ‘confidence’: median ${median} ms, p95 ${p95} ms (aim 100 ms)\n`,
  )
} finally {
  await window.close()
  server.close()
}

/** Drops the file on the start page, which writes a first page with the experiment in it. */
async function openExperiment(page: Page, file: string): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
  const chooser = page.waitForEvent('filechooser')
  await page.locator('button.drop').click()
  await (await chooser).setFiles(file)
  await page.locator('[id$="-confidence"]').first().waitFor({ state: 'attached', timeout: 300_000 })
  const busy = 'article:is([data-status=queued], [data-status=running])'
  await page.waitForFunction((all) => !document.querySelector(all), busy, { timeout: 300_000 })
}

/** Milliseconds from the event of a change until the frame that shows what came of it is drawn. */
function repaint(page: Page, confidence: number): Promise<number> {
  return page.evaluate(async (value) => {
    const field = document.querySelector<HTMLInputElement>('[id$="-confidence"]')
    const cell = field?.closest('article')
    if (!field || !cell) throw new Error('no field to change')
    const fresh = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (cell.dataset['status'] !== 'fresh') return
        observer.disconnect()
        resolve()
      })
      observer.observe(cell, { attributes: true, attributeFilter: ['data-status'] })
    })
    field.value = value
    const began = performance.now()
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await fresh
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - began
  }, confidence.toFixed(3))
}
