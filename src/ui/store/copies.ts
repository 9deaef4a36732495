/** The folder of the origin's private file system that holds one folder a notebook, with files named by digest. */
const root = 'sources'

/** Whether this browser has a private file system that a page can write to by stream. */
export const canCopy = (): boolean =>
  typeof FileSystemFileHandle === 'function' &&
  'createWritable' in FileSystemFileHandle.prototype &&
  typeof storage()?.getDirectory === 'function'

/** The browser's storage; undefined where a page may have none, as on plain HTTP. */
export const storage = (): StorageManager | undefined =>
  (navigator as { readonly storage?: StorageManager }).storage

/**
 * Copies a file into the folder of a notebook, by stream. The copy is there whole or not at all; rejects
 * with a `QuotaExceededError` where there is no room. Only the tab that holds the notebook may call it.
 */
export async function writeCopy(notebook: string, digest: string, blob: Blob): Promise<void> {
  if ((await readCopy(notebook, digest, blob.size)) !== undefined) return
  const folder = await (await all()).getDirectoryHandle(notebook, { create: true })
  const file = await folder.getFileHandle(digest, { create: true })
  try {
    await blob.stream().pipeTo(await file.createWritable())
  } catch (error) {
    await folder.removeEntry(digest).catch(() => undefined)
    throw error
  }
}

/** The copy of a file; undefined where there is none of that size. */
export async function readCopy(
  notebook: string,
  digest: string,
  size: number,
): Promise<File | undefined> {
  try {
    const folder = await (await all()).getDirectoryHandle(notebook)
    const file = await (await folder.getFileHandle(digest)).getFile()
    return file.size === size ? file : undefined
  } catch {
    return undefined
  }
}

/** Deletes copies: one, those of a notebook, or all. */
export async function removeCopies(notebook?: string, digest?: string): Promise<void> {
  if (!canCopy()) return
  try {
    if (notebook === undefined) await (await top()).removeEntry(root, { recursive: true })
    else if (digest === undefined) await (await all()).removeEntry(notebook, { recursive: true })
    else await (await (await all()).getDirectoryHandle(notebook)).removeEntry(digest)
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
  }
}

const top = async () => await navigator.storage.getDirectory()
const all = async () => await (await top()).getDirectoryHandle(root, { create: true })
