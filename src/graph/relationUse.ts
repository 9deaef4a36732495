import type { Range } from '../lib/problem'

/** A relation that a SQL text reads, as it is named there. */
export interface RelationUse {
  /** without quotes: `[orders]`, `[rfm, segments]`, `[information_schema, tables]` */
  readonly parts: readonly string[]
  /** where each part stands, quotes included */
  readonly ranges: readonly Range[]
  /** where all of it stands */
  readonly range: Range
  /** whether it has another name in the query */
  readonly hasAlias: boolean
}

/** A function that reads relations its text does not name: `query(…)`, `query_table($which)`. */
export interface HiddenUse {
  /** the function's name */
  readonly name: string
  /** where it stands, brackets included */
  readonly range: Range
}
