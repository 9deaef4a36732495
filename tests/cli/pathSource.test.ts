import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { digestOf } from '../../src/importer'

const path = join(await mkdtemp(join(tmpdir(), 'source-')), 'orders.csv')
const text = 'order,amount\n'.repeat(1_000_000)
writeFileSync(path, text)

describe('the digest of a file on disk', () => {
  it('is that of its bytes', async () => {
    const expected = createHash('sha256').update(text).digest('hex')
    expect(await digestOf(pathSource(path))).toBe(expected)
  })

  it('ends with the wish for it, but not for those who still want it', async () => {
    const wish = new AbortController()
    const source = pathSource(path)
    const digest = digestOf(source, wish.signal)
    wish.abort()
    const other = digestOf(source)
    await expect(digest).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })
    expect(await other).toBe(createHash('sha256').update(text).digest('hex'))
  })
})
