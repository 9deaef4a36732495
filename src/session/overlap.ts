import type { Engine } from '../engine/engine'
import type { Nature, RoleName } from '../importer/contract'
import { sql, type Sql } from '../sql'
import type { Result } from './model'

/** How much of a file another one holds already. */
export interface Overlap {
  /** what the rows are told apart by: their ids, or only the time they are about */
  readonly by: 'ids' | 'times'
  /** ids in the file, and how many of them the other one has; of times none are counted */
  readonly own: number
  readonly shared: number
  /** whether the file goes on where the other ends: most ids of each are its own, or their times lie apart */
  readonly isApart: boolean
}

/** A file that was read, and its table in the engine. */
export interface Side {
  readonly physical: string
  readonly report: Extract<Result, { readonly kind: 'data' }>['report']
}

/** Files that share at least so many of the smaller one's ids tell the same once more. */
const most = 0.5

/** What tells the rows of a file apart, by what they are about. */
const idRoles: Readonly<Partial<Record<NonNullable<Nature['subject']>, readonly RoleName[]>>> = {
  orders: ['order'],
  order_lines: ['order'],
  customers: ['customer', 'email'],
  products: ['sku', 'item', 'product'],
  sessions: ['session'],
}

/** How two files of one export overlap; undefined where their rows have neither ids nor times. */
export async function overlapOf(
  engine: Engine,
  file: Side,
  other: Side,
): Promise<Overlap | undefined> {
  const ids = idsOf(file, other)
  if (ids) return await byIds(engine, file, other, ids)
  const [own, before] = [await periodOf(engine, file), await periodOf(engine, other)]
  if (!own || !before) return undefined
  const isApart = own.to < before.from || before.to < own.from
  return { by: 'times', own: 0, shared: 0, isApart }
}

function idsOf({ report }: Side, other: Side): readonly [string, string] | undefined {
  const roles = idRoles[report.nature.subject ?? 'metrics'] ?? []
  return roles.flatMap((role) => {
    const [own, before] = [report, other.report].map(({ reading }) => reading.roles[role])
    return own !== undefined && before !== undefined ? [[own, before] as const] : []
  })[0]
}

async function byIds(
  engine: Engine,
  file: Side,
  other: Side,
  [id, otherId]: readonly [string, string],
): Promise<Overlap> {
  const distinct = ({ physical }: Side, name: string): Sql =>
    sql`SELECT DISTINCT CAST(${sql.id(name)} AS VARCHAR) AS id FROM ${sql.id(physical)} WHERE ${sql.id(name)} IS NOT NULL`
  const table = await engine.query(
    sql`WITH own AS (${distinct(file, id)}), other AS (${distinct(other, otherId)})
SELECT
  (SELECT count(*) FROM own) AS own,
  (SELECT count(*) FROM other) AS other,
  (SELECT count(*) FROM own SEMI JOIN other USING (id)) AS shared`,
  )
  const [counts] = table.rows()
  const [own, before, shared] = ['own', 'other', 'shared'].map((name) =>
    Number(counts?.[name] ?? 0),
  )
  const smaller = Math.min(own ?? 0, before ?? 0)
  const isApart = smaller > 0 && (shared ?? 0) < most * smaller
  return { by: 'ids', own: own ?? 0, shared: shared ?? 0, isApart }
}

/** From when to when a file is about, as texts that sort: by its times, else as its name or heading says. */
async function periodOf(
  engine: Engine,
  { physical, report }: Side,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const { time } = report.reading.roles
  if (time === undefined) return report.nature.period
  const at = sql`TRY_CAST(${sql.id(time)} AS TIMESTAMP)`
  const table = await engine.query(
    sql`SELECT CAST(min(${at}) AS VARCHAR) AS first, CAST(max(${at}) AS VARCHAR) AS last FROM ${sql.id(physical)}`,
  )
  const [row] = table.rows()
  const [from, to] = [row?.['first'], row?.['last']]
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined
}
