import type { Format } from '../../lib/problem'
import type { Finding } from '../contract'
import { sideBySide } from '../sideBySide'
import { rate } from './rate'
import type { Breakdown, Rate, Summary } from './summary'
import { few } from './tables'

/** Below this a difference is called one: 95 % confidence. */
const level = 0.05

/** What is concluded of the parts that were asked for. */
export const partFindings = (summary: Summary): readonly Finding[] => [
  ...values(summary),
  ...trend(summary),
  ...change(summary),
  ...next(summary),
]

/** The values that convert best and worst, among those with enough actors, and whether they differ by more than chance. */
export function extremes({ groups, differences }: Breakdown) {
  const rated = groups
    .filter(({ kind, counts }) => kind === 'value' && (counts[0] ?? 0) >= few)
    .flatMap(({ label, counts }) => {
      const share = rate(counts.at(-1) ?? 0, counts[0] ?? 0)
      return share ? [{ label, rate: share }] : []
    })
    .toSorted((a, b) => b.rate.rate - a.rate.rate)
  const [best, worst] = [rated[0], rated.at(-1)]
  const whole = differences.find(({ position }) => position === 0)
  if (!best || !worst || best === worst) return undefined
  return { best, worst, whole, differs: whole !== undefined && whole.p < level }
}

function values({ breakdown }: Summary): readonly Finding[] {
  if (!breakdown) return []
  const ends = extremes(breakdown)
  if (!ends)
    return [{ key: 'breakdown-few', tone: 'caution', values: { column: breakdown.column, few } }]
  const { best, worst, whole, differs } = ends
  const where = breakdown.differences
    .filter(({ position, adjusted }) => position > 0 && adjusted < level)
    .map(({ step }) => step)
  const rates = {
    column: breakdown.column,
    best: best.label,
    worst: worst.label,
    ...named('best', best.rate),
    ...named('worst', worst.rate),
    alike: alike(best.rate, worst.rate),
  }
  if (!whole) {
    const why = breakdown.untested ?? 'shared'
    return [{ key: 'breakdown-untested', tone: 'neutral', values: { ...rates, why } }]
  }
  const said = {
    ...rates,
    steps: where,
    where: where.length === 0 ? 'none' : 'some',
    small: whole.small ? 'small' : 'enough',
  }
  const tone = whole.small ? 'caution' : 'neutral'
  return [{ key: differs ? 'breakdown-differs' : 'breakdown-alike', tone, values: said }]
}

const named = (name: string, { rate: share, low, high }: Rate) => {
  const said = sideBySide({ share, low, high }, 'percent')
  return { [`${name}_rate`]: said.share, [`${name}_low`]: said.low, [`${name}_high`]: said.high }
}

const alike = (...rates: readonly Rate[]) => ({
  alike: rates.map(({ rate: share }) => quantity(share, 'percent')),
})

/** The last period that can no longer change against those before it. */
function trend({ trend: periods, trendUnit }: Summary): readonly Finding[] {
  if (trendUnit === 'none' || periods.length === 0) return []
  const ripe = periods.filter(({ mature }) => mature)
  const last = ripe.at(-1)
  const before = ripe.slice(0, -1)
  const earlier = rate(
    before.reduce((sum, period) => sum + period.rate.converted, 0),
    before.reduce((sum, period) => sum + period.rate.entered, 0),
  )
  if (!last || !earlier)
    return [{ key: 'trend-open', tone: 'caution', values: { unit: trendUnit } }]
  const { low, high } = last.rate
  const apart = earlier.high < low ? 'higher' : earlier.low > high ? 'lower' : 'alike'
  const said = {
    unit: trendUnit,
    period: quantity(last.period, 'date'),
    ...named('last', last.rate),
    ...named('before', earlier),
    alike: alike(last.rate, earlier),
    apart,
    open: periods.length - ripe.length,
  }
  const tone = { higher: 'good', lower: 'bad', alike: 'neutral' } as const
  return [{ key: 'trend', tone: tone[apart], values: said }]
}

function change({ change: found }: Summary): readonly Finding[] {
  if (!found) return []
  const [before, after] = found.converted
  const [traffic, ...rates] = found.parts
  const most = rates.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))[0]
  const byRates = rates.reduce((sum, { effect }) => sum + effect, 0)
  const signed = (value: number) => {
    const rounded = Math.round(value * 10) / 10
    return rounded > 0 ? `+${String(rounded)}` : String(rounded === 0 ? 0 : rounded)
  }
  // Counts of those who finish vary by chance about as Poisson counts do.
  const clear = Math.abs(after - before) > 1.96 * Math.sqrt(after + before)
  const said = {
    before: quantity(before, 'integer'),
    after: quantity(after, 'integer'),
    since: quantity(found.since, 'date'),
    until: quantity(found.until, 'date'),
    traffic: signed(traffic?.effect ?? 0),
    rates: signed(byRates),
    step: most?.factor ?? '',
    most: signed(most?.effect ?? 0),
    was: quantity(most?.before ?? 0, 'percent'),
    is: quantity(most?.after ?? 0, 'percent'),
    chance: clear ? 'clear' : 'chance',
  }
  const tone = !clear ? 'neutral' : after > before ? 'good' : 'bad'
  return [{ key: 'change', tone, values: said }]
}

function next({ next: rows }: Summary): readonly Finding[] {
  const stopped = rows.map(({ position, actors, share }) => ({ position, total: actors / share }))
  const [most] = stopped.toSorted((a, b) => b.total - a.total)
  const there = rows.filter(({ position }) => position === most?.position)
  const event = there.find((row) => row.event !== null)
  const nothing = there.find((row) => row.event === null)
  const step = there[0]?.step
  if (step === undefined) return []
  const said = {
    step,
    event: event?.event ?? '',
    same: event?.event === step ? 'yes' : 'no',
    share: quantity(event?.share ?? 0, 'percent'),
    nothing: quantity(nothing?.share ?? 0, 'percent'),
  }
  return [{ key: event ? 'next' : 'next-nothing', tone: 'neutral', values: said }]
}

const quantity = (value: number | string, format: Format) => ({ value, format })
