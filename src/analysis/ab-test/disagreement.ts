import type { Finding } from '../contract'
import { lookingFor, percentOf } from './findingParts'
import type { MetricSummary, Summary, Treatment } from './summary'
import { deciding, direction } from './verdict'

/** Why a test that decides and an interval that is shown say different things about no difference. */
export function disagreements({ metrics, settings }: Summary): readonly Finding[] {
  const alpha = 1 - settings.confidence
  const first = deciding(metrics)
  return metrics.flatMap((metric) =>
    metric.treatments.flatMap((one): Finding[] => {
      const [disagreement] = disagreementsOf(one, metric, alpha)
        // What is said of other metrics names the adjustment itself.
        .filter(({ by }) => by !== 'adjusted' || metric === first)
      if (!disagreement) return []
      const { by, found, pValue } = disagreement
      const values = {
        metric: metric.name,
        variant: one.variant,
        looking: lookingFor(settings),
        found: found ? 'yes' : 'no',
        rare: pValue < 1e-4 ? 'yes' : 'no',
        p: { value: Math.max(1e-4, pValue), format: 'number', digits: 4 } as const,
        alpha: percentOf(alpha),
      }
      return [{ key: `disagree-${by}`, tone: 'neutral', values }]
    }),
  )
}

interface Disagreement {
  /**
   * `exact` and `pooled`: Fisher's test, or the z test with its pooled variance, beside an interval that is made otherwise;
   * `lift`: the difference beside its lift; `adjusted`: the adjusted p-value beside an interval that is not
   */
  readonly by: 'exact' | 'pooled' | 'lift' | 'adjusted'
  /** whether that which decides finds a difference */
  readonly found: boolean
  /** of the test that decides, on the side where the difference lies */
  readonly pValue: number
}

type Ends = { readonly low: number | null; readonly high: number | null } | null

/** Whether zero lies outside; null where there is no interval. */
function isApart(ends: Ends): boolean | null {
  if (ends === null || ends.low === null || ends.high === null) return null
  return ends.low > 0 || ends.high < 0
}

/** Where the test that decides and an interval shown beside it disagree about zero, and why; the weightiest first. */
function disagreementsOf(
  treatment: Treatment,
  metric: MetricSummary,
  alpha: number,
): readonly Disagreement[] {
  const { contrast, opposite, pAdjusted } = treatment
  const { difference, lift, sought, test } = contrast
  const apart = isApart(difference)
  if (apart === null) return []
  const isOpposite = opposite !== null && difference.value > 0 !== (sought === 'greater')
  const pValue = isOpposite ? opposite.pValue : difference.pValue
  const found = pValue <= alpha
  const isOther = test === 'fisher' || test === 'z'
  if (apart !== found && isOther) {
    return [{ by: test === 'fisher' ? 'exact' : 'pooled', found, pValue }]
  }
  const adjusted = isOpposite ? opposite.pAdjusted : pAdjusted
  const isUnsure = apart && found && direction(treatment, metric, alpha) === 'unclear'
  const liftApart = isApart(lift)
  return [
    ...(isUnsure ? [{ by: 'adjusted', found: false, pValue: adjusted } as const] : []),
    ...(liftApart === null || liftApart === apart
      ? []
      : [{ by: 'lift', found: apart, pValue } as const]),
  ]
}
