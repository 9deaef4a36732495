import {
  choose,
  expect,
  expectPage,
  ordersFile,
  openShipped,
  settled,
  statuses,
  test,
} from './site'

test('a worker that dies in the middle of a query is replaced, and the cells run again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const workers: Worker[] = []
    Reflect.set(window, 'workers', workers)
    window.Worker = class extends Worker {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options)
        workers.push(this)
      }
    }
  })
  await page.goto('.')
  await choose(page, ordersFile)
  await expectPage(page)
  const before = await statuses(page)

  const rfm = page.locator('article[data-cell=analysis]', { hasText: 'RFM' }).first()
  await rfm.getByLabel('Levels').fill('3')
  await rfm.getByLabel('Levels').press('Enter')
  await expect(rfm).toHaveAttribute('data-status', /running|queued/)
  await page.evaluate(() => {
    const worker = (Reflect.get(window, 'workers') as Worker[]).at(-1)
    worker?.terminate()
    worker?.dispatchEvent(new ErrorEvent('error', { message: 'killed by the test' }))
  })
  await settled(page)
  expect(await statuses(page)).toEqual(before)
  await expect(rfm.getByLabel('Levels')).toHaveValue('3')
  await rfm.getByRole('tab', { name: 'Table' }).click()
  await expect(rfm.getByRole('gridcell').first()).toHaveText(/\w/)
})

test('a second tab reads until it takes over', async ({ page, context }) => {
  await openShipped(page, /Who our customers are/)
  await expect(page.locator('[data-saving=saved]')).toBeVisible()
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('This notebook is open in another tab.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Add a cell' })).toHaveCount(0)

  await second.getByRole('button', { name: 'Take over here' }).click()
  await expect(second.getByText('This notebook is open in another tab.')).toHaveCount(0)
  await expect(page.getByText('This notebook is open in another tab.')).toBeVisible()

  await second.getByLabel('Title of the notebook').fill('Taken over')
  await second.getByLabel('Title of the notebook').press('Enter')
  await expect(page.getByText('Taken over').first()).toBeVisible()
})

test('what was typed just before a crash is still there', async ({ page, context }) => {
  await page.goto('.')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByLabel('Title of the notebook').fill('Before the crash')
  await page.getByLabel('Title of the notebook').press('Enter')
  await page.waitForTimeout(500)
  const address = page.url()
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Title of the notebook')).toHaveValue('Before the crash')
})

test('without WebAssembly the page says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'))
  await page.goto('.')
  await expect(page.getByRole('heading', { name: 'The engine did not start' })).toBeVisible()
  await expect(page.getByText('has no WebAssembly')).toBeVisible()
})

test('an engine that cannot be fetched is said to have failed', async ({
  page,
  context,
  complaints,
}) => {
  await context.route(/\.wasm$/, (route) => route.abort())
  await page.goto('.')
  await expect(page.getByRole('heading', { name: 'The engine did not start' })).toBeVisible()
  await expect(page.getByText('Your notebooks are safe')).toBeVisible()
  // The database's own runtime throws the failed fetch once more inside its worker, out of reach.
  expect(complaints.splice(0).filter((text) => text !== 'Failed to fetch')).toEqual([])
})
