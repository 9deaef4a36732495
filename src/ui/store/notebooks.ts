import { removeCopies } from './copies'
import { database, type SavedNotebook } from './database'
import { dropUnsaved, unsaved } from './unsaved'

/** The notebooks this browser keeps, latest first. */
export async function savedNotebooks(): Promise<readonly SavedNotebook[]> {
  const db = await database()
  const all = await db.getAll('notebooks')
  return all.sort((a, b) => b.saved - a.saved)
}

export async function savedNotebook(id: string): Promise<SavedNotebook | undefined> {
  const saved = await (await database()).get('notebooks', id)
  const late = unsaved(id, saved)
  return late ? { ...saved, ...late } : saved
}

export async function saveNotebook(notebook: SavedNotebook): Promise<void> {
  await (await database()).put('notebooks', notebook)
  dropUnsaved(notebook.id)
}

/** Forgets a notebook and the bytes kept for it. */
export async function forgetNotebook(id: string): Promise<void> {
  const db = await database()
  const change = db.transaction(['notebooks', 'files'], 'readwrite')
  const files = change.objectStore('files')
  const keys = await files.index('notebook').getAllKeys(id)
  await Promise.all([
    change.objectStore('notebooks').delete(id),
    ...keys.map((key) => files.delete(key)),
    change.done,
  ])
  dropUnsaved(id)
  await removeCopies(id)
}
