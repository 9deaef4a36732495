// Makes sure a Chromium is there before the browser tests: an installed one, else Playwright's own,
// else the distribution's package. Plain JavaScript, because it runs before anything is compiled.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function attempt(command) {
  try {
    execSync(command, { stdio: 'inherit', timeout: 600_000 })
    return true
  } catch {
    return false
  }
}

async function playwrightHasOne() {
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath())
}

const found = () => places.some((path) => path && existsSync(path))
const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk'

const ready =
  found() ||
  (await playwrightHasOne()) ||
  attempt('npx --no-install playwright install --with-deps chromium') ||
  (attempt(process.getuid?.() === 0 ? apt : `sudo -n sh -c "${apt}"`) && found())

if (!ready) {
  process.stderr.write(
    'No Chromium found and none could be installed. Install Chrome or Chromium, or set CHROME_PATH.\n',
  )
  process.exit(1)
}
