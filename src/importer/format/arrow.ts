import { failure, ProblemError } from '../../lib/problem'
import { columnNames } from '../header'
import { allOf } from './bytes'
import type { Opener } from './opened'
import { Pace } from './pace'
import { Pieces } from './pieces'
import { csvLine } from './sheetText'
import { arrowColumns } from './arrowTypes'
import { uncompressed } from './arrowBuffers'
import { readingsOf } from './typedText'
import { writeRows } from './typedRows'
import { written } from './workbook'

const largest = 2 ** 31 - 1
const mostColumns = 2000

/** Reads Arrow files, streams and Feather, whose columns keep their types. */
export const openArrow: Opener = async (source, overrides, { signal, onProgress }) => {
  const file = source.name
  if (source.size > largest) throw failure('importer.bomb', { file })
  try {
    const { RecordBatchReader } = await import('apache-arrow')
    const pace = new Pace(signal)
    const bytes = await uncompressed(await allOf(source), file)
    const reader = RecordBatchReader.from(bytes)
    reader.open()
    const columns = arrowColumns(reader.schema)
    if (columns.length > mostColumns)
      throw failure('importer.wide', { file, columns: columns.length, most: mostColumns })
    const names = columnNames(
      columns.map(({ name }) => name),
      columns.length,
    )
    const quoted = columns.map(({ reading }) => reading === undefined)
    const pieces = new Pieces()
    for (const batch of reader) {
      const reads = columns.map((column) => column.reads(batch))
      // Even a bit for each value is more than such a batch says it has.
      if (batch.numRows > bytes.length * 8) throw new Error('more rows than bytes')
      await writeRows(pieces, batch.numRows, reads, quoted, pace)
      onProgress?.(0.5)
    }
    const readings = readingsOf(columns, names)
    return {
      source: pieces.source(file, csvLine(names, names.length)),
      overrides: {
        ...overrides,
        ...written,
        header: true,
        skip: 0,
        columns: { ...readings, ...overrides.columns },
      },
      container: { format: 'arrow', sheets: [], chosen: [] },
      problems: [],
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw failure('importer.damaged', { file, format: 'arrow' })
  }
}
