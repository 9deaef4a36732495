import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pathSource } from '../../src/cli/pathSource'
import { digestOf } from '../../src/importer'

const folder = await mkdtemp(join(tmpdir(), 'source-'))
afterAll(async () => {
  await rm(folder, { recursive: true })
})
const written = (name: string, rows: number) => {
  const path = join(folder, name)
  const text = 'order,amount\n'.repeat(rows)
  writeFileSync(path, text)
  return { path, expected: createHash('sha256').update(text).digest('hex') }
}

describe.each([
  ['small', written('small.csv', 100_000)],
  ['large', written('large.csv', 2_000_000)],
])('the digest of a %s file on disk', (_, { path, expected }) => {
  it('is that of its bytes', async () => {
    expect(await digestOf(pathSource(path))).toBe(expected)
  })

  it('ends with the wish for it, but not for those who still want it', async () => {
    const wish = new AbortController()
    const source = pathSource(path)
    const digest = digestOf(source, wish.signal)
    wish.abort()
    const other = digestOf(source)
    await expect(digest).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })
    expect(await other).toBe(expected)
  })
})

describe('the digest of a large file', () => {
  it('is none where the file has gone', async () => {
    const { path } = written('gone.csv', 2_000_000)
    const source = pathSource(path)
    rmSync(path)
    await expect(digestOf(source)).rejects.toThrow(/ENOENT/)
  })
})
