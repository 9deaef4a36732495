import type { FileMetaData } from 'hyparquet'
import { failure, ProblemError } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { columnNames } from '../header'
import type { Opener, Part, Stretch, TypedRows } from './opened'
import { Pace } from './pace'
import { requireSound, requireSoundPages } from './parquetSound'
import { type ParquetColumn, typedColumns, withoutConversion } from './parquetTypes'
import { Pieces } from './pieces'
import { csvLine } from './sheetText'
import { readingsOf } from './typedText'
import { writeRows } from './typedRows'
import { written } from './workbook'

/** Rows decoded at a time: as many as DuckDB puts into a row group. */
const rowsAtOnce = 122_880
const mostColumns = 2000
/** What decoding a value takes, in nanoseconds. */
const valueCost = 50
/** Of more rows than this a sample tells how the columns are read. */
const sampledFrom = 8000
const sampledAtOnce = 2000
/** What a value takes as text, in bytes. */
const textSize = 10

/** Reads Parquet in JavaScript, as the engine has no extension for it; every type is read back as it is. */
export const openParquet: Opener = async (source, overrides, options) =>
  await orDamaged(source, () => read(source, overrides, options))

/** What the reader stumbles over is a damaged file. */
async function orDamaged<T>(source: Source, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw failure('importer.damaged', { file: source.name, format: 'parquet' })
  }
}

const read: Opener = async (source, overrides, { signal, onProgress, typed = false }) => {
  const pace = new Pace(signal)
  const file = await ParquetFile.open(source, pace)
  const { rows, columns, names } = file
  const readings = readingsOf(columns, names)
  const isSampled = typed && rows > sampledFrom
  return {
    source: isSampled ? await file.text(file.samples()) : await file.text(file.spans(), onProgress),
    ...(isSampled && { typed: file.typed() }),
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

type Span = readonly [from: number, to: number]

/** A file whose description of itself holds together. */
class ParquetFile {
  readonly rows: number
  readonly columns: readonly ParquetColumn[]
  readonly names: readonly string[]
  readonly #source: Source
  readonly #metadata: FileMetaData
  readonly #pace: Pace

  private constructor(
    source: Source,
    metadata: FileMetaData,
    columns: readonly ParquetColumn[],
    pace: Pace,
  ) {
    this.#source = source
    this.#metadata = withoutConversion(metadata)
    this.#pace = pace
    this.rows = Number(metadata.num_rows)
    this.columns = columns
    this.names = columnNames(
      columns.map(({ name }) => name),
      columns.length,
    )
  }

  static async open(source: Source, pace: Pace): Promise<ParquetFile> {
    const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
    const file = source.name
    if (await isEncrypted(source)) throw failure('importer.locked', { file, format: 'parquet' })
    const metadata: FileMetaData = await parquetMetadataAsync(bufferOf(source, pace), {
      geoparquet: false,
    })
    const tree = parquetSchema(metadata)
    requireSound(metadata, tree)
    const columns = typedColumns(tree)
    if (columns.length > mostColumns)
      throw failure('importer.wide', { file, columns: columns.length, most: mostColumns })
    await requireSoundPages(source, metadata, pace)
    return new ParquetFile(source, metadata, columns, pace)
  }

  /** All rows in turns: each within a row group, whose columns have to be read together. */
  spans(): readonly Span[] {
    const all: Span[] = []
    let from = 0
    for (const { num_rows } of this.#metadata.row_groups) {
      const end = from + Number(num_rows)
      for (; from < end; from = Math.min(end, from + rowsAtOnce))
        all.push([from, Math.min(end, from + rowsAtOnce)])
    }
    return all
  }

  /** Rows from the beginning, the middle and the end. */
  samples(): readonly Span[] {
    const spans = this.spans().filter(([from, to]) => to > from)
    const [first, last] = [spans[0], spans.at(-1)]
    const middle = spans[spans.length >> 1]
    if (!first || !middle || !last) return []
    const head = (span: Span): Span => [span[0], Math.min(span[1], span[0] + sampledAtOnce)]
    const end: Span = [Math.max(last[0], last[1] - sampledAtOnce), last[1]]
    const all = [head(first), head(middle), end]
    // In a file of one span they would be the same rows.
    return all.filter(([from], i) => i === 0 || from >= (all[i - 1]?.[1] ?? 0))
  }

  typed(): TypedRows {
    const { rows, columns } = this
    return {
      rows,
      size: rows * columns.length * textSize,
      columns,
      stretches: () => this.#stretches(),
      text: () => orDamaged(this.#source, () => this.text(this.spans())),
    }
  }

  /** Some rows as delimited text with its header. */
  async text(spans: readonly Span[], onProgress?: (fraction: number) => void): Promise<Source> {
    const { columns, names } = this
    const pieces = new Pieces()
    const quoted = columns.map(({ reading }) => reading === undefined)
    for (const [from, to] of spans) {
      const stretch = await this.#decoded(from, to)
      const cells = columns.map(({ reach, text }, i) => {
        const values = whole(stretch.columns[i] ?? [], to - from)
        return (row: number) => {
          const value = reach(values[row])
          return value === null || value === undefined ? '' : text(value)
        }
      })
      await writeRows(pieces, to - from, cells, quoted, this.#pace)
      onProgress?.(to / this.rows)
    }
    return pieces.source(this.#source.name, csvLine(names, names.length))
  }

  async *#stretches(): AsyncGenerator<Stretch, void> {
    for (const [from, to] of this.spans())
      yield await orDamaged(this.#source, () => this.#decoded(from, to))
  }

  /** The values of all fields in some rows of one row group, one field after the other. */
  async #decoded(from: number, to: number): Promise<Stretch> {
    const [{ parquetRead }, { compressors }] = await Promise.all([
      import('hyparquet'),
      import('hyparquet-compressors'),
    ])
    const found = new Map<string, Part[]>()
    for (const field of new Set(this.columns.map((column) => column.field))) {
      const parts: Part[] = []
      found.set(field, parts)
      await parquetRead({
        file: bufferOf(this.#source, this.#pace),
        metadata: this.#metadata,
        columns: [field],
        rowStart: from,
        rowEnd: to,
        compressors,
        utf8: false,
        parsers,
        onChunk: ({ columnData, rowStart }) => {
          parts.push({ at: rowStart - from, values: columnData })
        },
      })
      parts.sort((a, b) => a.at - b.at)
      requireRows(parts, to - from)
      await this.#pace.work((to - from) * valueCost)
    }
    return { rows: to - from, columns: this.columns.map(({ field }) => found.get(field) ?? []) }
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

/** Refuses pages that leave rows of a stretch out. */
function requireRows(parts: readonly Part[], rows: number): void {
  let next = 0
  for (const { at, values } of parts) {
    if (at > next) break
    next = Math.max(next, at + values.length)
  }
  if (next < rows) throw new Error('rows are missing')
}

/** The values of one field in a stretch, out of the pages that hold them. */
function whole(parts: readonly Part[], rows: number): unknown[] {
  const values = new Array<unknown>(rows)
  for (const { at, values: some } of parts)
    for (let i = Math.max(0, -at); i < some.length && at + i < rows; i++) values[at + i] = some[i]
  return values
}
