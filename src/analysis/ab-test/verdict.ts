import type { Check } from './checks'
import type { Decision } from './decision'
import type { Interim } from './interim'
import type { Context } from './metric'
import { gain, needed } from './needed'
import type { MetricSummary, Treatment } from './summary'

/** Longer than this nobody waits: what the test cannot find by then is not worth finding. */
const longestWait = 90

/** The metric that decides: the first that is no guardrail. */
export function deciding<M extends { readonly guardrail: boolean }>(
  metrics: readonly M[],
): M | undefined {
  return metrics.find(({ guardrail }) => !guardrail) ?? metrics[0]
}

/** Ship, stop, or keep running for so many days; nothing of it where a check failed. */
export function decide(
  metrics: readonly MetricSummary[],
  checks: readonly Check[],
  { units, days }: { readonly units: number; readonly days: number | null },
  { params }: Context,
  interim: Interim | null,
): Decision {
  const metric = deciding(metrics)
  const nothing = {
    variant: null,
    metric: metric?.name ?? null,
    guardrail: null,
    failed: [],
    days: null,
    unitsNeeded: null,
    lift: null,
  }
  const failed = checks.filter(
    (check) => check.passed === false && (check.metric === null || check.metric === metric?.name),
  )
  const names = [...new Set(failed.map(({ check }) => check))]
  const unhealthy = names.filter((name) => name !== 'too_short' && name !== 'planned_units')
  if (unhealthy.length > 0) return { ...nothing, action: 'none', reason: 'checks', failed: names }
  if (!metric || metric.treatments.length === 0) {
    return { ...nothing, action: 'none', reason: 'nothing' }
  }
  const asked = needed(metric, units, params, interim)
  const wanted = params.planned_units ?? asked?.units ?? null
  // A plan of the analyst's own was not made for the lift that is seen.
  const lift = params.planned_units === null ? (asked?.lift ?? null) : null
  if (names.length > 0) {
    const least = days === null ? null : Math.max(1, params.min_days - days)
    const more = waiting(params.planned_units ?? 0, units, days)
    const wait = least === null ? null : wholeWeeks(Math.max(least, more ?? 0), days ?? 0)
    return {
      ...nothing,
      action: 'wait',
      reason: 'young',
      failed: names,
      days: wait,
      unitsNeeded: params.planned_units,
    }
  }
  const alpha = 1 - params.confidence
  const judged = metric.treatments.map((one) => ({ one, way: direction(one, metric, alpha) }))
  // A test that only looks for harm says nothing of a gain.
  const looksForHarm = params.alternative === 'less'
  const better = judged.flatMap(({ one, way }) => (way === 'better' && !looksForHarm ? [one] : []))
  const sound = better.filter((one) => harmed(one.variant, metrics, alpha) === undefined)
  const best = sound.toSorted((a, b) => gain(b, metric) - gain(a, metric))[0]
  if (best) return { ...nothing, action: 'ship', reason: 'better', variant: best.variant }
  const [first] = better
  if (first) {
    const guardrail = harmed(first.variant, metrics, alpha) ?? null
    return { ...nothing, action: 'stop', reason: 'guardrail', variant: first.variant, guardrail }
  }
  if (judged.every(({ way }) => way === 'worse')) {
    const [only] = judged.length === 1 ? judged : []
    return { ...nothing, action: 'stop', reason: 'worse', variant: only?.one.variant ?? null }
  }
  const small = metric.treatments.every((one) =>
    isRuledOut(one, metric, params.worthwhile, looksForHarm ? 'loss' : 'gain'),
  )
  if (small) {
    const reason = looksForHarm ? 'harmless' : 'unlikely'
    return { ...nothing, action: 'stop', reason, unitsNeeded: wanted }
  }
  if (interim && interim.look === interim.looks.length - 1) {
    return { ...nothing, action: 'stop', reason: 'last' }
  }
  if (!interim && wanted !== null && wanted <= units) {
    return { ...nothing, action: 'stop', reason: 'enough', unitsNeeded: wanted, lift }
  }
  const more = wanted === null ? null : waiting(wanted, units, days)
  const wait = more === null ? null : wholeWeeks(more, days ?? 0)
  const isEndless = wait !== null && wait > longestWait
  return {
    ...nothing,
    action: isEndless ? 'stop' : 'wait',
    reason: isEndless ? 'endless' : 'undecided',
    days: wait,
    unitsNeeded: wanted,
    lift,
  }
}

type Way = 'better' | 'worse' | 'unclear'

/**
 * Whether the interval lies on one side of no difference, and the adjusted p-value of that side agrees, be it the one that a
 * one-sided test looks for or the other.
 */
export function direction(
  { contrast, pAdjusted, opposite }: Treatment,
  { goal }: Pick<MetricSummary, 'goal'>,
  alpha: number,
): Way {
  const { low, high } = contrast.difference
  if (low === null || high === null || (low <= 0 && high >= 0)) return 'unclear'
  const isAbove = low > 0
  const isSought = isAbove === (contrast.sought === 'greater')
  if ((opposite === null || isSought ? pAdjusted : opposite.pAdjusted) > alpha) return 'unclear'
  return isAbove === (goal === 'increase') ? 'better' : 'worse'
}

/** The same comparison as if it were the only one. */
export const unadjusted = (one: Treatment): Treatment => ({
  ...one,
  pAdjusted: one.contrast.difference.pValue,
  opposite: one.opposite && { ...one.opposite, pAdjusted: one.opposite.pValue },
})

/**
 * The first metric this variant harms. Guardrails are judged without adjustment, since harm is to be seen early; other
 * metrics as they are reported.
 */
function harmed(
  variant: string,
  metrics: readonly MetricSummary[],
  alpha: number,
): string | undefined {
  return metrics.find((metric) => {
    const own = metric.treatments.find((one) => one.variant === variant)
    if (!own) return false
    return direction(metric.guardrail ? unadjusted(own) : own, metric, alpha) === 'worse'
  })?.name
}

/** Whether the interval rules a lift worth having out, or a loss of that size. */
function isRuledOut(
  { contrast }: Treatment,
  { goal }: MetricSummary,
  least: number,
  what: 'gain' | 'loss',
): boolean {
  const lift = contrast.lift
  if (lift?.low === null || lift?.high === null || lift === null) return false
  const isUpwards = (goal === 'increase') === (what === 'gain')
  return isUpwards ? lift.high < least : -lift.low < least
}

/** How many more days bring that many units at the pace so far. */
function waiting(wanted: number, units: number, days: number | null): number | null {
  if (days === null || units === 0) return null
  return Math.max(0, Math.ceil(((wanted - units) * days) / units))
}

/** So many more days that the test ends on a whole week. */
function wholeWeeks(more: number, days: number): number {
  return Math.max(1, Math.ceil((days + more) / 7) * 7 - days)
}
