import type { RankSum } from '../../stats/rankSum'
import { sql, type Sql } from '../../sql'
import type { Table as Rows } from '../../table/table'
import { number } from './cells'
import { heavy, heavyFrom } from './checks'
import type { Metric } from './metric'
import { of, type Table } from './units'
import { mostVariants } from './variants'

/** Whether a metric is compared by ranks, too. */
export type RankTest = 'auto' | 'always' | 'never'

/** A mean has ranks; what may turn out to convert has none then, and a ratio is not of single units. */
const hasRanks = ({ type }: Metric) => type === 'mean' || type === 'auto'

/**
 * What the ranks of two variants come to, by metric: in how many pairs the other's value is above, ties counting half, and how many
 * units share a value. Units are grouped by value first, so that a rank is a running count. With `auto` only the metrics
 * with heavy tails are read: the others cost nothing, because the join that drops them is empty before a unit is read.
 */
export function rankSteps(
  { metrics }: Pick<Table, 'metrics'>,
  asked: RankTest,
): Readonly<Record<string, Sql>> {
  const ranked = metrics.flatMap((metric, i) =>
    asked !== 'never' && hasRanks(metric) ? [{ metric, i }] : [],
  )
  if (ranked.length === 0) return { ranks: noRanks }
  const isAsked = (i: number) =>
    asked === 'always'
      ? sql.empty
      : sql`
JOIN heavy ON heavy.metric = ${i + 1}`
  return {
    ...(asked === 'auto' && { heavy: heavyMetrics }),
    tallies: sql.join(
      ranked.map(
        ({ i }) => sql`
SELECT ${i + 1} AS metric, arm, ${of('y', i)} AS value, CAST(count(*) AS DOUBLE) AS n
FROM units${isAsked(i)}
WHERE arm IS NOT NULL
GROUP BY arm, ${of('y', i)}`,
      ),
      sql`
UNION ALL`,
    ),
    rivals: sql`
SELECT a.arm AS arm, a.variant AS variant, b.arm AS other_arm, b.variant AS other
FROM variants AS a
JOIN variants AS b ON a.arm < b.arm
WHERE (SELECT count(*) FROM variants) <= ${mostVariants}`,
    paired: sql`
SELECT
  metric,
  variant,
  other,
  value,
  coalesce(sum(n) FILTER (WHERE tallies.arm = rivals.arm), 0) AS n,
  coalesce(sum(n) FILTER (WHERE tallies.arm = other_arm), 0) AS other_n
FROM tallies
JOIN rivals ON tallies.arm = rivals.arm OR tallies.arm = other_arm
GROUP BY metric, variant, other, value`,
    ranks: sql`
SELECT
  metric,
  variant,
  other,
  sum(n) AS units,
  sum(other_n) AS other_units,
  sum(other_n * (coalesce(below, 0) + n / 2)) AS above,
  sum((n + other_n) ** 3 - (n + other_n)) AS ties
FROM (
  SELECT *, sum(n) OVER (
    PARTITION BY metric, variant, other
    ORDER BY value
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS below
  FROM paired
)
GROUP BY metric, variant, other`,
  }
}

/** Metrics of which one unit makes up much of a variant's variance, all days together; as the check of heavy tails has it. */
const heavyMetrics = sql`
SELECT metric
FROM (
  SELECT
    metric,
    variant,
    sum(units) AS n,
    max(greatest(y_high - centre, centre - y_low)) ** 2
      / nullif(sum((units - 1) * coalesce(y_variance, 0) + units * (y_sum / units - centre) ** 2), 0) AS share
  FROM (
    SELECT *, sum(y_sum) OVER arm / sum(units) OVER arm AS centre
    FROM moments
    WHERE scope = 'day' AND variant IS NOT NULL AND metric > 0
    WINDOW arm AS (PARTITION BY metric, variant)
  )
  GROUP BY metric, variant
)
GROUP BY metric
HAVING max(share) > ${heavy} AND min(n) >= ${heavyFrom}`

export const noRanks = sql`
SELECT
  CAST(NULL AS INTEGER) AS metric,
  CAST(NULL AS VARCHAR) AS variant,
  CAST(NULL AS VARCHAR) AS other,
  CAST(NULL AS DOUBLE) AS units,
  CAST(NULL AS DOUBLE) AS other_units,
  CAST(NULL AS DOUBLE) AS above,
  CAST(NULL AS DOUBLE) AS ties
WHERE false`

/** The ranks of a variant against the control by one metric, where they were asked for. */
export type Ranks = (metric: number, control: string, treatment: string) => RankSum | null

export function ranksOf(rows: Rows): Ranks {
  const found = rows.rows().map((row) => ({
    metric: number(row['metric']),
    variant: row['variant'],
    other: row['other'],
    units: number(row['units']),
    otherUnits: number(row['other_units']),
    above: number(row['above']),
    ties: number(row['ties']),
  }))
  return (metric, control, treatment) => {
    const own = found.filter((row) => row.metric === metric + 1)
    const after = own.find((row) => row.variant === control && row.other === treatment)
    if (after) {
      const { above, units, otherUnits, ties } = after
      return { above, control: units, treatment: otherUnits, ties }
    }
    const before = own.find((row) => row.variant === treatment && row.other === control)
    if (!before) return null
    const { above, units, otherUnits, ties } = before
    return { above: units * otherUnits - above, control: otherUnits, treatment: units, ties }
  }
}
