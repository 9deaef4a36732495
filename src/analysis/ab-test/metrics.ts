import { adjustment, type Adjustment, type Measure } from '../../stats/adjusted'
import { difference, pValue } from '../../stats/comparison'
import { mannWhitney } from '../../stats/rankSum'
import { sampleAt, type Sample } from '../../stats/sample'
import { places, type Arms, type Cell } from './cells'
import { compare, isUndefined, sampleOf, type Settings } from './compare'
import type { Correct } from './correct'
import type { Design } from './design'
import type { Ranks } from './ranks'
import { oppositeOf, soughtIn } from './sought'
import type { ArmSummary, MetricSummary, Treatment } from './summary'

/** What is compared, and how. The first variant is the control. */
export interface Work {
  readonly variants: readonly string[]
  readonly designs: readonly Design[]
  readonly adjustments: readonly Adjustment[]
  readonly settings: Settings
  readonly ranks: Ranks
}

export function adjustmentOf(arms: Arms, measure: Measure): Adjustment {
  return adjustment(
    [...arms.values()].map(({ moments }) => moments),
    measure,
  )
}

/** Every metric with its arms and comparisons, the p-values adjusted over all of them. */
export function summariesOf(
  arms: readonly Arms[],
  work: Work,
  correct: Correct,
): readonly MetricSummary[] {
  const metrics = work.designs.map((design, i) =>
    summaryOf(design, i, arms[i] ?? new Map<string, Cell>(), work),
  )
  const all = metrics.flatMap(({ treatments }) => treatments)
  const adjusted = correct(all.map(({ contrast }) => contrast.difference.pValue))
  const opposite = correct(all.flatMap((one) => one.opposite?.pValue ?? []))
  const byTreatment = new Map(
    all.map((one, i) => [
      one,
      {
        ...one,
        pAdjusted: adjusted[i] ?? one.pAdjusted,
        opposite: one.opposite && { ...one.opposite, pAdjusted: opposite[i] ?? 1 },
      },
    ]),
  )
  return metrics.map((metric) => ({
    ...metric,
    treatments: metric.treatments.map((one) => byTreatment.get(one) ?? one),
  }))
}

const unadjusted: Adjustment = { factors: [], centres: [] }

function summaryOf(
  design: Design,
  at: number,
  arms: Arms,
  { variants, settings, adjustments, ranks }: Work,
): MetricSummary {
  const by = adjustments[at] ?? unadjusted
  const { measure, ...rest } = design
  const cells = variants.flatMap((variant) => {
    const cell = arms.get(variant)
    return cell ? [{ variant, cell }] : []
  })
  const control = arms.get(variants[0] ?? '')
  const plain = { ...measure, before: [] }
  const samples = cells.map(({ cell }) => sampleOf(cell, { ...design, measure: plain }, unadjusted))
  const treatments = cells.flatMap(({ variant, cell }): Treatment[] => {
    if (!control || cell === control) return []
    const contrast = compare(control, cell, design, by, settings)
    if (!contrast) return []
    const pAdjusted = contrast.difference.pValue
    const other = otherOf(control, cell, design, settings)
    const ranked = design.kind === 'mean' ? ranks(at, variants[0] ?? '', variant) : null
    const tested = ranked && mannWhitney(ranked, contrast.sought)
    const opposite = unsought(control, cell, design, by, settings)
    return [{ variant, contrast, pAdjusted, opposite, other, ranks: tested }]
  })
  const isAdjusted = measure.before.length > 0
  const spread = (of: readonly Sample[]) =>
    of.reduce((sum, { variance, units }) => sum + variance / Math.max(1, units), 0)
  const after = spread(cells.map(({ cell }) => sampleOf(cell, design, by)))
  const before = spread(samples)
  return {
    ...rest,
    base: samples[0]?.mean ?? 0,
    cap: design.winsorize === null ? null : (control?.cap ?? null),
    theta: isAdjusted ? (by.factors[0] ?? 0) : null,
    varianceReduction: isAdjusted && before > 0 ? 1 - after / before : null,
    arms: cells.map(({ variant, cell }, i) => armOf(variant, cell, samples[i], design)),
    treatments,
  }
}

/** What a one-sided test finds on the side it does not look for. */
function unsought(
  control: Cell,
  treatment: Cell,
  design: Design,
  by: Adjustment,
  settings: Settings,
): Treatment['opposite'] {
  if (settings.alternative === 'two-sided') return null
  const alternative = oppositeOf(settings.alternative)
  const found = compare(control, treatment, design, by, { ...settings, alternative })
  const pValue = found?.difference.pValue ?? 1
  return { pValue, pAdjusted: pValue }
}

function armOf(
  variant: string,
  cell: Cell,
  sample: Sample | undefined,
  design: Design,
): ArmSummary {
  const { units, sums } = cell
  const defined = isUndefined(cell, design) ? undefined : sample
  return {
    variant,
    units,
    mean: defined?.mean ?? null,
    sum: sums[places.y] ?? 0,
    denominator: design.kind === 'ratio' ? (sums[places.d] ?? 0) : null,
    standardDeviation: defined ? Math.sqrt(defined.variance) : null,
  }
}

/**
 * The difference of the plain means at the second look, by Welch's test, held against the same test at the first: of two
 * looks that differ in the cap alone, whatever the method of the metric is.
 */
function otherOf(
  control: Cell,
  treatment: Cell,
  design: Design,
  { confidence, alternative }: Settings,
): Treatment['other'] {
  if (design.kind !== 'mean' || !control.other || !treatment.other) return null
  const first = difference(
    sampleAt(control.moments, places.y),
    sampleAt(treatment.moments, places.y),
  )
  const second = difference(sampleAt(control.other, places.y), sampleAt(treatment.other, places.y))
  const sought = soughtIn(design, alternative)
  const [p, other] = [pValue(first, sought), pValue(second, sought)]
  const alpha = 1 - confidence
  return { difference: second.estimate, pValue: other, flips: p < alpha !== other < alpha }
}
