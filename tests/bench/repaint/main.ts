import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium as browser, type Page } from 'playwright'
import { quantile } from '../../../src/stats/quantile'
import { serve } from '../../e2e/serve'
import { chromium } from '../../setup/chromium'
import { grid } from '../grid'
import { changes, notebook, type Change } from './notebook'
import { tableFiles } from './tables'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    changes: { type: 'string', default: '20' },
    /** the key of a cell: only its settings */
    only: { type: 'string' },
    /** writes a CPU profile of the changes to this path */
    profile: { type: 'string' },
    site: { type: 'string', default: join(import.meta.dirname, '../../../dist') },
  },
})
if (!existsSync(join(values.site, 'index.html'))) throw new Error('no site: npm run build')
const server = serve(values.site, '/').listen(0, '127.0.0.1')
await once(server, 'listening')
const window = await browser.launch(chromium())
const page = await window.newPage({
  viewport: { width: 1440, height: 1000 },
  serviceWorkers: 'block',
})
try {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await openAll(page, await tableFiles(Number(values.rows)))
  const profiler = values.profile === undefined ? undefined : await startProfile(page)
  const lines: string[][] = []
  for (const change of changes.filter(({ cell }) => [undefined, cell].includes(values.only))) {
    const times = await repaints(page, change, Number(values.changes))
    const median = Math.round(quantile(times, 0.5))
    const p95 = Math.round(quantile(times, 0.95))
    const longest = await page.evaluate(() => Reflect.get(globalThis, 'longestTask') as number)
    const aim = change.rerun ? 'runs SQL' : p95 < 100 ? 'met' : 'MISSED'
    lines.push([change.cell, change.param, `${median}`, `${p95}`, `${Math.round(longest)}`, aim])
    process.stderr.write(`${lines.at(-1)?.join('  ')}\n`)
  }
  const profile = await profiler?.send('Profiler.stop')
  if (values.profile !== undefined) writeFileSync(values.profile, JSON.stringify(profile?.profile))
  const head = ['cell', 'setting', 'median, ms', 'p95, ms', 'longest task, ms', 'aim: p95 < 100 ms']
  process.stdout.write(`${values.rows} rows a table, ${values.changes} changes a setting\n`)
  process.stdout.write(`${grid([head, ...lines])}\n`)
} finally {
  await window.close()
  server.close()
}

async function startProfile(of: Page) {
  const client = await of.context().newCDPSession(of)
  await client.send('Profiler.enable')
  await client.send('Profiler.setSamplingInterval', { interval: 200 })
  await client.send('Profiler.start')
  return client
}

/** Drops the notebook with its files on the start page, and runs it. */
async function openAll(of: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await of.evaluate(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
  const path = `${files['orders']}.nb.md`
  writeFileSync(path, notebook(files))
  const chooser = of.waitForEvent('filechooser')
  await of.locator('button.drop').click()
  await (await chooser).setFiles([path, ...Object.values(files)])
  await of.getByRole('button', { name: 'Run this notebook' }).click()
  await of.getByRole('button', { name: 'Edit' }).click()
  const busy = 'article:is([data-status=queued], [data-status=running], [data-status=stale])'
  await of.waitForFunction((all) => !document.querySelector(all), busy, { timeout: 300_000 })
  const failed = await of.locator('article[data-status=failed]').allTextContents()
  if (failed.length > 0) throw new Error(`not run: ${failed.join('\n')}`)
}

/** Milliseconds from the event of each change until the frame that shows what came of it is drawn, sorted. */
async function repaints(of: Page, change: Change, count: number): Promise<readonly number[]> {
  const times: number[] = []
  await of.evaluate((cell) => {
    document.getElementById(cell)?.scrollIntoView()
    Reflect.set(globalThis, 'longestTask', 0)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        const longest = Math.max(duration, Reflect.get(globalThis, 'longestTask') as number)
        Reflect.set(globalThis, 'longestTask', longest)
      }
    }).observe({ type: 'longtask' })
  }, change.cell)
  for (let i = 0; i < count; i++) {
    const value = change.values[i % change.values.length] ?? ''
    if (change.nudge !== undefined) await repaint(of, change.cell, change.nudge, `${i + 2}`)
    await of.waitForTimeout(400)
    times.push(await repaint(of, change.cell, change.param, value))
  }
  return times.toSorted((a, b) => a - b)
}

function repaint(of: Page, cell: string, param: string, value: string): Promise<number> {
  return of.evaluate(
    async ([key, name, text]) => {
      const article = document.getElementById(key)
      const field = article?.querySelector<HTMLInputElement | HTMLSelectElement>(`[id$="-${name}"]`)
      if (!article || !field) throw new Error(`no field to change: ${key}.${name}`)
      field.value = text
      const began = performance.now()
      field.dispatchEvent(new Event('change', { bubbles: true }))
      do await new Promise(requestAnimationFrame)
      while (article.dataset['status'] !== 'fresh' && performance.now() - began < 20_000)
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - began
    },
    [cell, param, value] as const,
  )
}
