import type { Place } from './step'

/** A block of cells, its edges included. */
interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The cell the keyboard is on, and the block from where its selection began to there. */
export class Selection {
  active = $state.raw<Place>({ row: 0, column: 0 })
  #anchor = $state.raw<Place>()
  readonly #size: () => { readonly rows: number; readonly columns: number }

  constructor(size: () => { readonly rows: number; readonly columns: number }) {
    this.#size = size
  }

  /** Goes to a cell, or to the nearest there is, and takes the cells on the way along where asked to `extend`. */
  go({ row, column }: Place, extend: boolean): void {
    const { rows, columns } = this.#size()
    this.#anchor = extend ? (this.#anchor ?? this.active) : undefined
    this.active = {
      row: Math.max(0, Math.min(row, rows - 1)),
      column: Math.max(0, Math.min(column, columns - 1)),
    }
  }

  /** Selects every cell; the active one is the last. */
  all(): void {
    const { rows, columns } = this.#size()
    this.#anchor = { row: 0, column: 0 }
    this.active = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) }
  }

  /** The cells that are selected: the active one where nothing more is. */
  readonly block: Block = $derived.by(() => {
    const from = this.#anchor ?? this.active
    const to = this.active
    return {
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
    }
  })

  /** Whether a cell belongs to a block that was selected on purpose. */
  has({ row, column }: Place): boolean {
    const { top, bottom, left, right } = this.block
    return (
      this.#anchor !== undefined && row >= top && row <= bottom && column >= left && column <= right
    )
  }
}
