import { sql, type Step } from '../../sql'
import { steps } from '../define'
import { countedHealth, countedSteps } from './countSteps'
import { countedMetrics, isCounted } from './counts'
import { arms, exposures, timed, variants } from './exposures'
import { groups, moments } from './groups'
import { health } from './health'
import { metricsOf, type Context } from './metric'
import { noRanks, rankSteps } from './ranks'
import { text } from './text'
import {
  capped,
  caps,
  commonest,
  joined,
  noJoined,
  noRepeated,
  of,
  repeated,
  units,
  type Table,
} from './units'

/**
 * A pass over the rows for the checks, and three to get units, of which all else are sums: which have several rows,
 * these put together, and the others as they stand. Most tables have a row a unit, and to group them all would take twice the
 * memory. Rows of counts are such sums already.
 */
export function plan(context: Context): readonly Step[] {
  const words = text[context.locale]
  if (isCounted(context)) {
    const metrics = countedMetrics(context, words).map(({ metric }) => metric)
    return steps(words, {
      ...countedSteps(context, words),
      repeated: noRepeated,
      joined: noJoined,
      moments: moments({ metrics }),
      ranks: noRanks,
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
    repeated: repeated(table),
    ...(table.hasUnits && {
      several: exposures(table, 'several'),
      ...(table.isTimed && { several_timed: timed(table, sql`several`) }),
    }),
    joined: joined(table),
    exposures: exposures(table, 'alone'),
    ...(table.isTimed && { timed: timed(table, sql`exposures`) }),
    units: units(table),
    caps: caps(table),
    ...Object.fromEntries(common),
    capped: capped(table),
    groups: groups(table),
    moments: moments(table),
    ...rankSteps(table, context.params.rank_test),
    health: health(table, context.bound),
  })
}
