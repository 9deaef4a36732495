import { lineBreakOf } from './lines'
import { formatVersion } from './meta'
import { withField } from './metaEdit'
import type { Notebook } from './model'
import { parse } from './parse'
import { print } from './print'

/** Turns a text of one format version into the next; the version number is written by `migrate`. */
type Migration = (text: string) => string

/**
 * By the version they start from. Version 0 is what was written before the first release; nothing in it
 * has another shape since.
 */
const migrations: Readonly<Record<number, Migration>> = { 0: (text) => text }

/**
 * A notebook of an older format in the present one; any other as it is. `parse` itself never changes a
 * byte, so whoever opens a file for editing migrates it.
 */
export function migrate(notebook: Notebook): Notebook {
  if (notebook.readonly || notebook.version >= formatVersion) return notebook
  let text = print(notebook)
  for (let version = notebook.version; version < formatVersion; version++) {
    text = migrations[version]?.(text) ?? text
  }
  const { source } = parse(text).meta
  return parse(
    withField(source, 'cartograph', formatVersion, lineBreakOf(text)) + text.slice(source.length),
  )
}
