import type { Locale } from '../lib/locale'

/** A unit that short forms count in, with the word for it. */
interface Unit {
  readonly size: number
  readonly word: string
}

/** From small to large; the Chinese ones are those that Chinese counts in. */
const units: Readonly<Record<Locale, readonly [Unit, ...Unit[]]>> = {
  en: [
    { size: 1e3, word: 'K' },
    { size: 1e6, word: 'M' },
    { size: 1e9, word: 'B' },
    { size: 1e12, word: 'T' },
  ],
  'zh-CN': [
    { size: 1e4, word: '万' },
    { size: 1e8, word: '亿' },
    { size: 1e12, word: '万亿' },
  ],
}

/** Below it a number is written in full. */
export const leastUnit = (locale: Locale): number => units[locale][0].size

/** The word for a unit of `commonUnit`; nothing for 1. */
export const unitWord = (size: number, locale: Locale): string =>
  units[locale].find((unit) => unit.size === size)?.word ?? ''

/** The unit in which numbers side by side read best: thousands or 万 only where they are whole or many. */
export function commonUnit(values: readonly number[], locale: Locale): number {
  const sizes = values.map(Math.abs)
  const most = Math.max(0, ...sizes)
  const unit = units[locale].findLast(({ size }) => size <= most)?.size ?? 1
  const isFew = unit === leastUnit(locale) && most < 10 * unit
  return isFew && sizes.some((size) => size % unit !== 0) ? 1 : unit
}

/** Digits after the point of a short form: three figures that mean something, fewer where fewer say all. */
export function compactDigits(size: number, locale: Locale): number {
  const unit = units[locale].findLast((each) => each.size <= size)?.size ?? 1
  const count = Number((size / unit).toPrecision(3))
  const most = count < 10 ? 2 : count < 1000 ? 1 : 0
  return leastDigits([size / unit], most)
}

/**
 * One unit and one number of digits for short forms that are read side by side; undefined where one of them has no such unit
 * of its own.
 */
export function shortBeside(
  values: readonly number[] | undefined,
  locale: Locale,
): { readonly unit: number; readonly digits: number } | undefined {
  if (!values || values.length < 2) return undefined
  const most = Math.max(...values.map(Math.abs))
  const unit = units[locale].findLast(({ size }) => size <= most)?.size
  if (unit === undefined) return undefined
  if (values.some((value) => value !== 0 && Math.abs(value) < unit)) return undefined
  const figures = most / unit < 10 ? 2 : most / unit < 1000 ? 1 : 0
  const rounded = values.map((value) => Number((value / unit).toFixed(figures)))
  return { unit, digits: leastDigits(rounded, figures) }
}

/** The fewest digits after the point that write all values exactly, at most `most`. */
export function leastDigits(values: readonly number[], most: number): number {
  const isExact = (value: number, digits: number) =>
    Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-6
  for (let digits = 0; digits < most; digits++)
    if (values.every((value) => isExact(value, digits))) return digits
  return most
}
