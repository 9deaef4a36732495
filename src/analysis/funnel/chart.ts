import { funnelChart, histogram, rangeChart, trendChart, writer, type Chart } from '../../chart'
import { wilson } from '../../stats/interval'
import type { Say } from '../contract'
import { failed } from './check'
import { terms } from './counted'
import { biggestDrop, slowestStep } from './findings'
import { breakdownChart, changeChart, nextChart } from './chartParts'
import type { Summary } from './summary'

/** How many reach each step, and how long it takes them. */
export function chart(summary: Summary, plain: Say): readonly Chart[] {
  if (summary.steps.length < 2 || failed(summary)) return []
  const say: Say = (key, values) => plain(key, { ...terms(summary), ...values })
  return [
    stepsChart(summary, say),
    ...breakdownChart(summary, say),
    ...overTime(summary, say),
    ...changeChart(summary, say),
    ...timesChart(summary, say),
    ...distributionChart(summary, say),
    ...nextChart(summary, say),
  ]
}

function stepsChart(summary: Summary, say: Say): Chart {
  const { steps, overall, window, to } = summary
  const write = writer(say)
  const lossy = biggestDrop(steps)
  const title = overall
    ? say('chart.steps.title', {
        rate: { value: overall.rate, format: 'percent' },
        to: lossy.lost > 0 ? (lossy.to?.name ?? 'none') : 'none',
      })
    : say('chart.steps.none')
  const subtitle = say('chart.steps.subtitle', {
    window: { value: window, format: 'duration' },
    limit: window === null ? 'none' : 'some',
    entered: { value: overall?.entered ?? 0, format: 'integer' },
    last: to === null ? 'none' : 'known',
    until: { value: to, format: 'date' },
    order: summary.order,
    entry: summary.order === 'strict_order' ? 'none' : summary.entry,
  })
  const list = items(
    steps.map(({ name, actors }) => [name, write.full(actors, 'integer')]),
    say,
  )
  const words = { id: 'steps', title, subtitle, alt: say('chart.steps.alt', { list }) }
  const entered = steps[0]?.actors ?? 0
  const bars = steps.map(({ name, actors, fromStart, fromPrevious }, i) => {
    const { low, high } = wilson(actors, entered)
    const interval = i === 0 ? undefined : { low: low * entered, high: high * entered }
    const place = summary.order === 'any' ? {} : { place: i + 1 }
    return { name, ...place, actors, fromStart, fromPrevious, ...(interval && { interval }) }
  })
  return funnelChart(words, bars, write)
}

function timesChart({ steps }: Summary, say: Say): readonly Chart[] {
  const write = writer(say)
  const slowest = slowestStep(steps)
  const ranges = steps.flatMap(({ name, time }) => (time ? [{ label: name, ...time }] : []))
  if (!slowest?.time || ranges.length === 0 || slowest.time.p90 === 0) return []
  const title = say('chart.times.title', {
    step: slowest.name,
    median: { value: slowest.time.p50, format: 'duration' },
  })
  const list = items(
    ranges.map(({ label, p50 }) => [label, write.full(p50, 'duration')]),
    say,
  )
  const alt = say('chart.times.alt', { list })
  const words = { id: 'times', title, subtitle: say('chart.times.subtitle'), alt }
  return [rangeChart(words, ranges, 'duration', write)]
}

function overTime({ trend, trendUnit, steps }: Summary, say: Say): readonly Chart[] {
  if (trend.length < 2) return []
  const last = trend.findLast(({ mature }) => mature)
  const title = last
    ? say('chart.trend.title', {
        period: { value: last.period, format: 'date' },
        rate: { value: last.rate.rate, format: 'percent' },
        unit: trendUnit,
      })
    : say('chart.trend.open')
  const subtitle = say('chart.trend.subtitle', {
    unit: trendUnit,
    last: steps.at(-1)?.name ?? '',
    open: trend.some(({ mature }) => !mature) ? 'some' : 'none',
  })
  const list = items(
    trend.map(({ period, rate }) => [period, writer(say).full(rate.rate, 'percent')]),
    say,
  )
  const alt = say('chart.trend.alt', { list })
  const points = trend.map(({ period, rate, mature }) => {
    return { at: period, rate: rate.rate, low: rate.low, high: rate.high, mature }
  })
  return [trendChart({ id: 'trend', title, subtitle, alt }, points, writer(say))]
}

function distributionChart(summary: Summary, say: Say): readonly Chart[] {
  const { distribution, medianTotal, p90Total } = summary
  const bins = distribution.slice(0, -1)
  const shown = bins.reduce((sum, { count }) => sum + count, 0)
  if (medianTotal === null || p90Total === null || shown < 10 || medianTotal === 0) return []
  const quantity = (value: number) => ({ value, format: 'duration' }) as const
  const all = distribution.reduce((sum, { count }) => sum + count, 0)
  const longest = bins.at(-1)?.to ?? 0
  const words = {
    id: 'distribution',
    title: say('chart.distribution.title', {
      median: quantity(medianTotal),
      p90: quantity(p90Total),
    }),
    subtitle: say('chart.distribution.subtitle', {
      count: { value: all, format: 'integer' },
      left: all - shown,
      longest: quantity(longest),
    }),
    alt: say('chart.distribution.alt', {
      median: quantity(medianTotal),
      p90: quantity(p90Total),
    }),
  }
  const axis = { label: say('chart.distribution.axis'), format: 'duration' } as const
  return [histogram(words, bins, axis, writer(say))]
}

const items = (pairs: readonly (readonly [string, string])[], say: Say) =>
  pairs.map(([name, value]) => say('chart.item', { name, value })).join(say('chart.separator'))
