/** What a column holds, independent of how wide the engine stores it. */
export type Kind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'interval'
  | 'list'
  | 'struct'
  | 'map'
  | 'binary'
  | 'null'

/** A column's name and type, as the engine reports it. */
export interface Column {
  readonly name: string
  readonly kind: Kind
  /** the engine's own type name, such as `DECIMAL(18,2)` */
  readonly type: string
  /** digits after the point of a decimal */
  readonly scale?: number
}

/**
 * A decoded value. Integers are numbers while they are safe and bigints beyond; decimals are numbers
 * while their digits fit a double exactly (at most 15 of them) and digit strings beyond; dates,
 * times and timestamps are ISO strings (`2026-11-11`, `09:30:00`, `2026-11-11T09:30:00.5`), never in a
 * zone unless the column has one (then with `Z`); years outside 0–9999 are written `+012345` or
 * `-000043`, endless dates `infinity` and `-infinity`; intervals are ISO 8601 durations (`P1Y2M3DT1H2.5S`);
 * a map is a list of `{key, value}`, a union is `{member: value}`, or null where that is null; binary is a `Uint8Array`.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Value[]
  | { readonly [field: string]: Value }

/** One row by column name. */
export type Row = Readonly<Record<string, Value>>

/** A small, immutable, column-wise result. */
export class Table {
  readonly columns: readonly Column[]
  readonly rowCount: number
  readonly #values: readonly (readonly Value[])[]
  readonly #index: ReadonlyMap<string, number>

  /** `values[c][r]` is the value of column `c` in row `r`; all columns are equally long. */
  constructor(
    columns: readonly Column[],
    values: readonly (readonly Value[])[],
    rowCount?: number,
  ) {
    this.columns = columns
    this.#values = values
    this.rowCount = rowCount ?? values[0]?.length ?? 0
    this.#index = new Map(columns.map((column, i) => [column.name, i]))
  }

  /** The values of one column; throws on an unknown name. */
  column(name: string): readonly Value[] {
    const i = this.#index.get(name)
    if (i === undefined) throw new Error(`unknown column: ${name}`)
    return this.#values[i] ?? []
  }

  /** The values of the column at a position: the way in when two columns share a name. */
  columnAt(index: number): readonly Value[] {
    const values = this.#values[index]
    if (!values) throw new Error(`unknown column: ${index}`)
    return values
  }

  get(row: number, name: string): Value {
    return this.column(name)[row] ?? null
  }

  row(row: number): Row {
    return Object.fromEntries(this.columns.map((c, i) => [c.name, this.#values[i]?.[row] ?? null]))
  }

  rows(): Row[] {
    return Array.from({ length: this.rowCount }, (_, r) => this.row(r))
  }
}
