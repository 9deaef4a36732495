import { sql, type Sql } from '../../sql'
import type { AnalysisText } from '../contract'
import { eachOnALine, measureNames, measures, type Measure } from './fragments'
import { places } from './scores'
import { eight, rulePosition, segmentsOf, type Segment } from './segments'
import type { Settings } from './settings'

/** Where high begins for each measure: the mean or the median over the customers scored. */
export function cuts({ split, splitOf }: Settings, from: Sql): Sql {
  const columns = measureNames.map((name) => {
    const value = splitOf === 'scores' ? sql.id(`${name}_score`) : measures[name]
    const cut = split === 'mean' ? sql`round(avg(${value}), 9)` : sql`median(${value})`
    return sql`CAST(${cut} AS DOUBLE) AS ${sql.id(name)}`
  })
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM ${from}`
}

/** The classes of the weighted score, by type 7 quantiles as the scores themselves. */
export function ranks(bins: number, from: Sql): Sql {
  const fractions = sql.join(places(bins).map((k) => k / bins))
  return sql`
SELECT quantile_cont(weighted_score, [${fractions}]) AS ranks
FROM ${from}`
}

/** Customers with the position of their segment. */
export function named(settings: Settings, from: Sql, cutsOf: Sql, ranksOf: Sql): Sql {
  const { scheme, scale, bins, segmentRules } = settings
  const above = scale.upper ? sql`>=` : sql`>`
  if (scheme === 'eight') {
    const high = measureNames.map((name) => isHigh(name, settings))
    const cases = eight.map(({ high: wanted }, i) => {
      const all = high.map((one, k) => (wanted[k] === '1' ? one : sql`NOT ${one}`))
      return sql`WHEN ${sql.join(all, sql` AND `)} THEN ${i + 1}`
    })
    return sql`
SELECT scored.*, CASE
    ${sql.join(
      cases,
      sql`
    `,
    )}
  END AS position
FROM ${from} AS scored
CROSS JOIN ${cutsOf} AS cuts`
  }
  if (scheme === 'weighted') {
    const below = sql`list_filter(ranks, lambda q: weighted_score ${above} q)`
    return sql`
SELECT scored.*, CAST(${bins} - len(${below}) AS INTEGER) AS position
FROM ${from} AS scored
CROSS JOIN ${ranksOf}`
  }
  return sql`
SELECT *, ${rulePosition(scheme, segmentRules, scale.tops)} AS position
FROM ${from}`
}

/** Recency is high where the days are few. */
function isHigh(name: Measure, { scale: { upper }, splitOf }: Settings): Sql {
  const value = sql`scored.${splitOf === 'scores' ? sql.id(`${name}_score`) : measures[name]}`
  const cut = sql`cuts.${sql.id(name)}`
  if (name === 'recency' && splitOf === 'values') {
    return upper ? sql`(${value} < ${cut})` : sql`(${value} <= ${cut})`
  }
  return upper ? sql`(${value} >= ${cut})` : sql`(${value} > ${cut})`
}

/** What segments are called, and what to do for them, in the notebook's language. */
export function names({ scheme, bins, segmentRules }: Settings, words: AnalysisText): Sql {
  const rows = segmentsOf(scheme, bins, segmentRules).map((segment, i) => {
    const [name, action] = segmentWords(segment, words)
    return sql`(${i + 1}, ${name}, ${action})`
  })
  return sql`
SELECT * FROM (VALUES
  ${sql.join(rows, eachOnALine)}
) AS names (position, segment, action)`
}

function segmentWords({ id, n = 0, own }: Segment, words: AnalysisText) {
  if (own) return [own.name, own.action] as const
  const fill = (key: string) => (words[key] ?? id).replace('{n}', String(n))
  return [fill(`segment.${id}`), fill(`action.${id}`)] as const
}
