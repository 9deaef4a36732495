import type { Engine } from '../engine/engine'
import { type Sql, sql } from '../sql'
import { numericKinds } from '../table/kinds'
import type { Column, Value } from '../table/table'
import { isCancelled } from './canonical/status'
import type { ImportReport, RoleName } from './contract'

/** Days without a row between two days with rows. */
interface Gap {
  /** the first and the last day without a row, ISO */
  readonly from: string
  readonly to: string
  readonly days: number
}

/** What a loaded table says about itself before anything is concluded from it. */
export interface Health {
  /** absent where no column holds dates */
  readonly dates?: {
    /** ISO */
    readonly from: string
    readonly to: string
    /** calendar days from the first to the last */
    readonly days: number
    readonly daysWithoutRows: number
    /** the longest, longest first, at most 20 */
    readonly gaps: readonly Gap[]
    readonly rowsWithout: number
  }
  readonly duplicates: {
    /** rows that are in all columns the same as another before them */
    readonly rows: number
    /** rows whose order stands in another row as well, where a row is an order; else absent */
    readonly orders?: number
  }
  /** by how many rows, the most frequent first, at most 20; a file of one currency has one */
  readonly currencies: readonly { readonly code: string; readonly rows: number }[]
  /** absent where there are no amounts */
  readonly refunds?: {
    /** rows with something paid back: in a column of refunds, or a negative amount */
    readonly rows: number
    /** what was paid back, in the units of the amounts */
    readonly amount: number
    /** of all that was paid; what a state says was never paid, or cancelled with nothing paid back, is no part of it */
    readonly share: number
    /** rows with an amount that are therefore no part of it; absent where no column tells states */
    readonly unpaid?: number
  }
  /** absent where there is no column of customers */
  readonly guests?: {
    /** rows that name no customer; orders, where an order has several rows */
    readonly rows: number
    readonly share: number
  }
}

const listed = 20

/** A relation made by `load`, and what was said of it then. */
interface Loaded {
  readonly relation: string
  readonly columns: readonly Column[]
  readonly report: Pick<ImportReport, 'reading' | 'nature'>
}

/** Looks a loaded table over. All of it is counted by the engine; nothing grows with the rows here. */
export async function health(
  engine: Engine,
  loaded: Loaded,
  signal?: AbortSignal,
): Promise<Health> {
  const run = async (query: Sql) => await engine.query(query, signal ? { signal } : {})
  const from = sql.id(loaded.relation)
  const facts = factsOf(loaded)
  const names = Object.keys(facts)
  const asked = Object.entries(facts).map(([name, fact]) => sql`${fact} AS ${sql.id(name)}`)
  const table = await run(sql`SELECT ${sql.join(asked)} FROM ${from} AS t`)
  const got = (name: string): Value =>
    names.includes(name) ? (table.columnAt(names.indexOf(name))[0] ?? null) : null
  const count = (name: string) => Number(got(name) ?? 0)
  const time = kindOf(loaded, 'time', ['date', 'timestamp'])
  const gaps = time === undefined ? undefined : await run(gapsOf(from, time))
  const currency = kindOf(loaded, 'currency', ['text'])
  const codes = currency === undefined ? undefined : await run(codesOf(from, currency))
  const paid = count('paid')
  const refunded = count('refunded') + count('negative')
  return {
    ...(gaps && got('from') !== null && { dates: datesOf(got, count, gaps) }),
    duplicates: {
      rows: count('rows') - count('different'),
      ...('orders' in facts && { orders: count('ordered') - count('orders') }),
    },
    currencies: codes
      ? codes.columnAt(0).map((code, i) => ({
          code: String(code),
          rows: Number(codes.columnAt(1)[i]),
        }))
      : loaded.report.nature.currency === undefined
        ? []
        : [{ code: loaded.report.nature.currency, rows: count('rows') }],
    ...('paid' in facts && {
      refunds: {
        rows: count('refund_rows'),
        amount: refunded,
        share: paid > 0 ? refunded / paid : 0,
        ...('unpaid' in facts && { unpaid: count('unpaid') }),
      },
    }),
    ...('buyers' in facts && {
      guests: {
        rows: count('buyers') - count('known'),
        share: count('buyers') > 0 ? (count('buyers') - count('known')) / count('buyers') : 0,
      },
    }),
  }
}

function datesOf(
  got: (name: string) => Value,
  count: (name: string) => number,
  gaps: { columnAt: (i: number) => ArrayLike<Value> & readonly Value[] },
) {
  return {
    from: String(got('from')),
    to: String(got('to')),
    days: count('span'),
    daysWithoutRows: count('span') - count('days'),
    gaps: gaps.columnAt(0).map((first, i) => ({
      from: String(first),
      to: String(gaps.columnAt(1)[i]),
      days: Number(gaps.columnAt(2)[i]),
    })),
    rowsWithout: count('undated'),
  }
}

/** The figures asked for in one pass over the table, by name. */
function factsOf(loaded: Loaded): Readonly<Record<string, Sql>> {
  const { grain } = loaded.report.nature
  const time = kindOf(loaded, 'time', ['date', 'timestamp'])
  const amount = kindOf(loaded, 'amount', numericKinds)
  const refund = kindOf(loaded, 'refund', numericKinds)
  const order = kindOf(loaded, 'order', [])
  const status = kindOf(loaded, 'status', ['text'])
  // What came back had been paid, whatever became of the order since.
  const isUnpaid =
    status &&
    sql`${isCancelled(status)}${refund ? sql` AND coalesce(${refund}, 0) = 0` : sql.empty}`
  const customer = kindOf(loaded, 'customer', [])
  const day = time && sql`CAST(${time} AS DATE)`
  const isOrders = loaded.report.nature.subject === 'orders' && grain === 'order'
  const known = customer && sql`nullif(trim(CAST(${customer} AS VARCHAR)), '')`
  const byOrder = order !== undefined && (grain === 'line' || grain === 'first-line')
  return {
    rows: sql`count(*)`,
    different: sql`count(DISTINCT hash(t))`,
    ...(day && {
      from: sql`CAST(min(${day}) AS VARCHAR)`,
      to: sql`CAST(max(${day}) AS VARCHAR)`,
      span: sql`max(${day}) - min(${day}) + 1`,
      days: sql`count(DISTINCT ${day})`,
      undated: sql`count(*) - count(${day})`,
    }),
    ...(order &&
      isOrders && {
        ordered: sql`count(${order})`,
        orders: sql`count(DISTINCT ${order})`,
      }),
    ...(amount && {
      paid: sql`sum(${amount}) FILTER (WHERE ${amount} > 0${isUnpaid ? sql` AND NOT (${isUnpaid})` : sql.empty})`,
      ...(isUnpaid && { unpaid: sql`count(*) FILTER (WHERE ${amount} > 0 AND ${isUnpaid})` }),
      negative: sql`-sum(${amount}) FILTER (WHERE ${amount} < 0)`,
      refunded: refund ? sql`sum(abs(${refund}))` : sql`0`,
      refund_rows: refund
        ? sql`count(*) FILTER (WHERE ${amount} < 0 OR ${refund} <> 0)`
        : sql`count(*) FILTER (WHERE ${amount} < 0)`,
    }),
    ...(known &&
      (byOrder
        ? {
            buyers: sql`count(DISTINCT ${order})`,
            known: sql`count(DISTINCT ${order}) FILTER (WHERE ${known} IS NOT NULL)`,
          }
        : { buyers: sql`count(*)`, known: sql`count(${known})` })),
  }
}

/** The column of a role, quoted, where it is of one of the kinds; of any where none is named. */
function kindOf(
  { columns, report }: Loaded,
  role: RoleName,
  kinds: readonly string[],
): Sql | undefined {
  const column = columns.find(({ name }) => name === report.reading.roles[role])
  const fits = column && (kinds.length === 0 || kinds.includes(column.kind))
  return fits ? sql.id(column.name) : undefined
}

function gapsOf(from: Sql, time: Sql): Sql {
  return sql`WITH days AS (
  SELECT DISTINCT CAST(${time} AS DATE) AS day FROM ${from} WHERE ${time} IS NOT NULL
), next AS (
  SELECT day, lead(day) OVER (ORDER BY day) AS following FROM days
)
SELECT CAST(day + 1 AS VARCHAR), CAST(following - 1 AS VARCHAR), following - day - 1 AS days
FROM next
WHERE following - day > 1
ORDER BY days DESC, day
LIMIT ${listed}`
}

function codesOf(from: Sql, currency: Sql): Sql {
  return sql`SELECT upper(trim(${currency})) AS code, count(*) AS n
FROM ${from}
WHERE ${currency} IS NOT NULL
GROUP BY code
ORDER BY n DESC, code
LIMIT ${listed}`
}
