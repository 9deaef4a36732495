import type { FileMetaData } from 'hyparquet'
import { failure, ProblemError } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { columnNames } from '../header'
import type { Opener } from './opened'
import { Pace } from './pace'
import { requireSound, requireSoundPages } from './parquetSound'
import { typedColumns, withoutConversion } from './parquetTypes'
import { Pieces } from './pieces'
import { csvLine } from './sheetText'
import { writeRows } from './typedRows'
import { written } from './workbook'

/** Rows decoded at a time: as many as DuckDB puts into a row group. */
const rowsAtOnce = 122_880
const mostColumns = 2000
/** What decoding a value takes, in nanoseconds. */
const valueCost = 50

/** Reads Parquet in JavaScript, as the engine has no extension for it; every type is read back as it is. */
export const openParquet: Opener = async (source, overrides, options) => {
  try {
    return await read(source, overrides, options)
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw failure('importer.damaged', { file: source.name, format: 'parquet' })
  }
}

const read: Opener = async (source, overrides, { signal, onProgress }) => {
  const [{ parquetMetadataAsync, parquetRead, parquetSchema }, { compressors }] = await Promise.all(
    [import('hyparquet'), import('hyparquet-compressors')],
  )
  const pace = new Pace(signal)
  const file = bufferOf(source, pace)
  if (await isEncrypted(source))
    throw failure('importer.locked', { file: source.name, format: 'parquet' })
  const metadata: FileMetaData = await parquetMetadataAsync(file, { geoparquet: false })
  const tree = parquetSchema(metadata)
  requireSound(metadata, tree)
  const columns = typedColumns(tree)
  if (columns.length > mostColumns)
    throw failure('importer.wide', {
      file: source.name,
      columns: columns.length,
      most: mostColumns,
    })
  const names = columnNames(
    columns.map(({ name }) => name),
    columns.length,
  )
  await requireSoundPages(source, metadata, pace)
  const fields = [...new Set(columns.map(({ field }) => field))]
  const quoted = columns.map(({ reading }) => reading === undefined)
  const pieces = new Pieces()
  const raw = withoutConversion(metadata)
  const rows = Number(metadata.num_rows)
  for (const [from, to] of spans(metadata)) {
    const parts = new Map<string, { readonly at: number; readonly values: ArrayLike<unknown> }[]>()
    for (const field of fields) {
      await parquetRead({
        file,
        metadata: raw,
        columns: [field],
        rowStart: from,
        rowEnd: to,
        compressors,
        utf8: false,
        parsers,
        onChunk: ({ columnName, columnData, rowStart }) => {
          const list = parts.get(columnName) ?? []
          parts.set(columnName, list)
          list.push({ at: rowStart, values: columnData })
        },
      })
      await pace.work((to - from) * valueCost)
    }
    const values = columns.map(({ field }) => whole(parts.get(field) ?? [], from, to))
    const cells = columns.map(
      ({ text }, i) =>
        (row: number) =>
          text(values[i]?.[row]),
    )
    await writeRows(pieces, to - from, cells, quoted, pace)
    onProgress?.(to / rows)
  }
  const readings = Object.fromEntries(
    columns.flatMap(({ reading }, i) => (reading ? [[names[i] ?? '', reading]] : [])),
  )
  return {
    source: pieces.source(source.name, csvLine(names, names.length)),
    overrides: {
      ...overrides,
      ...written,
      header: true,
      skip: 0,
      columns: { ...readings, ...overrides.columns },
    },
    container: { format: 'parquet', sheets: [], chosen: [] },
    problems: [],
  }
}

/** Instants stay numbers until their column turns them into text. */
const parsers = {
  timestampFromMilliseconds: (millis: bigint) => millis * 1000n,
  timestampFromMicroseconds: (micros: bigint) => micros,
  timestampFromNanoseconds: (nanos: bigint) => nanos / 1000n,
  dateFromDays: (days: number) => days,
  jsonFromBytes: (bytes: Uint8Array) => bytes,
}

function bufferOf(source: Source, pace: Pace) {
  return {
    byteLength: source.size,
    slice: async (from: number, to = source.size): Promise<ArrayBuffer> => {
      pace.check()
      const bytes = await source.slice(from < 0 ? source.size + from : from, to)
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
    },
  }
}

async function isEncrypted(source: Source): Promise<boolean> {
  const end = await source.slice(Math.max(0, source.size - 4), source.size)
  return new TextDecoder().decode(end) === 'PARE'
}

/** The rows in turns: each within a row group, whose columns have to be read together. */
function* spans({ row_groups }: FileMetaData): Generator<readonly [from: number, to: number]> {
  let from = 0
  for (const { num_rows } of row_groups) {
    const end = from + Number(num_rows)
    for (; from < end; from = Math.min(end, from + rowsAtOnce))
      yield [from, Math.min(end, from + rowsAtOnce)]
  }
}

/** The values of one column in a span of rows, out of the pages that hold them. */
function whole(
  parts: readonly { readonly at: number; readonly values: ArrayLike<unknown> }[],
  from: number,
  to: number,
): unknown[] {
  const values = new Array<unknown>(to - from)
  let count = 0
  for (const { at, values: some } of parts)
    for (let i = Math.max(0, from - at); i < some.length && at + i < to; i++, count++)
      values[at + i - from] = some[i]
  if (count < to - from) throw new Error('rows are missing')
  return values
}
