import { blobSource, type Source } from '../../lib/source'
import type { Sources } from '../../session/ports'
import { canCopy, readCopy, storage, writeCopy } from './copies'
import type { SavedFile } from './database'
import { filesOf, saveFile } from './files'
import { fileOf, handleOf, isGranted } from './handles'
import { keeping, type Keeping } from './keeping'
import { waiting } from './waiting'

/** Larger files are not copied, in bytes. */
const largestCopied = 2_000_000_000
/** Larger files are read where they are on disk, if the browser says where that is; smaller ones need no leave with a copy. */
const largestBeside = 64_000_000

/** Bytes that come with the site itself, by base name. */
export type Shipped = (name: string) => Promise<Blob> | undefined

/** The notebook on the desk. */
export interface Owner {
  readonly id: string
  /** whether this tab is the one that writes it */
  readonly isHeld: boolean
}

export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/**
 * Where the page finds the bytes of `data` cells: what this browser kept for the notebook, a copy or
 * where the file is on disk, by digest or else by name; then what the site ships.
 */
export function browserSources(owner: () => Owner, shipped: Shipped): Sources {
  /** A copy may be done when another notebook, whose cells can have the same keys, is on the desk. */
  const teller = (notebook: string, cell: string) => (how: Keeping) => {
    if (owner().id === notebook) keeping.set(cell, how)
  }
  return {
    async find(cell, file, sha256) {
      const name = baseName(file)
      const { id } = owner()
      const kept = await filesOf(id)
      const best =
        kept.find(({ digest }) => digest === sha256) ?? kept.find((one) => one.name === name)
      waiting.delete(cell)
      const found = best && (await bytesOf(cell, best, teller(best.notebook, cell)))
      if (found) return found
      if (best && waiting.has(cell)) return undefined
      const blob = await shipped(file)
      return blob && blobSource(name, blob)
    },

    async keep(brought) {
      const { id, isHeld } = owner()
      if (!isHeld) return
      // One after the other: they share a disk.
      for (const { cell, source, sha256: digest } of brought) {
        const { handle: blob, size } = source
        if (!(blob instanceof Blob)) continue
        const file = { notebook: id, digest, name: baseName(source.name), size }
        await keepOne(file, blob, teller(id, cell))
      }
    },
  }
}

/** Keeps a file as far as it can be, and tells how. */
async function keepOne(
  file: Pick<SavedFile, 'notebook' | 'digest' | 'name' | 'size'>,
  blob: Blob,
  note: (how: Keeping) => void,
): Promise<void> {
  const { notebook, digest, size } = file
  const handle = handleOf(blob)
  const known = (await filesOf(notebook)).find((one) => one.digest === digest)
  const placed: SavedFile = {
    copied: false,
    ...known,
    ...file,
    saved: Date.now(),
    ...(handle && { handle }),
  }
  const isCopied = size <= (handle ? largestBeside : largestCopied)
  try {
    if (handle) await saveFile(placed)
    if (!isCopied) return note(handle ? { how: 'place' } : { how: 'none', why: 'large' })
    await storage()?.persist()
    if (!(await fits(size))) throw new DOMException('no room', 'QuotaExceededError')
    note({ how: 'copying', size, digest })
    if (canCopy()) {
      await writeCopy(notebook, digest, blob)
      await saveFile({ ...placed, copied: true })
    } else await saveFile({ ...placed, blob })
    note({ how: 'copy', size, digest })
  } catch (error) {
    note(handle ? { how: 'place' } : { how: 'none', why: reason(error) })
  }
}

const reason = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'

/** A file's copy, else the file on disk as it is now; where that may not be read any more, the cell waits for leave. */
async function bytesOf(
  cell: string,
  file: SavedFile,
  note: (how: Keeping) => void,
): Promise<Source | undefined> {
  const { notebook, digest, name, size, handle } = file
  const copy = file.copied ? await readCopy(notebook, digest, size) : file.blob
  if (copy) {
    note({ how: 'copy', size, digest })
    return blobSource(name, copy)
  }
  if (!handle) return undefined
  note({ how: 'place' })
  if (!(await isGranted(handle))) {
    waiting.set(cell, handle)
    return undefined
  }
  const there = await fileOf(handle)
  return there && blobSource(name, there)
}

/** Whether a copy takes at most half of what the browser still grants. */
async function fits(size: number): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await storage()?.estimate()) ?? {}
  return size < (quota - usage) / 2
}
