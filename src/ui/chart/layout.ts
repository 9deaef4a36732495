import type { Chart } from '../../chart/chart'

/** In pixels, of a figure that says no height. */
const usualHeight = 400
/** In pixels, of one of two figures side by side. */
const halfWidth = 420
/** How much higher one of two figures side by side may be, as a share of the lower. */
const tolerance = 0.2

/**
 * Which figures take the whole width: the first, and each that has no neighbour of about its height, so
 * that no pair leaves a hole.
 */
export function spansWidth(charts: readonly Chart[]): readonly boolean[] {
  const heights = charts.map(({ layout }) => layout(halfWidth).height ?? usualHeight)
  const wide: boolean[] = [true]
  for (let i = 1; i < charts.length;) {
    const [one = 0, next = 0] = heights.slice(i)
    const isPair = next > 0 && Math.max(one, next) <= (1 + tolerance) * Math.min(one, next)
    wide.push(...(isPair ? [false, false] : [true]))
    i += isPair ? 2 : 1
  }
  return wide
}
