import { expect, openShipped, settled, test } from './site'

test.use({ serviceWorkers: 'allow' })

test('loaded once, the site works without a network, and says nothing of a new version', async ({
  page,
  context,
}) => {
  await page.goto('.')
  // The worker takes over when it holds every file, the database among them.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 90_000,
  })
  await context.setOffline(true)
  await page.reload()
  await openShipped(page, /RFM|customers/i)
  await expect(page.locator('article[data-status=failed]')).toHaveCount(0)
  await expect(page.locator('.findings li').first()).toContainText(/\d/)
  await page.reload()
  await settled(page)
  await expect(page.locator('.findings li').first()).toContainText(/\d/)
  await expect(page.getByRole('button', { name: 'Use the new version' })).toHaveCount(0)
})

test('what cannot be kept for work without a network is said, and tried again', async ({
  page,
  context,
}) => {
  let isBroken = true
  await context.route(/\.wasm$/, async (route) => {
    const isKept = route.request().serviceWorker() !== null
    await (isBroken && isKept ? route.abort() : route.continue())
  })
  await page.goto('.')
  const said = page.getByText('not all files of the site could be fetched')
  await expect(said).toBeVisible({ timeout: 60_000 })
  isBroken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 90_000,
  })
  await expect(said).toHaveCount(0)
})
