import type { Alternative } from '../../stats/comparison'
import type { Finding } from '../contract'
import type { CheckName } from './checks'
import { compared } from './findingParts'
import { soughtIn } from './sought'
import type { MetricSummary, Summary, Treatment } from './summary'
import { direction, unadjusted } from './verdict'

/** Checks that put a verdict off and leave the figures as good as they are. */
const delays: ReadonlySet<CheckName> = new Set(['too_short', 'planned_units'])

/** Where there is no verdict: the guardrails that are harmed, as far as no failed check spoils their own figures. */
export function harms(summary: Summary): readonly Finding[] {
  const { metrics, checks, settings } = summary
  const spoilt = checks.filter(({ check, passed }) => passed === false && !delays.has(check))
  return metrics
    .filter(({ guardrail }) => guardrail)
    .filter(({ name }) => !spoilt.some(({ metric }) => metric === null || metric === name))
    .flatMap((metric) =>
      metric.treatments
        .filter((one) => direction(unadjusted(one), metric, 1 - settings.confidence) === 'worse')
        .map((one) => ({
          key: 'harmed',
          tone: 'bad',
          values: compared(one, metric, summary, sideOf(one, metric, 'worse')),
        })),
    )
}

/** The side of the interval that shows a variant better, or worse; a two-sided test shows both. */
export function sideOf(
  { contrast }: Treatment,
  metric: MetricSummary,
  way: 'better' | 'worse',
): Alternative {
  if (contrast.sought === 'two-sided') return 'two-sided'
  return soughtIn(metric, way === 'better' ? 'greater' : 'less')
}
