import { sql, type Sql } from '../../sql'

export type Measure = 'recency' | 'frequency' | 'monetary'

/** The three measures, and the columns that hold them. */
export const measures = {
  recency: sql`recency_days`,
  frequency: sql`orders`,
  monetary: sql`monetary`,
} as const
export const measureNames = ['recency', 'frequency', 'monetary'] as const

export const eachOnALine = sql`,
  `

/** Sums become doubles, rounded so that the order of their terms does not show. */
export const money = (sum: Sql) => sql`round(CAST(coalesce(${sum}, 0) AS DOUBLE), 6)`

export const dateLiteral = (iso: string) => sql`${{ type: 'date', iso } as const}`
