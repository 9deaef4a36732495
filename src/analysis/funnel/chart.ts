import { funnelChart, rangeChart, writer, type Chart } from '../../chart'
import type { Say } from '../contract'
import { failed } from './check'
import { biggestDrop, slowestStep } from './findings'
import type { Summary } from './summarize'

/** How many reach each step, and how long it takes them. */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  if (summary.steps.length < 2 || failed(summary)) return []
  return [stepsChart(summary, say), ...timesChart(summary, say)]
}

function stepsChart({ steps, overall, window, to }: Summary, say: Say): Chart {
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
    entered: { value: overall?.entered ?? 0, format: 'integer' },
    last: to === null ? 'none' : 'known',
    until: { value: to, format: 'date' },
  })
  const list = items(
    steps.map(({ name, actors }) => [name, write.full(actors, 'integer')]),
    say,
  )
  const words = { id: 'steps', title, subtitle, alt: say('chart.steps.alt', { list }) }
  const bars = steps.map(({ name, actors, fromStart, fromPrevious }) => {
    return { label: name, actors, fromStart, fromPrevious }
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

const items = (pairs: readonly (readonly [string, string])[], say: Say) =>
  pairs.map(([name, value]) => say('chart.item', { name, value })).join(say('chart.separator'))
