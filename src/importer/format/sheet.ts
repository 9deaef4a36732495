/** The text of each cell of a row, from its first column; cells that are absent or empty are ''. */
export type Cells = readonly string[]

/** Cells joined into one; all from 0, the last ones included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Takes the rows of a sheet in order; `row` is its number from 0, and rows may be left out. */
export type RowSink = (row: number, cells: Cells) => void

/** One table of a workbook or page, whose rows can be read any number of times. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /**
   * Gives rows to the sink until they end or `enough` says so. The merged cells are known only at the end,
   * and what was odd about the values is told there too.
   */
  read(sink: RowSink, options: ReadOptions): Promise<SheetEnd>
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (fraction: number) => void
  /** asked now and then; the rest of the sheet is not wanted once it is true */
  readonly enough?: () => boolean
}

export interface SheetEnd {
  readonly merges: readonly Merge[]
  /** numbers so long that the file itself has lost their last digits */
  readonly lostDigits?: LostDigits
}

/** Numbers of 16 digits and more: spreadsheets keep 15. */
export interface LostDigits {
  readonly count: number
  /** from 1 */
  readonly row: number
  readonly value: string
}

/** More columns than this no table can have; a cell farther right ends the reading. */
export const mostColumns = 2048
