/** Browsers cap how tall an element can be; a longer table scrolls faster instead. In pixels. */
const tallest = 8_000_000

/** What of a long table is in view. */
export interface Viewport {
  /** the first row to draw, and the one after the last */
  readonly first: number
  readonly end: number
  /** where the first row drawn stands in the scrolled element, in pixels */
  readonly offset: number
  /** how tall the scrolled element is, in pixels */
  readonly total: number
}

/** Which rows are in view at a scroll position; all lengths in pixels. */
export function viewport(
  rows: number,
  rowHeight: number,
  height: number,
  scrollTop: number,
): Viewport {
  const full = rows * rowHeight
  const total = Math.min(full, tallest)
  const top = scrollTop * scale(full, total, height)
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - 4, rows - 1))
  const end = Math.min(rows, Math.ceil((top + height) / rowHeight) + 4)
  return { first, end, offset: scrollTop + first * rowHeight - top, total }
}

/** The scroll position nearest to the present one at which a row is wholly in view. */
export function reveal(
  row: number,
  rows: number,
  rowHeight: number,
  height: number,
  scrollTop: number,
): number {
  const full = rows * rowHeight
  const factor = scale(full, Math.min(full, tallest), height)
  const top = scrollTop * factor
  if (row * rowHeight < top) return (row * rowHeight) / factor
  const below = (row + 1) * rowHeight - height
  return below > top ? below / factor : scrollTop
}

const scale = (full: number, total: number, height: number) =>
  full > total && total > height ? (full - height) / (total - height) : 1
