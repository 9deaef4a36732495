import { sql } from '../../src/sql'

/** The columns every relation has in tests of queries. */
export const columns = sql`1 AS k, 2 AS x, 3 AS y, TIMESTAMP '2026-01-01 09:30:00' AS ts, 'a' AS label, [1, 2] AS items`
