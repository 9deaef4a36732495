import type { FileMetaData, SchemaTree } from 'hyparquet'
import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import type { Pace } from './pace'

/** More than writers put into a page by far; so many fit into memory whatever they are. */
const mostValues = 1 << 25
/** How many times larger than its bytes a page may say it is; columns of one value reach thousands. */
const mostGrowth = 20_000
const smallGrowth = 16 * 1024 * 1024

/**
 * Refuses a file whose description of itself does not hold together. The reader believes it: it would count to any
 * number, and leave the promises of columns unheard that are in no schema, which ends a process on Node.
 */
export function requireSound(metadata: FileMetaData, tree: SchemaTree): void {
  const { schema, row_groups, num_rows } = metadata
  const children = schema.reduce((sum, { num_children = 0 }) => sum + num_children, 0)
  require(children === schema.length - 1)
  require(schema.every(({ num_children = 0 }) => num_children >= 0))
  const fields = tree.children.map(({ element }) => element.name)
  require(new Set(fields).size === fields.length)
  const leaves = leavesOf(tree)
  for (const { columns, num_rows: rows } of row_groups) {
    require(rows >= 0n && columns.length === leaves.length)
    for (const [i, { meta_data }] of columns.entries())
      require(meta_data?.path_in_schema.join('\0') === leaves[i])
  }
  require(row_groups.reduce((sum, group) => sum + group.num_rows, 0n) === num_rows)
}

function leavesOf({ children, path }: SchemaTree): readonly string[] {
  return children.length === 0 ? [path.join('\0')] : children.flatMap(leavesOf)
}

function require(isSound: boolean): void {
  if (!isSound) throw new Error('a file that contradicts itself')
}

/** Refuses pages that say they hold more than they can, before memory is taken for it. */
export async function requireSoundPages(
  source: Source,
  { row_groups }: FileMetaData,
  pace: Pace,
): Promise<void> {
  const { parquetHeader } = await import('hyparquet/src/column.js')
  for (const { columns } of row_groups.filter(({ num_rows }) => num_rows > 0n))
    for (const { meta_data: chunk } of columns) {
      if (!chunk) throw new Error('a column without a description')
      const from = Number(chunk.dictionary_page_offset || chunk.data_page_offset)
      const to = from + Number(chunk.total_compressed_size)
      require(from >= 4 && to >= from && to <= source.size)
      const bytes = await source.slice(from, to)
      const reader = {
        view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        offset: 0,
      }
      while (reader.offset < bytes.length - 1) {
        const page = parquetHeader(reader)
        const { compressed_page_size: packed, uncompressed_page_size: size } = page
        require(packed >= 0 && size >= 0 && reader.offset + packed <= bytes.length)
        const values =
          page.data_page_header?.num_values ??
          page.data_page_header_v2?.num_values ??
          page.dictionary_page_header?.num_values ??
          0
        require(values >= 0)
        if (values > mostValues || size > smallGrowth + packed * mostGrowth)
          throw failure('importer.bomb', { file: source.name })
        reader.offset += packed
      }
      await pace.work(bytes.length)
    }
}
