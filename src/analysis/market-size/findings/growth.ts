import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import { sideBySide } from '../../sideBySide'
import { periodName } from '../series'
import type { Summary } from '../summary'
import { number, percent, short, way } from './words'

/** How fast the market grew. */
export function growth({ growth: found, period, unit, kinds }: Summary): readonly Finding[] {
  if (!found || !period) return []
  const values: Values = {
    what: kinds.orders ? 'shop' : 'market',
    way: way(found.cagr ?? found.perPeriod),
    cagr: percent(Math.abs(found.cagr ?? 0)),
    years: number(found.years),
    n: found.years,
    rate: percent(found.yearOnYear ?? 0),
    ...sideBySide(found.mean ?? { mean: 0, low: 0, high: 0 }, 'percent'),
    first: { value: found.first.value, format: short(unit) },
    last: { value: found.last.value, format: short(unit) },
    change: percent(Math.abs(found.perPeriod ?? 0)),
    periods: found.periods,
    period,
    from: periodName(found.first.at, period),
    to: periodName(found.last.at, period),
  }
  const tone = (rate: number) => (rate > 0 ? 'good' : rate < 0 ? 'bad' : 'neutral')
  if (found.cagr !== null) {
    const isOne = found.years === 1
    const key = isOne ? 'year-on-year' : 'cagr'
    return [{ key: found.mean ? `${key}-interval` : key, tone: tone(found.cagr), values }]
  }
  // From one day to another is no growth: days differ more than a few weeks can change them.
  if (found.perPeriod === null || period === 'day') return []
  return [{ key: 'per-period', tone: tone(found.perPeriod), values }]
}

/** What the periods ahead should bring. */
export function outlook({ outlook: found, unit, period }: Summary): readonly Finding[] {
  if (!found || !period) return []
  const { value, low, high } = found.total
  const values: Values = {
    count: found.points.length,
    period,
    ...sideBySide({ value, low, high }, short(unit)),
    season: found.season > 1 ? 'yes' : 'no',
    model: found.model,
  }
  return [{ key: 'outlook', tone: 'neutral', values }]
}

/** The categories that grow fastest and slowest. */
export function categories({ categories: found }: Summary): readonly Finding[] {
  const known = found
    .flatMap((each) => (each.cagr === null ? [] : [{ ...each, rate: each.cagr }]))
    .toSorted((a, b) => b.rate - a.rate)
  const [fastest, slowest] = [known[0], known.at(-1)]
  if (!fastest || !slowest || fastest === slowest) return []
  const values = {
    fastest: fastest.name,
    fast: percent(fastest.rate),
    slowest: slowest.name,
    slow: percent(slowest.rate),
    alike: { alike: [percent(fastest.rate), percent(slowest.rate)] },
  }
  return [{ key: 'categories', tone: 'neutral', values }]
}
