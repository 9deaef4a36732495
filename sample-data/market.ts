import { csv } from './csv'
import { exp, log } from './exact'
import { Random } from './random'
import { demand, market } from './truth'

/** Two years of the market by month, category and brand; sales are units at the month's price. */
export function marketFile(): string {
  const random = new Random('market')
  const rows = Array.from({ length: 24 }, (_, month) => month).flatMap((month) =>
    (Object.keys(market.growth) as (keyof typeof market.growth)[]).flatMap((category) => {
      const season = demand.season.home[(month + 6) % 12] ?? 1
      const trend = exp((log(1 + market.growth[category]) * month) / 12)
      const shock = 1 + market.shock * random.normal()
      const total = market.monthly[category] * trend * season * shock
      return market.brands.map(([brand, first, last, level, rating]) => {
        const share = first + ((last - first) * month) / 23
        const price = Math.round(market.price[category] * level * (1 + 0.01 * random.normal()))
        const units = Math.round((total * share * (1 + 0.02 * random.normal())) / price)
        const stars = (Math.round(rating * 10 + random.whole(-1, 1)) / 10).toFixed(1)
        return [period(month), category, brand, price, units, price * units, stars]
      })
    }),
  )
  return csv(['period', 'category', 'brand', 'price', 'units', 'sales', 'rating'], rows)
}

/** The first day of a month, counted from July 2024. */
function period(index: number): string {
  const month = index + 6
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
