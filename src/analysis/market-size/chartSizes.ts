import { barChart, fanChart, rangeChart, tornadoChart, writer, type Chart } from '../../chart'
import type { Say } from '../../i18n/say'
import { caption, percent, shortUnit, spanWords } from './caption'
import { sizeOf } from './quantities'
import type { Driver, Size } from './sizing'
import type { Summary } from './summary'

/** Longer tornadoes say nothing more. */
const mostDrivers = 8

export function sizesChart(summary: Summary, say: Say): Chart | undefined {
  const { sizing, unit, assumptions } = summary
  const shown = sizing.sizes.filter(({ level }) => level !== null)
  const last = shown.findLast(({ level }) => level !== 'bottom-up') ?? shown[0]
  if (!last || shown.length < 2) return undefined
  const format = shortUnit(summary)
  const words = {
    name: sizeName(last, say),
    size: { value: last.p50, format },
    low: { value: last.p10, format },
    high: { value: last.p90, format },
    shape: assumptions.shape,
  } as const
  if (shown.every(({ low, high }) => low === high)) {
    const bars = shown.map((size) => ({ label: sizeName(size, say), value: size.point }))
    return barChart(caption('sizes', 'sizes-exact', say, words), bars, unit, writer(say))
  }
  const ranges = shown.map((size) => ({
    ...size,
    label: sizeName(size, say),
    ...(size.low !== size.high && {
      text: say('chart.sizes.range', {
        size: { value: size.p50, format },
        low: { value: size.p10, format },
        high: { value: size.p90, format },
      }),
    }),
  }))
  return rangeChart(caption('sizes', 'sizes', say, words), ranges, unit, writer(say))
}

const sizeName = ({ level, name }: Size, say: Say) =>
  level === 'bottom-up' ? say('name.bottom-up') : name

export function tornado(summary: Summary, say: Say): Chart | undefined {
  const { sizing, unit } = summary
  const [first] = sizing.drivers
  if (!first) return undefined
  const size = sizing.sizes.find(({ level }) => level === first.size)
  const drivers = sizing.drivers.filter((each) => each.size === first.size)
  if (!size || drivers.length < 2) return undefined
  const label = (driver: Driver) =>
    say('chart.tornado.factor', {
      factor: driver.factor.name,
      quantity: driver.factor.quantity ?? 'factor',
    })
  const written = (driver: Driver, value: number) =>
    say('chart.tornado.end', {
      value: sizeOf(driver.factor, value),
    })
  const swings = drivers.slice(0, mostDrivers).map((driver) => ({
    label: label(driver),
    atLow: driver.atLow,
    atHigh: driver.atHigh,
    lowText: written(driver, driver.factor.range.low),
    highText: written(driver, driver.factor.range.high),
  }))
  const format = shortUnit(summary)
  const words = {
    factor: first.factor.name,
    quantity: first.factor.quantity ?? 'factor',
    size: sizeName(size, say),
    low: { value: first.atLow, format },
    high: { value: first.atHigh, format },
    point: { value: size.point, format },
    shown: swings.length,
    all: drivers.length,
  } as const
  return tornadoChart(
    caption('drivers', 'tornado', say, words),
    swings,
    size.point,
    unit,
    writer(say),
  )
}

export function growthChart(summary: Summary, say: Say): Chart | undefined {
  const { series, growth, outlook, period, unit, whole, kinds, open } = summary
  if (!series || !period || !whole || series.points.length < 3) return undefined
  const format = shortUnit(summary)
  const rate = growth?.cagr ?? null
  const first = { value: growth?.first.value ?? null, format } as const
  const last = { value: growth?.last.value ?? null, format } as const
  const words = {
    what: kinds.orders ? 'shop' : 'market',
    rate: percent(Math.abs(rate ?? 0)),
    way: rate === null ? 'none' : rate > 0 ? 'up' : 'down',
    period,
    span: spanWords(whole, say),
    count: outlook?.points.length ?? 0,
    value: { value: outlook?.total.value ?? null, format },
    first,
    last,
    alike: { alike: [first, last] },
    unit,
  } as const
  const name = outlook ? 'growth-outlook' : 'growth'
  return fanChart(
    caption('growth', name, say, words),
    series.points,
    outlook?.points ?? [],
    { band: say('chart.growth.band'), ...(open && { open }) },
    unit,
    writer(say),
  )
}
