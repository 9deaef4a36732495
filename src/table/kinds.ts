import type { Kind } from './table'

/** The kinds that can be added up. */
export const numericKinds: readonly Kind[] = ['integer', 'decimal', 'number']
/** The kinds that name a day. */
export const temporalKinds: readonly Kind[] = ['date', 'timestamp']

export const isNumeric = (kind: Kind | undefined): boolean =>
  kind !== undefined && numericKinds.includes(kind)

export const isTemporal = (kind: Kind | undefined): boolean =>
  kind !== undefined && temporalKinds.includes(kind)
