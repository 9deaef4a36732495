import type { ComputedTables, Scalar } from '../contract'
import type { Contrast, Estimate } from './compare'
import { isFatal } from './check'
import { named } from './sought'
import type { MetricSummary, Part, Summary } from './summary'

type Rows = readonly (readonly Scalar[])[]

/** The rows of the computed outputs. */
export function tables(summary: Summary): ComputedTables {
  return {
    metrics: summary.metrics.flatMap((metric) => metricRows(metric)),
    checks: summary.checks.map((one) => [
      one.check,
      one.statistic,
      one.pValue,
      one.passed,
      one.metric,
      one.threshold,
      one.label,
    ]),
    decision: decision(summary),
    looks: (summary.settings.interim?.looks ?? []).map((planned, i) => [
      i + 1,
      i === summary.settings.interim?.look,
      planned.information,
      planned.bound,
      planned.nominal,
      planned.spent,
    ]),
    segments: summary.segments.map((part) => [
      part.segment,
      part.value,
      ...shared(part),
      part.pAdjusted,
      part.interaction,
    ]),
    daily: summary.daily.map((part) => [part.value, ...shared(part)]),
    cumulative: summary.cumulative.map((part) => [
      part.value,
      ...shared(part),
      ...ends(part.contrast, part.contrast?.alwaysValid.difference),
    ]),
  }
}

/** What to do; nothing where an error of the data forbids to say. */
function decision(summary: Summary): Rows {
  const { action, reason, ...of } = summary.decision
  if (isFatal(summary)) return [['none', null, of.metric, null, null, 'checks']]
  return [[action, of.variant, of.metric, of.days, of.unitsNeeded, reason]]
}

const shared = (part: Part) => [
  part.metric,
  part.variant,
  part.units,
  part.mean,
  ...span(part.contrast, part.contrast?.difference),
  ...span(part.contrast, part.contrast?.lift),
  part.contrast?.difference.pValue ?? null,
]

const span = (contrast: Contrast | null | undefined, of: Estimate | null | undefined) => [
  of?.value ?? null,
  ...ends(contrast, of),
]

type Ends = Pick<Estimate, 'low' | 'high'> | null | undefined

/** The ends of an interval; the one that a one-sided test leaves open is null. */
function ends(contrast: Contrast | null | undefined, of: Ends) {
  if (!contrast || !of) return [null, null]
  const { low, high } = named<NonNullable<Ends>>(of, contrast.sought)
  return [low, high]
}

function metricRows(metric: MetricSummary): Rows {
  return metric.arms.map((arm) => {
    const treatment = metric.treatments.find(({ variant }) => variant === arm.variant)
    const contrast = treatment?.contrast
    const always = contrast?.alwaysValid
    return [
      metric.name,
      arm.variant,
      arm.units,
      arm.mean,
      ...span(contrast, contrast?.difference),
      ...span(contrast, contrast?.lift),
      contrast?.difference.pValue ?? null,
      contrast?.chanceToBeat ?? null,
      contrast?.expectedLoss ?? null,
      treatment?.pAdjusted ?? null,
      contrast?.difference.standardError ?? null,
      contrast?.statistic ?? null,
      contrast?.degrees ?? null,
      contrast?.test ?? null,
      arm.standardDeviation,
      arm.sum,
      arm.denominator,
      contrast?.lift?.standardError ?? null,
      contrast?.lift?.pValue ?? null,
      ...ends(contrast, always?.difference),
      always?.difference.pValue ?? null,
      ...ends(contrast, always?.lift),
      always?.lift?.pValue ?? null,
      metric.cap,
      treatment?.other?.difference ?? null,
      treatment?.other?.pValue ?? null,
      treatment?.ranks?.statistic ?? null,
      treatment?.ranks?.share ?? null,
      treatment?.ranks?.pValue ?? null,
      metric.theta,
      metric.varianceReduction,
      contrast?.belief ?? null,
      metric.guardrail ? 'guardrail' : 'goal',
    ]
  })
}
