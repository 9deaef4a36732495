import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { blobSource, type Source } from '../../src/lib/source'
import { canCopy } from '../../src/ui/store/copies'
import { deleteCopies, filesOf, pruneFiles, copiedSize } from '../../src/ui/store/files'
import { fileOf } from '../../src/ui/store/handles'
import { keeping } from '../../src/ui/store/keeping'
import { forgetNotebook, savedNotebook } from '../../src/ui/store/notebooks'
import { browserSources } from '../../src/ui/store/sources'
import { keepUnsaved } from '../../src/ui/store/unsaved'
import { waiting } from '../../src/ui/store/waiting'

const digest = 'a'.repeat(64)
const text = 'order_id,amount\nA1,12.50\n'
const none = () => undefined
const held = browserSources(() => ({ id: 'n1', isHeld: true }), none)

const keep = (source: Source, sha256: string, by = held) =>
  by.keep([{ cell: 'orders', source, sha256 }])

const names = async () => {
  const root = await navigator.storage.getDirectory()
  const found: string[] = []
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      if (entry instanceof FileSystemDirectoryHandle) await walk(entry, `${path}${entry.name}/`)
      else found.push(`${path}${entry.name}`)
    }
  }
  await walk(root, '')
  return found
}

/** A file by a handle of the browser's own: those of its private file system are no other than those of a disk. */
async function onDisk(name: string, content: string) {
  const folder = await (
    await navigator.storage.getDirectory()
  ).getDirectoryHandle('disk', { create: true })
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  await stream.write(content)
  await stream.close()
  const file = await fileOf(handle)
  if (!file) throw new Error('no file')
  return { handle, source: blobSource(name, file) }
}

const read = async (source: { stream(): ReadableStream<Uint8Array> } | undefined) =>
  source && (await new Response(source.stream()).text())

async function clear() {
  await forgetNotebook('n1')
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('disk', { recursive: true }).catch(none)
  keeping.clear()
  waiting.clear()
}
beforeEach(clear)
afterEach(() => vi.restoreAllMocks())

describe('files behind data cells', () => {
  it('stay with the notebook they were brought to, and tell nothing of it when it has left the desk', async () => {
    let id = 'n1'
    const desk = browserSources(() => ({ id, isHeld: true }), none)
    const other = 'b'.repeat(64)
    const kept = desk.keep([
      { cell: 'orders', source: blobSource('may.csv', new Blob([text])), sha256: digest },
      { cell: 'more', source: blobSource('june.csv', new Blob([text])), sha256: other },
    ])
    id = 'n2'
    await kept
    expect((await names()).sort()).toEqual([`sources/n1/${digest}`, `sources/n1/${other}`])
    expect([keeping.has('orders'), keeping.has('more')]).toEqual([false, false])
  })

  it('are copied into the private file system and found again by digest, then by name', async () => {
    expect(canCopy()).toBe(true)
    await keep(blobSource('may.csv', new Blob([text])), digest)
    expect(await names()).toEqual([`sources/n1/${digest}`])
    expect(keeping.get('orders')).toEqual({ how: 'copy', size: text.length, digest })
    expect(await read(await held.find('other', 'renamed.csv', digest))).toBe(text)
    expect(await read(await held.find('orders', 'folder/may.csv'))).toBe(text)
    expect(await held.find('orders', 'june.csv', 'b'.repeat(64))).toBeUndefined()
  })

  it('two exports of one name stay apart', async () => {
    await keep(blobSource('orders.csv', new Blob(['may'])), digest)
    await keep(blobSource('orders.csv', new Blob(['june'])), 'b'.repeat(64))
    expect(await read(await held.find('orders', 'orders.csv', digest))).toBe('may')
    expect(await read(await held.find('orders', 'orders.csv', 'b'.repeat(64)))).toBe('june')
  })

  it('are read where they are once their copy is deleted, after leave is given', async () => {
    const { handle, source } = await onDisk('may.csv', text)
    await keep(source, digest)
    expect(await copiedSize()).toBe(text.length)
    await deleteCopies('n1', digest)
    expect(await copiedSize()).toBe(0)
    expect(await names()).toEqual(['disk/may.csv'])
    expect(await read(await held.find('orders', 'may.csv', digest))).toBe(text)
    expect(keeping.get('orders')).toEqual({ how: 'place' })

    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: vi.fn(async () => await Promise.resolve('prompt')),
    })
    expect(await held.find('orders', 'may.csv', digest)).toBeUndefined()
    expect(await waiting.get('orders')?.isSameEntry(handle)).toBe(true)
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'queryPermission')
  })

  it('stay in IndexedDB where a page cannot write to a private file system', async () => {
    const { createWritable } = FileSystemFileHandle.prototype
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable')
    try {
      await keep(blobSource('may.csv', new Blob([text])), digest)
      expect(await read(await held.find('orders', 'may.csv', digest))).toBe(text)
      expect(await names()).toEqual([])
    } finally {
      Object.assign(FileSystemFileHandle.prototype, { createWritable })
    }
  })

  it('are not kept where there is no room, which is said', async () => {
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100, usage: 90 })
    await keep(blobSource('may.csv', new Blob([text])), digest)
    expect(keeping.get('orders')).toEqual({ how: 'none', why: 'full' })
    expect(await held.find('orders', 'may.csv', digest)).toBeUndefined()
    expect(await filesOf('n1')).toEqual([])
  })

  it('leave nothing half-copied when the copy breaks off', async () => {
    const broken = new Blob([text])
    const fails = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('half'))
        controller.error(new DOMException('full', 'QuotaExceededError'))
      },
    })
    vi.spyOn(broken, 'stream').mockReturnValue(fails)
    await keep(blobSource('may.csv', broken), digest)
    expect(await names()).toEqual([])
    expect(keeping.get('orders')).toEqual({ how: 'none', why: 'full' })
  })

  it('are written by the tab that holds the notebook only', async () => {
    const reader = browserSources(() => ({ id: 'n1', isHeld: false }), none)
    await keep(blobSource('may.csv', new Blob([text])), digest, reader)
    expect(await filesOf('n1')).toEqual([])
  })

  it('go when no cell names them, and with their notebook', async () => {
    await keep(blobSource('may.csv', new Blob(['may'])), digest)
    await keep(blobSource('june.csv', new Blob(['june'])), 'b'.repeat(64))
    await pruneFiles('n1', 'file: june.csv')
    expect(await names()).toEqual([`sources/n1/${'b'.repeat(64)}`])
    await forgetNotebook('n1')
    expect(await names()).toEqual([])
    expect(await filesOf('n1')).toEqual([])
  })
})

it('what was typed last is kept while the page goes, with long integers among what was said before', async () => {
  const units = { value: 9_007_199_254_740_993n, format: 'integer' } as const
  const finding = { key: 'basis', tone: 'neutral', values: { units } } as const
  const earlier = { rfm: { file: 'may.csv', sha256: digest, data: 'orders', findings: [finding] } }
  const notebook = { id: 'n9', title: '', text: 'typed last', saved: Date.now() }
  keepUnsaved({ ...notebook, trusted: true, reading: false, earlier })
  const kept = await savedNotebook('n9')
  expect(kept?.text).toBe('typed last')
  expect(kept?.earlier?.['rfm']?.findings[0]?.values['units']).toEqual({
    value: '9007199254740993',
    format: 'integer',
  })
  await forgetNotebook('n9')
})
