import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/importer'
import { hashed } from '../../src/importer/hashed'
import { blobSource } from '../../src/lib/source'

const megabyte = 1024 * 1024
const bytes = (size: number) => {
  const made = new Uint8Array(size)
  for (let at = 0; at < size; at++) made[at] = (at * 31 + (at >> 9)) & 255
  return made
}
async function expected(of: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', of))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

describe('the digest of a file', () => {
  it.each([
    ['made in the page', megabyte],
    ['made by the browser in a worker', 5 * megabyte],
    ['made in a worker piece by piece', 20 * megabyte + 7],
  ])('%s is that of its bytes', async (_, size) => {
    const made = bytes(size)
    expect(await digestOf(blobSource('file', new Blob([made])))).toBe(await expected(made))
  })

  it('made piece by piece is that of its bytes', async () => {
    const made = bytes(20 * megabyte + 7)
    expect(await hashed(new Blob([made]))).toBe(await expected(made))
  })

  it('reads the file once, however often it is asked for', async () => {
    const source = blobSource('file', new Blob([bytes(1000)]))
    let reads = 0
    const counted = { ...source, stream: () => (reads++, source.stream()) }
    const first = digestOf(counted)
    expect(await digestOf(counted)).toBe(await first)
    expect(await digestOf(counted)).toBe(await first)
    expect(reads).toBe(1)
  })

  it('ends with the wish for it, and is made when it is wished for again', async () => {
    const made = bytes(20 * megabyte)
    const source = blobSource('file', new Blob([made]))
    const wish = new AbortController()
    const digest = digestOf(source, wish.signal)
    wish.abort()
    await expect(digest).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })
    expect(await digestOf(source)).toBe(await expected(made))
  })
})
