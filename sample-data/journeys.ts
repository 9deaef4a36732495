import { dayOf, timestamp } from './calendar'
import { csv, money } from './csv'
import type { Order } from './orders'
import { Random } from './random'
import { journeys } from './truth'
import { tracked, visitorOf } from './visitors'

const campaigns: Readonly<Record<string, readonly string[]>> = {
  'Search ads': ['brand', 'tents', 'camping-gear'],
  Social: ['xiaohongshu-notes', 'instagram-reels'],
  'Live stream': ['douyin-evening', 'wechat-channels'],
  Email: ['welcome', 'newsletter', '618-early'],
  Display: ['retargeting', 'lookalike'],
  Direct: [''],
}

/** Journeys drawn from the planted chain until each tracked order has one that ends in it. */
export function journeyFiles(orders: readonly Order[]): {
  touchpoints: string
  conversions: string
} {
  const random = new Random('journeys')
  const from = dayOf(journeys.from) * 86_400
  const until = dayOf('2026-07-01') * 86_400
  const bought = orders.filter((one) => tracked(one) && one.paidAt !== undefined && one.at >= from)
  const touches: { visitor: string; at: number; channel: number; campaign: string }[] = []
  const conversions: (string | number)[][] = []
  let strangers = 0
  for (let next = 0; next < bought.length;) {
    const { path, converted } = walk(random)
    const order = converted ? bought[next++] : undefined
    const visitor = order ? visitorOf(order) : `V7${String(++strangers).padStart(5, '0')}`
    let at = order ? order.at : random.whole(from + 86_400 * 14, until - 1)
    if (order) conversions.push([visitor, timestamp(order.at), order.id, money(order.amount)])
    for (const channel of [...path].reverse()) {
      at -= random.whole(60, 7200) + (random.chance(0.6) ? 0 : random.whole(1, 5) * 86_400)
      const name = journeys.channels[channel] ?? ''
      touches.push({ visitor, at, channel, campaign: random.pick(campaigns[name] ?? ['']) })
    }
  }
  touches.sort((a, b) => a.at - b.at || (a.visitor < b.visitor ? -1 : 1))
  return {
    touchpoints: csv(
      ['visitor_id', 'touched_at', 'channel', 'campaign', 'cost'],
      touches.map(({ visitor, at, channel, campaign }) => [
        visitor,
        timestamp(at),
        journeys.channels[channel] ?? '',
        campaign,
        money(journeys.costs[channel] ?? 0),
      ]),
    ),
    conversions: csv(['visitor_id', 'converted_at', 'order_id', 'value'], conversions),
  }
}

function walk(random: Random): { path: readonly number[]; converted: boolean } {
  const size = journeys.channels.length
  const draw = (weights: readonly number[]) =>
    random.weighted([...weights.keys()], (i) => weights[i] ?? 0)
  const path: number[] = []
  for (let at = draw(journeys.start); ;) {
    path.push(at)
    at = draw(journeys.steps[at] ?? [])
    if (at >= size) return { path, converted: at === size }
  }
}

/** What the chain itself says: the rate of conversion, and how much of it goes with each channel. */
export function removalEffects(): { rate: number; effects: readonly number[] } {
  const rate = conversionRate(undefined)
  return { rate, effects: journeys.channels.map((_, i) => 1 - conversionRate(i) / rate) }
}

/** The chance to convert, by sweeps that converge long before they stop; a removed channel leads nowhere. */
function conversionRate(removed: number | undefined): number {
  const size = journeys.channels.length
  let chance = journeys.channels.map(() => 0)
  for (let sweep = 0; sweep < 300; sweep++)
    chance = journeys.channels.map((_, i) => {
      const row: readonly number[] = journeys.steps[i] ?? []
      const next = chance.reduce((sum, one, j) => sum + one * (row[j] ?? 0), row[size] ?? 0)
      return i === removed ? 0 : next
    })
  return chance.reduce((sum, one, i) => sum + one * (journeys.start[i] ?? 0), 0)
}
