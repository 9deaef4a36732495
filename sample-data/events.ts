import { dayOf, timestamp } from './calendar'
import { csv } from './csv'
import type { Order } from './orders'
import { products } from './products'
import { Random } from './random'
import { funnel } from './truth'
import { tracked, visitorOf } from './visitors'

type Step = 'view' | 'cart' | 'checkout' | 'purchase'
type Device = keyof typeof funnel.devices

interface Event {
  readonly visitor: string
  readonly at: number
  readonly event: Step
  readonly device: Device
  readonly source: string
  readonly sku: string
  readonly order: string
}

const steps: readonly Step[] = ['view', 'cart', 'checkout', 'purchase']
const devices = Object.keys(funnel.devices) as Device[]
const sources = { Search: 0.3, Social: 0.28, Direct: 0.22, Email: 0.08, Ads: 0.12 }
const pause = 1800

/**
 * What visitors did. Those who bought are the buyers in the orders file, told backwards from the minute
 * of their order; to them come as many who stopped earlier as the planted rates ask for.
 */
export function eventsFile(orders: readonly Order[]): string {
  const random = new Random('events')
  const from = dayOf(funnel.from)
  const to = dayOf(funnel.to)
  const bought = orders.filter(
    (one) => tracked(one) && one.paidAt !== undefined && day(one) >= from && day(one) <= to,
  )
  const deviceOf = new Map<string, Device>()
  const events: Event[] = []
  for (const order of bought) {
    const visitor = visitorOf(order)
    const device = deviceOf.get(visitor) ?? buyersDevice(random)
    deviceOf.set(visitor, device)
    events.push(...journey(random, visitor, device, 3, order.at, order))
  }
  let strangers = 0
  for (const device of devices) {
    const { cart, checkout, purchase } = funnel.devices[device]
    const buyers = [...deviceOf.values()].filter((one) => one === device).length
    const all = Math.round(buyers / (cart * checkout * purchase))
    const reached = [all, all * cart, all * cart * checkout, buyers].map(Math.round)
    for (const [level, count] of reached.slice(0, 3).entries())
      for (let i = count - (reached[level + 1] ?? 0); i > 0; i--) {
        const visitor = `V8${String(++strangers).padStart(5, '0')}`
        const at = (from + random.whole(0, to - from)) * 86_400 + random.whole(25_000, 86_399)
        events.push(...journey(random, visitor, device, level, at, undefined))
        if (level === 0 && random.chance(0.1))
          events.push(
            ...journey(random, visitor, device, 0, at + random.whole(7200, 400_000), undefined),
          )
      }
  }
  return file(events.filter((one) => one.at < (to + 1) * 86_400))
}

const day = (order: Order) => Math.floor(order.at / 86_400)

/** Among those who bought, the devices that convert better are more frequent. */
function buyersDevice(random: Random): Device {
  return random.weighted(devices, (name) => {
    const { share, cart, checkout, purchase } = funnel.devices[name]
    return share * cart * checkout * purchase
  })
}

/** One way through the steps up to `level`, ending at `end`; the first view leads to the cart. */
function journey(
  random: Random,
  visitor: string,
  device: Device,
  level: number,
  end: number,
  order: Order | undefined,
): readonly Event[] {
  const source = random.among(sources)
  const sku = order?.lines[0]?.product.sku ?? random.weighted(products, (one) => one.weight).sku
  const event = (step: Step, at: number, what = sku): Event => ({
    visitor,
    at,
    event: step,
    device,
    source,
    sku: step === 'view' || step === 'cart' ? what : '',
    order: step === 'purchase' ? (order?.id ?? '') : '',
  })
  const found: Event[] = []
  let at = end
  for (let i = level; i > 0; i--) {
    const step = steps[i] as 'cart' | 'checkout' | 'purchase'
    found.unshift(event(step, at))
    const [median, spread] = funnel.times[step]
    at -= Math.max(1, Math.round(random.lognormal(median, spread)))
  }
  found.unshift(event('view', at))
  const after = level > 0 ? (found[1]?.at ?? at) : at
  for (let i = random.poisson(0.4), later = after; i > 0; i--) {
    later += random.whole(8, 240)
    found.push(event('view', later, random.weighted(products, (one) => one.weight).sku))
  }
  return found
}

/** Half an hour of silence ends a session. */
function file(events: readonly Event[]): string {
  const rank = (step: Step) => steps.indexOf(step)
  const sorted = [...events].sort(
    (a, b) =>
      a.at - b.at ||
      (a.visitor < b.visitor ? -1 : a.visitor > b.visitor ? 1 : rank(a.event) - rank(b.event)),
  )
  const open = new Map<string, { id: string; at: number }>()
  let sessions = 0
  return csv(
    ['visitor_id', 'session_id', 'event_at', 'event', 'device', 'source', 'sku', 'order_id'],
    sorted.map((one) => {
      const before = open.get(one.visitor)
      const id =
        before && one.at - before.at <= pause ? before.id : `S${String(++sessions + 100_000)}`
      open.set(one.visitor, { id, at: one.at })
      return [
        one.visitor,
        id,
        timestamp(one.at),
        one.event,
        one.device,
        one.source,
        one.sku,
        one.order,
      ]
    }),
  )
}
