import {
  type Data,
  Field,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
} from 'apache-arrow'
import type { Sink } from '../rows'
import type { Shape } from '../shapes'
import { sureColumn } from './ofShape'
import type { SureColumn } from './sureColumn'
import { TextColumn } from './textColumn'

/** The name of a column's texts in a batch. */
export const textsOf = (column: number): string => `c${column}`
/** The name of a column's sure values in a batch. */
export const valuesOf = (column: number): string => `s${column}`

/** Some of the rows of a file, column by column. */
export interface ColumnBatch {
  /**
   * an Arrow IPC stream: of a column with a shape its values (`s0`, `s1` …), beside which the texts of another form stand where it is
   * loose; of any other its texts (`c0`, `c1` …)
   */
  readonly bytes: Uint8Array
  readonly rows: number
  /** by column, whether some text has not the shape of its column */
  readonly loose: readonly boolean[]
  /** by column, whether all of its values are given although texts of its reading have no shape; absent where none are */
  readonly given?: readonly boolean[]
}

/** Gathers rows as columns: values where a text surely says one, else texts. */
export class Columns implements Sink {
  /** of the texts gathered, in bytes, and one for each cell: many empty ones take room, too */
  size = 0
  rows = 0
  /** by column that has a shape */
  readonly #values: readonly (SureColumn | undefined)[]
  /** by column: all its texts, or those without its shape */
  readonly #texts: (TextColumn | undefined)[]
  readonly #isLoose: Uint8Array

  constructor(width: number, shapes: readonly (Shape | undefined)[]) {
    this.#values = Array.from({ length: width }, (_, i) => {
      const shape = shapes[i]
      return shape && sureColumn(shape)
    })
    this.#texts = this.#values.map((values) => (values ? undefined : new TextColumn()))
    this.#isLoose = new Uint8Array(width)
  }

  row(bytes: Uint8Array, bounds: Int32Array, cells: number): void {
    const width = this.#values.length
    for (let i = 0; i < width; i++) {
      const isThere = i < cells
      const from = isThere ? (bounds[2 * i] ?? 0) : 0
      const to = isThere ? (bounds[2 * i + 1] ?? 0) : 0
      this.size += to - from + 1
      const values = this.#values[i]
      if (values === undefined) this.#texts[i]?.add(bytes, from, to)
      else if (!values.add(bytes, from, to)) this.#setBeside(i, bytes, from, to)
    }
    this.rows++
  }

  /** What was gathered; then it is empty. */
  take(): ColumnBatch {
    const named = this.#values.flatMap((values, i): [string, Data][] => {
      const texts = values === undefined || this.#isLoose[i] === 1 ? this.#texts[i] : undefined
      texts?.skipTo(this.rows)
      return [
        ...(values ? [[valuesOf(i), values.data()] as [string, Data]] : []),
        ...(texts ? [[textsOf(i), texts.data()] as [string, Data]] : []),
      ]
    })
    const bytes = streamOf(named, this.rows)
    const batch = { bytes, rows: this.rows, loose: Array.from(this.#isLoose, (one) => one === 1) }
    for (const column of [...this.#values, ...this.#texts]) column?.clear()
    this.#isLoose.fill(0)
    this.rows = 0
    this.size = 0
    return batch
  }

  #setBeside(column: number, bytes: Uint8Array, from: number, to: number): void {
    const texts = (this.#texts[column] ??= new TextColumn())
    texts.skipTo(this.rows)
    texts.add(bytes, from, to)
    this.#isLoose[column] = 1
  }
}

/** Columns by name as an Arrow IPC stream. */
export function streamOf(
  columns: readonly [name: string, data: Data][],
  length: number,
): Uint8Array {
  const fields = columns.map(([name, { type }]) => new Field(name, type, true))
  const children = columns.map(([, data]) => data)
  const data = makeData({ type: new Struct(fields), length, nullCount: 0, children })
  const batch = new RecordBatch(new Schema(fields), data)
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true)
}
