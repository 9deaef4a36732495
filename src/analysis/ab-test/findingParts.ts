import type { Format, Quantity, Values } from '../../lib/problem'
import { sideBySide } from '../sideBySide'
import { named } from './sought'
import type { MetricSummary, Summary, Treatment } from './summary'

export const formatOf = ({ kind, money }: Pick<MetricSummary, 'kind' | 'money'>): Format => {
  if (kind === 'conversion') return 'points'
  return money ? 'money' : 'number'
}

/** One comparison, as sentences need it. */
export function compared(
  { variant, contrast }: Treatment,
  metric: MetricSummary,
  { control, settings }: Summary,
  shown = contrast.sought,
): Values {
  const format = formatOf(metric)
  const { value, low, high } = contrast.difference
  const { lift } = contrast
  const isBounded = lift !== null && lift.low !== null && lift.high !== null
  const mean = metric.arms.find((arm) => arm.variant === variant)?.mean ?? 0
  const level: Format = metric.kind === 'conversion' ? 'percent' : format
  const ends = named({ low, high }, shown)
  const open = shown === 'two-sided' ? 'no' : ends.low === null ? 'below' : 'above'
  const lifts = { lift: lift?.value ?? 0, lift_low: lift?.low ?? 0, lift_high: lift?.high ?? 0 }
  return {
    variant,
    control: control ?? '',
    metric: metric.name,
    kind: metric.kind,
    way: value === 0 ? 'equal' : value > 0 ? 'up' : 'down',
    looking: lookingFor(settings),
    open,
    ...sideBySide({ difference: Math.abs(value), low, high }, format),
    lifted: isBounded ? 'yes' : 'no',
    ...sideBySide(lifts, 'percent'),
    gain: percent(Math.abs(lift?.value ?? 0)),
    mean: { value: mean, format: level },
    base: { value: metric.base, format: level },
    confidence: percentOf(settings.confidence),
  }
}

/** What the test looks for, in the words of the messages. */
export function lookingFor({ alternative }: Summary['settings']): 'either' | 'gain' | 'loss' {
  if (alternative === 'two-sided') return 'either'
  return alternative === 'greater' ? 'gain' : 'loss'
}

/** How the test is read, and at which look. */
export function readingOf({ sequential, interim, confidence }: Summary['settings']): Values {
  const once = sequential ? 'sequential' : 'fixed'
  return {
    monitoring: interim ? 'group' : once,
    alpha: percentOf(1 - confidence),
    both: percentOf(2 * (1 - confidence)),
    look: (interim?.look ?? 0) + 1,
    looks: interim?.looks.length ?? 1,
  }
}

/** 95%, not 95.0%. */
export const percentOf = (share: number) => `${String(Number((share * 100).toFixed(4)))}%`
export const integer = (value: number): Quantity => ({ value, format: 'integer' })
export const percent = (value: number): Quantity => ({ value, format: 'percent' })
