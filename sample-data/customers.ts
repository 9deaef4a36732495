import { date, dayOf } from './calendar'
import { csv } from './csv'
import type { Market } from './demand'
import type { Random } from './random'
import { lapse, types, type Type } from './truth'

export interface Customer {
  readonly id: string
  readonly type: Type
  readonly market: Market
  readonly country: string
  readonly channel: string
  /** the day of joining; before 0 for those who were there when the files begin */
  readonly joined: number
  /** the day after which a lapsed customer buys no more */
  readonly until: number
  readonly news: boolean
  last: number
}

/** Everybody who has bought under a name so far, by market and type. */
export class Customers {
  readonly all: Customer[] = []
  readonly #random: Random
  readonly #active = new Map<string, Customer[]>()

  constructor(random: Random) {
    this.#random = random
  }

  add(market: Market, country: string, channel: string, joined: number, type: Type): Customer {
    const random = this.#random
    const latest = dayOf(lapse.before)
    const until =
      type === 'lapsed'
        ? Math.min(joined + random.whole(lapse.after[0], lapse.after[1]), latest)
        : 1e9
    const id = `C${String(this.all.length + 10_001)}`
    const news = random.chance(0.55)
    const customer = { id, type, market, country, channel, joined, until, news, last: joined }
    this.all.push(customer)
    if (types[type].again > 0) this.#group(market, type).push(customer)
    return customer
  }

  /** What sort of customer a newcomer is; nobody starts to lapse in the last months. */
  sort(day: number): Type {
    const shares = Object.fromEntries(
      Object.entries(types).map(([name, { share }]) => [name, share]),
    )
    const type = this.#random.among(shares as Record<Type, number>)
    return type === 'lapsed' && day + lapse.after[0] > dayOf(lapse.before) ? 'once' : type
  }

  /** One who comes back on a day, or nobody where nobody can. Hunters only come to promotions. */
  returning(market: Market, day: number, promoted: boolean): Customer | undefined {
    const groups = (Object.keys(types) as Type[])
      .filter((type) => types[type].again > 0 && (type !== 'hunter' || promoted))
      .map((type) => ({ type, people: this.#current(market, type, day) }))
    if (groups.every(({ people }) => people.length === 0)) return undefined
    for (let tries = 0; tries < 8; tries++) {
      const { people } = this.#random.weighted(
        groups,
        (group) => group.people.length * types[group.type].again,
      )
      const customer = this.#random.pick(people)
      if (day - customer.last >= 5 || customer.last === customer.joined) return customer
    }
    return undefined
  }

  #group(market: Market, type: Type): Customer[] {
    const key = `${market} ${type}`
    const group = this.#active.get(key) ?? []
    this.#active.set(key, group)
    return group
  }

  #current(market: Market, type: Type, day: number): readonly Customer[] {
    const group = this.#group(market, type)
    if (type !== 'lapsed') return group
    const current = group.filter((customer) => customer.until >= day)
    this.#active.set(`${market} ${type}`, current)
    return current
  }
}

export function customersFile(customers: readonly Customer[]): string {
  return csv(
    ['customer_id', 'joined_on', 'country', 'first_channel', 'newsletter'],
    customers.map((one) => [one.id, date(one.joined), one.country, one.channel, String(one.news)]),
  )
}
