import { pooledMoments, type Moments } from '../../stats/moments'
import type { Row, Table, Value } from '../../table/table'
import type { Metric } from './metric'

/** The places of a metric's quantities within its moments: outcome, denominator, and what is from before. */
export const places = { y: 0, d: 1, x: 2, z: 3 } as const
const letters = ['y', 'd', 'x', 'z'] as const

/** The units of one variant in one scope, and what one metric comes to on them. */
export interface Cell {
  readonly units: number
  readonly sums: readonly number[]
  readonly moments: Moments
  /** the ends of the values, null where only sums are known */
  readonly low: number | null
  readonly high: number | null
  /** the second look: capped where the metric is not, as it is where it is capped */
  readonly other: Moments | null
  readonly cap: number | null
}

/** Cells of one metric by variant. */
export type Arms = ReadonlyMap<string, Cell>

/** A day or a value of a segment, with the arms of each metric in order. */
export interface Slice {
  readonly value: string | null
  readonly metrics: readonly Arms[]
}

/** Slices of one scope, in the order of their values. */
export function slices(
  moments: Table,
  scope: string,
  variants: readonly string[],
  metrics: readonly Metric[],
): readonly Slice[] {
  const byValue = new Map<string | null, Row[]>()
  for (const row of moments.rows()) {
    if (row['scope'] !== scope) continue
    const value = text(row['value'])
    byValue.set(value, [...(byValue.get(value) ?? []), row])
  }
  return [...byValue]
    .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([value, rows]) => ({
      value,
      metrics: metrics.map((_, i) => {
        const own = rows.filter((row) => Number(row['metric']) === i + 1)
        const found = own.flatMap((row): [string, Cell][] => {
          const variant = text(row['variant'])
          return variant !== null && variants.includes(variant) ? [[variant, cell(row)]] : []
        })
        return new Map(found)
      }),
    }))
}

/** Several slices as one. */
export function together(parts: readonly Slice[], metrics: readonly Metric[]): readonly Arms[] {
  return metrics.map((_, i) => {
    const byVariant = new Map<string, Cell[]>()
    for (const part of parts) {
      for (const [variant, one] of part.metrics[i] ?? []) {
        byVariant.set(variant, [...(byVariant.get(variant) ?? []), one])
      }
    }
    return new Map([...byVariant].map(([variant, cells]) => [variant, pooled(cells)]))
  })
}

/** Each slice together with all before it. */
export function running(parts: readonly Slice[], metrics: readonly Metric[]): readonly Slice[] {
  const found: Slice[] = []
  for (const part of parts) {
    const before = found.at(-1)
    found.push({
      value: part.value,
      metrics: before ? together([before, part], metrics) : part.metrics,
    })
  }
  return found
}

function pooled(cells: readonly Cell[]): Cell {
  const others = cells.flatMap(({ other }) => other ?? [])
  const units = cells.reduce((sum, one) => sum + one.units, 0)
  const { covariance } = pooledMoments(
    cells.map(({ moments }) => moments),
    letters.length,
  )
  const sums = letters.map((_, i) =>
    settledSum(
      cells.reduce((sum, one) => sum + (one.sums[i] ?? 0), 0),
      units,
      covariance[i]?.[i] ?? 0,
    ),
  )
  return {
    units,
    sums,
    moments: { units, means: sums.map((sum) => sum / units), covariance },
    low: least(cells.map(({ low }) => low)),
    high: most(cells.map(({ high }) => high)),
    other: others.length === 0 ? null : pooledMoments(others, 1),
    cap: cells[0]?.cap ?? null,
  }
}

const least = (ends: readonly (number | null)[]) =>
  ends.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)))
const most = (ends: readonly (number | null)[]) =>
  ends.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)))

function cell(row: Row): Cell {
  const units = number(row['units'])
  const value = (name: string) => settled(number(row[name]))
  const covariance = letters.map((a, i) =>
    letters.map((b, j) => {
      if (i === j) return value(`${a}_variance`)
      const raw = i < j ? value(`${a}_${b}`) : value(`${b}_${a}`)
      return meaningful(raw, value(`${a}_variance`) * value(`${b}_variance`))
    }),
  )
  const other = row['other_sum'] ?? null
  const sums = letters.map((letter) =>
    settledSum(number(row[`${letter}_sum`]), units, value(`${letter}_variance`)),
  )
  return {
    units,
    sums,
    moments: { units, means: sums.map((sum) => sum / units), covariance },
    low: optional(row['y_low']),
    high: optional(row['y_high']),
    other:
      other === null
        ? null
        : { units, means: [value('other_sum') / units], covariance: [[value('other_variance')]] },
    cap: optional(row['cap']),
  }
}

/** Without the last digits, which follow from the order of the rows. */
const settled = (value: number) => Number(value.toPrecision(13))

/** The same of a sum, unless the digits left out would weigh beside what chance makes of it: large values close together. */
const settledSum = (sum: number, units: number, variance: number) =>
  Math.abs(sum) * 1e-13 > Math.sqrt(units * variance) * 1e-9 ? sum : settled(sum)

/** A correlation that is only rounding is none, whatever the order of the rows. */
const meaningful = (covariance: number, variances: number) =>
  Math.abs(covariance) > 1e-12 * Math.sqrt(variances) ? covariance : 0

const optional = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value)
export const number = (value: Value | undefined) => Number(value ?? 0)
export const text = (value: Value | undefined) =>
  typeof value === 'string' && value !== '' ? value : null
