import type { Format, Quantity } from '../lib/problem'

/** Values of one format that are read side by side, such as an estimate and the ends of its interval: digits end at one place. */
export function sideBySide<K extends string>(
  values: Readonly<Record<K, number | null>>,
  format: Format,
): Readonly<Record<K, Quantity>> {
  const all = Object.values<number | null>(values).flatMap((value) => value ?? [])
  const quantities = Object.entries<number | null>(values).map(([name, value]) => [
    name,
    { value, format, beside: all },
  ])
  return Object.fromEntries(quantities) as Record<K, Quantity>
}
