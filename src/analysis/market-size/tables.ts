import type { ComputedTables, Scalar } from '../contract'
import { guidelineBand } from './guidelines'
import type { Bounds, Concentration, Summary } from './summary'
import type { Driver, Factor } from './sizing'

/** The rows of what statistics make, in the order of the declared columns. */
export function tables(summary: Summary): ComputedTables {
  const { sizing, series, outlook, growth, categories } = summary
  return {
    sizes: sizing.sizes.map((size) => [
      size.level === 'bottom-up' ? 'Bottom-up' : size.name,
      size.p10,
      size.p50,
      size.p90,
      size.point,
      size.low,
      size.high,
      size.level === null || size.level === 'bottom-up' ? 'bottom-up' : 'top-down',
    ]),
    concentration: concentration(summary),
    growth: [...(growth ? [{ ...growth, name: 'Total' }] : []), ...categories].map((each) => [
      each.name,
      each.cagr,
      each.years,
      each.yearOnYear,
      each.mean?.low ?? null,
      each.mean?.high ?? null,
      each.perPeriod,
      each.periods,
      each.first.at,
      each.last.at,
      each.first.value,
      each.last.value,
    ]),
    periods: periods(summary),
    forecast:
      outlook && series
        ? outlook.points.map(({ at, value, low, high }) => [at, value, low, high])
        : [],
    drivers: sizing.drivers.map(driver),
    gap: (sizing.reconciliation?.closers ?? []).map(({ factor, side, needed, within }) => [
      factorName(factor),
      side,
      factor.range.likely,
      needed,
      factor.range.low,
      factor.range.high,
      within,
    ]),
  }
}

/** A factor as tables call it: a quantity goes with its segment. */
const factorName = ({ name, quantity }: Factor) =>
  quantity === null ? name : `${name}: ${quantity}`

const driver = ({ size, factor, atLow, atHigh }: Driver): readonly Scalar[] => [
  size === 'bottom-up' ? 'Bottom-up' : size.toUpperCase(),
  factorName(factor),
  factor.range.low,
  factor.range.high,
  atLow,
  atHigh,
  atHigh - atLow,
]

function periods({ series, period, open }: Summary): readonly (readonly Scalar[])[] {
  if (!series || !period) return []
  const back = { day: 364, week: 52, month: 12, quarter: 4, year: 1 }[period]
  const whole = series.points.map(({ at, value }, i): readonly Scalar[] => {
    const against = (steps: number) => {
      const before = series.points[i - steps]?.value ?? null
      return value !== null && before !== null && before > 0 ? value / before - 1 : null
    }
    return [at, value, against(1), against(back), true]
  })
  return open ? [...whole, [open.at, open.value, null, null, false]] : whole
}

function concentration({ concentration: now, before, merger, kinds }: Summary) {
  if (!now) return []
  const row = (
    measure: string,
    pick: (each: Concentration) => Bounds | number | null,
    reading: string | null = null,
  ): readonly Scalar[] => {
    const ends = (value: ReturnType<typeof pick>) =>
      value !== null && typeof value === 'object' ? value : { low: value, high: value }
    const value = ends(pick(now))
    const then = before ? pick(before) : null
    const isIndex = measure === 'effective_number'
    return [
      measure,
      isIndex ? value.high : value.low,
      value.low,
      value.high,
      then === null ? null : isIndex ? ends(then).high : ends(then).low,
      reading,
    ]
  }
  const plain = (measure: string, value: number) => [measure, value, value, value, null, null]
  return [
    row('hhi', ({ hhi }) => hhi, kinds.holder === 'categories' ? null : reading(now.hhi)),
    row('hhi_low', ({ hhi }) => hhi.low),
    row('hhi_high', ({ hhi }) => hhi.high),
    row('cr1', ({ cr1 }) => cr1),
    row('cr4', ({ cr4 }) => cr4),
    row('cr10', ({ cr10 }) => cr10),
    row('effective_number', ({ effectiveNumber }) => effectiveNumber),
    row('gini', ({ gini }) => gini),
    row('sellers', ({ sellers }) => sellers),
    row('other_share', ({ otherShare }) => otherShare),
    ...(merger ? [plain('merger_delta', merger.delta), plain('hhi_after_merger', merger.hhi)] : []),
  ]
}

/** The bands of all guidelines, by year. */
const reading = (hhi: Bounds) =>
  ([2023, 2010, 1982] as const)
    .map((year) => `${String(year)}: ${guidelineBand(hhi, year)}`)
    .join('; ')
    .replaceAll('_', ' to ')
