import type { Quantity, Values } from '../../lib/problem'
import type { Finding } from '../contract'
import { sideBySide } from '../sideBySide'
import { failed } from './check'
import { modelOf, paidChannels, ranked, type RankedChannel } from './ranking'
import type { Ranged, Summary } from './summary'

/** From so large a share of journeys with one touch on, models cannot differ much. */
const mostlyOneTouch = 0.7
const surprising = 0.05

/** Conclusions, heaviest first; none where a check forbids it. */
export function findings(summary: Summary): readonly Finding[] {
  if (failed(summary)) return []
  return [
    ...top(summary),
    ...agreement(summary),
    ...returns(summary),
    ...budget(summary),
    ...synergy(summary),
    ...time(summary),
    basis(summary),
    { key: 'not-incremental', tone: 'caution', values: {} },
  ]
}

function top(summary: Summary): readonly Finding[] {
  const [first] = ranked(summary)
  if (!first) return []
  const { attributed } = summary.health.conversions
  const values = {
    channel: first.channel.name,
    ...ends(first.credit.share),
    conversions: number(first.credit.conversions),
    all: integer(attributed),
    model: summary.chosen,
  }
  return [{ key: 'top', tone: 'neutral', values }]
}

/** Whether models agree, or about which channel they differ most. */
function agreement(summary: Summary): readonly Finding[] {
  const { oneTouch, attributed } = summary.health.conversions
  const share = oneTouch / attributed
  if (share >= mostlyOneTouch) {
    return [{ key: 'one-touch', tone: 'neutral', values: { share: percent(share) } }]
  }
  const other = summary.chosen === 'last' ? 'first' : 'last'
  const against = modelOf(summary, other)
  if (!against) return []
  const [widest] = ranked(summary)
    .map((one) => ({ ...one, other: against.credits[one.at]?.share.value ?? 0 }))
    .toSorted((a, b) => gap(b) - gap(a))
  if (!widest || gap(widest) < 0.005) {
    return [{ key: 'agree', tone: 'neutral', values: { model: summary.chosen, other } }]
  }
  const values = {
    channel: widest.channel.name,
    model: summary.chosen,
    other,
    share: percent(widest.credit.share.value),
    against: percent(widest.other),
    more: widest.credit.share.value > widest.other ? 'more' : 'less',
  }
  return [{ key: 'differ', tone: 'neutral', values }]
}

const gap = (one: RankedChannel & { readonly other: number }) =>
  Math.abs(one.credit.share.value - one.other)

function returns(summary: Summary): readonly Finding[] {
  const { attributedValue } = summary.health.conversions
  if (attributedValue <= 0) return acquisition(summary)
  const paid = paidChannels(summary)
    .map((one) => ({ ...one, roas: (one.credit.valueShare.value * attributedValue) / one.cost }))
    .toSorted((a, b) => b.roas - a.roas)
  const [best, worst] = [paid[0], paid.at(-1)]
  if (!best || !worst) return []
  const per = (one: typeof best) => {
    const scale = attributedValue / one.cost
    const { low, high } = one.credit.valueShare
    return { low: low === null ? null : low * scale, high: high === null ? null : high * scale }
  }
  const described = (one: typeof best, prefix: string) => {
    const { roas, low, high } = sideBySide({ roas: one.roas, ...per(one) }, 'number')
    return {
      [`${prefix}channel`]: one.channel.name,
      [`${prefix}roas`]: roas,
      [`${prefix}low`]: low,
      [`${prefix}high`]: high,
    }
  }
  const known = best.credit.valueShare.low === null ? 'no' : 'yes'
  const values = {
    ...described(best, ''),
    ...described(worst, 'worst_'),
    alike: { alike: [number(best.roas), number(worst.roas)] },
    known,
    net: summary.net ? 'net' : 'given',
  }
  return [{ key: paid.length > 1 ? 'roas' : 'roas-one', tone: 'neutral', values }]
}

/** Without values there are costs per conversion only. */
function acquisition(summary: Summary): readonly Finding[] {
  const paid = paidChannels(summary)
    .filter(({ credit }) => credit.conversions > 0)
    .map(({ channel, credit, cost }) => ({ name: channel.name, cac: cost / credit.conversions }))
    .toSorted((a, b) => a.cac - b.cac)
  const [best, worst] = [paid[0], paid.at(-1)]
  if (!best || !worst || best === worst) return []
  const values = {
    channel: best.name,
    cac: money(best.cac),
    worst_channel: worst.name,
    worst_cac: money(worst.cac),
    alike: { alike: [money(best.cac), money(worst.cac)] },
  }
  return [{ key: 'cac', tone: 'neutral', values }]
}

function budget({ moves, chosen, health }: Summary): readonly Finding[] {
  const move = moves.find(({ model }) => model === chosen)?.move
  if (!move) return []
  const inMoney = health.conversions.attributedValue !== 0
  const { change } = move
  // Between channels that return the same there is nothing to be gained.
  if (move.toReturn / move.fromReturn < 1.0005) return []
  const unsure = change.low === null || change.low <= 0
  const { value, low, high } = change
  const values: Values = {
    from: move.from,
    to: move.to,
    amount: money(move.amount),
    ...sideBySide({ change: value, low, high }, inMoney ? 'money' : 'number'),
    known: change.low === null ? 'no' : 'yes',
    even: percent(move.fromReturn / move.toReturn),
    sure: unsure ? 'no' : 'yes',
  }
  return [{ key: inMoney ? 'budget' : 'budget-conversions', tone: 'neutral', values }]
}

function synergy({ pairs }: Summary): readonly Finding[] {
  const tested = pairs.flatMap((pair) => (pair.test ? [{ ...pair, test: pair.test }] : []))
  if (tested.length === 0) return []
  const found = tested
    .filter(({ test }) => test.pAdjusted < surprising && (test.gain.low ?? 0) > 0)
    .toSorted((a, b) => b.test.gain.value - a.test.gain.value)
  const [best] = found
  if (!best) return [{ key: 'no-synergy', tone: 'neutral', values: { n: tested.length } }]
  const { value: gain, low, high } = best.test.gain
  const values = {
    n: found.length,
    a: best.a,
    b: best.b,
    rate: percent(best.test.rate),
    best: percent(best.test.best),
    ...sideBySide({ gain, low, high }, 'points'),
    lift: number(best.lift),
  }
  return [{ key: 'synergy', tone: 'good', values }]
}

function time({ health, medianTouches }: Summary): readonly Finding[] {
  if (health.medianDays === null || medianTouches === null) return []
  const seconds = (days: number | null): Quantity => ({
    value: days === null ? null : days * 86_400,
    format: 'duration',
  })
  const values = {
    touches: medianTouches,
    median: seconds(health.medianDays),
    p90: seconds(health.p90Days),
  }
  return [{ key: health.medianDays === 0 ? 'time-none' : 'time', tone: 'neutral', values }]
}

function basis({ health, lookback, mode }: Summary): Finding {
  const { conversions } = health
  const left = conversions.all - conversions.attributed
  const values = {
    journeys: integer(health.journeys),
    k: Math.round(health.journeys),
    conversions: integer(conversions.all),
    attributed: integer(conversions.attributed),
    left: integer(left),
    m: Math.round(left),
    some: left > 1e-9 ? 'some' : 'none',
    window: { value: lookback, format: 'duration' } as const,
    limited: mode === 'paths' ? 'paths' : lookback === null ? 'no' : 'yes',
    from: { value: health.from?.slice(0, 10) ?? null, format: 'date' } as const,
    to: { value: health.to?.slice(0, 10) ?? null, format: 'date' } as const,
  }
  return { key: 'basis', tone: 'neutral', values }
}

const ends = ({ value, low, high }: Ranged) => ({
  ...sideBySide({ share: value, low, high }, 'percent'),
  known: low === null ? 'no' : 'yes',
})
const percent = (value: number | null): Quantity => ({ value, format: 'percent' })
const integer = (value: number): Quantity => ({ value: Math.round(value), format: 'integer' })
const number = (value: number | null): Quantity => ({ value, format: 'number' })
const money = (value: number | null): Quantity => ({ value, format: 'money' })
