/** What the File System Access API adds to a handle where a browser has it. */
interface Asking {
  queryPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>
  requestPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>
}

/** What it adds to what is dropped. */
interface Dropped {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
}

const handles = new WeakMap<Blob, FileSystemFileHandle>()

/** The file on disk that a file of this page is, where the browser told. */
export const handleOf = (file: Blob): FileSystemFileHandle | undefined => handles.get(file)

/** The file as it is now, with its handle noted; undefined where it is gone or may not be read. */
export async function fileOf(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    const file = await handle.getFile()
    handles.set(file, handle)
    return file
  } catch {
    return undefined
  }
}

/** The files of a drop, by handle where the browser has them. To be called within the event. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const all = [...files]
  const given = [...items].filter(({ kind }) => kind === 'file') as (DataTransferItem & Dropped)[]
  const asked = given.map((item) => item.getAsFileSystemHandle?.().catch(() => null))
  return Promise.all(
    all.map(async (file, i) => {
      const handle = await asked[i]
      return handle instanceof FileSystemFileHandle ? ((await fileOf(handle)) ?? file) : file
    }),
  )
}

/** Whether the file may be read without asking. */
export async function isGranted(handle: FileSystemFileHandle & Asking): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode: 'read' })) ?? 'granted') === 'granted'
}

/** Asks the reader, as an answer to a click. */
export async function ask(handle: FileSystemFileHandle & Asking): Promise<boolean> {
  return ((await handle.requestPermission?.({ mode: 'read' })) ?? 'granted') === 'granted'
}
