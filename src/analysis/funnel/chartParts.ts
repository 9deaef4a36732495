import { barChart, rateChart, writer, type Chart } from '../../chart'
import type { Say } from '../contract'
import { extremes } from './findingParts'
import { rate } from './rate'
import type { Summary } from './summary'
import { few } from './tables'

/** Each value's share of the step before, a panel a step. */
export function breakdownChart({ breakdown, steps }: Summary, say: Say): readonly Chart[] {
  if (!breakdown || breakdown.groups.length === 0) return []
  const marks = breakdown.groups.flatMap(({ label, counts, kind }) =>
    counts.slice(1).flatMap((count, i) => {
      const before = counts[i] ?? 0
      const share = rate(count, before)
      const muted = kind !== 'value' || before < few
      return share ? [{ panel: steps[i + 1]?.name ?? '', group: label, ...share, muted }] : []
    }),
  )
  if (marks.length === 0) return []
  const ends = extremes(breakdown)
  const title =
    ends && ends.differs
      ? say('chart.breakdown.title', {
          best: ends.best.label,
          rate: { value: ends.best.rate.rate, format: 'percent' },
          worst: ends.worst.label,
          other: { value: ends.worst.rate.rate, format: 'percent' },
        })
      : say(breakdown.untested ? 'chart.breakdown.untested' : 'chart.breakdown.alike', {
          column: breakdown.column,
        })
  const write = writer(say)
  const list = marks
    .map(({ panel, group, rate: share }) =>
      say('chart.item', { name: `${group} · ${panel}`, value: write.full(share, 'percent') }),
    )
    .join(say('chart.separator'))
  const subtitle = say('chart.breakdown.subtitle', { column: breakdown.column, few })
  const alt = say('chart.breakdown.alt', { list })
  return [rateChart({ id: 'breakdown', title, subtitle, alt }, marks, write)]
}

/** What those who stopped did next, for the step after which most stopped. */
export function nextChart({ next }: Summary, say: Say): readonly Chart[] {
  const stopped = new Map<number, number>()
  for (const { position, actors, share } of next) stopped.set(position, actors / share)
  const [position] = [...stopped].toSorted(([, a], [, b]) => b - a)[0] ?? []
  const rows = next.filter((one) => one.position === position)
  const first = rows[0]
  if (!first) return []
  const write = writer(say)
  const bars = rows.map(({ event, actors, share }) => ({
    label: event ?? say('next.nothing'),
    value: share,
    text: `${write.full(share, 'percent')} · ${write.full(actors, 'integer')}`,
    muted: event === null,
  }))
  const list = bars
    .map(({ label, text }) => say('chart.item', { name: label, value: text }))
    .join(say('chart.separator'))
  const words = {
    id: 'next',
    title: say('chart.next.title', { step: first.step }),
    subtitle: say('chart.next.subtitle', {
      count: { value: Math.round(first.actors / first.share), format: 'integer' },
    }),
    alt: say('chart.next.alt', { list }),
  }
  return [barChart(words, bars, 'percent', write)]
}

/** The parts of what changed, in actors who finish. */
export function changeChart({ change }: Summary, say: Say): readonly Chart[] {
  if (!change) return []
  const write = writer(say)
  const signed = (value: number) =>
    `${value > 0 ? '+' : ''}${write.full(Math.round(value * 10) / 10, 'number')}`
  const bars = change.parts.map(({ factor, effect, before, after, position }) => {
    const format = position === 0 ? 'integer' : 'percent'
    const was = `${write.short(before, format)} → ${write.short(after, format)}`
    return { label: `${factor} ${was}`, value: effect, text: signed(effect) }
  })
  const [before, after] = change.converted
  const list = bars
    .map(({ label, text }) => say('chart.item', { name: label, value: text }))
    .join(say('chart.separator'))
  const words = {
    id: 'change',
    title: say('chart.change.title', {
      before: { value: before, format: 'integer' },
      after: { value: after, format: 'integer' },
    }),
    subtitle: say('chart.change.subtitle', {
      since: { value: change.since, format: 'date' },
      until: { value: change.until, format: 'date' },
    }),
    alt: say('chart.change.alt', { list }),
  }
  return [barChart(words, bars, 'number', write)]
}
