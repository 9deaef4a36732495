import { existsSync } from 'node:fs'

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * How tests start Chromium: an installed one first, else Playwright's own. The flags keep a headless
 * browser from talking to its maker, which a closed network turns into noise.
 */
export function chromium(): { executablePath?: string; args: string[] } {
  const executablePath = installed.find((path) => path !== undefined && existsSync(path))
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}
