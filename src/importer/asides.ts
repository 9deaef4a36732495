import type { AsideReason } from './vocabulary'

/** Rows that hold a certain value in one column. */
export interface CellRule {
  readonly column: number
  /** trimmed; an empty text stands for an empty cell */
  readonly values: ReadonlySet<string>
  readonly reason: AsideReason
  /** columns that tell what such a row is the sum of */
  readonly keys?: readonly number[]
  /** the groups, as `groupOf` names them, that hold more than their sum */
  readonly groups?: ReadonlySet<string>
}

/** Whether a rule sets a row aside. */
export function takes(rule: CellRule, row: readonly string[]): boolean {
  const { column, values, keys = [], groups } = rule
  if (!values.has((row[column] ?? '').trim())) return false
  return !groups || groups.has(groupOf(row, keys))
}

/** What a row is the sum of. */
export function groupOf(row: readonly string[], keys: readonly number[]): string {
  return keys.map((key) => (row[key] ?? '').trim()).join('\n')
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
  /** whether any record can be set aside by name, so that most files need not ask */
  readonly isActive: boolean

  constructor(asides: Asides) {
    this.#asides = asides
    this.#lengths = new Set([...asides.records.keys()].map((text) => encoder.encode(text).length))
    this.isActive = asides.records.size > 0 || asides.rules.length > 0
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
    // Few columns are looked at, and only they are decoded.
    const row: string[] = []
    for (const { column, keys = [] } of rules)
      for (const at of [column, ...keys]) {
        const cut = cuts[at]
        row[at] ??= cut ? text(cut.from, cut.to) : ''
      }
    return rules.find((rule) => takes(rule, row))?.reason
  }
}
