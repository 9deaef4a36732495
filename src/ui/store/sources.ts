import { blobSource, type Source } from '../../lib/source'
import type { Sources } from '../../session/ports'
import { database } from './database'

/** Larger files are not copied into the browser's storage; they are asked for again after a reload. */
const largestKept = 2_000_000_000

/** Bytes that come with the site itself, by base name. */
export type Shipped = (name: string) => Promise<Blob> | undefined

export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/**
 * Where the page finds the bytes of `data` cells: what this browser kept for the notebook, first
 * under the same cell, then under the same file name; then what the site ships.
 */
export function browserSources(notebook: () => string, shipped: Shipped): Sources {
  return {
    async find(cell, file) {
      const name = baseName(file)
      const kept = await keptFor(notebook())
      const named = kept.filter((source) => source.name === name)
      const best = named.find((source) => source.cell === cell) ?? named[0]
      if (best) return blobSource(best.name, best.blob)
      const blob = await shipped(file)
      return blob && blobSource(name, blob)
    },

    async keep(cell, source) {
      if (!(source.handle instanceof Blob) || !(await fits(source))) return
      const name = baseName(source.name)
      const blob = source.handle
      try {
        await navigator.storage.persist()
        const db = await database()
        await db.put('sources', { notebook: notebook(), cell, name, blob, saved: Date.now() })
      } catch {
        // No room, or no storage at all: the file is asked for again after a reload.
        return
      }
    },
  }
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
