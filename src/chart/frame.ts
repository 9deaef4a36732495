import type { Caption, Chart, PlotOptions } from './chart'
import { fontFamily, fontSize, ink } from './theme'

/** The width figures are laid out for, in pixels; drawing may choose another. */
export const designWidth = 720

/** Narrower than this, a figure is drawn by its narrow layout, where it has one. */
export const narrowWidth = 440
/** The width narrow layouts are made for. */
export const narrowDesignWidth = 360

/**
 * Joins words and options, and sets what every figure of the house has in common. `narrow` is the layout
 * for little room, where labels beside the marks would leave none for the marks.
 */
export function frame(caption: Caption, options: PlotOptions, narrow?: PlotOptions): Chart {
  return {
    id: caption.id,
    title: caption.title,
    subtitle: caption.subtitle,
    alt: caption.alt,
    options: framed(designWidth, options),
    ...(narrow && { narrow: framed(narrowDesignWidth, narrow) }),
  }
}

function framed(width: number, options: PlotOptions): PlotOptions {
  return {
    width,
    marginTop: 12,
    marginRight: 24,
    marginBottom: 28,
    marginLeft: 48,
    style: { fontFamily, fontSize: `${fontSize}px`, color: ink, background: 'none' },
    ...options,
  }
}
