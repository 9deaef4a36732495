import type { Pace } from './pace'
import type { Pieces } from './pieces'
import { csvCell } from './sheetText'

const cellCost = 150
const rowsAtOnce = 256

/** Writes rows whose cells are read column by column; `quoted` tells which of them may need quotes. */
export async function writeRows(
  pieces: Pieces,
  count: number,
  cells: readonly ((row: number) => string)[],
  quoted: readonly boolean[],
  pace: Pace,
): Promise<void> {
  let lines = ''
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < cells.length; i++) {
      if (i > 0) lines += ','
      const text = cells[i]?.(row) ?? ''
      lines += quoted[i] ? csvCell(text) : text
    }
    lines += '\n'
    if ((row + 1) % rowsAtOnce !== 0) continue
    pieces.add(lines)
    lines = ''
    await pace.work(rowsAtOnce * cells.length * cellCost)
  }
  pieces.add(lines)
}
