import type { SavedNotebook } from './database'

const name = (id: string) => `cartograph.unsaved.${id}`

/**
 * Keeps a notebook at once, while its page goes away: IndexedDB answers later than the page lives.
 * Where this storage is full or forbidden, what was saved last is what stays.
 */
export function keepUnsaved(notebook: SavedNotebook): void {
  // Long integers among what was said before are written as digits: JSON has none, and words take both.
  const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
  try {
    localStorage.setItem(name(notebook.id), JSON.stringify({ ...notebook, file: undefined }, plain))
  } catch {
    return
  }
}

/** What was kept of a notebook after it was saved last. */
export function unsaved(
  id: string,
  saved: SavedNotebook | undefined,
): Omit<SavedNotebook, 'file'> | undefined {
  try {
    const text = localStorage.getItem(name(id))
    const kept = text === null ? undefined : (JSON.parse(text) as Omit<SavedNotebook, 'file'>)
    return kept && kept.saved > (saved?.saved ?? 0) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Forgets what was kept, once it is saved or its notebook forgotten. */
export function dropUnsaved(id: string): void {
  try {
    localStorage.removeItem(name(id))
  } catch {
    return
  }
}
