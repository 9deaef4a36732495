import type { AsideReason } from './vocabulary'

/** Rows that hold a certain value in one column. */
export interface CellRule {
  readonly column: number
  /** trimmed; an empty text stands for an empty cell */
  readonly values: ReadonlySet<string>
  readonly reason: AsideReason
}

/** Which records of a file are no rows of its table, beside blank ones and those above its header. */
export interface Asides {
  /** the first record that belongs to the table or stands above it; before it are other tables */
  readonly from: number
  /** the first record behind the table */
  readonly until: number
  /** records as they stand in the file */
  readonly records: ReadonlyMap<string, AsideReason>
  readonly rules: readonly CellRule[]
}

export const noAsides: Asides = { from: 0, until: Infinity, records: new Map(), rules: [] }

const encoder = new TextEncoder()

/** Tells for each record of a file, in bytes of UTF-8, whether it is set aside by name. */
export class AsideFinder {
  readonly #asides: Asides
  readonly #lengths: ReadonlySet<number>
  readonly #decoder = new TextDecoder()

  constructor(asides: Asides) {
    this.#asides = asides
    this.#lengths = new Set([...asides.records.keys()].map((text) => encoder.encode(text).length))
  }

  /** Why a record is no row; `cells` cuts it, which only some files need. */
  reason(
    bytes: Uint8Array,
    from: number,
    to: number,
    cells: () => readonly { readonly from: number; readonly to: number }[],
  ): AsideReason | undefined {
    const { records, rules } = this.#asides
    const text = (a: number, b: number) => this.#decoder.decode(bytes.subarray(a, b))
    if (this.#lengths.has(to - from)) {
      const found = records.get(text(from, to))
      if (found) return found
    }
    if (rules.length === 0) return undefined
    const cuts = cells()
    return rules.find(({ column, values }) => {
      const cut = cuts[column]
      return values.has(cut ? text(cut.from, cut.to).trim() : '')
    })?.reason
  }
}
