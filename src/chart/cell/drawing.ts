import type { Say } from '../../i18n/say'
import type { Format } from '../../lib/problem'
import type { Kind, Table } from '../../table/table'
import type { Writer } from '../write'
import { isNumeric, isTemporal } from '../../table/kinds'
import { utc } from '../time'
import type { Channel, ChartSpec, Unit } from './spec'

/** What drawing one kind of mark needs to know. */
export interface Drawing {
  readonly spec: ChartSpec
  readonly table: Table
  readonly kinds: Readonly<Partial<Record<Channel, Kind>>>
  readonly measure: 'x' | 'y'
  readonly format: Format
  readonly say: Say
  readonly write: Writer
  /** what a column is called in the reader's language */
  readonly named: (column: string) => string
  /** how many rows the marks stand for, where they stand for more than one */
  readonly n: number | undefined
  /** the last period, where it is not over, and the last day it has */
  readonly open: { readonly at: string; readonly until: string; readonly unit: Unit } | undefined
}

/** Whether an axis holds times, numbers or categories. */
export function scaleOf(kind: Kind | undefined): 'time' | 'number' | 'category' {
  if (isTemporal(kind)) return 'time'
  return isNumeric(kind) ? 'number' : 'category'
}

/** A point on an axis as Plot takes it: times as dates, all else as it is. */
export const toScale = (value: string | number | null, scale: ReturnType<typeof scaleOf>) =>
  scale === 'time' && value !== null ? utc(String(value)) : value
