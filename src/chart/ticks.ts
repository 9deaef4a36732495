import type { Format } from '../lib/problem'
import { widest } from './measure'

/** From the least to the largest value of an axis. */
export type Span = readonly [low: number, high: number]

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const durations = [
  ...[1, 5, 10, 30],
  ...[1, 5, 10, 30].map((n) => n * minute),
  ...[1, 2, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 30, 90, 180, 365].map((n) => n * day),
]

/** In pixels, between two labels of an axis. */
const gap = 16
/** Of a step: what arithmetic on fractions may be off. */
const slack = 1e-6

/**
 * At most so many round values of a span, evenly apart: whole minutes, hours and days where they are
 * durations, whole numbers where they are counts.
 */
export function valueTicks([low, high]: Span, format: Format, most = 5): readonly number[] {
  if (!(high > low)) return [low]
  const counted = (step: number) =>
    Math.floor(high / step + slack) - Math.ceil(low / step - slack) + 1
  const step = steps(high - low, format).find((each) => counted(each) <= most) ?? high - low
  const first = Math.ceil(low / step - slack)
  return Array.from({ length: counted(step) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  )
}

/** As many ticks as find room for their labels side by side, from two up. */
export function fittingTicks(
  span: Span,
  format: Format,
  words: (ticks: readonly number[]) => (tick: number) => string,
  room: number,
  most = 6,
): readonly number[] {
  for (let count = most; count > 2; count -= 1) {
    const ticks = valueTicks(span, format, count)
    if (ticks.length * (widest(ticks.map(words(ticks))) + gap) <= room + gap) return ticks
  }
  return valueTicks(span, format, 2)
}

/** Round steps from fine to coarse, the last as long as the whole. */
function steps(length: number, format: Format): readonly number[] {
  if (format === 'duration') return durations
  const unit = 10 ** (Math.floor(Math.log10(length)) - 1)
  const round = [1, 2, 5, 10, 20, 50, 100].map((n) => n * unit)
  return format === 'integer' ? round.filter((step) => step >= 1) : round
}
