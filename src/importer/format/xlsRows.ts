import { boolOrError, recordAt, records, rkNumber } from './biff'
import { unicodeText } from './biffStrings'
import { viewOf } from './bytes'
import { numberText } from './cellText'
import { Lost } from './lost'
import { Pace } from './pace'
import type { Merge, ReadOptions, RowSink, SheetEnd } from './sheet'
import type { XlsBook } from './xlsBook'

/** About what a record costs, in nanoseconds. */
const recordCost = 300
const rowsAtOnce = 256

/** Reads the sheet whose records begin at `at`; charts and other objects within it are left out. */
export async function readSheet(
  bytes: Uint8Array,
  at: number,
  book: XlsBook,
  sink: RowSink,
  { signal, enough, onProgress }: ReadOptions,
): Promise<SheetEnd> {
  const reading = new XlsRows(bytes, book, sink)
  const pace = new Pace(signal)
  let count = 0
  let depth = 0
  for (let record = recordAt(bytes, at); record; record = recordAt(bytes, record.to)) {
    if (record.kind === records.bof) depth++
    else if (record.kind === records.eof && --depth <= 0) break
    else if (depth <= 1) reading.record(record.kind, record.from, record.to)
    if (++count % rowsAtOnce !== 0) continue
    await pace.work(rowsAtOnce * recordCost)
    onProgress?.(record.to / bytes.length)
    if (enough?.()) break
  }
  return reading.end()
}

class XlsRows {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #book: XlsBook
  readonly #sink: RowSink
  readonly #merges: Merge[] = []
  readonly #lost = new Lost()
  /** cells need not stand in order of rows, though nearly always do */
  readonly #late = new Map<number, string[]>()
  #row = -1
  #cells: string[] = []
  #formula: { readonly row: number; readonly column: number } | undefined

  constructor(bytes: Uint8Array, book: XlsBook, sink: RowSink) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    this.#book = book
    this.#sink = sink
  }

  record(kind: number, from: number, to: number): void {
    const view = this.#view
    const length = to - from
    if (kind === records.mergeCells) return this.#merge(from, to)
    if (kind === records.string) return this.#result(from, to)
    if (length < 6) return
    const row = view.getUint16(from, true)
    const column = view.getUint16(from + 2, true)
    const style = view.getUint16(from + 4, true)
    if (kind === records.number && length >= 14)
      this.#number(row, column, style, view.getFloat64(from + 6, true))
    else if (kind === records.rk && length >= 10)
      this.#number(row, column, style, rkNumber(view.getInt32(from + 6, true)))
    else if (kind === records.mulRk) {
      for (let at = from + 4, i = 0; at + 6 <= to - 2; at += 6, i++)
        this.#number(
          row,
          column + i,
          view.getUint16(at, true),
          rkNumber(view.getInt32(at + 2, true)),
        )
    } else if (kind === records.sharedLabel && length >= 10)
      this.#set(row, column, this.#book.strings[view.getUint32(from + 6, true)] ?? '')
    else if (kind === records.label || kind === records.rString)
      this.#set(row, column, this.#text(from + 6, to))
    else if (kind === records.boolOrError && length >= 8)
      this.#set(row, column, boolOrError(view.getUint8(from + 6), view.getUint8(from + 7) !== 0))
    else if (kind === records.formula && length >= 14)
      this.#formulaValue(row, column, style, from + 6)
  }

  end(): SheetEnd {
    this.#flush()
    // Rows out of order come at the end: none is lost, and none is put where it does not belong.
    for (const [row, cells] of [...this.#late].sort(([a], [b]) => a - b)) this.#give(row, cells)
    return { merges: this.#merges, ...this.#lost.end }
  }

  /** The cached result: a number, or where the last two bytes say so a text, a truth or an error. */
  #formulaValue(row: number, column: number, style: number, at: number): void {
    const view = this.#view
    if (view.getUint16(at + 6, true) !== 0xffff)
      return this.#number(row, column, style, view.getFloat64(at, true))
    const type = view.getUint8(at)
    if (type === 0) this.#formula = { row, column }
    else if (type === 1 || type === 2)
      this.#set(row, column, boolOrError(view.getUint8(at + 2), type === 2))
  }

  #result(from: number, to: number): void {
    if (this.#formula) this.#set(this.#formula.row, this.#formula.column, this.#text(from, to))
    this.#formula = undefined
  }

  #text(from: number, to: number): string {
    const { unicode, decoder } = this.#book
    if (unicode) return unicodeText(this.#bytes, from, to, false)
    const length = from + 2 <= to ? this.#view.getUint16(from, true) : 0
    return decoder.decode(this.#bytes.subarray(from + 2, Math.min(to, from + 2 + length)))
  }

  #number(row: number, column: number, style: number, value: number): void {
    const { shapes, since1904 } = this.#book
    this.#lost.see(value, row)
    this.#set(row, column, numberText(value, shapes[style] ?? 'number', since1904))
  }

  #set(row: number, column: number, text: string): void {
    if (text === '') return
    if (row < this.#row) {
      const cells = this.#late.get(row) ?? []
      this.#late.set(row, cells)
      cells[column] = text
      return
    }
    if (row > this.#row) this.#flush()
    this.#row = row
    this.#cells[column] = text
  }

  #flush(): void {
    if (this.#cells.length > 0) this.#give(this.#row, this.#cells)
    this.#cells = []
  }

  #give(row: number, cells: readonly (string | undefined)[]): void {
    this.#sink(
      row,
      Array.from(cells, (cell) => cell ?? ''),
    )
  }

  #merge(from: number, to: number): void {
    const number = (at: number) => this.#view.getUint16(at, true)
    for (let at = from + 2; at + 8 <= to; at += 8)
      this.#merges.push({
        top: number(at),
        bottom: number(at + 2),
        left: number(at + 4),
        right: number(at + 6),
      })
  }
}
