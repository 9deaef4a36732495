import type { Values } from '../../lib/problem'
import type { Finding } from '../contract'
import { sideBySide } from '../sideBySide'
import { amount, count, effectValue, onScale, share } from './quantities'
import { countsRows, type Plan, type Summary } from './summary'
import { expectedUnits, weeksOf } from './tables'

/** What to do, in whole weeks, and why; nothing where no plan can be made. */
export function findings(summary: Summary): readonly Finding[] {
  const { plan } = summary
  if (!plan || summary.obstacle !== null) return []
  return [
    decision(summary, plan),
    needs(summary, plan),
    ...ceiling(summary, plan),
    ...reading(summary, plan),
    ...measured(summary),
  ]
}

/** The one thing to do. */
function decision(summary: Summary, plan: Plan): Finding {
  const { settings, asked } = summary
  const weeks = weeksOf(plan.days)
  const values = { ...words(summary, plan), most: settings.maxWeeks }
  const good = countsRows(summary) ? 'caution' : 'good'
  if (!summary.traffic) return { key: 'units', tone: 'neutral', values }
  if (plan.days === null || weeks === null) return { key: 'never', tone: 'bad', values }
  const timed = { ...values, weeks, days: plan.days }
  if (asked === 'power') {
    const isEnough = plan.power >= settings.power
    return { key: isEnough ? 'enough' : 'weak', tone: isEnough ? good : 'bad', values: timed }
  }
  if (weeks > settings.maxWeeks) return { key: 'too-long', tone: 'bad', values: timed }
  return { key: asked === 'effect' ? 'detect' : 'run', tone: good, values: timed }
}

/** What the plan takes, in visitors. */
function needs(summary: Summary, plan: Plan): Finding {
  const { settings, asked } = summary
  const values = {
    ...words(summary, plan),
    variants: settings.variants,
    missed: Math.max(1, Math.round(1 / Math.max(1e-9, 1 - plan.power))),
    equal: plan.control === plan.perVariant ? 'yes' : 'no',
    control: count(plan.control),
  }
  return { key: asked === 'power' ? 'chance' : 'needs', tone: 'neutral', values }
}

/** What the longest time allowed would find, where the plan takes longer. */
function ceiling(summary: Summary, plan: Plan): readonly Finding[] {
  const { atMost, settings } = summary
  const weeks = weeksOf(plan.days)
  const isLong = summary.traffic !== null && (weeks === null || weeks > settings.maxWeeks)
  if (!isLong || !atMost?.detectable || atMost.power === null) return []
  const values = {
    most: settings.maxWeeks,
    effect: effectValue(summary, onScale(summary, atMost.detectable)),
    scale: unit(summary),
    power: share(settings.power),
    chance: share(atMost.power),
    asked: effectValue(summary, onScale(summary, plan.effect)),
  }
  return [{ key: 'instead', tone: 'caution', values }]
}

/** What it costs to read on the way; a single look is at the end. */
function reading({ settings, fixedTotal, asked, looks }: Summary, plan: Plan): readonly Finding[] {
  if (fixedTotal === null || asked === 'power' || looks.length === 1) return []
  const values = {
    more: share(plan.total / fixedTotal - 1),
    looks: looks.length,
    expected: count(Math.ceil(expectedUnits(looks, plan))),
    early: share(looks.slice(0, -1).reduce((sum, { chance }) => sum + chance, 0)),
  }
  return [{ key: settings.monitoring, tone: 'neutral', values }]
}

/** Where the figures of the plan come from. */
function measured(summary: Summary): readonly Finding[] {
  const { baseline, data, traffic } = summary
  if (baseline?.source !== 'data') return []
  const { low, high } = baseline.interval ?? { low: baseline.value, high: baseline.value }
  const values = {
    metric: baseline.metric,
    ...sideBySide({ baseline: baseline.value, low, high }, amount(summary, baseline.value).format),
    sure: baseline.interval ? 'yes' : 'no',
    units: count(data.units),
    counted: countsRows(summary) ? 'rows' : 'visitors',
    dated: data.from === null ? 'no' : 'yes',
    from: { value: data.from, format: 'date' },
    to: { value: data.to, format: 'date' },
    traffic: traffic?.source === 'data' ? 'yes' : 'no',
    day: count(Math.round(traffic?.lately ?? 0)),
  } as const
  return [{ key: 'measured', tone: 'neutral', values }]
}

/** What most sentences about a plan are filled with. */
function words(summary: Summary, plan: Plan): Values {
  const { baseline, settings } = summary
  const value = baseline?.value ?? 0
  const to = value + plan.effect.absolute
  return {
    metric: baseline?.metric ?? 'conversion',
    effect: effectValue(summary, onScale(summary, plan.effect)),
    scale: unit(summary),
    baseline: amount(summary, value, to),
    to: amount(summary, to, value),
    power: share(plan.power),
    target: share(settings.power),
    units: count(plan.perVariant),
    total: count(plan.all),
    counted: countsRows(summary) ? 'rows' : 'visitors',
  }
}

/** Which word follows an effect: percentages stand alone, differences of shares are points. */
export function unit({ scale, baseline }: Pick<Summary, 'scale' | 'baseline'>) {
  return scale === 'absolute' && baseline?.metric === 'conversion' ? 'points' : scale
}
