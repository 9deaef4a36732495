/** A second, slow implementation of journeys and models, from their definitions alone. */

export interface Touch {
  readonly customer: string
  /** in seconds */
  readonly at: number
  readonly channel: string
}
export interface Purchase {
  readonly customer: string
  readonly at: number
  readonly value: number
}
export interface Journey {
  readonly path: readonly { readonly channel: string; readonly at: number }[]
  readonly conversions: number
  readonly nulls: number
  readonly value: number
}

const direct = 'Direct'

/** Touches up to each conversion, within the lookback; all others in journeys that end where a pause exceeds it. */
export function journeysOf(
  touches: readonly Touch[],
  purchases: readonly Purchase[],
  lookback: number,
): readonly Journey[] {
  const times = new Map<string, number>()
  for (const { channel } of touches) times.set(channel, (times.get(channel) ?? 0) + 1)
  const rank = (channel: string) => (channel === direct ? Infinity : (times.get(channel) ?? 0))
  const customers = [...new Set(touches.map(({ customer }) => customer))]
  return customers.flatMap((customer) => {
    const mine = touches
      .filter((touch) => touch.customer === customer)
      .toSorted(
        (a, b) =>
          a.at - b.at ||
          rank(b.channel) - rank(a.channel) ||
          (a.channel < b.channel ? -1 : Number(a.channel > b.channel)),
      )
    const bought = new Map<number, { conversions: number; value: number }>()
    for (const one of purchases.filter((each) => each.customer === customer)) {
      const before = bought.get(one.at) ?? { conversions: 0, value: 0 }
      bought.set(one.at, {
        conversions: before.conversions + 1,
        value: before.value + one.value,
      })
    }
    const closings = [...bought.keys()].toSorted((a, b) => a - b)
    const found: Journey[] = []
    let previous = Number.NEGATIVE_INFINITY
    for (const closing of [...closings, Number.POSITIVE_INFINITY]) {
      const between = mine.filter(({ at }) => at > previous && at <= closing)
      const near = between.filter(({ at }) => closing - at <= lookback)
      const outcome = bought.get(closing)
      if (outcome && near.length > 0) found.push({ path: near, nulls: 0, ...outcome })
      let rest: Touch[] = []
      for (const touch of between.filter((one) => !outcome || !near.includes(one))) {
        const last = rest.at(-1)
        if (last && touch.at - last.at > lookback) {
          found.push({ path: rest, conversions: 0, nulls: 1, value: 0 })
          rest = []
        }
        rest.push(touch)
      }
      if (rest.length > 0) found.push({ path: rest, conversions: 0, nulls: 1, value: 0 })
      previous = closing
    }
    return found
  })
}

type Credit = Map<string, { conversions: number; value: number }>

/** Shares out each journey by weights of its touches. */
export function heuristic(
  journeys: readonly Journey[],
  weigh: (path: Journey['path']) => readonly number[],
): Credit {
  const credit: Credit = new Map()
  for (const { path, conversions, value } of journeys) {
    const weights = weigh(path)
    const sum = weights.reduce((a, b) => a + b, 0)
    path.forEach(({ channel }, i) => {
      const before = credit.get(channel) ?? { conversions: 0, value: 0 }
      const share = (weights[i] ?? 0) / sum
      credit.set(channel, {
        conversions: before.conversions + share * conversions,
        value: before.value + share * value,
      })
    })
  }
  return credit
}

export const rules: Readonly<Record<string, (path: Journey['path']) => readonly number[]>> = {
  first: (path) => path.map((_, i) => Number(i === 0)),
  last: (path) => path.map((_, i) => Number(i === path.length - 1)),
  last_non_direct: (path) => {
    const at = path.findLastIndex(({ channel }) => channel !== direct)
    return path.map((_, i) => Number(i === (at < 0 ? path.length - 1 : at)))
  },
  linear: (path) => path.map(() => 1),
  position: (path) =>
    path.map((_, i) => {
      if (path.length < 3) return 1
      return i === 0 || i === path.length - 1 ? 0.4 : 0.2 / (path.length - 2)
    }),
  time_decay: (path) => path.map(({ at }) => 2 ** ((at - (path.at(-1)?.at ?? at)) / (7 * 86_400))),
}

/** The Shapley value from its definition, as a mean over all orders in which channels can join. */
export function shapley(
  worth: (coalition: ReadonlySet<string>) => number,
  players: readonly string[],
) {
  const value = new Map(players.map((player) => [player, 0]))
  const all = orders(players)
  for (const order of all) {
    const joined = new Set<string>()
    for (const player of order) {
      const before = worth(joined)
      joined.add(player)
      value.set(player, (value.get(player) ?? 0) + (worth(joined) - before) / all.length)
    }
  }
  return value
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, i) =>
    orders(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
  )
}

/** The chance to convert, and what a journey brings on average, where journeys through `removed` lead nowhere. */
export function chainOf(
  journeys: readonly Journey[],
  order: number,
  removed?: string,
): { readonly rate: number; readonly worth: number } {
  const counts = new Map<string, Map<string, number>>()
  const ends = new Map<string, { conversions: number; value: number; all: number }>()
  const channels = new Map<string, readonly string[]>()
  const add = (from: string, to: string, weight: number) => {
    const row = counts.get(from) ?? new Map<string, number>()
    row.set(to, (row.get(to) ?? 0) + weight)
    counts.set(from, row)
  }
  for (const { path, conversions, nulls, value } of journeys) {
    const names = path.map(({ channel }) => channel)
    const grams =
      names.length <= order
        ? [names]
        : names.slice(order - 1).map((_, i) => names.slice(i, i + order))
    const states = grams.map((gram) => gram.join(' > '))
    states.forEach((state, i) => channels.set(state, grams[i] ?? []))
    const kept = states.filter((state, i) => i === 0 || state !== states[i - 1])
    const weight = conversions + nulls
    kept.forEach((state, i) => add(kept[i - 1] ?? '(start)', state, weight))
    const last = kept.at(-1) ?? ''
    const end = ends.get(last) ?? { conversions: 0, value: 0, all: 0 }
    ends.set(last, {
      conversions: end.conversions + conversions,
      value: end.value + value,
      all: end.all + weight,
    })
  }
  const states = ['(start)', ...channels.keys()]
  const lost = (state: string) =>
    removed !== undefined && (channels.get(state) ?? []).includes(removed)
  const total = (state: string) =>
    [...(counts.get(state)?.values() ?? [])].reduce((a, b) => a + b, 0) +
    (ends.get(state)?.all ?? 0)
  const solve = (of: 'conversions' | 'value') => {
    const matrix = states.map((state, i) =>
      states.map((to, j) => {
        if (lost(state)) return Number(i === j)
        return Number(i === j) - (counts.get(state)?.get(to) ?? 0) / total(state)
      }),
    )
    const right = states.map((state) =>
      lost(state) ? 0 : (ends.get(state)?.[of] ?? 0) / total(state),
    )
    return gauss(matrix, right)[0] ?? Number.NaN
  }
  return { rate: solve('conversions'), worth: solve('value') }
}

/** Elimination with pivots. */
function gauss(matrix: number[][], right: number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let k = 0; k < size; k++) {
    const pivot = rows.reduce(
      (best, row, i) =>
        i >= k && Math.abs(row[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? i : best,
      k,
    )
    const swap = rows[k] ?? []
    rows[k] = rows[pivot] ?? []
    rows[pivot] = swap
    const top = rows[k] ?? []
    rows.forEach((row, i) => {
      if (i === k) return
      const factor = (row[k] ?? 0) / (top[k] ?? 1)
      if (factor !== 0) rows[i] = row.map((value, j) => value - factor * (top[j] ?? 0))
    })
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
