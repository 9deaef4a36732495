import { nothingBrought } from '../lib/orderStates'
import { sql, type Sql } from '../sql'

/** Whether a column of order states says that the order brought nothing; false where it says nothing. */
export function broughtNothing(status: Sql): Sql {
  return sql`coalesce(regexp_matches(lower(CAST(${status} AS VARCHAR)), ${nothingBrought}), false)`
}
