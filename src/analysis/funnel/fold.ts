import { sql, type Sql } from '../../sql'
import { code } from './log'

/** What is remembered while an actor's events pass by: `next` reads the state `s` and the event `x.e`. */
export interface Field {
  readonly name: string
  readonly next: Sql
}

const eachOnALine = sql`,
      `

/**
 * Walks once over a sorted list, for all actors at a time. Every field sees the state before the event,
 * so that one event cannot serve two steps. Besides the fields the state has `same`, how many events
 * equal the one before them.
 */
export function fold(list: Sql, fields: readonly Field[]): Sql {
  const state = sql.join(
    fields.map(({ name }) => sql`${name}: NULL::BIGINT`),
    sql`, `,
  )
  const next = sql.join(
    fields.map((field) => sql`${field.name}: ${field.next}`),
    eachOnALine,
  )
  return sql`list_reduce(
    list_transform(${list}, lambda e: {'e': e, 'same': 0::BIGINT, ${state}}),
    lambda s, x: {
      'e': x.e,
      'same': CASE WHEN x.e = s.e AND ${code(sql`x.e`)} < 15 THEN s.same + 1 ELSE s.same END,
      ${next}
    },
    {'e': NULL::BIGINT, 'same': 0::BIGINT, ${state}}
  )`
}
