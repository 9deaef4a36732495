import type { PlotOptions } from '@observablehq/plot'

export type { PlotOptions }

/** The words of a figure. */
export interface Caption {
  /** stable within its cell: part of file names and goldens */
  readonly id: string
  /** the finding, in words */
  readonly title: string
  /** measure, unit, period, n */
  readonly subtitle: string
  /** what a reader who cannot see the figure needs to know */
  readonly alt: string
}

/** Plot's options for a figure so many pixels wide. */
export type Layout = (width: number) => PlotOptions

/** A finished figure: words, and how it is laid out at any width; no DOM. */
export interface Chart extends Caption {
  readonly layout: Layout
  /** what the figure is drawn from: the name of the data, rows, dates */
  readonly source?: string
}
