import { removeCopies } from './copies'
import { database, type SavedFile } from './database'

/** The files kept for a notebook, latest first; none where the browser keeps nothing. */
export async function filesOf(notebook: string): Promise<readonly SavedFile[]> {
  try {
    const all = await (await database()).getAllFromIndex('files', 'notebook', notebook)
    return all.sort((a, b) => b.saved - a.saved)
  } catch {
    return []
  }
}

export async function saveFile(file: SavedFile): Promise<void> {
  await (await database()).put('files', file)
}

/** Forgets what no cell names any more. To be called before undo can bring it back. */
export async function pruneFiles(notebook: string, text: string): Promise<void> {
  const stale = (await filesOf(notebook)).filter(
    ({ digest, name }) => !text.includes(digest) && !text.includes(name),
  )
  for (const { digest } of stale) {
    await (await database()).delete('files', [notebook, digest])
    await removeCopies(notebook, digest)
  }
}

/** How much the copies of all notebooks take, in bytes. */
export async function copiedSize(): Promise<number> {
  const all = await (await database()).getAll('files')
  const copies = all.filter(({ copied, blob }) => copied || blob !== undefined)
  return copies.reduce((sum, { size }) => sum + size, 0)
}

/** Deletes the copy of one file of a notebook, or all copies; where files are on disk stays known. */
export async function deleteCopies(notebook?: string, digest?: string): Promise<void> {
  const db = await database()
  for (const { blob, ...file } of await db.getAll('files')) {
    if (!file.copied && !blob) continue
    if (notebook !== undefined && file.notebook !== notebook) continue
    if (digest !== undefined && file.digest !== digest) continue
    await db.put('files', { ...file, copied: false })
  }
  await removeCopies(notebook, digest)
}
