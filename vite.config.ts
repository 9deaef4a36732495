import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromium } from './tests/setup/chromium.ts'

const here = import.meta.dirname
const version = process.env['npm_package_version'] ?? '0.0.0'

const workerScript = 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'

/** Serves DuckDB's worker script as it is: its source map names files that are not in the package. */
const workerAsItIs: Plugin = {
  name: 'worker-as-it-is',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (!request.url?.endsWith(workerScript)) return next()
      response.setHeader('Content-Type', 'text/javascript')
      createReadStream(`${here}/${workerScript}`).pipe(response)
    })
  },
}

/** While developing, style sheets arrive as `<style>` elements, which the built page's policy refuses. */
const developmentStyles: Plugin = {
  name: 'development-styles',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("default-src 'self';", "default-src 'self'; style-src 'self' 'unsafe-inline';"),
}

/** Tells the service worker which files the site has, and gives it a new edition whenever one of them changes. */
const offline: Plugin = {
  name: 'offline',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle['offline.js']
      if (worker?.type !== 'chunk') throw new Error('no service worker')
      const files = Object.values(bundle).filter((file) => file !== worker)
      const hash = createHash('sha256').update(worker.code)
      for (const file of files) {
        // Names in the folder of assets hold a digest of the content already.
        hash.update(file.fileName)
        if (file.fileName.startsWith('assets/')) continue
        hash.update(file.type === 'asset' ? file.source : file.code)
      }
      const names = files.map(({ fileName }) => fileName).toSorted()
      worker.code = worker.code
        .replace('__FILES__', JSON.stringify(names))
        .replace('__EDITION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
    },
  },
}

export default defineConfig({
  root: 'src',
  base: './',
  cacheDir: join(here, 'node_modules/.vite'),
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [svelte({ configFile: false }), workerAsItIs, developmentStyles, offline],
  server: { fs: { allow: [here] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: {
        index: join(here, 'src/index.html'),
        offline: join(here, 'src/ui/offline/worker.ts'),
      },
      output: {
        // A service worker has one address for ever, at the top of what it serves.
        entryFileNames: ({ name }) =>
          name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: here,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/reference/**', 'tests/e2e/**'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            '@duckdb/duckdb-wasm',
            '@e965/xlsx',
            'apache-arrow',
            'fast-check',
            'fflate',
            'hyparquet',
            'hyparquet-compressors',
          ],
        },
        test: {
          name: 'browser',
          root: here,
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'reference',
          root: here,
          include: ['tests/reference/**/*.test.ts'],
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
