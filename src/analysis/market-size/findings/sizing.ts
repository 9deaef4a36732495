import type { Values } from '../../../lib/problem'
import type { Finding } from '../../contract'
import { sideBySide } from '../../sideBySide'
import { sizeOf } from '../quantities'
import type { Driver, Size } from '../sizing'
import type { Summary } from '../summary'
import { days, integer, isExact, percent, short } from './words'

/** How large the market is, from the top down. */
export function market({ sizing, unit, latest, assumptions }: Summary): readonly Finding[] {
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

/** How large it is from the bottom up, and its largest segment. */
export function bottomUp({ sizing, shop, assumptions }: Summary): readonly Finding[] {
  const size = sizing.sizes.find(({ level }) => level === 'bottom-up')
  if (!size) return []
  const parts = sizing.sizes.filter(({ level }) => level === null)
  const largest = parts.toSorted((a, b) => b.point - a.point)[0]
  const values: Values = {
    ...spread(size, 'money'),
    segment: largest?.name ?? '',
    segment_share: percent(size.point > 0 ? (largest?.point ?? 0) / size.point : 0),
    sales: { value: shop?.sales ?? null, format: short('money') },
    market: sizing.sizes.some(({ level }) => level === 'tam') ? 'yes' : 'no',
    ...(shop && days(shop)),
  }
  const kind = shop
    ? assumptions.segmented
      ? 'bottom-up-shop'
      : 'shop'
    : isExact(size)
      ? 'bottom-up-exact'
      : 'bottom-up'
  return [
    { key: kind, tone: 'neutral', values },
    ...(largest ? [{ key: 'segment', tone: 'neutral', values } as const] : []),
  ]
}

/** Whether the two ways agree, and what would close the gap. */
export function reconciliation({ sizing, shop, unit }: Summary): readonly Finding[] {
  const found = sizing.reconciliation
  if (!found || !(found.topDown > 0)) return []
  const [closer] = found.closers
  const values: Values = {
    level: found.level.toUpperCase(),
    top: { value: found.topDown, format: short(unit) },
    bottom: { value: found.bottomUp, format: short(unit) },
    gap: { value: Math.abs(found.topDown - found.bottomUp), format: short(unit) },
    ratio: percent(found.ratio),
    ...sideBySide({ low: found.p10, high: found.p90 }, 'percent'),
    selling: found.bottomUp > 0 ? 'yes' : 'no',
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

/** The assumption that moves the size most. */
export function drivers({ sizing, unit }: Summary): readonly Finding[] {
  const [first, second] = sizing.drivers
  if (!first || !second) return []
  const total = sizing.drivers
    .filter(({ size }) => size === first.size)
    .reduce((sum, each) => sum + swing(each) ** 2, 0)
  const values: Values = {
    ...driverWords(first),
    size: first.size === 'bottom-up' ? 'bottom' : first.size.toUpperCase(),
    ...sideBySide({ low: first.atLow, high: first.atHigh }, short(unit)),
    alike: {
      alike: [first.atLow, first.atHigh].map((value) => ({ value, format: short(unit) })),
    },
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

function spread({ p10, p50, p90, point }: Size, unit: Summary['unit']): Values {
  const format = short(unit)
  return {
    ...sideBySide({ size: p50, low: p10, high: p90 }, format),
    point: { value: point, format },
  }
}
