import { date, dayOf, month, weekday } from './calendar'
import { exp, log } from './exact'
import { demand } from './truth'

export type Market = 'home' | 'abroad'

/** The promotion that runs in a market on a day, with what it multiplies orders by. */
export function promotion(
  market: Market,
  day: number,
): { name: string; factor: number } | undefined {
  const at = date(day).slice(5)
  for (const one of demand.promotions)
    if (one.market === market && at >= one.from && at <= one.to)
      return { name: one.name, factor: at === one.peak ? one.top : one.every }
  return undefined
}

/** The share of the two years that has passed, from 0 to 1. */
export const passed = (day: number) => Math.min(Math.max(day / 729, 0), 1)

/** The mean number of orders in a market on a day. */
export function expected(market: Market, day: number): number {
  const trend = exp((log(1 + demand.growth) * day) / 365)
  const season = demand.season[market][month(day) - 1] ?? 1
  const week = demand.week[weekday(day)] ?? 1
  const pause = market === 'home' && atNewYear(day) ? demand.newYear.factor : 1
  return demand[market] * trend * season * week * pause * (promotion(market, day)?.factor ?? 1)
}

function atNewYear(day: number): boolean {
  return demand.newYear.spans.some(([from, to]) => day >= dayOf(from) && day <= dayOf(to))
}
