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

/** What a column of sums or ratios is called: by itself, or in the reader's words. */
export type Naming = (figure: string) => string

/**
 * The sums of a report and their ratios, as columns of a query. An outcome that is empty counts as none, so that
 * spend without a sale weighs on the return; only where a table joins several exports can it be unknown, as some
 * platforms do not tell it: rows of files that tell it nowhere stay out of the ratio.
 */
export function figures(
  { key, roles, isJoined = false }: Subject,
  found: readonly RoleName[],
  named: Naming = (figure) => figure,
): Sql {
  const column = (role: RoleName) => sql.id(roles[role] ?? '')
  const sums = found.map((role) => sql`sum(${column(role)}) AS ${sql.id(named(role))}`)
  const isKnown = (role: RoleName) => {
    if (!outcomes.has(role)) return [sql`${column(role)} IS NOT NULL`]
    const telling = sql`SELECT file FROM ${sql.id(key)} WHERE ${column(role)} IS NOT NULL`
    return isJoined ? [sql`file IN (${telling})`] : []
  }
  const total = (role: RoleName) =>
    outcomes.has(role) ? sql`sum(coalesce(${column(role)}, 0))` : sql`sum(${column(role)})`
  const seen = new Set<string>()
  const rates = ratios.flatMap(([name, above, below]) => {
    if (seen.has(name) || roles[above] === undefined || roles[below] === undefined) return []
    seen.add(name)
    // What has only one of the two figures would pull the ratio of the others.
    const both = [...isKnown(above), ...isKnown(below)]
    const known = sql`FILTER (WHERE ${sql.join(both, sql` AND `)})`
    const over = sql`nullif(${total(below)} ${known}, 0)`
    return [sql`${total(above)} ${known} / ${over} AS ${sql.id(named(name))}`]
  })
  return sql.join(
    [...sums, ...rates],
    sql`,
  `,
  )
}
