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

/** A finished figure: words and Plot options, no DOM. */
export interface Chart extends Caption {
  readonly options: PlotOptions
  /** the figure where there is little room, such as on a telephone; else `options` serves every width */
  readonly narrow?: PlotOptions
  /** what the figure is drawn from: the name of the data, rows, dates */
  readonly source?: string
}
