import type { Caption, Chart, PlotOptions } from './chart'
import { fontFamily, fontSize, ink } from './theme'

/** The width figures are laid out for, in pixels; drawing may choose another. */
export const designWidth = 720

/** Joins words and options, and sets what every figure of the house has in common. */
export function frame(caption: Caption, options: PlotOptions): Chart {
  return {
    id: caption.id,
    title: caption.title,
    subtitle: caption.subtitle,
    alt: caption.alt,
    options: {
      width: designWidth,
      marginTop: 12,
      marginRight: 24,
      marginBottom: 28,
      marginLeft: 48,
      style: { fontFamily, fontSize: `${fontSize}px`, color: ink, background: 'none' },
      ...options,
    },
  }
}
