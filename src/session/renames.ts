import type { Engine } from '../engine/engine'
import { bigrams } from '../lib/bigrams'
import { fold } from '../lib/text'
import { sql, type Sql } from '../sql'
import { isNumeric, isTemporal } from '../table/kinds'
import type { Column } from '../table/table'
import type { Roles } from './model'

/** A column of the new file that seems to be one of the earlier file under another name. */
export interface Rename {
  /** as the new file has it */
  readonly column: string
  /** as it was called */
  readonly was: string
  /** whether both fill the same role */
  readonly role: boolean
  /** of the values that differ from each other, the share the earlier column had, too; absent where not compared */
  readonly known?: number
}

/** A table of before or now. */
export interface Side {
  /** what it is called in the engine; absent where it is gone */
  readonly relation?: string
  readonly columns: readonly Column[]
  readonly roles: Roles
}

/** How sure a pair has to be: more than a similar name or a place alone can say. */
const least = 0.5
const weights = { role: 0.5, name: 0.6, known: 0.6, shape: 0.15, place: 0.3 } as const
/** Rows of the new column that are read for its values, values of them that are looked at, and pairs that are compared. */
const mostRows = 20_000
const mostValues = 2000
const mostPairs = 60

interface Pair {
  readonly column: Column
  readonly was: Column
  readonly role: boolean
  readonly score: number
}

/**
 * Which columns were renamed between two files of one export, the surest first: by the role they fill, the
 * likeness of names, their place, and values that both have. Each column is in at most one pair.
 */
export async function proposeRenames(
  engine: Engine,
  before: Side,
  now: Side,
): Promise<readonly Rename[]> {
  const pairs = pairsOf(before, now)
  const judged: (Pair & { readonly known?: number })[] = []
  for (const [i, pair] of pairs.entries()) {
    const likeness = i < mostPairs ? await compare(engine, before, now, pair) : undefined
    const { known, sameShape = false } = likeness ?? {}
    const more = (known ?? 0) * weights.known + (sameShape ? weights.shape : 0)
    judged.push({ ...pair, score: pair.score + more, ...(known !== undefined && { known }) })
  }
  const taken = new Set<Column>()
  const chosen: Rename[] = []
  for (const { column, was, role, score, known } of judged.toSorted((a, b) => b.score - a.score)) {
    if (score < least || taken.has(column) || taken.has(was)) continue
    taken.add(column).add(was)
    const rename = { column: column.name, was: was.name, role }
    chosen.push({ ...rename, ...(known !== undefined && { known }) })
  }
  return chosen
}

/** Pairs of columns that only one side has, of kinds that can stand for each other, the likeliest first. */
function pairsOf(before: Side, now: Side): Pair[] {
  const gone = missingFrom(before.columns, now.columns)
  const added = missingFrom(now.columns, before.columns)
  const isSameWidth = before.columns.length === now.columns.length
  const pairs = gone.flatMap((was) =>
    added
      .filter((column) => family(column) === family(was))
      .map((column) => {
        const role = sameRole(before.roles, was.name, now.roles, column.name)
        const isInPlace = isSameWidth && before.columns.indexOf(was) === now.columns.indexOf(column)
        const score =
          (role ? weights.role : 0) +
          bigrams(column.name, was.name) * weights.name +
          (isInPlace ? weights.place : 0)
        return { column, was, role, score }
      }),
  )
  return pairs.toSorted((a, b) => b.score - a.score)
}

export function missingFrom(
  columns: readonly Column[],
  others: readonly Column[],
): readonly Column[] {
  const there = new Set(others.map(({ name }) => fold(name)))
  return columns.filter(({ name }) => !there.has(fold(name)))
}

/** Ids are text in one month and whole numbers in another; anything else keeps its family. */
function family({ kind }: Column): string {
  if (isTemporal(kind)) return 'time'
  if (kind === 'text' || kind === 'integer') return 'name'
  return isNumeric(kind) ? 'number' : kind
}

const sameRole = (before: Roles, was: string, now: Roles, column: string): boolean =>
  Object.entries(before).some(
    ([role, name]) =>
      name === was && Object.entries(now).some(([other, one]) => other === role && one === column),
  )

/** What the values of a pair have in common; undefined where there is nothing to compare. */
async function compare(
  engine: Engine,
  before: Side,
  now: Side,
  { column, was }: Pair,
): Promise<{ readonly known: number; readonly sameShape: boolean } | undefined> {
  if (!before.relation || !now.relation || family(column) !== 'name') return undefined
  const texts = (relation: string, name: string): Sql =>
    sql`SELECT CAST(${sql.id(name)} AS VARCHAR) AS v FROM ${sql.id(relation)} WHERE ${sql.id(name)} IS NOT NULL`
  const shape = sql`mode(regexp_replace(regexp_replace(v, '[0-9]+', '9', 'g'), '[a-zA-Z]+', 'a', 'g'))`
  // The whole earlier column streams past the few new values; only these are held.
  const table = await engine.query(
    sql`WITH new AS MATERIALIZED (
  SELECT DISTINCT v FROM (${texts(now.relation, column.name)} LIMIT ${mostRows}) LIMIT ${mostValues}
), old AS NOT MATERIALIZED (${texts(before.relation, was.name)})
SELECT (SELECT count(*) FROM new), (SELECT count(DISTINCT v) FROM old WHERE v IN (SELECT v FROM new)),
  (SELECT ${shape} FROM new) = (SELECT ${shape} FROM (SELECT v FROM old LIMIT ${mostValues}))`,
  )
  const [count = 0, both = 0] = [0, 1].map((i) => Number(table.columnAt(i)[0]))
  return { known: count > 0 ? both / count : 0, sameShape: table.columnAt(2)[0] === true }
}
