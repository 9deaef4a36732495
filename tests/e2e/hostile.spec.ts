import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { choose, expect, notebookFile, settled, test } from './site'

/** A notebook that tries every way out it can name. */
const hostile = (port: number) => `---
cartograph: 1
title: Hostile
---

# Hello ![pixel](http://127.0.0.1:${port}/image.png)

<img src="http://127.0.0.1:${port}/raw.png"><script>fetch('http://127.0.0.1:${port}/script')</script>
<style>@import url(http://127.0.0.1:${port}/style.css);</style>
<iframe src="http://127.0.0.1:${port}/frame"></iframe>

[link](javascript:fetch('http://127.0.0.1:${port}/link'))

\`\`\`sql #from_http
SELECT * FROM 'http://127.0.0.1:${port}/data.csv'
\`\`\`

\`\`\`sql #read_csv
SELECT * FROM read_csv('http://127.0.0.1:${port}/read.csv')
\`\`\`

\`\`\`sql #copy_out
COPY (SELECT 1) TO 'http://127.0.0.1:${port}/copy.csv'
\`\`\`

\`\`\`sql #attach
ATTACH 'http://127.0.0.1:${port}/attach.db'
\`\`\`

\`\`\`sql #load
LOAD httpfs
\`\`\`

\`\`\`sql #install
INSTALL httpfs FROM 'http://127.0.0.1:${port}'
\`\`\`

\`\`\`sql #unlock
SET enable_external_access = true
\`\`\`

\`\`\`data #remote
file: http://127.0.0.1:${port}/remote.csv
\`\`\`
`

test('a hostile notebook reaches nothing, neither read nor run', async ({ page }) => {
  const arrived: string[] = []
  const listener = createServer((request, response) => {
    arrived.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as AddressInfo
  await page.context().unrouteAll()
  try {
    await page.goto('.')
    await choose(page, notebookFile(hostile(port)))
    await expect(page.getByText('Nothing has run yet.')).toBeVisible()
    await expect(page.locator('article img, article script, article iframe')).toHaveCount(0)
    await expect(page.locator('article a[href^="javascript"]')).toHaveCount(0)
    expect(arrived).toEqual([])

    await page.getByRole('button', { name: 'Run this notebook' }).click()
    await settled(page)
    for (const id of ['from_http', 'read_csv', 'copy_out', 'attach', 'load', 'install', 'unlock'])
      await expect(page.locator(`#${id}`)).toHaveAttribute('data-status', 'failed')
    await page.waitForTimeout(1000)
    expect(arrived).toEqual([])
  } finally {
    listener.close()
  }
})
