import type { Bounds } from './summary'

/**
 * The bands of the Merger Guidelines of the US Department of Justice and Federal Trade Commission: 2023 (§ 2.1), those of
 * 2010 (§ 5.3) before them, and those of 1982 (III.A) that stood till then. An index on an edge belongs to the middle band.
 */
const edges = { 2023: [1000, 1800], 2010: [1500, 2500], 1982: [1000, 1800] } as const

/** The band an index falls in, or both where its bounds lie in two: `low`, `moderate`, `high`, `low_moderate` … */
export function guidelineBand({ low, high }: Bounds, year: keyof typeof edges): string {
  const [moderate, strong] = edges[year]
  const band = (hhi: number) => {
    const exact = Math.round(hhi * 1e6) / 1e6
    return exact < moderate ? 'low' : exact > strong ? 'high' : 'moderate'
  }
  const [from, to] = [band(low), band(high)]
  return from === to ? from : `${from}_${to}`
}
