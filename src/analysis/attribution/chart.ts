import { barChart, estimateChart, heatmap, histogram, writer, type Chart } from '../../chart'
import type { Say } from '../contract'
import { failed } from './check'
import { modelOf, paidChannels, ranked } from './ranking'
import type { Ranged, Summary } from './summary'

/** Rows of a figure; the table holds the rest. */
const mostRows = 12
const mostColumns = 8
const mostPaths = 8

/** Credit, all models side by side, returns, removal effects, paths, their length and time, and pairs. */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  if (failed(summary)) return []
  return [
    ...credit(summary, say),
    ...models(summary, say),
    ...returns(summary, say),
    ...removal(summary, say),
    ...paths(summary, say),
    ...lengths(summary, say),
    ...lags(summary, say),
    ...pairs(summary, say),
  ]
}

const words = (id: string, say: Say, values: Parameters<Say>[1] = {}) => ({
  id,
  title: say(`chart.${id}.title`, values),
  subtitle: say(`chart.${id}.subtitle`, values),
  alt: say(`chart.${id}.alt`, values),
})

const percent = (value: number | null) => ({ value, format: 'percent' }) as const
const integer = (value: number) => ({ value: Math.round(value), format: 'integer' }) as const

function credit(summary: Summary, say: Say): readonly Chart[] {
  const write = writer(say)
  const other = summary.chosen === 'last' ? 'first' : 'last'
  const against = modelOf(summary, other)
  const rows = ranked(summary).slice(0, mostRows)
  const [first] = rows
  if (!first) return []
  const caption = words('credit', say, {
    channel: first.channel.name,
    share: percent(first.credit.share.value),
    model: summary.chosen,
    other,
    conversions: integer(summary.health.conversions.attributed),
  })
  const estimates = rows.map(({ channel, credit: of, at }) => ({
    label: channel.name,
    ...of.share,
    other: against?.credits[at]?.share.value ?? null,
    text: intervalText(of.share, say),
  }))
  return [estimateChart(caption, estimates, { format: 'percent' }, write)]
}

/** A value with its interval, in short form. */
function intervalText(
  { value, low, high }: Ranged,
  say: Say,
  format: 'percent' | 'number' = 'percent',
) {
  const written = (one: number) => ({ value: one, format })
  return low === null || high === null
    ? writer(say).short(value, format)
    : say('chart.interval', { value: written(value), low: written(low), high: written(high) })
}

function models(summary: Summary, say: Say): readonly Chart[] {
  const rows = ranked(summary).slice(0, mostRows)
  if (rows.length === 0 || summary.models.length === 0) return []
  const spreads = rows.map(({ at, channel }) => {
    const all = summary.models.map(({ credits }) => credits[at]?.share.value ?? 0)
    return { channel, from: Math.min(...all), to: Math.max(...all) }
  })
  const [widest] = spreads.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const caption = words('models', say, {
    channel: widest?.channel.name ?? '',
    from: percent(widest?.from ?? 0),
    to: percent(widest?.to ?? 0),
    n: summary.models.length,
    conversions: integer(summary.health.conversions.attributed),
  })
  const cells = summary.models.flatMap(({ id, credits }) =>
    rows.map(({ channel, at }) => ({
      x: say('chart.model.short', { model: id }),
      y: channel.name,
      value: credits[at]?.share.value ?? null,
    })),
  )
  const axes = {
    x: {
      label: '',
      values: summary.models.map(({ id }) => say('chart.model.short', { model: id })),
    },
    y: { label: '', values: rows.map(({ channel }) => channel.name) },
  }
  return [heatmap(caption, cells, axes, 'percent', writer(say))]
}

function returns(summary: Summary, say: Say): readonly Chart[] {
  const { attributedValue } = summary.health.conversions
  if (attributedValue <= 0) return []
  const rows = paidChannels(summary).map(({ channel, credit: of, cost }) => {
    const scale = (share: number | null) =>
      share === null ? null : (share * attributedValue) / cost
    const { value, low, high } = of.valueShare
    const range = { value: scale(value) ?? 0, low: scale(low), high: scale(high) }
    return { label: channel.name, ...range, other: null, text: intervalText(range, say, 'number') }
  })
  const sorted = rows.toSorted((a, b) => b.value - a.value).slice(0, mostRows)
  const [best] = sorted
  if (!best) return []
  const caption = words('roas', say, {
    channel: best.label,
    roas: { value: best.value, format: 'number' },
    model: summary.chosen,
    net: summary.net ? 'net' : 'given',
  })
  return [estimateChart(caption, sorted, { format: 'number', reference: 1 }, writer(say))]
}

function removal(summary: Summary, say: Say): readonly Chart[] {
  const wanted = Number(/\d$/.exec(summary.chosen)?.[0] ?? 1)
  const effects = summary.removal.find(({ order }) => order === wanted) ?? summary.removal[0]
  if (!effects) return []
  const rows = summary.channels
    .map(({ name }, i) => ({ label: name, of: effects.effects[i] ?? none }))
    .toSorted((a, b) => b.of.value - a.of.value)
    .slice(0, mostRows)
  const [first] = rows
  if (!first) return []
  const caption = words('removal', say, {
    channel: first.label,
    effect: percent(first.of.value),
    order: effects.order,
    journeys: integer(summary.health.journeys),
  })
  const estimates = rows.map(({ label, of }) => ({
    label,
    ...of,
    other: null,
    text: intervalText(of, say),
  }))
  return [estimateChart(caption, estimates, { format: 'percent' }, writer(say))]
}

const none: Ranged = { value: 0, low: null, high: null }

function paths(summary: Summary, say: Say): readonly Chart[] {
  const rows = summary.paths.filter(({ conversions }) => conversions > 0).slice(0, mostPaths)
  const [first] = rows
  if (!first) return []
  const caption = words('paths', say, {
    path: first.path,
    share: percent(first.share),
    n: rows.length,
    conversions: integer(summary.health.conversions.attributed),
  })
  const bars = rows.map(({ path, conversions, share, rate }) => ({
    label: path,
    value: conversions,
    text: say('chart.paths.bar', {
      conversions: integer(conversions),
      share: percent(share),
      rate: percent(rate),
      rated: summary.health.nulls > 0 ? 'yes' : 'no',
    }),
  }))
  return [barChart(caption, bars, 'integer', writer(say))]
}

/** Lengths from which on are drawn together. */
const longest = 15

function lengths(summary: Summary, say: Say): readonly Chart[] {
  const { attributed, oneTouch } = summary.health.conversions
  if (summary.lengths.length === 0 || attributed <= 0) return []
  const caption = words('lengths', say, {
    share: percent(oneTouch / attributed),
    conversions: integer(attributed),
    longest: integer(summary.health.longest),
  })
  const bars = Array.from(
    { length: Math.min(longest, Math.max(1, summary.health.longest)) },
    (_, i) => {
      const isLast = i + 1 === longest
      const value = summary.lengths
        .filter(({ touches }) => (isLast ? touches >= longest : touches === i + 1))
        .reduce((sum, { conversions }) => sum + conversions, 0)
      const label = say(isLast ? 'chart.lengths.more' : 'chart.lengths.bar', { n: i + 1 })
      const share = percent(value / attributed)
      return {
        label,
        value,
        text: say('chart.lengths.text', { conversions: integer(value), share }),
      }
    },
  )
  return [barChart(caption, bars, 'integer', writer(say))]
}

function lags(summary: Summary, say: Say): readonly Chart[] {
  const last = summary.lags.at(-1)
  const { medianDays } = summary.health
  if (!last || medianDays === null) return []
  const width = Math.max(1, Math.ceil((last.days + 1) / 40))
  const bins = Array.from({ length: Math.ceil((last.days + 1) / width) }, (_, i) => ({
    from: i * width,
    to: (i + 1) * width,
    count: summary.lags
      .filter(({ days }) => days >= i * width && days < (i + 1) * width)
      .reduce((sum, { conversions }) => sum + conversions, 0),
  }))
  const caption = words('lags', say, {
    median: { value: medianDays * 86_400, format: 'duration' },
    some: medianDays > 0 ? 'some' : 'none',
    conversions: integer(summary.health.conversions.attributed),
  })
  return [histogram(caption, bins, { label: say('chart.lags.x'), format: 'integer' }, writer(say))]
}

function pairs(summary: Summary, say: Say): readonly Chart[] {
  const write = writer(say)
  const names = ranked(summary)
    .slice(0, mostColumns)
    .map(({ channel }) => channel.name)
  const found = summary.pairs.filter(({ a, b }) => names.includes(a) && names.includes(b))
  const [most] = found
    .filter(({ conversions }) => conversions > 0)
    .toSorted((a, b) => b.lift - a.lift)
  if (!most || names.length < 3) return []
  const caption = words('pairs', say, {
    a: most.a,
    b: most.b,
    lift: { value: most.lift, format: 'number' },
    support: percent(most.support),
    conversions: integer(summary.health.conversions.attributed),
  })
  const cells = names.flatMap((y, i) =>
    names.slice(0, i).map((x) => {
      const pair = found.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))
      const value = pair ? pair.lift : null
      return { x, y, value, ...(pair && { text: write.short(pair.lift, 'number') }) }
    }),
  )
  const axes = {
    x: { label: '', values: names.slice(0, -1) },
    y: { label: '', values: names.slice(1) },
  }
  return [heatmap(caption, cells, axes, 'number', write)]
}
