import { sql, type Step } from '../../sql'
import { steps } from '../define'
import { countedHealth, countedSteps } from './countSteps'
import { countedMetrics, isCounted } from './counts'
import { groups, moments } from './groups'
import { health } from './health'
import { metricsOf, type Context } from './metric'
import { text } from './text'
import {
  arms,
  capped,
  caps,
  commonest,
  exposures,
  of,
  timed,
  units,
  variants,
  type Table,
} from './units'

/**
 * Two passes: one over the rows for the checks, one to get units, of which all else are sums. Rows of counts
 * are such sums already.
 */
export function plan(context: Context): readonly Step[] {
  const words = text[context.locale]
  if (isCounted(context)) {
    const metrics = countedMetrics(context, words).map(({ metric }) => metric)
    return steps(words, {
      ...countedSteps(context, words),
      moments: moments({ metrics }),
      health: countedHealth(context, words),
    })
  }
  const metrics = metricsOf(context, words)
  const table: Table = {
    metrics,
    segments: context.params.segments.flatMap((name) => context.columns.get(name) ?? []),
    hasUnits: context.bound.has('unit'),
    hasRefund: context.bound.has('refund'),
    isTimed: context.bound.has('time') && context.bound.has('outcome_time'),
    none: words['segment.none'] ?? '',
    other: words['segment.other'] ?? '',
  }
  const common = table.segments.map(
    (_, i) =>
      [`common_${String(i + 1)}`, commonest(of('s', i), sql`units`, sql`count(*)`)] as const,
  )
  return steps(words, {
    arms,
    variants,
    exposures: exposures(table),
    ...(table.isTimed && { timed: timed(table) }),
    units: units(table),
    caps: caps(table),
    ...Object.fromEntries(common),
    capped: capped(table),
    groups: groups(table),
    moments: moments(table),
    health: health(table, context.bound),
  })
}
