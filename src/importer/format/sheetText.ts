import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { joinedHeader } from './joinedHeader'
import { Pieces } from './pieces'
import { type Cells, type Merge, mostColumns } from './sheet'

/** Rows held back until the merged cells are known, which workbooks list after the rows. */
const held = 64
/** A sheet has no more; a row that says it stands farther down follows the one before it. */
const mostRows = 1_048_576
/** Beyond this many UTF-16 units a table would not fit into the engine. */
const longest = 4 * 2 ** 30

/** Rows of cells on their way to delimited text: commas, `"` where needed, a line feed after each. */
export class SheetText {
  readonly #file: string
  readonly #pieces = new Pieces()
  readonly #head: Cells[] = []
  /** of the widest row held back: shorter ones lack nothing, as their cells are merely empty */
  #width = 0
  #next = 0

  constructor(file: string) {
    this.#file = file
  }

  /**
   * Those left out between two rows are blank lines, those after the last are none. A row that says it stands
   * where another one does follows it.
   */
  add(row: number, cells: Cells): void {
    const width = filledWidth(cells)
    if (width === 0) return
    if (width > mostColumns)
      throw failure('importer.wide', { file: this.#file, columns: width, most: 2000 })
    while (row < mostRows && this.#next < row) this.#line([], 0)
    this.#line(cells, width)
  }

  #line(cells: Cells, width: number): void {
    if (this.#next < held) {
      this.#head.push(cells.slice(0, width))
      this.#width = Math.max(this.#width, width)
    } else this.#pieces.add(csvLine(cells, width === 0 ? 0 : Math.max(width, this.#width)))
    this.#next++
    if (this.#pieces.size > longest) throw failure('importer.bomb', { file: this.#file })
  }

  /** The text as a source, the names of a header of several rows brought into one. */
  source(name: string, merges: readonly Merge[]): Source {
    const head = joinedHeader(this.#head, merges)
    const lines = head.map((cells) => csvLine(cells, cells.length === 0 ? 0 : this.#width))
    return this.#pieces.source(name, lines.join(''))
  }

  /** How much of a table the first rows look like: rows that have several cells, times how many. */
  weight(): number {
    const widths = this.#head
      .map((cells) => cells.filter((cell) => cell !== '').length)
      .filter((width) => width > 1)
      .sort((a, b) => a - b)
    return widths.length < 2 ? 0 : widths.length * Math.min(20, widths[widths.length >> 1] ?? 0)
  }

  get rows(): number {
    return this.#next
  }

  /** Whether the rows held back, by which sheets are compared, are all there. */
  get headIsFull(): boolean {
    return this.#next >= held
  }
}

function filledWidth(cells: Cells): number {
  let width = cells.length
  while (width > 0 && (cells[width - 1] ?? '') === '') width--
  return width
}

const special = /[",\n\r]|^[ \t]|[ \t]$/

/** A cell of clean CSV, in quotes where it needs them. */
export function csvCell(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of clean CSV with its line feed. */
export function csvLine(cells: Cells, width: number): string {
  let line = ''
  for (let i = 0; i < width; i++) {
    if (i > 0) line += ','
    line += csvCell(cells[i] ?? '')
  }
  return `${line}\n`
}
