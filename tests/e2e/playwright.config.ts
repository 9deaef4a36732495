import { defineConfig } from '@playwright/test'
import { chromium } from '../setup/chromium'
import { address } from './address'

/** The built site, served below a sub-path by a server that sends no special headers. */
export default defineConfig({
  testDir: '.',
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 1,
  reporter: [['list']],
  outputDir: '../../node_modules/.cache/e2e',
  use: {
    baseURL: address,
    // Requests through a service worker are not seen by the tests that stop and count them.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 1000 },
    launchOptions: chromium(),
  },
  webServer: {
    command: 'npx tsx tests/e2e/server.ts',
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
})
