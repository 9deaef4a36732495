/** A cell of a table by its place. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Where a key takes the reader; outside the table it is for the caller to stop at its edge. */
export function step(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Place,
  rows: number,
  columns: number,
  linesInView: number,
): Place | undefined {
  const far = event.ctrlKey || event.metaKey
  const page = Math.max(1, linesInView - 1)
  switch (event.key) {
    case 'ArrowDown':
      return { row: far ? rows - 1 : row + 1, column }
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column }
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : column + 1 }
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 }
    case 'PageDown':
      return { row: row + page, column }
    case 'PageUp':
      return { row: row - page, column }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 }
    default:
      return undefined
  }
}
