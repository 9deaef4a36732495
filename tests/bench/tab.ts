import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browser } from 'playwright'
import { build, preview, type Plugin } from 'vite'
import { chromium } from '../setup/chromium'
import type { Run } from './work'

const root = join(import.meta.dirname, '../..')

/** Files whose names hold their hashes are kept by browsers, with what was compiled from them. */
const likeAStaticHost: Plugin = {
  name: 'like-a-static-host',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      next()
    })
  },
}

/** The work of a page of this folder, built as the site is, in a tab of headless Chromium: a fresh tab each time it is called. */
export async function openTab<T = Run>(
  folder = '',
): Promise<{
  run(path: string): Promise<T>
  close(): Promise<void>
}> {
  const page = `tests/bench/${folder}page.html`
  const site = await mkdtemp(join(tmpdir(), 'cartograph-site-'))
  const common = { root, configFile: false, logLevel: 'silent' } as const
  const output = { outDir: site, target: 'es2022' }
  await build({
    ...common,
    build: { ...output, emptyOutDir: true, rollupOptions: { input: join(root, page) } },
    worker: { format: 'es' },
  })
  const server = await preview({
    ...common,
    build: output,
    plugins: [likeAStaticHost],
    preview: { port: 0 },
  })
  const profile = await mkdtemp(join(tmpdir(), 'cartograph-profile-'))
  const window = await browser.launchPersistentContext(profile, chromium())
  const address = server.resolvedUrls?.local[0] ?? ''
  return {
    async run(path) {
      const tab = await window.newPage()
      await tab.goto(`${address}${page}`)
      await tab.waitForFunction('globalThis.bench !== undefined', undefined, { timeout: 60_000 })
      await tab.setInputFiles('input', path)
      const run = await tab.evaluate<T>('bench()')
      await tab.close()
      return run
    },
    async close() {
      await window.close()
      await server.close()
      for (const folder of [profile, site]) await rm(folder, { recursive: true, force: true })
    },
  }
}
