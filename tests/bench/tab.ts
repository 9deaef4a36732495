import { join } from 'node:path'
import { chromium as browser } from 'playwright'
import { createServer } from 'vite'
import { chromium } from '../setup/chromium'
import type { Run } from './work'

/** The same work in a tab of headless Chromium, by a fresh page each time it is called. */
export async function openTab(): Promise<{
  run(path: string): Promise<Run>
  close(): Promise<void>
}> {
  const root = join(import.meta.dirname, '../..')
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { hmr: false, watch: null },
    optimizeDeps: { entries: ['tests/bench/page.ts'], include: ['@duckdb/duckdb-wasm'] },
  })
  await server.listen(0)
  const window = await browser.launch(chromium())
  const address = server.resolvedUrls?.local[0] ?? ''
  return {
    async run(path) {
      const page = await window.newPage()
      await page.goto(`${address}tests/bench/page.html`)
      await page.waitForFunction('globalThis.bench !== undefined', undefined, { timeout: 60_000 })
      await page.setInputFiles('input', path)
      const run = await page.evaluate<Run>('bench()')
      await page.close()
      return run
    },
    async close() {
      await window.close()
      await server.close()
    },
  }
}
