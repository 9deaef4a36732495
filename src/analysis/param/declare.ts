import type { Control, Param } from '../contract'

/** What every kind of param is declared with. */
export interface Declaration<T> {
  readonly default: T
  /** shown only when the form is unfolded */
  readonly advanced?: boolean
}

/** A param from its parts; one that names no columns needs neither `print` nor `columns`. */
export function declare<T>(
  declaration: Declaration<T>,
  control: Control,
  parse: (value: unknown) => T,
  print: (value: T) => unknown = (value) => value,
  columns: (value: T) => readonly string[] = () => [],
): Param<T> {
  const { default: initial, advanced = false } = declaration
  return { control, default: initial, advanced, parse, print, columns }
}

/** A param that may stay empty: null where it is. */
export function optional<T>(param: Param<T>): Param<T | null> {
  return {
    ...param,
    default: null,
    parse: (value) => (value === null || value === '' ? null : param.parse(value)),
    print: (value) => (value === null ? null : param.print(value)),
    columns: (value) => (value === null ? [] : param.columns(value)),
  }
}

export function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** A value as a message shows it, kept short. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
