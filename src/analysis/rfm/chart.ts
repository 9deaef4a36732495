import {
  barChart,
  heatmap,
  histogram,
  regionMap,
  writer,
  type Caption,
  type Chart,
} from '../../chart'
import type { Say } from '../../i18n/say'
import type { Quantity, Values } from '../../lib/problem'
import { check } from './check'
import type { Measure } from './fragments'
import { moodColors, places, scoresHeld } from './map'
import { spendBands } from './spend'
import type { Summary } from './summary'

/**
 * Who brings the revenue, where customers stand, how long they have been away, how often they bought, for
 * how much, and who moved. A title is a conclusion, so nothing is drawn where a check forbids one.
 */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  if (check(summary).some(({ severity }) => severity === 'error')) return []
  return [
    segments(summary, say),
    ...movement(summary, say),
    map(summary, say),
    grid(summary, say),
    recency(summary, say),
    orders(summary, say),
    spend(summary, say),
  ]
}

function segments(summary: Summary, say: Say): Chart {
  const write = writer(say)
  const ranked = summary.segments.toSorted((a, b) => b.amount - a.amount)
  const shared = ranked.every(({ amountShare }) => amountShare !== null)
  const bars = ranked.map((segment) => ({
    label: segment.name,
    value: (shared ? segment.amountShare : segment.customerShare) ?? 0,
    text: say(shared ? 'chart.segments.bar' : 'chart.segments.bar-count', {
      n: segment.customers,
      customers: integer(segment.customers),
      customer_share: percent(segment.customerShare),
      amount_share: percent(segment.amountShare ?? 0),
    }),
    muted: segment.mood === 'other',
  }))
  const first = ranked.find(({ mood }) => mood !== 'other') ?? ranked[0]
  const words = {
    segment: first?.name ?? '',
    share: percent((shared ? first?.amountShare : first?.customerShare) ?? 0),
    ...measured(summary),
  }
  const name = shared ? 'segments' : 'segments-count'
  return barChart(caption('segments', name, say, words), bars, 'percent', write)
}

/** The largest flows from one segment to another since the earlier date. */
function movement(summary: Summary, say: Say): readonly Chart[] {
  const { compare, asOf } = summary
  const flows = summary.movement.filter(({ from, to }) => from !== null && from !== to)
  if (flows.length === 0 || compare === null || asOf === null || compare >= asOf) return []
  const known = summary.movement
    .filter(({ from }) => from !== null)
    .reduce((sum, { customers }) => sum + customers, 0)
  const went = flows.reduce((sum, { customers }) => sum + customers, 0)
  const most = flows.toSorted((a, b) => b.customers - a.customers).slice(0, 10)
  const bars = most.map(({ from, to, customers, rose, fell }) => ({
    label: say('chart.movement.flow', { from: from ?? '', to }),
    value: customers,
    text: say(rose >= fell ? 'chart.movement.up' : 'chart.movement.down', {
      n: customers,
      customers: integer(customers),
    }),
    muted: fell > rose,
  }))
  const words = {
    share: percent(went / known),
    known: integer(known),
    before: { value: compare, format: 'date' } as const,
    ...measured(summary),
  }
  return [barChart(caption('movement', 'movement', say, words), bars, 'integer', writer(say))]
}

/** Which segment most customers of each recency and frequency score are in. */
function map(summary: Summary, say: Say): Chart {
  const write = writer(say)
  const largest = summary.segments.toSorted((a, b) => b.customers - a.customers)[0]
  const words = {
    segment: largest?.name ?? '',
    n: largest?.customers ?? 0,
    customers: integer(largest?.customers ?? 0),
    share: percent(largest?.customerShare ?? 0),
    ...measured(summary),
  }
  const axes = {
    x: { label: say('chart.grid.x'), ticks: scoresHeld(summary, 'frequency').map(String) },
    y: { label: say('chart.grid.y'), ticks: scoresHeld(summary, 'recency').map(String) },
  }
  const found = places(summary).map(({ parts, mood, ...place }) => ({
    ...place,
    category: moodColors[mood],
    detail: parts
      .map(({ segment, customers }) => `${segment}: ${write.full(customers, 'integer')}`)
      .join(' · '),
  }))
  return regionMap(caption('map', 'map', say, words), found, axes, (value) =>
    write.short(value, 'integer'),
  )
}

/** What customers of each recency and frequency score bring on average. */
function grid(summary: Summary, say: Say): Chart {
  const write = writer(say)
  const { tops, customers, amount } = summary
  const scores = (of: Measure) => scoresHeld(summary, of).map(String)
  const cells = scores('recency').flatMap((y) =>
    scores('frequency').map((x) => {
      const found = summary.grid.find(
        ({ recency, frequency }) => String(recency) === y && String(frequency) === x,
      )
      return { x, y, value: found ? found.amount / found.customers : null }
    }),
  )
  // Cents tell nothing where means are in the hundreds, and make the table hard to compare.
  const most = Math.max(...cells.map(({ value }) => Math.abs(value ?? 0)))
  const written = cells.map((cell) => {
    if (cell.value === null || most < 100) return cell
    return { ...cell, text: write.short(Math.round(cell.value), 'money') }
  })
  const top = summary.grid.find(
    ({ recency, frequency }) => recency === tops.recency && frequency === tops.frequency,
  )
  const mean = amount.scored / customers.scored
  const topMean = top ? top.amount / top.customers : 0
  const times = mean > 0 ? Number((topMean / mean).toFixed(1)) : 0
  const words = {
    n: top?.customers ?? 0,
    amount: { value: topMean, format: 'money-compact' } as const,
    times: { value: times, format: 'number' } as const,
    alike: times === 1 ? 'yes' : 'no',
    mean: { value: mean, format: 'money-compact' } as const,
    ...measured(summary),
  }
  const axes = {
    x: { label: say('chart.grid.x'), values: scores('frequency') },
    y: { label: say('chart.grid.y'), values: scores('recency').toReversed() },
  }
  const name = top && mean > 0 ? 'grid' : 'grid-mean'
  return heatmap(caption('grid', name, say, words), written, axes, 'money', write)
}

function recency(summary: Summary, say: Say): Chart {
  const bins = summary.distribution
    .filter(({ measure }) => measure === 'recency')
    .map(({ low, high, customers }) => ({ from: low, to: high, count: customers }))
  const lately = bins.filter(({ to }) => to <= 90).reduce((sum, { count }) => sum + count, 0)
  const words = { share: percent(lately / summary.customers.scored), ...measured(summary) }
  const axis = { label: say('chart.recency.x'), format: 'integer' } as const
  return histogram(caption('recency', 'recency', say, words), bins, axis, writer(say))
}

function orders(summary: Summary, say: Say): Chart {
  const found = new Map(
    summary.distribution
      .filter(({ measure }) => measure === 'frequency')
      .map(({ low, customers }) => [low, customers]),
  )
  const counts = Array.from({ length: Math.max(...found.keys()) }, (_, i) => i + 1)
  const bars = counts.map((n) => {
    const customers = found.get(n) ?? 0
    const share = customers / summary.customers.scored
    return {
      label: say(n >= 12 ? 'chart.orders.bar-more' : 'chart.orders.bar', { n }),
      value: customers,
      text: say('chart.orders.text', { customers: integer(customers), share: percent(share) }),
    }
  })
  const repeat = 1 - (found.get(1) ?? 0) / summary.customers.scored
  const words = { share: percent(repeat), ...measured(summary) }
  return barChart(caption('orders', 'orders', say, words), bars, 'integer', writer(say))
}

function spend(summary: Summary, say: Say): Chart {
  const { bands, half } = spendBands(summary.distribution)
  const bars = bands.map(({ low, high, customers }) => ({
    label: say(low <= 1 ? 'chart.spend.under' : 'chart.spend.band', {
      low: { value: low, format: 'compact' },
      high: { value: high, format: 'compact' },
    }),
    value: customers,
    text: say('chart.orders.text', {
      customers: integer(customers),
      share: percent(customers / summary.customers.scored),
    }),
  }))
  const words = {
    share: percent(half.customers / summary.customers.scored),
    amount: { value: half.high, format: 'money-compact' } as const,
    ...measured(summary),
  }
  return barChart(caption('spend', 'spend', say, words), bars, 'integer', writer(say))
}

/** What every subtitle states: how many customers, and on which day. */
function measured({ customers, asOf, monetary }: Summary) {
  return {
    total: integer(customers.scored),
    dated: asOf === null ? 'no' : 'yes',
    date: { value: asOf, format: 'date' },
    monetary,
  } as const
}

function caption(id: string, name: string, say: Say, values: Values): Caption {
  return {
    id,
    title: say(`chart.${name}.title`, values),
    subtitle: say(`chart.${name}.subtitle`, values),
    alt: say(`chart.${name}.alt`, values),
  }
}

const integer = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
