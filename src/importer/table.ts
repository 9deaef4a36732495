import type { Engine } from '../engine/engine'
import { type Sql, sql } from '../sql'
import type { Value } from '../table/table'
import { textsOf } from './batch/columns'
import { type Flag, type Part, textBehind, type TypedColumn } from './build'
import type { Unread } from './contract'

const examplesKept = 20
/** Values looked at to find a better reading for a column. */
export const valuesKept = 200
/** In one statement: each column costs the engine a vector, and a statement has a greatest length. */
const columnsAtOnce = 100

/** A value that could not be read, and what was read behind it, such as a time of day. */
interface Unfit extends Unread {
  readonly behind: string
}

/** Values of one column that could not be read. */
export interface Misread {
  readonly column: number
  readonly count: number
  /** in file order, at most 200 */
  readonly values: readonly Unfit[]
}

/** What became of the values of a table. */
export interface Built {
  readonly rowCount: number
  readonly misread: readonly Misread[]
  /** by column, how many values lost digits */
  readonly rounded: ReadonlyMap<number, number>
}

export interface Context {
  readonly engine: Engine
  readonly name: string
  readonly signal?: AbortSignal
}

const cancellable = ({ signal }: Context) => (signal ? { signal } : {})

/** Reads a batch, stored as `from`, into a table of its own, finds and empties what could not be read. */
export async function build(
  context: Context,
  columns: readonly TypedColumn[],
  from: Sql,
  made: readonly Part[],
): Promise<Built> {
  await create(context, made)
  const flags = made.flatMap((part) => part.flags)
  const masks = made.flatMap((part) => part.masks)
  const rowCount = await countRows(context)
  const counts = await countFlags(context, flags, masks)
  const marked = flags.filter((_, i) => (counts[i] ?? 0) > 0)
  const failing = marked.filter(({ about }) => about === 'unread')
  const values = failing.length === 0 ? [] : await misreadValues(context, columns, failing, from)
  const misread = failing.map((flag, i) => ({
    column: flag.column,
    count: counts[flags.indexOf(flag)] ?? 0,
    values: values[i] ?? [],
  }))
  const rounded = marked.filter(({ about }) => about === 'rounded')
  const lost = rounded.map((flag) => [flag.column, counts[flags.indexOf(flag)] ?? 0] as const)
  await settle(context, columns, failing, masks)
  return { rowCount, misread, rounded: new Map(lost) }
}

async function create(context: Context, made: readonly Part[]): Promise<void> {
  const { engine, name } = context
  const [only] = made
  if (made.length === 1 && only) {
    await engine.query(
      sql`CREATE OR REPLACE TABLE ${sql.id(name)} AS ${only.select}`,
      cancellable(context),
    )
    return
  }
  const names = made.map((_, i) => `${name}_${i}`)
  try {
    for (const [i, part] of made.entries())
      await engine.query(
        sql`CREATE OR REPLACE TABLE ${sql.id(`${name}_${i}`)} AS ${part.select}`,
        cancellable(context),
      )
    const joined = sql.join(
      names.map((one) => sql.id(one)),
      sql` POSITIONAL JOIN `,
    )
    await engine.query(
      sql`CREATE OR REPLACE TABLE ${sql.id(name)} AS SELECT * FROM ${joined}`,
      cancellable(context),
    )
  } finally {
    for (const one of names) await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(one)}`)
  }
}

async function countRows(context: Context): Promise<number> {
  const { engine, name } = context
  const table = await engine.query(
    sql`SELECT count(*) AS n FROM ${sql.id(name)}`,
    cancellable(context),
  )
  return Number(table.columnAt(0)[0])
}

async function countFlags(
  context: Context,
  flags: readonly Flag[],
  masks: readonly string[],
): Promise<readonly number[]> {
  if (masks.length === 0) return []
  const { engine, name } = context
  const any = masks.map((mask) => sql`bit_or(${sql.id(mask)})`)
  const seen = await engine.query(
    sql`SELECT ${sql.join(any)} FROM ${sql.id(name)}`,
    cancellable(context),
  )
  const bits = new Map(masks.map((mask, i) => [mask, Number(seen.columnAt(i)[0] ?? 0)]))
  const set = flags.filter(({ mask, bit }) => ((bits.get(mask) ?? 0) & bit) !== 0)
  if (set.length === 0) return flags.map(() => 0)
  const counts = new Map<Flag, number>()
  for (let at = 0; at < set.length; at += columnsAtOnce) {
    const some = set.slice(at, at + columnsAtOnce)
    const each = some.map((flag) => sql`count(*) FILTER (WHERE ${isSet(flag)})`)
    const table = await engine.query(
      sql`SELECT ${sql.join(each)} FROM ${sql.id(name)}`,
      cancellable(context),
    )
    some.forEach((flag, i) => counts.set(flag, Number(table.columnAt(i)[0])))
  }
  return flags.map((flag) => counts.get(flag) ?? 0)
}

function isSet({ mask, bit }: Flag) {
  return sql`(${sql.id(mask)} & ${bit}) <> 0`
}

/** The texts behind the first values that could not be read. */
async function misreadValues(
  context: Context,
  columns: readonly TypedColumn[],
  flags: readonly Flag[],
  from: Sql,
): Promise<readonly (readonly Unfit[])[]> {
  const found: (readonly Unfit[])[] = []
  for (let at = 0; at < flags.length; at += columnsAtOnce)
    found.push(...(await valuesOfSome(context, columns, flags.slice(at, at + columnsAtOnce), from)))
  return found
}

async function valuesOfSome(
  context: Context,
  columns: readonly TypedColumn[],
  flags: readonly Flag[],
  from: Sql,
): Promise<readonly (readonly Unfit[])[]> {
  const rows: number[][] = []
  for (const flag of flags) rows.push(await misreadRows(context, flag))
  const wanted = [...new Set(rows.flat())].sort((a, b) => a - b)
  const own = flags.map(({ column }) => sql.id(textsOf(column)))
  const behind = flags.map(({ column }) => textBehind(columns, column) ?? sql`''`)
  const table = await context.engine.query(
    sql`SELECT rowid + 1 AS n, ${sql.join([...own, ...behind])} FROM ${from} WHERE n IN (${sql.join(wanted)})`,
    cancellable(context),
  )
  const at = new Map(table.columnAt(0).map((row, i) => [Number(row), i]))
  const textOf = (place: number, row: number) => text(table.columnAt(place + 1)[at.get(row) ?? -1])
  return flags.map((_, i) =>
    (rows[i] ?? []).map((row) => {
      return { row, value: textOf(i, row), behind: textOf(flags.length + i, row) }
    }),
  )
}

/** Rows are counted: a column of the file may be called `rowid`, which hides the engine's own. */
async function misreadRows(context: Context, flag: Flag): Promise<number[]> {
  const { engine, name } = context
  const table = await engine.query(
    sql`SELECT n FROM (SELECT row_number() OVER () AS n, ${sql.id(flag.mask)} FROM ${sql.id(name)}) WHERE ${isSet(flag)} ORDER BY n LIMIT ${valuesKept}`,
    cancellable(context),
  )
  return table.columnAt(0).map(Number)
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** What is shown of the values that could not be read. */
export function examples({ values }: Misread): readonly Unread[] {
  return values.slice(0, examplesKept).map(({ row, value, behind }) => {
    const whole = behind === '' ? value : `${value} ${behind}`
    return { row, value: whole.slice(0, 200).toWellFormed() }
  })
}

/** Empties what could not be read and takes the masks off. */
async function settle(
  context: Context,
  columns: readonly TypedColumn[],
  failing: readonly Flag[],
  masks: readonly string[],
): Promise<void> {
  const { engine, name } = context
  const table = sql.id(name)
  const unread = failing.flatMap((flag) => {
    const named = columns[flag.column]
    return named ? [{ field: sql.id(named.name), isBad: isSet(flag) }] : []
  })
  for (let at = 0; at < unread.length; at += columnsAtOnce) {
    const some = unread.slice(at, at + columnsAtOnce)
    const settings = some.map(
      ({ field, isBad }) => sql`${field} = CASE WHEN NOT ${isBad} THEN ${field} END`,
    )
    const concerned = some.map(({ field, isBad }) => sql`${isBad} AND ${field} IS NOT NULL`)
    await engine.query(
      sql`UPDATE ${table} SET ${sql.join(settings)} WHERE ${sql.join(concerned, sql` OR `)}`,
      cancellable(context),
    )
  }
  for (const mask of masks)
    await engine.query(sql`ALTER TABLE ${table} DROP COLUMN ${sql.id(mask)}`, cancellable(context))
}

/** Gives the table its name; the one that had it goes. */
export async function publish(context: Context, relation: string): Promise<void> {
  const { engine, name } = context
  await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(relation)}`, cancellable(context))
  await engine.query(sql`ALTER TABLE ${sql.id(name)} RENAME TO ${sql.id(relation)}`)
}
