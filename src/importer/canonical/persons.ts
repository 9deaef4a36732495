import { sql, type Sql } from '../../sql'

/** The name of the cell that says which person an id of a customer stands for. */
export const personsTable = 'persons'
/** The name of the input that says who a customer is. */
export const personsChoice = 'customer_is'
/** What can be answered; the words for it may change. */
export const personsAnswers = { person: 'person', asWritten: 'as_written' } as const

/** Where a file of customers says which person an id stands for that is new with every order. */
export interface Persons {
  /** the data cell of that file */
  readonly relation: string
  /** its column of the ids that orders name */
  readonly id: string
  /** its column of ids that stay the same with a person */
  readonly person: string
}

/** Which person each id stands for. */
export function personsCell({ relation, id, person }: Persons): Sql {
  return sql`SELECT CAST(${sql.id(id)} AS VARCHAR) AS id, max(CAST(${sql.id(person)} AS VARCHAR)) AS person
FROM ${sql.id(relation)}
WHERE ${sql.id(id)} IS NOT NULL
GROUP BY ALL`
}

/** A relation whose column of customers names persons, where they are known and wanted; else it stays as it is. */
export function ofPersons(relation: Sql, column: string): Sql {
  const name = sql.id(column)
  const written = sql`CAST(t.${name} AS VARCHAR)`
  return sql`(
  SELECT t.* REPLACE (
    CASE WHEN $customer_is = ${personsAnswers.asWritten} THEN ${written} ELSE coalesce(p.person, ${written}) END AS ${name}
  )
  FROM ${relation} AS t
  LEFT JOIN ${sql.id(personsTable)} AS p ON p.id = ${written}
)`
}
