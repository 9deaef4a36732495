import { sql, type Step } from '../../sql'
import type { PlanContext } from '../contract'
import { steps } from '../define'
import type { params, roles } from './declare'
import { eachOnALine } from './fragments'
import { byScore, byScorePair, bySegment, distribution } from './groups'
import { buyers, health, sales } from './rows'
import { customers, edges, scored, thresholds } from './scores'
import { rulePosition, rulesOf } from './segments'
import { text } from './text'

type Context = PlanContext<typeof roles, typeof params>

/** One pass over the rows for the checks, one to get customers; all that follows sees customers only. */
export function plan({ params, bound, locale }: Context): readonly Step[] {
  const { bins, method, monetary, as_of, segments } = params
  const countUnpaid = params.unpaid === 'count'
  const words = text[locale]
  return steps(words, {
    sales: sales(bound, as_of, countUnpaid),
    health: health(as_of, countUnpaid),
    buyers: buyers(bound.has('order'), monetary === 'mean'),
    thresholds: thresholds(bins, method === 'rfm-compatible'),
    edges: edges(bins),
    scored: scored(bins, method === 'rfm-compatible'),
    named: sql`
SELECT *, ${rulePosition(segments, bins)} AS position
FROM scored`,
    names: sql`
SELECT * FROM (VALUES
  ${sql.join(
    rulesOf(segments).map(({ id }, i) => sql`(${i + 1}, ${words[`segment.${id}`] ?? id})`),
    eachOnALine,
  )}
) AS names (position, segment)`,
    customers: customers(bins),
    segments: bySegment,
    scores: byScore(monetary === 'mean'),
    grid: byScorePair,
    distribution,
  })
}
