import { random } from '../../lib/random'
import { remembered } from '../../lib/remember'
import type { Interval } from '../../stats/interval'
import { quantile } from '../../stats/quantile'
import { studentQuantile } from '../../stats/student'

/**
 * How often each group of customers comes in each of `times` draws, with replacement, of as many groups as there are; the same
 * for a seed. All models are drawn alike.
 */
export const draws = remembered(
  (groups: number, times: number, seed: number): readonly Float64Array[] => {
    const source = random(seed)
    return Array.from({ length: times }, () => {
      const often = new Float64Array(groups)
      for (let i = 0; i < groups; i++) {
        const group = source.integer(0, groups - 1)
        often[group] = (often[group] ?? 0) + 1
      }
      return often
    })
  },
  (...args) => args,
)

/** Fewer draws, groups or cases than this say nothing about uncertainty. */
const fewest = 10

/** Nearly all figures have as many draws. */
const reachOf = remembered(
  (freedom: number) => studentQuantile(0.975, freedom),
  (freedom) => [freedom],
  4,
)

/** What a statistic of several figures came to in each draw. */
export class Draws {
  readonly #groups: number
  readonly #values: number[][]
  constructor(figures: number, groups: number) {
    this.#groups = groups
    this.#values = Array.from({ length: figures }, () => [])
  }

  add(figures: ArrayLike<number>): void {
    this.#values.forEach((values, i) => {
      const value = figures[i] ?? Number.NaN
      if (Number.isFinite(value)) values.push(value)
    })
  }

  /**
   * The 95 % interval of a share from the spread of its draws, as Student's t on the scale of log odds, where it
   * is near symmetric and stays between 0 and 1. For none or all of `cases` it is Clopper and Pearson's; undefined where there
   * are too few of them, since cases that happen to be alike would look certain.
   */
  share(figure: number, estimate: number, cases: number): Interval | undefined {
    const spread = this.#spread(figure)
    if (spread === undefined || !Number.isFinite(estimate)) return undefined
    const surprise = 1 - 0.025 ** (1 / Math.max(1, cases))
    if (estimate === 0) return { low: 0, high: surprise }
    if (estimate === 1) return { low: spread === 0 ? 1 : 1 - surprise, high: 1 }
    if (cases < fewest) return undefined
    if (estimate < 0 || estimate > 1) return this.#middle(figure)
    const odds = Math.log(estimate / (1 - estimate))
    const reach = (this.#reach(figure) * spread) / (estimate * (1 - estimate))
    return { low: 1 / (1 + Math.exp(reach - odds)), high: 1 / (1 + Math.exp(-odds - reach)) }
  }

  /** The same for a figure of any size. */
  figure(figure: number, estimate: number): Interval | undefined {
    const spread = this.#spread(figure)
    if (spread === undefined || !Number.isFinite(estimate)) return undefined
    const reach = this.#reach(figure) * spread
    return { low: estimate - reach, high: estimate + reach }
  }

  /**
   * How many spreads an interval reaches to either side. The spread is widened by √(g / (g − 1)), since groups drawn
   * from themselves vary too little; it is known from so many groups and so many draws only, whose uncertainties
   * add up: 1 / degrees of freedom = 1 / (groups − 1) + 1 / (draws − 1).
   */
  #reach(figure: number): number {
    const times = this.#values[figure]?.length ?? 0
    const freedom = 1 / (1 / (this.#groups - 1) + 1 / (times - 1))
    return reachOf(freedom) * Math.sqrt(this.#groups / (this.#groups - 1))
  }

  #spread(figure: number): number | undefined {
    const values = this.#values[figure] ?? []
    if (values.length < fewest || this.#groups < fewest) return undefined
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length
    const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    return Math.sqrt(squares / (values.length - 1))
  }

  #middle(figure: number): Interval {
    const ascending = Float64Array.from(this.#values[figure] ?? []).sort()
    return { low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) }
  }
}

/** Each figure as a share of the sum of its measure: the first half is conversions, the second value. */
export function shares(figures: ArrayLike<number>): Float64Array {
  const half = figures.length / 2
  const found = new Float64Array(figures.length)
  for (const begin of [0, half]) {
    let sum = 0
    for (let i = begin; i < begin + half; i++) sum += figures[i] ?? 0
    for (let i = begin; i < begin + half; i++) found[i] = (figures[i] ?? 0) / sum
  }
  return found
}
