import type { Format } from '../lib/problem'

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const durations = [
  ...[1, 5, 10, 30],
  ...[1, 5, 10, 30].map((n) => n * minute),
  ...[1, 2, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 30, 90, 180, 365].map((n) => n * day),
]

/** Ticks for a value axis from zero: durations fall on whole minutes, hours and days. */
export function valueTicks(maximum: number, format: Format, count = 5): number | number[] {
  if (format !== 'duration' || !(maximum > 0)) return count
  const step = durations.find((seconds) => maximum / seconds <= count) ?? 365 * day
  const ticks: number[] = []
  for (let at = 0; at <= maximum; at += step) ticks.push(at)
  return ticks
}
