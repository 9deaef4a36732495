import type { Control } from '../../analysis/contract'
import { InputReference } from '../../notebook'

type Fields = Readonly<Record<string, unknown>>

/** A row as its fields: a bare value is that of the short field. */
export function fieldsOf(row: unknown, short: string | undefined): Fields {
  if (isMap(row)) return row
  return short === undefined || row === null || row === undefined ? {} : { [short]: row }
}

/** The row with one field set, or without it; bare again where only the short field is left. */
export function withField(
  row: unknown,
  short: string | undefined,
  name: string,
  value: unknown,
): unknown {
  const entries = Object.entries({ ...fieldsOf(row, short), [name]: value })
  const fields: Fields = Object.fromEntries(entries.filter(([, each]) => each !== undefined))
  const names = Object.keys(fields)
  const isBare = short !== undefined && names.length === 1 && names[0] === short
  return isBare ? fields[short] : fields
}

type Rows = Extract<Control, { type: 'rows' }>

/** A new row: of each choice the first option that no other row has, so that rows are not all of one kind. */
export function blankRow({ fields, short }: Rows, rows: readonly unknown[]): Fields {
  const chosen = Object.entries(fields).flatMap(([name, { control, default: usual }]) => {
    if (control.type !== 'choice') return []
    const used = rows.map((row) => fieldsOf(row, short)[name] ?? usual)
    const free = control.options.find((option) => !used.includes(option))
    return free === undefined ? [] : [[name, free] as const]
  })
  return Object.fromEntries(chosen)
}

/** Whether a row says all that it has to, and something at all. */
export function isComplete(control: Rows, row: unknown): boolean {
  const { short, required } = control
  const given = fieldsOf(row, short)
  return isTouched(control, row) && required.every((name) => given[name] !== undefined)
}

/**
 * Whether rows that are being typed can be given to the cell: each says what it has to and what the others say,
 * and there are as many as mean something together.
 */
export function areWhole(
  control: Rows,
  rows: readonly unknown[],
  typing: readonly unknown[],
): boolean {
  const all = [...rows, ...typing].map((row) => Object.keys(fieldsOf(row, control.short)))
  const used = [...new Set(all.flat())]
  const isWhole = (row: unknown) => {
    const given = fieldsOf(row, control.short)
    const isEven = control.together < 2 || used.every((name) => given[name] !== undefined)
    return isComplete(control, row) && isEven
  }
  return all.length >= control.together && typing.every(isWhole)
}

/** Whether anything was typed into a row. */
export function isTouched({ fields, short }: Rows, row: unknown): boolean {
  return Object.keys(fieldsOf(row, short)).some((name) => fields[name]?.control.type !== 'choice')
}

/** The list with one item at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof InputReference)
