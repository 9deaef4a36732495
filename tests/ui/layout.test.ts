import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/chart/chart'
import { spansWidth } from '../../src/ui/chart/layout'

const charts = (...heights: readonly number[]): readonly Chart[] =>
  heights.map((height, i) => ({
    id: String(i),
    title: '',
    subtitle: '',
    alt: '',
    layout: () => ({ height }),
  }))

describe('the figures of a cell', () => {
  it('stand in pairs only where they are about as high', () => {
    expect(spansWidth(charts(300))).toEqual([true])
    expect(spansWidth(charts(300, 300))).toEqual([true, true])
    expect(spansWidth(charts(300, 200, 220))).toEqual([true, false, false])
    expect(spansWidth(charts(300, 200, 400, 420, 100))).toEqual([true, true, false, false, true])
  })
})
