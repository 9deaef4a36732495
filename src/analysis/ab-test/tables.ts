import type { ComputedTables, Scalar } from '../contract'
import type { Estimate } from './compare'
import { isFatal } from './check'
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
      part.contrast?.alwaysValid.difference.low ?? null,
      part.contrast?.alwaysValid.difference.high ?? null,
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
  ...span(part.contrast?.difference),
  ...span(part.contrast?.lift),
  part.contrast?.difference.pValue ?? null,
]

const span = (of: Estimate | null | undefined) => [
  of?.value ?? null,
  of?.low ?? null,
  of?.high ?? null,
]

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
      ...span(contrast?.difference),
      ...span(contrast?.lift),
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
      always?.difference.low ?? null,
      always?.difference.high ?? null,
      always?.difference.pValue ?? null,
      always?.lift?.low ?? null,
      always?.lift?.high ?? null,
      always?.lift?.pValue ?? null,
      metric.cap,
      treatment?.other?.difference ?? null,
      treatment?.other?.pValue ?? null,
      metric.theta,
      metric.varianceReduction,
      contrast?.belief ?? null,
      metric.guardrail ? 'guardrail' : 'goal',
    ]
  })
}
