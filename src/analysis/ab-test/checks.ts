import { goodnessOfFit } from '../../stats/chiSquare'
import { falseFinds } from '../../stats/looks'
import { difference, pValue } from '../../stats/comparison'
import { sampleAt } from '../../stats/sample'
import { places, type Arms } from './cells'
import type { Design } from './design'
import type { Context } from './metric'
import { sidesOf } from './sought'

export type CheckName =
  | 'sample_ratio_mismatch'
  | 'units_in_two_variants'
  | 'outcome_before_exposure'
  | 'too_short'
  | 'planned_units'
  | 'peeking'
  | 'heavy_tails'
  | 'before_imbalance'

/** One question about the test's health. `passed` is null where the data cannot say. */
export interface Check {
  readonly check: CheckName
  readonly statistic: number | null
  readonly pValue: number | null
  readonly passed: boolean | null
  readonly metric: string | null
  readonly threshold: number | null
}

/** What the checks look at. */
export interface Observed {
  /** expected shares and found units, variants that were expected and not found included */
  readonly split: readonly { readonly units: number; readonly share: number }[]
  /** all units, those in two variants included */
  readonly units: number
  readonly crossed: number | null
  readonly early: number | null
  readonly days: number | null
  readonly designs: readonly Design[]
  readonly arms: readonly Arms[]
  readonly control: string | null
}

/** The share of an arm's variance that one unit may make up, in arms of at least so many units. */
export const heavy = 0.1
export const heavyFrom = 100
/** More looks than this are counted as this many. */
const mostLooks = 50

export function checksOf(observed: Observed, { params }: Context): readonly Check[] {
  const { split, units, crossed, early, days, designs, arms } = observed
  const analysed = split.reduce((sum, one) => sum + one.units, 0)
  const srm = goodnessOfFit(
    split.map((one) => one.units),
    split.map(({ share }) => share),
  )
  const isLookedAt = params.monitoring !== 'fixed'
  const canMismatch = analysed > 0 && split.filter((one) => one.share > 0).length > 1
  const planned = params.planned_units
  const share = (count: number | null, of: number) =>
    count === null ? null : count <= params.tolerance * of
  return [
    of(
      'sample_ratio_mismatch',
      canMismatch ? srm.statistic : null,
      canMismatch ? srm.pValue >= params.srm_alarm : null,
      params.srm_alarm,
      { pValue: canMismatch ? srm.pValue : null },
    ),
    of('units_in_two_variants', crossed, share(crossed, units), params.tolerance),
    of('outcome_before_exposure', early, share(early, units), params.tolerance),
    of('too_short', days, days === null ? null : days >= params.min_days, params.min_days),
    ...(planned === null
      ? []
      : [of('planned_units', analysed, isLookedAt || analysed >= planned, planned)]),
    of('peeking', params.looks, isLookedAt || params.looks === 1, 1, {
      pValue: isLookedAt
        ? null
        : falseFinds(
            Math.min(params.looks, mostLooks),
            1 - params.confidence,
            sidesOf(params.alternative),
          ),
    }),
    ...designs.flatMap((design, i) => tails(design, arms[i] ?? new Map())),
    ...designs.flatMap((design, i) =>
      earlier(design, arms[i] ?? new Map(), observed.control, params.srm_alarm),
    ),
  ]
}

/** Whether one unit makes up much of a metric's variance: then its mean is not near normal. */
function tails({ kind, name }: Design, arms: Arms): readonly Check[] {
  if (kind === 'conversion') return []
  const shares = [...arms.values()].flatMap(({ units, moments, low, high }) => {
    const mean = moments.means[0] ?? 0
    const spread = (moments.covariance[0]?.[0] ?? 0) * (units - 1)
    if (low === null || high === null) return []
    const farthest = Math.max(high - mean, mean - low)
    return spread > 0 ? [{ units, share: Math.min(1, farthest ** 2 / spread) }] : []
  })
  if (shares.length === 0) return []
  const most = Math.max(...shares.map(({ share }) => share))
  const isSmall = shares.some(({ units }) => units < heavyFrom)
  return [of('heavy_tails', most, isSmall ? null : most <= heavy, heavy, { metric: name })]
}

/**
 * Whether the variants differed already in what CUPED takes out, or in for how many units it is known: chance alone
 * seldom makes them, and taking it out would then take out, or put in, an effect. Welch's tests, adjusted by Bonferroni.
 */
function earlier(
  { name, measure }: Design,
  arms: Arms,
  control: string | null,
  alarm: number,
): readonly Check[] {
  const base = arms.get(control ?? '')
  if (measure.before.length === 0 || !base) return []
  const tests = [...arms.values()].flatMap(({ units, moments }) => {
    if (moments === base.moments || units < 2 || base.units < 2) return []
    return [places.x, places.z].map((place) =>
      difference(sampleAt(base.moments, place), sampleAt(moments, place)),
    )
  })
  if (tests.length === 0) return []
  const [least] = tests
    .map((test) => ({ p: pValue(test), t: test.estimate / test.standardError }))
    .toSorted((a, b) => a.p - b.p)
  const p = Math.min(1, (least?.p ?? 1) * tests.length)
  const t = least && Number.isFinite(least.t) ? least.t : null
  return [of('before_imbalance', t, p >= alarm, alarm, { pValue: p, metric: name })]
}

function of(
  check: CheckName,
  statistic: number | null,
  passed: boolean | null,
  threshold: number,
  more: { readonly pValue?: number | null; readonly metric?: string } = {},
): Check {
  const { pValue = null, metric = null } = more
  return { check, statistic, pValue, passed, metric, threshold }
}
