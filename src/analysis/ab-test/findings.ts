import type { Quantity } from '../../lib/problem'
import type { Finding, Tone } from '../contract'
import { isFatal } from './check'
import { disagreements } from './disagreement'
import { compared, formatOf, integer, lookingFor, percent, readingOf } from './findingParts'
import { harms, sideOf } from './harms'
import { soughtIn } from './sought'
import type { MetricSummary, Summary, Treatment } from './summary'
import { deciding, direction, unadjusted } from './verdict'

/** What to do first, then what supports it; where a check failed, why there is no verdict. */
export function findings(summary: Summary): readonly Finding[] {
  if (isFatal(summary)) return []
  const { action, reason } = summary.decision
  const isOpen = action !== 'none' && reason !== 'young'
  const isHeavyAlone = summary.decision.failed.every((name) => name === 'heavy_tails')
  return [
    verdict(summary),
    ...(isOpen
      ? [
          ...details(summary),
          ...disagreements(summary),
          ...belief(summary),
          ...cuped(summary),
          ...caps(summary),
          ...parts(summary),
        ]
      : harms(summary)),
    ...(isOpen || isHeavyAlone ? ranks(summary) : []),
    basis(summary),
  ]
}

function verdict(summary: Summary): Finding {
  const { decision, metrics, settings, control } = summary
  const { action, reason, days, unitsNeeded } = decision
  const metric = deciding(metrics)
  const labels = summary.checks
    .filter(({ check }) => decision.failed.includes(check))
    .map(({ label }) => label)
  const shared = {
    metric: metric?.name ?? '',
    control: control ?? '',
    reasons: [...new Set(labels)],
    guardrail: decision.guardrail ?? '',
    worthwhile: percent(decision.lift ?? settings.worthwhile),
    days: days ?? 0,
    units: integer(unitsNeeded ?? 0),
  }
  const own =
    metric?.treatments.find(({ variant }) => variant === decision.variant) ?? closest(metric)
  const shown = metric && shownBy(reason, metric, summary)
  const values = { ...shared, ...(metric && own ? compared(own, metric, summary, shown) : {}) }
  if (action === 'none') {
    return { key: reason === 'checks' ? 'blocked' : 'too-few', tone: 'bad', values }
  }
  const tones: Readonly<Record<typeof action, Tone>> = {
    ship: 'good',
    stop: 'bad',
    wait: 'caution',
  }
  const timeless =
    action === 'wait' && days === null ? (unitsNeeded === null ? '-unknown' : '-units') : ''
  const only = reason === 'worse' && decision.variant === null ? '-all' : ''
  return { key: `${action}-${reason}${timeless}${only}`, tone: tones[action], values }
}

/** The side of the interval that a verdict rests on: the one looked for, unless it was reached on the other. */
function shownBy(
  reason: Summary['decision']['reason'],
  metric: MetricSummary,
  { settings: { alternative } }: Summary,
) {
  if (alternative === 'two-sided') return alternative
  if (reason === 'worse' || reason === 'unlikely') return soughtIn(metric, 'less')
  return soughtIn(metric, reason === 'harmless' ? 'greater' : alternative)
}

/** The variant that is nearest to a verdict, for the words of one that has none. */
function closest(metric: MetricSummary | undefined): Treatment | undefined {
  return metric?.treatments.toSorted(
    (a, b) => a.contrast.difference.pValue - b.contrast.difference.pValue,
  )[0]
}

/** Every comparison that the verdict has not said already. */
function details({ metrics, decision, ...summary }: Summary): readonly Finding[] {
  const first = deciding(metrics)
  return metrics.flatMap((metric) =>
    metric.treatments.flatMap((treatment): Finding[] => {
      const isSaid =
        metric === first &&
        (treatment.variant === decision.variant ||
          (decision.variant === null && treatment === closest(metric)))
      if (isSaid) return []
      const whole = { metrics, decision, ...summary }
      const alpha = 1 - summary.settings.confidence
      const way = direction(treatment, metric, alpha)
      const alone = direction(unadjusted(treatment), metric, alpha)
      if (alone === 'unclear') {
        return [{ key: 'same', tone: 'neutral', values: compared(treatment, metric, whole) }]
      }
      const values = compared(treatment, metric, whole, sideOf(treatment, metric, alone))
      // Harm is to be seen early, so that guardrails are judged without adjustment.
      if (metric.guardrail && alone === 'worse') return [{ key: 'harmed', tone: 'bad', values }]
      if (way === 'unclear') return [{ key: 'same-adjusted', tone: 'neutral', values }]
      return [{ key: 'differs', tone: way === 'better' ? 'good' : 'bad', values }]
    }),
  )
}

/** The chance of being better, with the model named. */
function belief({ metrics, decision, control, settings }: Summary): readonly Finding[] {
  const metric = deciding(metrics)
  const own =
    metric?.treatments.find(({ variant }) => variant === decision.variant) ?? closest(metric)
  if (!metric || !own) return []
  const { chanceToBeat, expectedLoss, belief: model } = own.contrast
  const loss: Quantity =
    model === 'lift' ? percent(expectedLoss) : { value: expectedLoss, format: formatOf(metric) }
  const values = {
    variant: own.variant,
    control: control ?? '',
    metric: metric.name,
    chance: nearlySure(chanceToBeat),
    loss,
    tiny: isTiny(expectedLoss, model, metric) ? 'yes' : 'no',
    model: model === 'beta-binomial' ? 'beta' : model,
    kind: metric.kind,
    prior: settings.prior === null ? 'flat' : 'normal',
    prior_mean: percent(settings.prior?.mean ?? 0),
    prior_sd: percent(settings.prior?.standardDeviation ?? 0),
  }
  return [{ key: 'belief', tone: 'neutral', values }]
}

/** Whether a loss would be written as a row of zeros. */
function isTiny(loss: number, model: string, { kind, base, arms }: MetricSummary): boolean {
  if (model === 'lift') return loss < 1e-4
  if (kind === 'conversion') return loss < 5e-4
  return loss < 1e-4 * Math.max(Math.abs(base), ...arms.map(({ mean }) => Math.abs(mean ?? 0)))
}

/** Nothing is certain: a chance that would be written as all or nothing is held just short of it. */
const nearlySure = (chance: number) => percent(Math.min(0.999, Math.max(0.001, chance)))

function cuped({ metrics }: Summary): readonly Finding[] {
  return metrics.flatMap(({ name, varianceReduction }): Finding[] => {
    if (varianceReduction === null || varianceReduction < 0.005) return []
    const values = { metric: name, share: percent(varianceReduction) }
    return [{ key: 'cuped', tone: 'neutral', values }]
  })
}

/** What the ranks say where a few large values weigh on the means: another question, which decides nothing. */
function ranks({ metrics, control }: Summary): readonly Finding[] {
  return metrics.flatMap((metric) =>
    metric.treatments.flatMap((treatment): Finding[] => {
      if (!treatment.ranks) return []
      const { share, pValue } = treatment.ranks
      const values = {
        metric: metric.name,
        variant: treatment.variant,
        control: control ?? '',
        share: percent(share),
        rare: pValue < 1e-4 ? 'yes' : 'no',
        p: { value: Math.max(1e-4, pValue), format: 'number' } as const,
      }
      return [{ key: 'ranks', tone: 'neutral', values }]
    }),
  )
}

/** That and where values were capped. */
function caps({ metrics }: Summary): readonly Finding[] {
  return metrics.flatMap((metric): Finding[] => {
    if (metric.cap === null || metric.winsorize === null) return []
    const values = {
      metric: metric.name,
      cap: { value: metric.cap, format: metric.money ? 'money' : 'number' } as const,
      percentile: metric.winsorize,
    }
    return [{ key: 'capped', tone: 'neutral', values }]
  })
}

/** Whether the effect on the deciding metric is the same everywhere. */
function parts({ segments, metrics, settings }: Summary): readonly Finding[] {
  const metric = deciding(metrics)?.name ?? ''
  const names = [...new Set(segments.map(({ segment }) => segment))]
  const tests = names.flatMap((segment) => {
    const own = segments.filter((part) => part.segment === segment && part.metric === metric)
    const found = own.flatMap(({ interaction }) => interaction ?? [])
    return found.length === 0 ? [] : [{ segment, p: Math.min(...found) * metricsOf(found, names) }]
  })
  return tests.map(({ segment, p }) => ({
    key: p < 1 - settings.confidence ? 'segments-differ' : 'segments-same',
    tone: p < 1 - settings.confidence ? 'caution' : 'neutral',
    values: { segment, metric },
  }))
}

/** How many tests of interaction are read together: of each segment, and of each variant. */
const metricsOf = (found: readonly number[], names: readonly string[]) =>
  new Set(found).size * names.length

function basis({ units, variants, control, from, to, days, settings, metrics }: Summary): Finding {
  const values = {
    n: units,
    units: integer(units),
    variants: variants.length,
    split: variants.map(({ name, units: own }) => `${name} ${own.toLocaleString('en')}`),
    control: control ?? '',
    days: days ?? 0,
    looking: lookingFor(settings),
    from: { value: from?.slice(0, 10) ?? null, format: 'date' } as const,
    to: { value: to?.slice(0, 10) ?? null, format: 'date' } as const,
    ...readingOf(settings),
    correction: settings.correction,
    tests: metrics.reduce((sum, { treatments }) => sum + treatments.length, 0),
  }
  return { key: days === null ? 'basis-timeless' : 'basis', tone: 'neutral', values }
}
