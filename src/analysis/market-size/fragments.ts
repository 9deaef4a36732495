import { sql, type Sql } from '../../sql'

/** Sums are compensated (`fsum`), so that neither the order of their terms shows nor a digit is lost. */
export const money = (sum: Sql) => sql`CAST(coalesce(${sum}, 0) AS DOUBLE)`

/** Whether a row lies in a span of the calendar; every row does where the span has no beginning. */
const during = (from: Sql, to: Sql) => sql`(${from} IS NULL OR (day >= ${from} AND day < ${to}))`

export const inCurrent = during(sql`current_from`, sql`current_to`)
/** The latest whole year, or all rows where there is none. */
export const inLatest = during(sql`year_from`, sql`whole_to`)
export const inPrevious = sql`(previous_from IS NOT NULL AND day >= previous_from AND day < previous_to)`
