import { blobSource, type Source } from '../../lib/source'
import type { Sources } from '../../session/ports'
import { database } from './database'
import { fileOf, handleOf, isGranted } from './handles'
import { waiting } from './waiting'

/** Larger files are not copied into the browser's storage; they are asked for again after a reload. */
const largestKept = 2_000_000_000
/** Larger files are read where they are, if the browser says where that is. */
const largestCopied = 64_000_000

/** Bytes that come with the site itself, by base name. */
export type Shipped = (name: string) => Promise<Blob> | undefined

export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/**
 * Where the page finds the bytes of `data` cells: what this browser kept (a copy, or where the file is) for the notebook, first
 * under the same cell, then under the same file name; then what the site ships.
 */
export function browserSources(notebook: () => string, shipped: Shipped): Sources {
  return {
    async find(cell, file) {
      const name = baseName(file)
      const kept = await keptFor(notebook())
      const named = kept.filter((source) => source.name === name)
      const best = named.find((source) => source.cell === cell) ?? named[0]
      waiting.delete(cell)
      if (best?.blob) return blobSource(best.name, best.blob)
      if (best?.handle) return await onDisk(cell, best.name, best.handle)
      const blob = await shipped(file)
      return blob && blobSource(name, blob)
    },

    async keep(cell, source) {
      if (!(source.handle instanceof Blob)) return
      const handle = handleOf(source.handle)
      const isCopied = (!handle || source.size <= largestCopied) && (await fits(source))
      const kept = isCopied ? { blob: source.handle } : handle && { handle }
      if (!kept) return
      const name = baseName(source.name)
      try {
        await navigator.storage.persist()
        const db = await database()
        await db.put('sources', { notebook: notebook(), cell, name, saved: Date.now(), ...kept })
      } catch {
        // No room, or no storage at all: the file is asked for again after a reload.
        return
      }
    },
  }
}

/** A file on disk as it is now; where it may not be read any more, the cell waits for leave. */
async function onDisk(cell: string, name: string, handle: FileSystemFileHandle) {
  if (!(await isGranted(handle))) {
    waiting.set(cell, handle)
    return undefined
  }
  const file = await fileOf(handle)
  return file && blobSource(name, file)
}

async function keptFor(notebook: string) {
  try {
    const all = await (await database()).getAllFromIndex('sources', 'notebook', notebook)
    return all.sort((a, b) => b.saved - a.saved)
  } catch {
    return []
  }
}

/** Whether the file may be copied: not too large, and at most half of what the browser still grants. */
async function fits(source: Source): Promise<boolean> {
  if (source.size > largestKept) return false
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return source.size < (quota - usage) / 2
}
