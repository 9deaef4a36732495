import { random } from '../../lib/random'
import { assumptionDraws, type Assumption, type Shape } from '../../stats/assumption'
import { quantiles } from '../../stats/quantile'

const levels = ['tam', 'sam', 'som'] as const
export type Level = (typeof levels)[number]
export type Quantity = 'customers' | 'frequency' | 'order_value'

/** One number a size is made of. */
export interface Factor {
  /** as the analyst calls it; that of a segment's quantity is the segment */
  readonly name: string
  readonly range: Assumption
  /** read off the data and not assumed */
  readonly measured: boolean
  /** the level of the market it leads to, from the top down */
  readonly level: Level | null
  /** which of a segment's three numbers it is, from the bottom up */
  readonly quantity: Quantity | null
}

/** A size with what chance makes of its assumptions. */
export interface Size {
  /** `bottom-up`, a level, or null for a segment */
  readonly level: Level | 'bottom-up' | null
  readonly name: string
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  /** every assumption at its likeliest, its least and its greatest */
  readonly point: number
  readonly low: number
  readonly high: number
}

/** What one assumption does to a size while the others stay at their likeliest. */
export interface Driver {
  readonly size: Level | 'bottom-up'
  readonly factor: Factor
  readonly atLow: number
  readonly atHigh: number
}

/** What a factor alone would have to be for both ways to give the same size. */
interface Closer {
  readonly factor: Factor
  readonly side: 'top-down' | 'bottom-up'
  readonly needed: number
  readonly within: boolean
}

interface Reconciliation {
  readonly level: Level
  readonly topDown: number
  readonly bottomUp: number
  /** of all segments, at the likeliest */
  readonly customers: number
  /** bottom-up over top-down: at the likeliest values, and the middle 80 % of the draws */
  readonly ratio: number
  readonly p10: number
  readonly p90: number
  /** those that can close the gap first, then by how little they have to move */
  readonly closers: readonly Closer[]
}

export interface Sizing {
  readonly sizes: readonly Size[]
  readonly drivers: readonly Driver[]
  readonly reconciliation: Reconciliation | null
}

/** A segment's three factors: customers, orders of one, value of an order. */
export type Segment = readonly [Factor, Factor, Factor]

const draws = 40_000

/**
 * Sizes from the top down (products of factors) and from the bottom up (the sum of products by segment), with
 * `draws` draws of every assumption. The same assumptions and seed give the same figures.
 */
export function sizing(
  topDown: readonly Factor[],
  bottomUp: readonly Segment[],
  { shape, seed, meets }: { readonly shape: Shape; readonly seed: number; readonly meets: Level },
): Sizing {
  const stream = random(seed)
  const draw = ({ range }: Factor) => assumptionDraws(range, shape, draws, stream)
  const top = levels.flatMap((level) => {
    const factors = topDown.filter((factor) => upTo(level, factor))
    return topDown.some((factor) => factor.level === level) ? [{ level, factors }] : []
  })
  const drawn = new Map(topDown.map((factor) => [factor, draw(factor)]))
  const topSizes = top.map(({ level, factors }) => {
    const values = product(factors.flatMap((factor) => drawn.get(factor) ?? []))
    return { level, factors, values }
  })
  const parts = bottomUp.map((factors) => ({
    name: factors[0].name,
    factors,
    values: product(factors.map(draw)),
  }))
  const total = sum(parts.map(({ values }) => values))
  const target = topSizes.find(({ level }) => level === meets) ?? topSizes.at(-1)
  const reconciliation =
    target && bottomUp.length > 0
      ? reconcile(target.level, target.factors, target.values, bottomUp, total)
      : null
  return {
    sizes: [
      ...topSizes.map(({ level, factors, values }) =>
        size(level, level.toUpperCase(), values, (pick) => times(factors, pick)),
      ),
      ...(bottomUp.length === 0
        ? []
        : [size('bottom-up', '', total, (pick) => added(bottomUp, pick))]),
      ...(parts.length < 2
        ? []
        : parts.map(({ name, factors, values }) =>
            size(null, name, values, (pick) => times(factors, pick)),
          )),
    ],
    drivers: [
      ...topSizes
        .slice(-1)
        .flatMap(({ level, factors }) =>
          factors.map((factor) => driver(level, factor, (pick) => times(factors, pick))),
        ),
      ...bottomUp
        .flat()
        .map((factor) => driver('bottom-up', factor, (pick) => added(bottomUp, pick))),
    ]
      .filter(({ atLow, atHigh }) => atHigh > atLow)
      .toSorted((a, b) => b.atHigh - b.atLow - (a.atHigh - a.atLow)),
    reconciliation,
  }
}

type Pick = (factor: Factor) => number

const upTo = (level: Level, factor: Factor) =>
  factor.level !== null && levels.indexOf(factor.level) <= levels.indexOf(level)

const times = (factors: readonly Factor[], pick: Pick) =>
  factors.reduce((value, factor) => value * pick(factor), 1)
const added = (segments: readonly Segment[], pick: Pick) =>
  segments.reduce((value, factors) => value + times(factors, pick), 0)

const likely: Pick = ({ range }) => range.likely

function size(
  level: Size['level'],
  name: string,
  values: Float64Array,
  at: (pick: Pick) => number,
): Size {
  const none = Number.NaN
  const [p10 = none, p25 = none, p50 = none, p75 = none, p90 = none] = quantiles(
    values,
    [0.1, 0.25, 0.5, 0.75, 0.9],
  )
  return {
    level,
    name,
    p10,
    p25,
    p50,
    p75,
    p90,
    point: at(likely),
    low: at(({ range }) => range.low),
    high: at(({ range }) => range.high),
  }
}

function driver(size: Driver['size'], factor: Factor, at: (pick: Pick) => number): Driver {
  const moved = (value: number) => at((each) => (each === factor ? value : each.range.likely))
  return { size, factor, atLow: moved(factor.range.low), atHigh: moved(factor.range.high) }
}

function reconcile(
  level: Level,
  factors: readonly Factor[],
  top: Float64Array,
  segments: readonly Segment[],
  bottom: Float64Array,
): Reconciliation {
  const topDown = times(factors, likely)
  const bottomUp = added(segments, likely)
  const ratios = bottom.map((value, i) => value / (top[i] ?? Number.NaN))
  const [p10 = Number.NaN, p90 = Number.NaN] = quantiles(ratios, [0.1, 0.9])
  const above = factors.map((factor) =>
    closer(factor, 'top-down', (factor.range.likely * bottomUp) / topDown),
  )
  const below = segments.flatMap((segment) =>
    segment.map((factor) => {
      const one = times(segment, likely)
      const needed = (factor.range.likely * (one + topDown - bottomUp)) / one
      return closer(factor, 'bottom-up', needed)
    }),
  )
  const move = ({ factor, needed }: Closer) =>
    Math.abs(Math.log(Math.max(needed, Number.MIN_VALUE) / factor.range.likely))
  return {
    level,
    topDown,
    bottomUp,
    customers: segments.reduce((sum, [customers]) => sum + customers.range.likely, 0),
    ratio: bottomUp / topDown,
    p10,
    p90,
    closers: [...above, ...below]
      .filter(({ needed, factor }) => Number.isFinite(needed) && needed >= 0 && !factor.measured)
      .toSorted((a, b) => Number(b.within) - Number(a.within) || move(a) - move(b)),
  }
}

const closer = (factor: Factor, side: Closer['side'], needed: number): Closer => ({
  factor,
  side,
  needed,
  within: needed >= factor.range.low && needed <= factor.range.high,
})

function product(columns: readonly Float64Array[]): Float64Array {
  const found = new Float64Array(draws).fill(1)
  for (const column of columns)
    for (let i = 0; i < draws; i++) found[i] = (found[i] ?? 1) * (column[i] ?? 0)
  return found
}

function sum(columns: readonly Float64Array[]): Float64Array {
  const found = new Float64Array(draws)
  for (const column of columns)
    for (let i = 0; i < draws; i++) found[i] = (found[i] ?? 0) + (column[i] ?? 0)
  return found
}
