import type { Merge, Sheet, SheetEnd } from './sheet'

/** A table already cut into cells, as pages have them. */
export class CellTable {
  readonly rows: string[][] = []
  readonly merges: Merge[] = []
  name: string

  constructor(name: string) {
    this.name = name
  }

  /** A cell at its place or the next free one of the row, over so many columns and rows. */
  put(row: number, at: number, text: string, across: number, down: number): number {
    const cells = this.#row(row)
    let column = at
    while (cells[column] !== undefined) column++
    for (let r = 0; r < down; r++)
      for (let c = 0; c < across; c++) this.#row(row + r)[column + c] = r + c === 0 ? text : ''
    if (across > 1 || down > 1)
      this.merges.push({
        top: row,
        bottom: row + down - 1,
        left: column,
        right: column + across - 1,
      })
    return column + across
  }

  #row(row: number): string[] {
    for (let at = this.rows.length; at <= row; at++) this.rows.push([])
    return this.rows[row] ?? []
  }

  sheet(): Sheet {
    return {
      name: this.name,
      hidden: false,
      read: async (sink, { enough }): Promise<SheetEnd> => {
        for (const [row, cells] of this.rows.entries()) {
          sink(
            row,
            Array.from(cells, (cell: string | undefined) => cell ?? ''),
          )
          if (enough?.()) break
        }
        return { merges: this.merges }
      },
    }
  }
}

/** Spans wider or deeper than any table are slips, or meant to fill the memory. */
export function span(said: string | undefined, most: number): number {
  const count = Number(said ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1
}
