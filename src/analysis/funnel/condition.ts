import { sql, type Sql } from '../../sql'
import type { NamedColumn } from '../contract'
import { isNumeric, isTemporal } from '../../table/kinds'

type Test = 'is' | 'is_not' | 'at_least' | 'at_most' | 'contains'

/** An event by its name (any event where that is empty), with up to two conditions on other columns. */
export interface Occurrence {
  readonly event: string
  readonly column: string | null
  readonly test: Test
  readonly value: string
  readonly column_2: string | null
  readonly test_2: Test
  readonly value_2: string
}

interface Condition {
  readonly column: string
  readonly test: Test
  readonly value: string
}

export function conditionsOf(one: Occurrence): readonly Condition[] {
  const { column, test, value, column_2, test_2, value_2 } = one
  return [
    ...(column === null ? [] : [{ column, test, value }]),
    ...(column_2 === null ? [] : [{ column: column_2, test: test_2, value: value_2 }]),
  ]
}

/** The number a text writes, or undefined. */
export function numberOf(text: string): number | undefined {
  const number = Number(text)
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined
}

/** Whether a row of `input` is this event; never NULL. */
export function predicate(one: Occurrence, columns: ReadonlyMap<string, NamedColumn>): Sql {
  const parts = conditionsOf(one).map((condition) => {
    const column = columns.get(condition.column)
    return column ? compared(condition, column) : sql`false`
  })
  const named = one.event === '' ? sql`event IS NOT NULL` : sql`event = ${one.event}`
  return sql`(${sql.join([named, ...parts], sql` AND `)})`
}

/**
 * Numbers compare as numbers, days and moments by their ISO text as far as the value writes them, text by
 * its letters, or as numbers where both sides write one. A missing value is not equal to anything.
 */
function compared({ test, value }: Condition, { name, kind }: NamedColumn): Sql {
  const column = sql.id(name)
  const text = kind === 'text' ? column : sql`CAST(${column} AS VARCHAR)`
  if (test === 'contains') return sql`contains(lower(${text}), ${value.toLowerCase()})`
  const number = numberOf(value)
  if (isNumeric(kind)) {
    if (number === undefined) return test === 'is_not' ? sql`true` : sql`false`
    return by(test, column, sql.literal(number))
  }
  if (isTemporal(kind)) return by(test, sql`left(${text}, ${value.length})`, sql.literal(value))
  if (number !== undefined && (test === 'at_least' || test === 'at_most')) {
    return by(test, sql`TRY_CAST(${text} AS DOUBLE)`, sql.literal(number))
  }
  return by(test, text, sql.literal(value))
}

function by(test: Exclude<Test, 'contains'>, column: Sql, value: Sql): Sql {
  switch (test) {
    case 'is':
      return sql`${column} IS NOT DISTINCT FROM ${value}`
    case 'is_not':
      return sql`${column} IS DISTINCT FROM ${value}`
    case 'at_least':
      return sql`coalesce(${column} >= ${value}, false)`
    case 'at_most':
      return sql`coalesce(${column} <= ${value}, false)`
  }
}

/** Whether no row can be both: they ask for different names. */
export const disjoint = (a: Occurrence, b: Occurrence) =>
  a.event !== '' && b.event !== '' && a.event !== b.event

/** What a step is called: its own label, else the event with what is asked of it. */
export function labelOf(one: Occurrence & { readonly label: string }): string {
  if (one.label !== '') return one.label
  const asked = conditionsOf(one).map(({ column, test, value }) =>
    test === 'is' ? value : `${column} ${signs[test]} ${value}`,
  )
  if (asked.length === 0) return one.event
  return one.event === '' ? asked.join(', ') : `${one.event} (${asked.join(', ')})`
}

const signs = { is: '=', is_not: '≠', at_least: '≥', at_most: '≤', contains: '∋' } as const
