import { sql, type Sql } from '../../sql'

/** What is remembered while an actor's events pass by: `next` reads the state `s` and the event `x.e`. */
export interface Field {
  readonly name: string
  readonly next: Sql
  /** BIGINT where nothing is said */
  readonly type?: Sql
}

const eachOnALine = sql`,
      `

/**
 * Walks once over a list, for all actors at a time. Every field sees the state before the event. A value of the
 * actor's row stands in every event as `x.level`: a reduction that captures columns mixes up its rows.
 */
export function fold(list: Sql, fields: readonly Field[], level: Sql = sql`NULL`): Sql {
  const state = sql.join(
    fields.map(({ name, type = sql`BIGINT` }) => sql`${name}: CAST(NULL AS ${type})`),
    sql`, `,
  )
  const next = sql.join(
    fields.map((field) => sql`${field.name}: ${field.next}`),
    eachOnALine,
  )
  return sql`list_reduce(
    list_transform(${list}, lambda e: {'e': e, 'level': CAST(${level} AS BIGINT), ${state}}),
    lambda s, x: {
      'e': x.e,
      'level': x.level,
      ${next}
    },
    {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), ${state}}
  )`
}

/** A field of the state before the event, and of the state in the end. */
export const s = (name: string) => sql`s.${sql.id(name)}`
export const z = (name: string) => sql`z.${sql.id(name)}`
export const x = sql`x.e`
