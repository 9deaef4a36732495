import type { Kind } from '../table/table'

/** What a column is for. The names analyses use for their own roles are matched with these; each is explained in the README. */
export const roleNames = [
  'order',
  'customer',
  'time',
  'amount',
  'quantity',
  'price',
  'product',
  'category',
  'channel',
  'campaign',
  'cost',
  'event',
  'session',
  'variant',
  'country',
  'currency',
  'status',
  'refund',
  'rating',
  'text',
  'line',
  'paid',
  'email',
  'visitor',
  'sku',
  'item',
  'option',
  'brand',
  'list',
  'net',
  'discount',
  'shipping',
  'source',
  'medium',
  'adgroup',
  'keyword',
  'impressions',
  'clicks',
  'conversions',
  'sessions',
  'visitors',
  'views',
  'carts',
  'orders',
  'page',
  'device',
  'region',
  'shop',
  'experiment',
  'outcome',
] as const
export type RoleName = (typeof roleNames)[number]

/** Why a row of the file is not in the table. */
export const asideReasons = [
  'long',
  'unreadable',
  'total',
  'footnote',
  'section',
  'preamble',
  'blank',
] as const
export type AsideReason = (typeof asideReasons)[number]

/** What the rows of an export are about: which canonical table they feed. */
export const subjects = [
  'orders',
  'order_lines',
  'customers',
  'products',
  'events',
  'sessions',
  'touchpoints',
  'ad_spend',
  'conversions',
  'experiments',
  'reviews',
  'market',
  'metrics',
  'ledger',
] as const
export type Subject = (typeof subjects)[number]

/** What one row of an export of orders is. `first-line`: a line whose order's fields stand on its first line only. */
export type Grain = 'order' | 'line' | 'first-line'

/** How a column of text is read: a kind, and the form in which its values stand. */
export interface ColumnReading {
  readonly kind: Extract<
    Kind,
    'text' | 'integer' | 'decimal' | 'number' | 'boolean' | 'date' | 'timestamp'
  >
  /**
   * For date and timestamp a `strptime` pattern; with `%z` in it the values carry an offset and are
   * brought into the notebook's zone, with `%Z` the short name of a zone, with `%h` a month by its name in one of eight languages; a pattern that stands twice with
   * ` ~ ` between is a range of days, of which the first is read; `epoch`, `epoch-ms`, `epoch-us` count from 1970, `excel` days as workbooks do. For numbers `grouped`
   * (thousands separators, currency signs, brackets for minus, a minus behind), `scaled` (the same with 万 or 亿 behind), `marked` (the same beside a code or name of a currency), `percent` (read as a fraction), `duration`
   * (hours, minutes and seconds, read as seconds) or, of integers, `exact` (as it is, however long). For text `wrapped`: `="…"`, an apostrophe
   * before, or tabs around the value are taken off.
   */
  readonly format?: string
  /** digits after the point, for decimal */
  readonly scale?: number
  /** digits in all, for decimal: 18 unless its values need more */
  readonly precision?: 38
  /** by how many places the point moves, where a name says what its numbers are counted in: 4 for 万元 */
  readonly places?: number
  /** character that separates the fraction: `.` or `,` */
  readonly decimal?: '.' | ','
  /** for timestamp, the column whose time of day is read behind these days; `format` is that of both */
  readonly clock?: string
  /** for timestamp with a clock, the column that names the zone of each row, and the zones seen in it */
  readonly zone?: { readonly column: string; readonly names: readonly string[] }
}
