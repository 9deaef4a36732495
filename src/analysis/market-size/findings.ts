import { addDays } from '../../lib/dates'
import type { Quantity, Values } from '../../lib/problem'
import type { Finding } from '../contract'
import { isSound } from './check'
import { unservedBands } from './gaps'
import { guidelineBand } from './guidelines'
import { periodName } from './series'
import { sizeOf } from './quantities'
import type { Driver, Size } from './sizing'
import type { Span, Summary } from './summary'

/** Conclusions, heaviest first; none where a check forbids it. */
export function findings(summary: Summary): readonly Finding[] {
  if (!isSound(summary)) return []
  return [
    ...market(summary),
    ...bottomUp(summary),
    ...reconciliation(summary),
    ...drivers(summary),
    ...growth(summary),
    ...outlook(summary),
    ...categories(summary),
    ...shares(summary),
    ...concentration(summary),
    ...merger(summary),
    ...bands(summary),
    ...strategy(summary),
    ...basis(summary),
  ]
}

function market({ sizing, unit, latest, assumptions }: Summary): readonly Finding[] {
  const at = (level: Size['level']) => sizing.sizes.find((size) => size.level === level)
  const [tam, sam, som] = [at('tam'), at('sam'), at('som')]
  const last = som ?? sam ?? tam
  if (!tam || !last) return []
  const values: Values = {
    ...spread(last, unit),
    tam: { value: tam.p50, format: short(unit) },
    sam: { value: sam?.p50 ?? null, format: short(unit) },
    share: percent(last.p50 / tam.p50),
  }
  if (last === tam && assumptions.measured) {
    const dated = latest ? { ...values, ...days(latest) } : values
    return [{ key: latest ? 'tam-measured' : 'tam-measured-all', tone: 'neutral', values: dated }]
  }
  const key = som ? (sam ? 'som' : 'som-of-tam') : sam ? 'sam' : 'tam'
  return [{ key: isExact(last) ? `${key}-exact` : key, tone: 'neutral', values }]
}

function bottomUp({ sizing, shop }: Summary): readonly Finding[] {
  const size = sizing.sizes.find(({ level }) => level === 'bottom-up')
  if (!size) return []
  const parts = sizing.sizes.filter(({ level }) => level === null)
  const largest = parts.toSorted((a, b) => b.point - a.point)[0]
  const values = {
    ...spread(size, 'money'),
    segment: largest?.name ?? '',
    segment_share: percent(size.point > 0 ? (largest?.point ?? 0) / size.point : 0),
    ...(shop && days(shop)),
  }
  const kind = shop ? 'bottom-up-shop' : isExact(size) ? 'bottom-up-exact' : 'bottom-up'
  return [
    { key: kind, tone: 'neutral', values },
    ...(largest ? [{ key: 'segment', tone: 'neutral', values } as const] : []),
  ]
}

function reconciliation({ sizing, shop, unit }: Summary): readonly Finding[] {
  const found = sizing.reconciliation
  if (!found || !(found.topDown > 0)) return []
  const [closer] = found.closers
  const values: Values = {
    level: found.level.toUpperCase(),
    top: { value: found.topDown, format: short(unit) },
    bottom: { value: found.bottomUp, format: short(unit) },
    gap: { value: Math.abs(found.topDown - found.bottomUp), format: short(unit) },
    ratio: percent(found.ratio),
    low: percent(found.p10),
    high: percent(found.p90),
    customers: integer(found.customers),
    wanted: integer(found.customers / found.ratio),
    factor: closer?.factor.name ?? '',
    quantity: closer?.factor.quantity ?? 'factor',
    likely: closer ? sizeOf(closer.factor, closer.factor.range.likely) : '',
    needed: closer ? sizeOf(closer.factor, closer.needed) : '',
  }
  const meets = found.p10 <= 1 && found.p90 >= 1
  const key =
    Math.abs(found.ratio - 1) < 1e-9
      ? 'same'
      : meets
        ? 'agree'
        : shop && found.ratio < 1
          ? 'room'
          : found.ratio < 1
            ? 'below'
            : 'above'
  const closing: readonly Finding[] =
    key === 'same' || !closer || (key === 'room' && !closer.within)
      ? []
      : [
          {
            key: closer.within ? 'closes' : 'does-not-close',
            tone: closer.within ? 'neutral' : 'caution',
            values,
          },
        ]
  return [
    {
      key,
      tone: meets || key === 'same' ? 'good' : key === 'room' ? 'neutral' : 'caution',
      values,
    },
    ...closing,
  ]
}

function drivers({ sizing, unit }: Summary): readonly Finding[] {
  const [first, second] = sizing.drivers
  if (!first || !second) return []
  const total = sizing.drivers
    .filter(({ size }) => size === first.size)
    .reduce((sum, each) => sum + swing(each) ** 2, 0)
  const values: Values = {
    ...driverWords(first),
    size: first.size === 'bottom-up' ? 'bottom' : first.size.toUpperCase(),
    low: { value: first.atLow, format: short(unit) },
    high: { value: first.atHigh, format: short(unit) },
    share: percent(swing(first) ** 2 / total),
  }
  return [{ key: 'driver', tone: 'neutral', values }]
}

const swing = ({ atLow, atHigh }: Driver) => atHigh - atLow

/** The words of a factor: its name, and which of a segment's numbers it is. */
const driverWords = ({ factor }: Pick<Driver, 'factor'>) => ({
  factor: factor.name,
  quantity: factor.quantity ?? 'factor',
  from: sizeOf(factor, factor.range.low),
  to: sizeOf(factor, factor.range.high),
})

function growth({ growth: found, period, unit, kinds }: Summary): readonly Finding[] {
  if (!found || !period) return []
  const values: Values = {
    what: kinds.orders ? 'shop' : 'market',
    way: way(found.cagr ?? found.perPeriod),
    cagr: percent(Math.abs(found.cagr ?? 0)),
    years: number(found.years),
    n: found.years,
    rate: percent(found.yearOnYear ?? 0),
    mean: percent(found.mean?.mean ?? 0),
    low: percent(found.mean?.low ?? 0),
    high: percent(found.mean?.high ?? 0),
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
  if (found.perPeriod === null) return []
  return [{ key: 'per-period', tone: tone(found.perPeriod), values }]
}

function outlook({ outlook: found, unit, period }: Summary): readonly Finding[] {
  if (!found || !period) return []
  const values: Values = {
    count: found.points.length,
    period,
    value: { value: found.total.value, format: short(unit) },
    low: { value: found.total.low, format: short(unit) },
    high: { value: found.total.high, format: short(unit) },
    season: found.season > 1 ? 'yes' : 'no',
    model: found.model,
  }
  return [{ key: 'outlook', tone: 'neutral', values }]
}

function categories({ categories: found }: Summary): readonly Finding[] {
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
  }
  return [{ key: 'categories', tone: 'neutral', values }]
}

function shares({ shares: all, own, kinds, previous }: Summary): readonly Finding[] {
  const named = all.filter(({ isOther, share }) => !isOther && share !== null)
  const [leader] = named
  if (!leader) return []
  const ours = named.find(({ name }) => name === own)
  const moved = named
    .filter(({ change, name }) => change !== null && name !== own)
    .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))[0]
  const words = (each: typeof leader): Values => ({
    name: each.name,
    holder: kinds.holder,
    share: percent(each.share ?? 0),
    before: percent(each.previousShare ?? 0),
    change: { value: Math.abs(each.change ?? 0), format: 'points' },
    way: way(each.change),
    rank: 1 + named.findIndex(({ name }) => name === each.name),
    sellers: named.length,
    leader: leader.name,
    leader_share: percent(leader.share ?? 0),
    ...(previous && days(previous)),
  })
  const compared = (each: typeof leader) => each.change !== null
  const tone = (change: number | null) =>
    change === null || Math.abs(change) < 5e-4 ? 'neutral' : change > 0 ? 'good' : 'bad'
  return [
    ...(ours
      ? [
          {
            key: compared(ours) ? 'own-shift' : 'own',
            tone: tone(ours.change),
            values: words(ours),
          } as const,
        ]
      : []),
    ...(ours === leader
      ? []
      : [
          {
            key: compared(leader) ? 'leader-shift' : 'leader',
            tone: 'neutral',
            values: words(leader),
          } as const,
        ]),
    ...(moved && moved !== leader && Math.abs(moved.change ?? 0) >= 0.005
      ? [{ key: 'mover', tone: 'neutral', values: words(moved) } as const]
      : []),
  ]
}

const way = (change: number | null) =>
  change === null || Math.abs(change) < 5e-4 ? 'same' : change > 0 ? 'up' : 'down'

function concentration({ concentration: now, before, kinds }: Summary): readonly Finding[] {
  if (!now || kinds.holder === 'categories' || now.sellers < 2) return []
  const values: Values = {
    hhi: integer(now.hhi.low),
    high: integer(now.hhi.high),
    now: guidelineBand(now.hhi, 2023),
    then: guidelineBand(now.hhi, 2010),
    cr4: percent(now.cr4),
    cr10: percent(now.cr10),
    sellers: now.sellers,
    effective: number(Math.round(now.effectiveNumber.high * 10) / 10),
    before: integer(before?.hhi.low ?? 0),
    way: way(before ? (now.hhi.low - before.hhi.low) / 10_000 : null),
  }
  const key =
    now.otherShare > 0 ? 'concentration-bounds' : before ? 'concentration-shift' : 'concentration'
  return [{ key, tone: 'neutral', values }]
}

function merger({ merger: found, concentration: now }: Summary): readonly Finding[] {
  if (!found || !now || found.found < 2) return []
  const presumed = found.delta > 100 && (found.hhi > 1800 || found.share > 0.3)
  const values = {
    names: found.names,
    share: percent(found.share),
    delta: integer(found.delta),
    hhi: integer(found.hhi),
  }
  return [
    {
      key: presumed ? 'merger-presumed' : 'merger',
      tone: presumed ? 'caution' : 'neutral',
      values,
    },
  ]
}

function bands({ bands: all, own, kinds }: Summary): readonly Finding[] {
  const sold = all.filter(({ share }) => (share ?? 0) > 0)
  const largest = sold.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
  if (!largest || all.length < 2) return []
  const { empty, withoutUs } = unservedBands(all, own)
  const [missed] = withoutUs
  const values: Values = {
    kind: kinds.price,
    band: largest.band,
    share: percent(largest.share ?? 0),
    unit_share: percent(largest.unitShare ?? 0),
    empty: empty
      .slice(0, 3)
      .map(({ band }) => band)
      .join(', '),
    more: Math.max(0, empty.length - 3),
    name: own,
    missed: missed?.band ?? '',
    missed_share: percent(missed?.share ?? 0),
  }
  return [
    { key: largest.unitShare === null ? 'band' : 'band-units', tone: 'neutral', values },
    ...(empty.length > 0 ? [{ key: 'band-empty', tone: 'neutral', values } as const] : []),
    ...(missed ? [{ key: 'band-missed', tone: 'caution', values } as const] : []),
  ]
}

function strategy({ positions, own, split, unit }: Summary): readonly Finding[] {
  if (positions.length < 3) return []
  const ours = positions.find(({ name }) => name === own)
  const names = (wanted: string) =>
    positions
      .filter((each) => each.strategy === wanted)
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ')
  const values: Values = {
    name: own,
    price: { value: ours?.price ?? null, format: 'money' },
    score: number(ours?.score ?? 0),
    strategy: ours?.strategy ?? '',
    focus: ours?.focus ?? '',
    focus_share: percent(ours?.focusShare ?? 0),
    split: split.by,
    price_split: { value: split.price, format: unit === 'money' ? 'money' : 'number' },
    score_split: number(split.score),
    differentiation: names('differentiation'),
    cost: names('cost'),
    focused: names('focus'),
    with_differentiation: names('differentiation') === '' ? 'no' : 'yes',
    with_cost: names('cost') === '' ? 'no' : 'yes',
    with_focus: names('focus') === '' ? 'no' : 'yes',
  }
  return [
    ...(ours
      ? [
          {
            key: `own-${ours.strategy}`,
            tone: ours.strategy === 'unclear' ? 'caution' : 'neutral',
            values,
          } as const,
        ]
      : []),
    { key: 'strategies', tone: 'neutral', values },
  ]
}

function basis(summary: Summary): readonly Finding[] {
  const { rows, covered, revenue, assumptions, sizing, unit, kinds } = summary
  const drawn = sizing.sizes.some((size) => !isExact(size))
  return [
    ...(rows.counted > 0
      ? [
          {
            key: covered ? 'basis' : 'basis-undated',
            tone: 'neutral',
            values: {
              n: rows.counted,
              rows: integer(rows.counted),
              net: basisOf(unit, revenue, kinds.orders),
              ...(covered && days(covered)),
            },
          } as const,
        ]
      : []),
    ...(drawn
      ? [{ key: 'basis-chance', tone: 'neutral', values: { shape: assumptions.shape } } as const]
      : []),
  ]
}

/** How amounts were counted, as the words choose by it. */
function basisOf(unit: Summary['unit'], revenue: Summary['revenue'], orders: boolean): string {
  if (unit === 'integer') return 'pieces'
  return revenue === 'as-given' ? (orders ? 'orders' : 'market') : revenue
}

const isExact = ({ low, high }: Size) => high - low <= 1e-9 * Math.abs(high)

function spread({ p10, p50, p90, point }: Size, unit: Summary['unit']): Values {
  const format = short(unit)
  return {
    size: { value: p50, format },
    low: { value: p10, format },
    high: { value: p90, format },
    point: { value: point, format },
  }
}

/** First and last day, both included. */
function days({ from, to }: Span): Values {
  return { from: { value: from, format: 'date' }, to: { value: addDays(to, -1), format: 'date' } }
}

const short = (unit: Summary['unit']) => (unit === 'money' ? 'money-compact' : 'compact')
const integer = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
const number = (value: number): Quantity => ({ value, format: 'number' })
