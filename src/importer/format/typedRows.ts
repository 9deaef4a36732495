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
  let lines: string[] = []
  const line = new Array<string>(cells.length)
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < cells.length; i++) {
      const text = cells[i]?.(row) ?? ''
      line[i] = quoted[i] ? csvCell(text) : text
    }
    lines.push(line.join(','))
    if ((row + 1) % rowsAtOnce !== 0) continue
    pieces.add(`${lines.join('\n')}\n`)
    lines = []
    await pace.work(rowsAtOnce * cells.length * cellCost)
  }
  if (lines.length > 0) pieces.add(`${lines.join('\n')}\n`)
}
