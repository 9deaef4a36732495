import { download } from '../../export/download'
import { fileOf } from './handles'

/** What the File System Access API adds to `window` where a browser has it. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}
const pickers = window as Window & Pickers

const notebookTypes = [
  { description: 'Cartograph notebook', accept: { 'text/markdown': ['.md'] as string[] } },
]

const isNotebookName = (name: string): boolean => /\.(nb\.md|md|markdown)$/i.test(name)

/** Notebooks among dropped files, and everything else. */
export function sortFiles(files: readonly File[]): { notebooks: File[]; data: File[] } {
  return {
    notebooks: files.filter((file) => isNotebookName(file.name)),
    data: files.filter((file) => !isNotebookName(file.name)),
  }
}

/** Asks for a notebook on disk; undefined where the reader thinks better of it. */
export async function pickNotebook(): Promise<
  { file: File; handle?: FileSystemFileHandle } | undefined
> {
  if (!pickers.showOpenFilePicker) {
    const [file] = await pickFiles('.md,.markdown', false)
    return file && { file }
  }
  try {
    const [handle] = await pickers.showOpenFilePicker({ types: notebookTypes })
    return handle && { file: await handle.getFile(), handle }
  } catch (error) {
    if (isAbort(error)) return undefined
    throw error
  }
}

/** Asks for data on disk, by handle where the browser gives one, so that large files need no copy. */
export async function pickData(accept: string, multiple = true): Promise<readonly File[]> {
  if (!pickers.showOpenFilePicker) return await pickFiles(accept, multiple)
  try {
    const picked = await pickers.showOpenFilePicker({ multiple })
    const files = await Promise.all(picked.map((handle) => fileOf(handle)))
    return files.filter((file) => file !== undefined)
  } catch (error) {
    if (isAbort(error)) return []
    throw error
  }
}

/** Asks for files through a plain file input, which every browser has. */
function pickFiles(accept: string, multiple = true): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple })
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/**
 * Writes a notebook to disk: into `handle` where there is one, else where the reader says, else as a
 * download. Returns the file's handle, or undefined for a download; `cancelled` when nothing was written.
 */
export async function saveToDisk(
  name: string,
  text: string,
  handle?: FileSystemFileHandle,
): Promise<FileSystemFileHandle | 'downloaded' | 'cancelled'> {
  try {
    const target =
      handle ?? (await pickers.showSaveFilePicker?.({ suggestedName: name, types: notebookTypes }))
    if (!target) {
      download(name, text, 'text/markdown;charset=utf-8')
      return 'downloaded'
    }
    const stream = await target.createWritable()
    await stream.write(text)
    await stream.close()
    return target
  } catch (error) {
    if (isAbort(error)) return 'cancelled'
    throw error
  }
}

/** A title as a file name that every system takes. */
export const fileName = (title: string, extension: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'notebook'}${extension}`

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/** Hands a blob to the browser as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
