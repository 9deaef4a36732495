import { broughtNothing } from '../../analysis/orderStatus'
import type { Nature, RoleName } from '../../importer/contract'
import { sql } from '../../sql'

/** How many orders of a customer a page follows. */
export const followed = 3

/** A data cell and what is known of it. */
export interface Subject {
  readonly key: string
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
  /** all that columns of a file are said to be, also those that are of no use */
  readonly said?: Subject['roles']
  /** what the rows are about, where the export says it */
  readonly about: Nature['subject'] | undefined
  /** events as the steps of a funnel */
  readonly events: readonly string[]
  /** ISO 4217, where all rows have the same one */
  readonly currency: string
  /** the column a report is broken down by, which has several values */
  readonly by?: string
  /** calendar days from the first to the last row, where its times are known */
  readonly days?: number
  /** the table joins several exports, not each of which tells every figure */
  readonly isJoined?: boolean
  /** what stands in the column of currencies */
  readonly codes?: readonly string[]
  /** how many orders any of its customers has at most, as far as `followed`, where that is known */
  readonly ordersEach?: number
  /** whether its rows are ready-made paths of channels, with how many conversions each brought */
  readonly isPaths?: boolean
  /** columns that say yes or no of a unit, where variants are compared; that of the outcome first */
  readonly outcomes?: readonly string[]
  /** columns of numbers without a role, where a report has one row a day or week */
  readonly beside?: readonly string[]
  /** the column that names what was sold, where it names several things */
  readonly goods?: Goods
  /** columns by which its orders fall into a few parts */
  readonly parts?: readonly Part[]
  /** columns worth a figure of their own, where nothing is known of the rows */
  readonly facets?: readonly Facet[]
}

/** A column of what was sold, and whether it names enough to speak of the best of them. */
export interface Goods {
  readonly column: string
  readonly areMany: boolean
}

/** A column by which orders fall into parts, what it says, and the parts there are. */
export interface Part {
  readonly role: RoleName | 'platform'
  readonly column: string
  readonly names: readonly string[]
}

/** A column of rows of which nothing is known, and how it can be looked at. */
export type Facet =
  | { readonly by: 'time'; readonly column: string; readonly days?: number }
  | { readonly by: 'values' | 'numbers'; readonly column: string }
  | { readonly by: 'course'; readonly column: string; readonly over: string }

/** Orders: who bought when, and for how much. */
export interface Orders {
  readonly key: string
  readonly subject: Subject
  /** undefined where no row says when */
  readonly time: string | undefined
  readonly amount: string
  readonly customer: string | undefined
  readonly order: string | undefined
  /** what was paid back of the amount in the same row */
  readonly refund: string | undefined
  /** says which orders were never paid */
  readonly status: string | undefined
  /** calendar days from the first to the last order; undefined where not known */
  readonly days: number | undefined
}

/** The subject as orders; undefined where it does not say for how much, or what its rows are and when they were. */
export function ordersOf(subject: Subject): Orders | undefined {
  const { key, roles, about, days } = subject
  if (about !== undefined && about !== 'orders' && about !== 'order_lines') return undefined
  const { time, amount, customer, order, refund, status } = roles
  // Amounts with a date alone may as well be sums of days or weeks.
  if (about === undefined && order === undefined && customer === undefined) return undefined
  if (amount === undefined || (about === undefined && time === undefined)) return undefined
  return { key, subject, time, amount, customer, order, refund, status, days }
}

/** Leaves out orders whose status says that they were never paid, as the analyses do. */
export const paid = (status: string) => sql`NOT ${broughtNothing(sql.id(status))}`
