import { isId } from '../id'

/** A relation of a cell, as `from:` and live values name it: `cell` or `cell.output`. */
export interface CellName {
  readonly cell: string
  /** the output, column or field after the point */
  readonly part: string | undefined
}

/** Reads `cell` or `cell.part`; undefined where it is neither. */
export function readCellName(text: unknown): CellName | undefined {
  if (typeof text !== 'string') return undefined
  const at = text.indexOf('.')
  const cell = at < 0 ? text : text.slice(0, at)
  const part = at < 0 ? undefined : text.slice(at + 1)
  return isId(cell) && part !== '' ? { cell, part } : undefined
}
