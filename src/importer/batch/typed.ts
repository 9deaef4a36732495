import type { Data } from 'apache-arrow'
import { failure } from '../../lib/problem'
import type { ColumnReading } from '../contract'
import type { Part, Stretch, TypedRows, TypedSource } from '../format/opened'
import type { Account } from '../pass'
import { shapeOf } from '../shapes'
import { Tally } from '../tally'
import { invalidUtf8 } from '../utf8'
import type { Batch } from './batches'
import { streamOf, textsOf, valuesOf } from './columns'
import { sureColumn } from './ofShape'
import { TextColumn } from './textColumn'
import { NeedsText, typedColumn } from './typedColumn'

/** How the rows of a typed file are to be read. */
export interface TypedPlan {
  /** by column */
  readonly readings: readonly ColumnReading[]
  readonly timezone: string
}

/**
 * The rows of a file with types of its own in batches, and then their account. Throws `NeedsText` where
 * something in it can only be told from text: a row that holds nothing, a NUL, a number without end.
 */
export async function* typedBatches(
  typed: TypedRows,
  plan: TypedPlan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const tally = new Tally()
  for await (const stretch of typed.stretches()) {
    if (signal?.aborted) throw failure('engine.cancelled')
    tally.rowsInFile += stretch.rows
    tally.rowsRead += stretch.rows
    yield { ...batchOf(typed, stretch, plan), done: tally.rowsRead / typed.rows }
  }
  yield { tally, notUtf8At: -1 }
}

function batchOf(typed: TypedRows, stretch: Stretch, { readings, timezone }: TypedPlan) {
  const { rows } = stretch
  const made = typed.columns.map((source, i): Made => {
    const reading = readings[i] ?? { kind: 'text' }
    const parts = stretch.columns[i] ?? []
    const values = isSame(reading, source.reading)
      ? typedColumn(reading, rows, timezone)
      : undefined
    if (!values) return fromTexts(source, reading, parts, rows)
    each(parts, rows, (value) => values.add(source.reach(value)))
    return { values: values.data(), isGiven: true }
  })
  if (hasBlank(made, rows)) throw new NeedsText()
  const named = made.flatMap(({ values, texts }, i): [string, Data][] => [
    ...(values ? [[valuesOf(i), values] as [string, Data]] : []),
    ...(texts ? [[textsOf(i), texts] as [string, Data]] : []),
  ])
  return {
    bytes: streamOf(named, rows),
    rows,
    loose: made.map(({ values, texts }) => values !== undefined && texts !== undefined),
    given: made.map(({ isGiven = false }) => isGiven),
  }
}

interface Made {
  readonly values?: Data
  readonly texts?: Data
  readonly isGiven?: boolean
}

/** Whether a column is read as the file itself says. */
function isSame(reading: ColumnReading, own: ColumnReading | undefined): boolean {
  if (!own || reading.kind !== own.kind || reading.format !== own.format) return false
  const isPlain = reading.places === undefined && reading.decimal !== ',' && !reading.clock
  const isDecimal = reading.kind === 'decimal'
  return (
    isPlain && (!isDecimal || (reading.scale === own.scale && reading.precision === own.precision))
  )
}

/** Hands on the values of a stretch, one for each row. */
function each(parts: readonly Part[], rows: number, take: (value: unknown) => void): void {
  let next = 0
  for (const { at, values } of parts) {
    const to = Math.min(values.length, rows - at)
    for (let i = next - at; i < to; i++) take(values[i])
    next = Math.max(next, at + to)
  }
  if (next < rows) throw new Error('rows are missing')
}

/** Texts, which are values where they surely say one. */
function fromTexts(
  source: TypedSource,
  reading: ColumnReading,
  parts: readonly Part[],
  rows: number,
): Made {
  const shape = shapeOf(reading)
  const values = shape && sureColumn(shape)
  const texts = new TextColumn()
  const encoder = new TextEncoder()
  let isLoose = false
  let row = 0
  each(parts, rows, (whole) => {
    const bytes = bytesOf(source, source.reach(whole), encoder)
    if (!values) texts.add(bytes, 0, bytes.length)
    else if (!values.add(bytes, 0, bytes.length)) {
      texts.skipTo(row)
      texts.add(bytes, 0, bytes.length)
      isLoose = true
    }
    row++
  })
  if (!values) return { texts: texts.data() }
  texts.skipTo(rows)
  return isLoose ? { values: values.data(), texts: texts.data() } : { values: values.data() }
}

const nothing = new Uint8Array()

function bytesOf(source: TypedSource, value: unknown, encoder: TextEncoder): Uint8Array {
  if (value === null || value === undefined) return nothing
  const bytes =
    source.reading === undefined && value instanceof Uint8Array && isText(value)
      ? value
      : encoder.encode(source.text(value))
  if (bytes.includes(0)) throw new NeedsText()
  return bytes
}

/** Whether bytes are a text as they stand; one with a byte order mark is none. */
function isText(bytes: Uint8Array): boolean {
  let all = 0
  for (let at = 0; at < bytes.length; at++) all |= bytes[at] ?? 0
  return all < 0x80 || (bytes[0] !== 0xef && invalidUtf8(bytes, 0, bytes.length) < 0)
}

/** Whether some row holds nothing at all. */
function hasBlank(made: readonly Made[], rows: number): boolean {
  const columns = made.map(({ values, texts }) =>
    [values, texts].filter((data) => data !== undefined),
  )
  if (columns.some((all) => all.some(({ nullCount }) => nullCount === 0))) return false
  for (let row = 0; row < rows; row++) {
    const isFilled = columns.some((all) =>
      all.some(({ nullBitmap }) => (((nullBitmap[row >> 3] ?? 0) >> (row & 7)) & 1) === 1),
    )
    if (!isFilled) return true
  }
  return false
}
