import { date, days } from './calendar'
import { csv, money } from './csv'
import { expected, promotion, type Market } from './demand'
import { Random } from './random'
import { ads, demand, promotionPremium } from './truth'

const markets: Readonly<Record<keyof typeof ads, Market>> = {
  'Tmall search': 'home',
  'Douyin feed': 'home',
  'JD express': 'home',
  'Google Ads': 'abroad',
  'Meta Ads': 'abroad',
}

/** What the platforms billed, a day and campaign; clicks follow the square root of demand. */
export function adsFile(): string {
  const random = new Random('ads')
  const rows = Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    (Object.keys(ads) as (keyof typeof ads)[]).map((channel) => {
      const { click, rate, clicks } = ads[channel]
      const market = markets[channel]
      const promoted = promotion(market, day) !== undefined
      const mean = clicks * Math.sqrt(expected(market, day) / demand[market])
      const count = random.poisson(mean)
      const price = click * (promoted ? 1 + promotionPremium : 1) * (1 + 0.06 * random.normal())
      const impressions = Math.round((count / rate) * (1 + 0.05 * random.normal()))
      return [date(day), channel, impressions, count, money(Math.round(count * price))]
    }),
  )
  return csv(['date', 'channel', 'impressions', 'clicks', 'cost'], rows)
}
