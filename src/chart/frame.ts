import type { Caption, Chart, Layout } from './chart'
import { fontFamily, fontSize, ink } from './theme'

/** The width of a figure where nobody asks for another, in pixels: that of a report. */
export const designWidth = 720

/** Narrower than this, labels stand above their marks: beside them they would leave the marks no room. */
export const narrowWidth = 440

/** Joins words and layout, and sets what every figure of the house has in common. */
export function frame(caption: Caption, lay: Layout): Chart {
  return {
    id: caption.id,
    title: caption.title,
    subtitle: caption.subtitle,
    alt: caption.alt,
    layout: (width) => ({
      marginTop: 12,
      marginRight: 24,
      marginBottom: 28,
      marginLeft: 48,
      style: { fontFamily, fontSize: `${fontSize}px`, color: ink, background: 'none' },
      ...lay(width),
      width,
    }),
  }
}
