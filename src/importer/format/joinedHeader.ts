import type { Cells, Merge } from './sheet'

/** rows of a header, and rows that may stand above it */
const deepest = 4
const topmost = 16

/**
 * Brings a header of several rows, whose merged cells stand above groups of columns, into one row of
 * names: `下单` above `件数` and `金额` gives `下单 件数` and `下单 金额`. A merge over all columns is a title
 * and stays. Rows below the header are left as they are.
 */
export function joinedHeader(rows: readonly Cells[], merges: readonly Merge[]): readonly Cells[] {
  const top = rows.findIndex((row, at) => isGrouped(row, at, rows, merges))
  if (top < 0) return rows
  const depth = depthOf(rows, top, merges)
  if (depth < 2) return rows
  const width = Math.max(...rows.slice(top, top + depth).map((row) => row.length))
  const names = Array.from({ length: width }, (_, column) => {
    const parts: string[] = []
    for (let row = top; row < top + depth; row++) {
      const text = textAt(rows, row, column, merges).trim()
      if (text !== '' && parts.at(-1) !== text) parts.push(text)
    }
    return parts.join(' ')
  })
  return [...rows.slice(0, top), names, ...rows.slice(top + depth)]
}

/**
 * A row with names above several columns, beside other names: a single cell across all is a title. It is the
 * first so full, and holds words alone, which a line of totals does not.
 */
function isGrouped(row: Cells, at: number, rows: readonly Cells[], merges: readonly Merge[]) {
  const filled = row.filter((cell) => cell.trim() !== '')
  const across = merges.some(
    ({ top, left, right }) => top === at && right > left && (row[left] ?? '').trim() !== '',
  )
  return (
    across &&
    at < topmost &&
    filled.length > 1 &&
    filled.every(isWord) &&
    rows.slice(0, at).every((above) => above.filter(isWord).length < filled.length)
  )
}

/** How many rows the header takes: to the row in which every group has names of its own. */
function depthOf(rows: readonly Cells[], top: number, merges: readonly Merge[]): number {
  let bottom = Math.max(
    ...merges.filter((merge) => merge.top === top).map((merge) => merge.bottom),
    top,
  )
  const groups = merges.filter((merge) => merge.top === top && merge.right > merge.left)
  const below = rows[bottom + 1] ?? []
  const named = groups.every(({ left, right, bottom: end }) =>
    end > top ? true : below.slice(left, right + 1).some(isWord),
  )
  if (bottom === top && named && groups.length > 0) bottom = top + 1
  const depth = bottom - top + 1
  return depth > deepest ? 1 : depth
}

function isWord(cell: string): boolean {
  return cell.trim() !== '' && !/^[\d\s.,:/%¥$€+-]+$/.test(cell)
}

/** The text a cell shows: of the cell it is merged with to the left, or above. */
function textAt(rows: readonly Cells[], row: number, column: number, merges: readonly Merge[]) {
  const merge = merges.find(
    (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
  )
  return rows[merge?.top ?? row]?.[merge?.left ?? column] ?? ''
}
