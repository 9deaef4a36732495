import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { SessionState } from '../../session/model'

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
  /** what its cells came to before their data was replaced; absent in what was saved before this was kept */
  readonly earlier?: SessionState['earlier']
  /** the file on disk it was opened from or saved to, where the browser can hold on to it */
  readonly file?: FileSystemFileHandle
}

/** What is known of a file behind `data` cells of a notebook, and where its bytes are. */
export interface SavedFile {
  readonly notebook: string
  /** SHA-256 of its bytes, in hexadecimal */
  readonly digest: string
  readonly name: string
  /** in bytes */
  readonly size: number
  /** where it is on disk, where the browser told */
  readonly handle?: FileSystemFileHandle
  /** whether there is a copy in the private file system */
  readonly copied: boolean
  /** a copy in here, where the browser has no private file system that a page can write to */
  readonly blob?: Blob
  /** milliseconds since 1970 */
  readonly saved: number
}

interface Schema extends DBSchema {
  notebooks: { key: string; value: SavedNotebook }
  files: {
    key: [notebook: string, digest: string]
    value: SavedFile
    indexes: { notebook: string }
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** The browser's storage; rejects where it is forbidden, and is tried again at the next call. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('cartograph', 2, {
    upgrade(db, before) {
      if (before < 1) db.createObjectStore('notebooks', { keyPath: 'id' })
      // The files of version 1 had no digests; they are asked for once more.
      else db.deleteObjectStore('sources' as 'files')
      const files = db.createObjectStore('files', { keyPath: ['notebook', 'digest'] })
      files.createIndex('notebook', 'notebook')
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
