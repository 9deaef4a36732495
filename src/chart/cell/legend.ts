import { dot, text, type Markish } from '@observablehq/plot'
import { fit, textWidth } from '../measure'
import { softInk } from '../theme'

const rowHeight = 18
const longest = 140

/** Names of colours above a figure, for marks that have no end to be named at. */
export interface Legend {
  /** in pixels, to be added to the margin above */
  readonly height: number
  readonly marks: readonly Markish[]
}

/** Lays the names out in rows above the frame of a figure `width` pixels wide, from the frame's left edge. */
export function legend(
  names: readonly string[],
  colorOf: (name: string) => string,
  lift: number,
  width: number,
): Legend {
  const entries: { name: string; color: string; dx: number; row: number }[] = []
  let dx = 0
  let row = 0
  for (const name of names) {
    const shown = fit(name, longest)
    const length = 14 + textWidth(shown) + 16
    if (dx > 0 && dx + length > width - 80) {
      dx = 0
      row += 1
    }
    entries.push({ name: shown, color: colorOf(name), dx, row })
    dx += length
  }
  const height = (row + 1) * rowHeight
  const marks = entries.flatMap((entry) => {
    const dy = entry.row * rowHeight - height - lift + 8
    const place = { frameAnchor: 'top-left', facet: 'super', dy } as const
    return [
      dot([entry], { ...place, dx: entry.dx + 5, r: 4.5, symbol: 'square', fill: entry.color }),
      text([entry], { ...place, text: 'name', dx: entry.dx + 14, fill: softInk }),
    ]
  })
  return { height, marks }
}
