import { barChart, heatmap, histogram, writer, type Caption, type Chart } from '../../chart'
import type { Say } from '../../i18n/say'
import type { Quantity } from '../../lib/problem'
import { check } from './check'
import type { Summary } from './summarize'

/**
 * Who brings the revenue, where customers stand, how long they have been away, how often they bought.
 * A title is a conclusion, so nothing is drawn where a check forbids one.
 */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  if (check(summary).some(({ severity }) => severity === 'error')) return []
  return [segments(summary, say), grid(summary, say), recency(summary, say), orders(summary, say)]
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

function grid(summary: Summary, say: Say): Chart {
  const write = writer(say)
  const scores = Array.from({ length: summary.bins }, (_, i) => String(i + 1))
  const cells = scores.flatMap((y) =>
    scores.map((x) => {
      const found = summary.grid.find(
        ({ recency, frequency }) => String(recency) === y && String(frequency) === x,
      )
      return { x, y, value: found?.customers ?? null }
    }),
  )
  const both = summary.grid
    .filter(({ recency, frequency }) => recency === summary.bins && frequency === summary.bins)
    .reduce((sum, { customers }) => sum + customers, 0)
  const words = {
    n: both,
    customers: integer(both),
    share: percent(both / summary.customers.scored),
    ...measured(summary),
  }
  const axes = {
    x: { label: say('chart.grid.x'), values: scores },
    y: { label: say('chart.grid.y'), values: scores.toReversed() },
  }
  return heatmap(caption('grid', 'grid', say, words), cells, axes, 'integer', write)
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

/** What every subtitle states: how many customers, and on which day. */
function measured({ customers, asOf }: Summary) {
  return {
    total: integer(customers.scored),
    date: { value: asOf, format: 'date' },
  } as const
}

function caption(id: string, name: string, say: Say, values: Parameters<Say>[1]): Caption {
  return {
    id,
    title: say(`chart.${name}.title`, values),
    subtitle: say(`chart.${name}.subtitle`, values),
    alt: say(`chart.${name}.alt`, values),
  }
}

const integer = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
