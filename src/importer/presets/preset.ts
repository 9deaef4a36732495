import type { AsideReason, ColumnReading, Grain, RoleName, Subject } from '../vocabulary'

/** Rows of an export that are no data, known by what stands in one column. */
interface AsideRule {
  /** names of the column, any of which may stand in the header */
  readonly column: readonly string[]
  /** the values, after trimming; an empty text stands for an empty cell */
  readonly values: readonly string[]
  readonly reason: Extract<AsideReason, 'total' | 'footnote'>
  /**
   * Columns that tell what a row is the sum of. Where no other row has the same in them, it is no sum but
   * the only figure there is, and stays.
   */
  readonly of?: readonly string[]
}

/**
 * What is known of one platform's export, as data. Names of columns are compared after `normalised`, so
 * that case, brackets, widths and stray spaces do not matter, and never by position: exports differ by
 * language, year and by what the user ticked.
 */
export interface Preset {
  /** written in notebooks, never renamed */
  readonly id: string
  /** absent where an analyst's own preset does not say it */
  readonly subject?: Subject
  readonly grain?: Grain
  /** where a row is a line: roles whose value is the order's and stands on each of its lines */
  readonly perOrder?: readonly RoleName[]
  /** names that hardly any other export has; two of them are enough */
  readonly signature: readonly string[]
  /** by role the names its column may have, the best first */
  readonly roles: Readonly<Partial<Record<RoleName, readonly string[]>>>
  /** by role what an amount holds besides the price of the goods, as the platform defines it */
  readonly includes?: Readonly<Partial<Record<RoleName, 'shipping-and-taxes'>>>
  /** names of columns that are text, whatever their values look like */
  readonly texts?: readonly string[]
  /** by name, how columns are read where that cannot be seen from their values */
  readonly columns?: Readonly<Record<string, Partial<ColumnReading>>>
  readonly asides?: readonly AsideRule[]
  /** names of the column that holds the last day a row is about */
  readonly until?: readonly string[]
  /** of amounts, where neither a column nor the header says it */
  readonly currency?: string
  /** in which the platform writes times without an offset */
  readonly timezone?: string
  /** what the rows have in common as a source of visits */
  readonly channel?: string
  /** a notebook's own preset: the roles it leaves out are empty on purpose */
  readonly own?: true
  /** `none`: a quote is a character as any other */
  readonly quote?: 'none'
}
