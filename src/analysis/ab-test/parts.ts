import { chiSquareAbove } from '../../stats/chiSquare'
import type { Cell, Slice } from './cells'
import { compare, isUndefined, sampleOf } from './compare'
import type { Correct } from './correct'
import type { Work } from './metrics'
import type { Part, SegmentPart } from './summary'

/** What every metric comes to in each variant of a slice. */
export function partsOf({ value, metrics }: Slice, work: Work): readonly Part[] {
  const { variants, designs, adjustments, settings } = work
  return designs.flatMap((design, i) => {
    const arms = metrics[i] ?? new Map<string, Cell>()
    const by = adjustments[i] ?? { factors: [], centres: [] }
    const control = arms.get(variants[0] ?? '')
    const plain = { ...design, measure: { ...design.measure, before: [] } }
    return variants.flatMap((variant): Part[] => {
      const cell = arms.get(variant)
      if (!cell) return []
      const isControl = cell === control
      return [
        {
          value: value ?? '',
          metric: design.name,
          variant,
          units: cell.units,
          mean: isUndefined(cell, design) ? null : sampleOf(cell, plain, by).mean,
          contrast:
            isControl || !control ? null : (compare(control, cell, design, by, settings) ?? null),
        },
      ]
    })
  })
}

/** The values of one segment, and whether the effect differs between them. */
export function segmentParts(
  segment: string,
  slices: readonly Slice[],
  work: Work,
): readonly SegmentPart[] {
  const parts = slices.flatMap((slice) => partsOf(slice, work))
  return parts.map((part) => ({
    ...part,
    segment,
    pAdjusted: null,
    interaction: interaction(
      parts.filter(({ metric, variant }) => metric === part.metric && variant === part.variant),
    ),
  }))
}

/** Cochran's Q: whether the differences scatter more than their standard errors let expect. */
function interaction(parts: readonly Part[]): number | null {
  const found = parts.flatMap(({ contrast }) => {
    const { value = 0, standardError = 0 } = contrast?.difference ?? {}
    return standardError > 0 ? [{ value, weight: standardError ** -2 }] : []
  })
  if (found.length < 2) return null
  const weights = found.reduce((sum, { weight }) => sum + weight, 0)
  const centre = found.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights
  const q = found.reduce((sum, { value, weight }) => sum + weight * (value - centre) ** 2, 0)
  return chiSquareAbove(q, found.length - 1)
}

/** Adjusts over metrics, variants and segments together. */
export function adjustedTogether(
  parts: readonly SegmentPart[],
  correct: Correct,
): readonly SegmentPart[] {
  const tested = parts.filter(({ contrast }) => contrast !== null)
  const adjusted = correct(tested.map(({ contrast }) => contrast?.difference.pValue ?? 1))
  const byPart = new Map(tested.map((part, i) => [part, adjusted[i] ?? null]))
  return parts.map((part) => ({ ...part, pAdjusted: byPart.get(part) ?? null }))
}
