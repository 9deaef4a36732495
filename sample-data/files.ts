import { adsFile } from './ads'
import { customersFile } from './customers'
import { eventsFile } from './events'
import { experimentFile } from './experiment'
import { journeyFiles } from './journeys'
import { marketFile } from './market'
import { linesFile, ordersFile, productsFile, trading } from './orders'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readme } from './readme'
import { reviewsFile } from './reviews'
import { taobaoFile } from './taobao'

/** Every sample file by name, the same bytes each time and on every machine; of the README the generated part is new. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const { orders, customers } = trading()
  const journeys = journeyFiles(orders)
  const texts: Readonly<Record<string, string>> = {
    'orders.csv': ordersFile(orders),
    'order_lines.csv': linesFile(orders),
    'products.csv': productsFile(),
    'customers.csv': customersFile(customers),
    'events.csv': eventsFile(orders),
    'touchpoints.csv': journeys.touchpoints,
    'conversions.csv': journeys.conversions,
    'ad_spend.csv': adsFile(),
    'experiment.csv': experimentFile(),
    'market.csv': marketFile(),
    'reviews.csv': reviewsFile(orders),
    'README.md': readme(
      readFileSync(join(import.meta.dirname, 'README.md'), 'utf8'),
      orders,
      customers,
    ),
  }
  const utf8 = new TextEncoder()
  return new Map([
    ...Object.entries(texts).map(([name, text]) => [name, utf8.encode(text)] as const),
    ['淘宝订单.csv', taobaoFile(orders)] as const,
  ])
}
