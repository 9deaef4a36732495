import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { midnightAs } from './timeOfDay'
import { expressionOf } from './expressionOf'
import { blanks, typedNullWords } from './nulls'
import { type ColumnBatch, textsOf, valuesOf } from './batch/columns'
import { shapeOf } from './shapes'

/** Where it is noted, by a bit for each row, that a column's value could not be read, or not in full. */
export interface Flag {
  readonly column: number
  readonly about: 'unread' | 'rounded'
  readonly mask: string
  readonly bit: number
}

export interface Part {
  /** the SELECT that gives the part's columns and masks */
  readonly select: Sql
  readonly masks: readonly string[]
  readonly flags: readonly Flag[]
}

export interface TypedColumn {
  readonly name: string
  readonly reading: ColumnReading
}

/** How the columns of a batch come. */
type Delivered = Pick<ColumnBatch, 'loose' | 'given'>

/** An engine statement must stay well under 128 kB. */
const longestStatement = 80_000
const bitsOfMask = 30

interface Piece {
  readonly index: number
  readonly name: string
  /** the column of the batch where its values need no care */
  readonly sure?: Sql
  readonly first?: Sql
  readonly before?: Sql
  /** what is read from texts */
  readonly value?: Sql
  readonly unread?: Sql
  readonly rounded?: Sql
}

/** The form of the values of each column that need no care; undefined where all do. */
export function shapesOf(columns: readonly TypedColumn[]) {
  return columns.map(({ reading }) => shapeOf(reading))
}

/**
 * The statements that read a batch, stored as the table `from`, into typed columns: one, unless there are so many columns that
 * one statement cannot hold them. Sure values are taken as they are. Texts, which a column with a shape has where it is `loose`, are read
 * with care, and masks say what could not be read.
 */
export function parts(
  columns: readonly TypedColumn[],
  from: Sql,
  timezone: string,
  { loose, given }: Delivered,
): readonly Part[] {
  const indices = new Map(columns.map(({ name }, i) => [name, i]))
  const textOf = (name: string | undefined) => {
    const index = name === undefined ? undefined : indices.get(name)
    return index === undefined ? undefined : sql.id(textsOf(index))
  }
  const pieces = columns.map((column, i) =>
    piece(
      column,
      i,
      timezone,
      { isLoose: loose[i] === true, isGiven: given?.[i] === true },
      textOf,
    ),
  )
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()))
  const room = longestStatement - from.text.length
  const groups: Piece[][] = [[]]
  let size = 0
  for (const one of pieces) {
    const length = lengthOf(one)
    if (size > 0 && size + length > room) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(one)
    size += length
  }
  return groups.map((group, i) => part(group, from, (n) => freeName(taken, `unread_${i}_${n}`)))
}

/** What is read behind the text of a column, such as a time of day and its zone, as one text; undefined where nothing is. */
export function textBehind(columns: readonly TypedColumn[], column: number): Sql | undefined {
  const { clock, zone } = columns[column]?.reading ?? {}
  const found = [clock, zone?.column].flatMap((wanted) =>
    columns.flatMap(({ name }, i) => (name === wanted ? [sql.id(textsOf(i))] : [])),
  )
  return found.length === 0 ? undefined : sql`concat_ws(' ', ${sql.join(found)})`
}

/** Whether the columns of a batch are those of the table. */
export function areDone(columns: readonly TypedColumn[], { loose, given }: Delivered): boolean {
  return columns.every(({ reading }, i) =>
    reading.kind === 'text'
      ? reading.format !== 'wrapped'
      : (given?.[i] === true || shapeOf(reading)) && !loose[i],
  )
}

function piece(
  { name, reading }: TypedColumn,
  index: number,
  timezone: string,
  { isLoose, isGiven }: { readonly isLoose: boolean; readonly isGiven: boolean },
  textOf: (name: string | undefined) => Sql | undefined,
): Piece {
  const sure = isGiven || shapeOf(reading) ? sql.id(valuesOf(index)) : undefined
  if (sure && !isLoose) return { index, name, sure }
  const raw = sql.id(textsOf(index))
  const [clock, zone] = [textOf(reading.clock), textOf(reading.zone?.column)]
  const places = {
    raw: clock ? momentText(raw, clock, reading) : raw,
    first: sql.id(`${letters.first}${index}`),
    before: sql.id(`${letters.before}${index}`),
    value: sql.id(`${letters.value}${index}`),
    ...(zone && { zone }),
  }
  const { first, before, value, exact, whole } = expressionOf(reading, places, timezone)
  return {
    index,
    name,
    ...(sure && { sure }),
    ...(first && { first }),
    ...(before && { before }),
    value,
    ...(exact && {
      unread: sql`WHEN ${exact} THEN 0 WHEN ${raw} IS NULL OR ${saysNothing(raw)} THEN 0`,
    }),
    ...(whole && { rounded: sql`WHEN ${places.value} IS NULL OR ${whole} THEN 0` }),
  }
}

/** What is worked out one after the other, each in a column of its own. */
const letters = { first: 'w', before: 'u', value: 'v' } as const

/** A day and its time of day as one text; where no time is given, midnight. */
function momentText(day: Sql, clock: Sql, { format = '' }: ColumnReading): Sql {
  const midnight = midnightAs(format)
  const said = sql`CASE WHEN coalesce(${saysNothing(clock)}, true) THEN ${midnight} ELSE trim(${clock}, ${blanks}) END`
  return sql`CASE WHEN NOT (${saysNothing(day)}) THEN concat(trim(${day}, ${blanks}), ' ', ${said}) END`
}

const unit = '\u001f'
const nothings = ['', ...typedNullWords, ''].join(unit)

/** One search in one text: a list of words costs the engine a vector for each word of each column. */
function saysNothing(raw: Sql): Sql {
  const text = sql`trim(${raw}, ${blanks})`
  return sql`contains(${nothings}, concat(${unit}, ${text}, ${unit})) OR ${text} = ''`
}

function lengthOf({ name, sure, first, before, value, unread, rounded }: Piece): number {
  return [sure, first, before, value, unread, rounded].reduce(
    (sum, one) => sum + (one?.text.length ?? 0),
    name.length + 80,
  )
}

function part(group: readonly Piece[], from: Sql, maskName: (n: number) => string): Part {
  const marks = group.flatMap(({ index: column, unread, rounded }) => [
    ...(unread ? [{ column, about: 'unread' as const, test: unread }] : []),
    ...(rounded ? [{ column, about: 'rounded' as const, test: rounded }] : []),
  ])
  const flags = marks.map(({ column, about }, n): Flag => {
    const mask = maskName(Math.floor(n / bitsOfMask))
    return { column, about, mask, bit: 2 ** (n % bitsOfMask) }
  })
  const masks = [...new Set(flags.map(({ mask }) => mask))]
  const sums = masks.map((mask) => {
    const terms = marks.flatMap(({ test }, n) => {
      const flag = flags[n]
      return flag?.mask === mask ? [sql`CASE ${test} ELSE ${flag.bit} END`] : []
    })
    return sql`CAST(${sql.join(terms, sql` + `)} AS INTEGER) AS ${sql.id(mask)}`
  })
  const named = group.map(({ index, name, sure, value }) => {
    const read = sql.id(`${letters.value}${index}`)
    const both = sure && value ? sql`coalesce(${sure}, ${read})` : (sure ?? read)
    return sql`${both} AS ${sql.id(name)}`
  })
  const steps = (['first', 'before', 'value'] as const).map((step) =>
    group.flatMap((piece) => {
      const worked = piece[step]
      return worked ? [sql`${worked} AS ${sql.id(`${letters[step]}${piece.index}`)}`] : []
    }),
  )
  const values = steps.reduce(
    (inner, some) => (some.length > 0 ? nested(some, inner) : inner),
    from,
  )
  return { select: sql`SELECT ${sql.join([...named, ...sums])} FROM ${values}`, masks, flags }
}

function nested(more: readonly Sql[], from: Sql): Sql {
  return sql`(SELECT *, ${sql.join(more)} FROM ${from})`
}

function freeName(taken: ReadonlySet<string>, wanted: string): string {
  return taken.has(wanted) ? freeName(taken, `${wanted}_`) : wanted
}
