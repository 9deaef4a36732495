import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** A notebook as this browser keeps it. */
export interface SavedNotebook {
  readonly id: string
  readonly title: string
  readonly text: string
  /** milliseconds since 1970 */
  readonly saved: number
  /** false until its reader has asked a notebook from elsewhere to run */
  readonly trusted: boolean
  readonly reading: boolean
  /** the file on disk it was opened from or saved to, where the browser can hold on to it */
  readonly file?: FileSystemFileHandle
}

/** The bytes behind a `data` cell. */
interface SavedSource {
  readonly notebook: string
  readonly cell: string
  readonly name: string
  /** a copy of them, unless the file on disk is known */
  readonly blob?: Blob
  readonly handle?: FileSystemFileHandle
  readonly saved: number
}

interface Schema extends DBSchema {
  notebooks: { key: string; value: SavedNotebook }
  sources: {
    key: [notebook: string, cell: string, name: string]
    value: SavedSource
    indexes: { notebook: string }
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** The browser's storage; rejects where it is forbidden, and is tried again at the next call. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('cartograph', 1, {
    upgrade(db) {
      db.createObjectStore('notebooks', { keyPath: 'id' })
      db.createObjectStore('sources', { keyPath: ['notebook', 'cell', 'name'] }).createIndex(
        'notebook',
        'notebook',
      )
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opened = undefined
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
