/** One event of one actor; `at` in seconds. */
export interface Event {
  readonly event: string
  readonly at: number
}

export interface Settings {
  readonly steps: readonly string[]
  /** in seconds */
  readonly window: number
  readonly order: 'ordered' | 'strict' | 'any'
  readonly entry: 'any' | 'first'
  /** in seconds: entries lie in [since, until) */
  readonly since?: number
  readonly until?: number
}

/**
 * The definition of a funnel, tried out: every attempt of one actor, each by brute force. Returns when the attempt
 * that counts reached each step; undefined for an actor without any of the steps.
 */
export function naive(log: readonly Event[], settings: Settings): readonly number[] | undefined {
  const { steps, window, order, entry, since = -Infinity, until = Infinity } = settings
  const rank = ({ event }: Event) => (steps.includes(event) ? steps.indexOf(event) : steps.length)
  const events = log
    .filter(({ at, event }) => at >= since && (order === 'strict' || steps.includes(event)))
    .filter(({ at }) => at < until + window)
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b))
  if (!events.some(({ event }) => steps.includes(event))) return undefined
  const starts = events.flatMap(({ event, at }, i) => {
    const begins = order === 'any' ? steps.includes(event) : event === steps[0]
    return begins && at < until ? [i] : []
  })
  const attempts = (entry === 'first' ? starts.slice(0, 1) : starts).map((i) => {
    const inside = events.slice(i).filter(({ at }) => at <= (events[i]?.at ?? 0) + window)
    if (order === 'any') return anyOrder(inside, steps)
    return order === 'strict' ? strictOrder(inside, steps) : deepestChain(inside, steps)
  })
  return attempts.reduce((best, each) => (each.length > best.length ? each : best), [])
}

/** The longest chain that begins with the first event, by trying every one; of equals the earliest at each step. */
function deepestChain(events: readonly Event[], steps: readonly string[]): readonly number[] {
  const [first, ...rest] = events
  if (!first || first.event !== steps[0]) return []
  let best: readonly number[] = []
  for (let j = 0; j < rest.length; j++) {
    const chain = deepestChain(rest.slice(j), steps.slice(1))
    if (chain.length > best.length || (chain.length === best.length && earlier(chain, best)))
      best = chain
  }
  return [first.at, ...best]
}

const earlier = (a: readonly number[], b: readonly number[]) => {
  const i = a.findIndex((at, k) => at !== b[k])
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0)
}

function strictOrder(events: readonly Event[], steps: readonly string[]): readonly number[] {
  const broken = steps.findIndex((step, k) => events[k]?.event !== step)
  return events.slice(0, broken < 0 ? steps.length : broken).map(({ at }) => at)
}

function anyOrder(events: readonly Event[], steps: readonly string[]): readonly number[] {
  const open = [...steps]
  return events.flatMap(({ event, at }) => {
    const k = open.indexOf(event)
    if (k < 0) return []
    open.splice(k, 1)
    return [at]
  })
}
