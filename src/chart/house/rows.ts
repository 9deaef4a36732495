import type { Markish } from '@observablehq/plot'
import { labelRoom, rowAxisY } from '../axes'
import type { PlotOptions } from '../chart'
import { widest } from '../measure'

/** In pixels, and shares of a row. */
interface Spacing {
  /** of a row */
  readonly row: number
  /** between a label and the marks */
  readonly left: number
  /** what stands right of the marks takes */
  readonly right: number
  /** of a row, between marks */
  readonly padding: number
  /** below the rows */
  readonly below?: number
}

/** A figure of labelled rows below each other, whose place on the scale is their number. */
export interface Rows {
  /** in pixels, for the marks */
  readonly room: number
  readonly axis: Markish
  readonly options: PlotOptions
}

/** How `labels` are laid out as rows in a figure of this width. */
export function labelledRows(labels: readonly string[], width: number, spacing: Spacing): Rows {
  const { row, left, right, padding, below = 36 } = spacing
  const labelWidth = labelRoom(width)
  const marginLeft = left + widest(labels, labelWidth)
  return {
    room: width - marginLeft - right,
    axis: rowAxisY(labels, labelWidth),
    options: {
      height: below + row * Math.max(1, labels.length),
      marginTop: 4,
      marginLeft,
      marginRight: right,
      y: { type: 'band', domain: labels.map((_, i) => String(i)), padding },
    },
  }
}
