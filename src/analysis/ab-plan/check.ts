import type { Problem, Quantity } from '../../lib/problem'
import { countsRows, type Summary } from './summary'
import { amount, count, effectValue, share } from './quantities'

/** Errors keep a plan from being made; warnings say where it may be wrong. */
export function check(summary: Summary): readonly Problem[] {
  const { obstacle, data, baseline, settings } = summary
  if (obstacle !== null) return [blocked(summary, obstacle)]
  const problems: (Problem | false)[] = [
    countsRows(summary) && {
      code: 'ab-plan.rows',
      severity: 'warning',
      values: { rows: count(data.units) },
    },
    ...lengthOf(summary),
    data.given &&
      baseline?.source === 'data' &&
      data.days > 0 &&
      data.days < 7 && {
        code: 'ab-plan.part-week',
        severity: 'warning',
        values: { days: data.days },
      },
    data.emptyDays > 0 && {
      code: 'ab-plan.gaps',
      severity: 'warning',
      values: { count: data.emptyDays, days: count(data.days) },
    },
    uneven(summary),
    ...tails(summary),
    few(summary),
    lost(summary),
    data.unpaid > 0 &&
      settings.goal === '' && {
        code: 'ab-plan.unpaid',
        severity: 'note',
        values: { count: data.unpaid },
      },
  ]
  return problems.filter((problem) => problem !== false)
}

function blocked(summary: Summary, obstacle: string): Problem {
  const { data, baseline, settings, scale } = summary
  const values = {
    metric: baseline?.metric ?? 'conversion',
    baseline: baseline ? amount(summary, baseline.value) : '',
    event: [settings.goal, settings.exposed].find((each) => !data.events.includes(each)) ?? '',
    events: data.events.slice(0, 8),
    known: data.events.length > 0 ? 'some' : 'none',
    currencies: data.currencies,
    variants: settings.variants,
    rows: count(data.rows),
    effect: settings.effect === null ? '' : effectValue(summary, settings.effect),
    scale,
    days: settings.days ?? 28,
    given: data.given ? 'yes' : 'no',
  }
  return { code: `ab-plan.${obstacle}`, severity: 'error', values }
}

/** Tests that end within a week see not every day of it; very long ones outlive their cookies. */
function lengthOf({ plan, settings, traffic }: Summary): readonly Problem[] {
  if (!plan) return []
  if (!traffic) return [{ code: 'ab-plan.no-traffic', severity: 'note', values: {} }]
  const most = settings.maxWeeks
  if (plan.days === null) {
    return [{ code: 'ab-plan.never', severity: 'warning', values: { units: count(plan.all) } }]
  }
  const weeks = Math.ceil(plan.days / 7)
  if (weeks > most) {
    return [{ code: 'ab-plan.too-long', severity: 'warning', values: { weeks, most } }]
  }
  const isPart = settings.days !== null && plan.days % 7 !== 0
  if (isPart) {
    const values = { days: plan.days, weeks }
    return [{ code: 'ab-plan.whole-weeks', severity: 'warning', values }]
  }
  return plan.days < 7 && settings.days === null
    ? [{ code: 'ab-plan.short', severity: 'note', values: { days: plan.days } }]
    : []
}

/** Whether the traffic of the window changed so much that the next weeks may be unlike it. */
function uneven({ data: { firstWeek, lastWeek } }: Summary): Problem | false {
  if (firstWeek === null || lastWeek === null || firstWeek === 0) return false
  const change = lastWeek / firstWeek - 1
  return (
    Math.abs(change) > 0.3 && {
      code: 'ab-plan.uneven',
      severity: 'warning',
      values: {
        change: share(Math.abs(change)),
        direction: change > 0 ? 'more' : 'fewer',
      },
    }
  )
}

/** A mean is normal enough where each arm has 355 times the squared skewness (Kohavi, Tang and Xu 2020, chapter 17). */
function tails({ baseline, plan, data }: Summary): readonly Problem[] {
  if (!plan || baseline?.metric === 'conversion' || baseline?.source !== 'data') return []
  const found: Problem[] = []
  const needed = Math.ceil(355 * (data.skewness ?? 0) ** 2)
  if (needed > plan.perVariant) {
    const values = { needed: count(needed), units: count(plan.perVariant) }
    found.push({ code: 'ab-plan.skewed', severity: 'warning', values })
  }
  if ((data.topShare ?? 0) > 0.5 && data.cap === null) {
    const values = { share: share(data.topShare ?? 0) }
    found.push({ code: 'ab-plan.heavy', severity: 'warning', values })
  }
  return found
}

/** The normal approximation wants a handful of successes and failures in every arm. */
function few({ baseline, plan }: Summary): Problem | false {
  if (!plan || baseline?.metric !== 'conversion') return false
  const rarer = Math.min(baseline.value, 1 - baseline.value)
  const expected = rarer * Math.min(plan.perVariant, plan.control)
  return (
    expected < 10 && {
      code: 'ab-plan.few',
      severity: 'warning',
      values: { expected: { value: expected, format: 'number' } satisfies Quantity },
    }
  )
}

function lost({ data }: Summary): Problem | false {
  if (data.withoutVisitor + data.withoutTime === 0) return false
  return {
    code: 'ab-plan.nulls',
    severity: 'warning',
    values: {
      rows: count(data.rows),
      visitors: count(data.withoutVisitor),
      times: count(data.withoutTime),
    },
  }
}
