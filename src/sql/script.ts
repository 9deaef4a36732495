import type { Sql } from './sql'

/** One named common table expression with the sentence that explains it in the script. */
export interface Step {
  readonly name: string
  readonly note: string
  readonly sql: Sql
}
