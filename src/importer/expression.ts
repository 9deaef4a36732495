import type { Sql } from '../sql'

/** How the engine turns a column of text into values. */
export interface Expression {
  /** what has to be worked out before `before`, where that reads it more than once */
  readonly first?: Sql
  /** what has to be worked out first, where the value reads it more than once */
  readonly before?: Sql
  readonly value: Sql
  /** whether a value says what its text says: casts round, and take what they should not; absent for text */
  readonly exact?: Sql
  /** whether a value that was read still has all digits of its text; absent where it always has */
  readonly whole?: Sql
}

/** The columns an expression may read: the text, what was worked out before, and the value itself. */
export interface Places {
  readonly raw: Sql
  readonly first: Sql
  readonly before: Sql
  readonly value: Sql
  /** the text that names the zone of a row, where a column does */
  readonly zone?: Sql
}
