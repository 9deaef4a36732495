import type { RoleName } from '../../importer/contract'
import { sql, type Sql } from '../../sql'
import type { Subject } from './subject'

/** Counts and sums that reports of platforms hold, the most telling first. */
export const measures = [
  'cost',
  'amount',
  'visitors',
  'sessions',
  'views',
  'impressions',
  'clicks',
  'carts',
  'conversions',
  'orders',
  'quantity',
  'refund',
] as const satisfies readonly RoleName[]

/** What a report is broken down by, the most telling first. */
export const dimensions = [
  'campaign',
  'channel',
  'source',
  'product',
  'item',
  'sku',
  'keyword',
  'page',
  'region',
] as const satisfies readonly RoleName[]

/** What comes of visits and clicks. A report leaves it empty in the rows where nothing came of them. */
const outcomes: ReadonlySet<RoleName> = new Set(['amount', 'conversions'])

/** A figure over another one. Sums are divided, never rates added up. */
const ratios: readonly (readonly [string, RoleName, RoleName])[] = [
  ['roas', 'amount', 'cost'],
  ['cost_per_click', 'cost', 'clicks'],
  ['click_rate', 'clicks', 'impressions'],
  ['cost_per_conversion', 'cost', 'conversions'],
  ['conversion_rate', 'conversions', 'clicks'],
  ['conversion_rate', 'conversions', 'visitors'],
  ['conversion_rate', 'conversions', 'sessions'],
]

/** Whether any of its figures can be set against another. */
export const hasRatios = ({ roles }: Subject): boolean =>
  ratios.some(([, above, below]) => roles[above] !== undefined && roles[below] !== undefined)

/** Whether a subject is a report of sums: of ads, of visits, of goods by day, or amounts with a date and nobody's. */
export function isReport({ about, roles, isPaths }: Subject): boolean {
  const isKnown = about === 'ad_spend' || about === 'metrics'
  const isOfNobody = roles.order === undefined && roles.customer === undefined
  const isSeries = about === undefined && isPaths !== true && isOfNobody && roles.time !== undefined
  return (isKnown || isSeries) && measures.some((role) => roles[role] !== undefined)
}

/**
 * The sums of a report and their ratios, as columns of a query. An outcome that is empty counts as none, so that
 * spend without a sale weighs on the return; only where a table joins several exports can it be unknown, as some
 * platforms do not tell it, and such rows then stay out of the ratio.
 */
export function figures({ roles, isJoined = false }: Subject, found: readonly RoleName[]): Sql {
  const sum = (role: RoleName) => sql`sum(${sql.id(roles[role] ?? '')})`
  const sums = found.map((role) => sql`${sum(role)} AS ${sql.id(role)}`)
  const seen = new Set<string>()
  const rates = ratios.flatMap(([name, above, below]) => {
    if (seen.has(name) || roles[above] === undefined || roles[below] === undefined) return []
    seen.add(name)
    // What has only one of the two figures would pull the ratio of the others.
    const needed = [above, below].filter((role) => isJoined || !outcomes.has(role))
    const isKnown = needed.map((role) => sql`${sql.id(roles[role] ?? '')} IS NOT NULL`)
    const known = sql`FILTER (WHERE ${sql.join(isKnown, sql` AND `)})`
    const total = sql`${sum(above)} ${known}`
    const upper = isJoined || !outcomes.has(above) ? total : sql`coalesce(${total}, 0)`
    return [sql`${upper} / nullif(${sum(below)} ${known}, 0) AS ${sql.id(name)}`]
  })
  return sql.join(
    [...sums, ...rates],
    sql`,
  `,
  )
}
