import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browser } from 'playwright'
import { createServer, type Plugin } from 'vite'
import { chromium } from '../setup/chromium'
import type { Run } from './work'

const root = join(import.meta.dirname, '../..')

const wasm = 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'

/** Files whose names are their hashes are kept by browsers, with what was compiled from them. */
const likeAStaticHost: Plugin = {
  name: 'like-a-static-host',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (!request.url?.endsWith(wasm)) return next()
      response.setHeader('Content-Type', 'application/wasm')
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      createReadStream(join(root, wasm)).pipe(response)
    })
  },
}

/** The work of a page of this folder in a tab of headless Chromium, by a fresh tab each time it is called. */
export async function openTab<T = Run>(
  folder = '',
): Promise<{
  run(path: string): Promise<T>
  close(): Promise<void>
}> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [likeAStaticHost],
    server: { hmr: false, watch: null },
    optimizeDeps: { entries: [`tests/bench/${folder}page.ts`], include: ['@duckdb/duckdb-wasm'] },
  })
  await server.listen(0)
  const profile = await mkdtemp(join(tmpdir(), 'cartograph-profile-'))
  const window = await browser.launchPersistentContext(profile, chromium())
  const address = server.resolvedUrls?.local[0] ?? ''
  return {
    async run(path) {
      const page = await window.newPage()
      await page.goto(`${address}tests/bench/${folder}page.html`)
      await page.waitForFunction('globalThis.bench !== undefined', undefined, { timeout: 60_000 })
      await page.setInputFiles('input', path)
      const run = await page.evaluate<T>('bench()')
      await page.close()
      return run
    },
    async close() {
      await window.close()
      await rm(profile, { recursive: true, force: true })
      await server.close()
    },
  }
}
