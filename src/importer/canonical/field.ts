import type { RoleName, Subject } from '../contract'

/** What a column holds; money is in the currency its row names. */
type Unit = 'text' | 'timestamp' | 'date' | 'count' | 'money' | 'score'

/** A column of a canonical table. */
export interface Field {
  readonly name: string
  readonly unit: Unit
  /** the roles that fill it, the best first */
  readonly from: readonly RoleName[]
}

/** A table with the same columns whatever files it is made from. */
export interface CanonicalTable {
  readonly name: Exclude<Subject, 'metrics'> | 'traffic'
  /** the subjects of files that feed it */
  readonly subjects: readonly Subject[]
  readonly fields: readonly Field[]
  /** rows with the same values here, in several files, are the same row: the newest file's counts */
  readonly key: readonly string[]
}

export const text = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'text',
  from,
})
export const money = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'money',
  from,
})
export const count = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'count',
  from,
})
export const time = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'timestamp',
  from,
})
export const day = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'date',
  from,
})

export const places = [
  text('channel', 'channel'),
  text('source', 'source'),
  text('medium', 'medium'),
  text('campaign', 'campaign'),
]

export const goods = [
  text('sku', 'sku', 'item'),
  text('product', 'product', 'sku', 'item'),
  text('category', 'category'),
  text('brand', 'brand'),
]
