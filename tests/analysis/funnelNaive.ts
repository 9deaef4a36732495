/** One event of one actor; `at` in seconds. */
export interface Event {
  readonly event: string
  readonly at: number
  /** what a condition can ask about */
  readonly value: number
}

/** An event by name, any where it is empty, whose value is at least `least`. */
export interface Wanted {
  readonly event: string
  readonly least?: number
}

export interface Settings {
  readonly steps: readonly Wanted[]
  /** in seconds */
  readonly window: number
  readonly order: 'ordered' | 'strict' | 'strict_order' | 'any'
  readonly entry: 'any' | 'first' | 'each'
  readonly stepWindow?: number
  /** `after` is the step whose gap it concerns, 0 every gap; with `before` all gaps up to that step */
  readonly exclude?: readonly (Wanted & { readonly after: number; readonly before?: number })[]
  /** whether an excluded event leaves the actor out, as PostHog has it */
  readonly leavesOut?: boolean
  readonly increase?: boolean
  readonly reuse?: boolean
  readonly repeatsEnd?: boolean
  readonly reentry?: boolean
  /** whether an attempt in any order counts only where the first step was done */
  readonly needsFirst?: boolean
  /** in seconds: entries lie in [since, until) */
  readonly since?: number
  readonly until?: number
}

/** An event with the marks it carries: first the distinct steps, then the exclusions. */
interface Entry {
  readonly at: number
  readonly marks: readonly boolean[]
}

const same = (a: Wanted, b: Wanted) => a.event === b.event && a.least === b.least
const fits = (wanted: Wanted, { event, value }: Event) =>
  (wanted.event === '' || wanted.event === event) &&
  (wanted.least === undefined || value >= wanted.least)

/**
 * The definition of a funnel, tried out: every attempt of one actor, each by brute force. Returns when the attempts that
 * count reached each step: one, or all of them with `each`; undefined for an actor without any of the steps.
 */
export function naive(
  log: readonly Event[],
  settings: Settings,
): readonly (readonly number[])[] | undefined {
  const { steps, order, entry, until = Infinity } = settings
  const distinct = steps.filter((step, i) => steps.findIndex((one) => same(one, step)) === i)
  const mark = steps.map((step) => distinct.findIndex((one) => same(one, step)))
  const entries = entriesOf(log, settings, distinct)
  const isStep = ({ marks }: Entry) => marks.slice(0, distinct.length).some(Boolean)
  if (!entries.some(isStep)) return undefined
  const is = (entry: Entry, k: number) => entry.marks[mark[k] ?? 0] === true
  if (order === 'strict_order' || (order === 'ordered' && settings.repeatsEnd)) {
    return [walk(entries, is, settings)]
  }
  if (entry === 'each' && order !== 'any') return eachEntry(entries, is, settings, distinct.length)
  const starts = entries.flatMap((one, i) => {
    const begins = order === 'any' ? isStep(one) : is(one, 0)
    return begins && one.at < until ? [i] : []
  })
  const attempts = (entry === 'first' ? starts.slice(0, 1) : starts).map((i) => {
    if (order === 'any') {
      const end = entries.findIndex((one, j) => j > i && !isStep(one))
      const reach = entries.slice(i, end < 0 ? undefined : end)
      return anyOrder(reach, distinct.length, mark, settings)
    }
    return chain(entries, [i], is, settings, distinct.length)
  })
  if (
    order === 'ordered' &&
    settings.leavesOut &&
    isLeftOut(entries, is, settings, distinct.length)
  )
    return [[]]
  return [attempts.reduce((best, each) => (each.length > best.length ? each : best), [])]
}

function entriesOf(
  log: readonly Event[],
  { exclude = [], window, increase = false, order, since = -Infinity, until = Infinity }: Settings,
  distinct: readonly Wanted[],
): readonly Entry[] {
  const marked = log
    .filter(({ at }) => at >= since && at < until + window)
    .map((event) => ({
      at: event.at,
      marks: [...distinct, ...exclude].map((one) => fits(one, event)),
    }))
    .filter(({ marks }) => order.startsWith('strict') || marks.some(Boolean))
  const merged = increase
    ? [...new Set(marked.map(({ at }) => at))].map((at) => {
        const there = marked.filter((one) => one.at === at)
        return {
          at,
          marks: (there[0]?.marks ?? []).map((_, i) => there.some(({ marks }) => marks[i])),
        }
      })
    : marked
  const rank = ({ marks }: Entry) => marks.map((has) => (has ? '0' : '1')).join('')
  return merged.toSorted((a, b) => a.at - b.at || (rank(a) < rank(b) ? -1 : 1))
}

type Is = (entry: Entry, k: number) => boolean

/** Whether an event between two steps breaks the gap after step `after`. */
function breaks(entry: Entry, after: number, settings: Settings, marks: number): boolean {
  if (settings.order === 'strict') return true
  return (settings.exclude ?? []).some((one, i) => {
    if (entry.marks[marks + i] !== true) return false
    if (one.before !== undefined) return one.after <= after && after < one.before
    return one.after === 0 || one.after === after
  })
}

/** The longest chain that goes on from `path` (places in the list), of equals the earliest at each step. */
function chain(
  entries: readonly Entry[],
  path: readonly number[],
  is: Is,
  settings: Settings,
  marks: number,
): readonly number[] {
  const { steps, window, stepWindow = Infinity, reuse = false } = settings
  const from = path.at(-1) ?? 0
  const at = (i: number) => entries[i]?.at ?? 0
  const here = path.map(at)
  if (path.length === steps.length) return here
  let best: readonly number[] = here
  for (let j = reuse ? from : from + 1; j < entries.length; j++) {
    const next = entries[j]
    if (!next) break
    const inTime = next.at - at(path[0] ?? 0) <= window && next.at - at(from) <= stepWindow
    if (inTime && is(next, path.length)) {
      const longer = chain(entries, [...path, j], is, settings, marks)
      if (longer.length > best.length || (longer.length === best.length && earlier(longer, best))) {
        best = longer
      }
    }
    if (j > from && breaks(next, path.length, settings, marks)) break
  }
  return best
}

/** An attempt that waits at a step, or is the deepest so far. */
interface Waiting {
  readonly start: number
  readonly at: number
  readonly broken: boolean
}

/**
 * Whether an excluded event leaves an actor out, as PostHog's loop decides it: each step remembers the attempt that
 * came to it last, and whether it was broken since. The deepest attempt decides, of equals one that was not broken; a
 * broken one still takes one step more.
 */
function isLeftOut(entries: readonly Entry[], is: Is, settings: Settings, marks: number): boolean {
  const { steps, window, stepWindow = Infinity, entry, until = Infinity } = settings
  const waiting: (Waiting | undefined)[] = []
  let deepest = { depth: 0, start: 0, broken: false }
  let begun = false
  for (const one of entries) {
    const moves = steps.flatMap((_, k) => {
      if (!is(one, k)) return []
      if (k === 0) {
        const begins = one.at < until && (entry !== 'first' || !begun)
        return begins ? [{ depth: 1, start: one.at, broken: false }] : []
      }
      const from = waiting[k - 1]
      const inTime =
        from && one.at - from.start <= window && (from.broken || one.at - from.at <= stepWindow)
      return from && inTime ? [{ depth: k + 1, start: from.start, broken: from.broken }] : []
    })
    const cleanly = (depth: number) => moves.some((move) => move.depth === depth && !move.broken)
    for (const [k, here] of [...waiting.entries()].slice(0, steps.length - 1)) {
      const depth = k + 1
      if (!here || here.broken || !breaks(one, depth, settings, marks)) continue
      const wentOn = cleanly(depth + 1) || startOf(waiting[depth]) === here.start
      const counts = !wentOn && one.at - here.start <= window
      waiting[k] = counts ? { ...here, broken: true } : undefined
      const isDeepest = deepest.depth === depth && one.at - deepest.start <= window
      if (counts && isDeepest) deepest = { ...deepest, broken: true }
    }
    begun ||= cleanly(1)
    for (const { depth, start, broken } of moves) {
      if (!broken) waiting[depth - 1] = { start, at: one.at, broken }
    }
    const top = moves.at(-1)
    const isBetter =
      top &&
      (top.depth > deepest.depth || (top.depth === deepest.depth && deepest.broken && !top.broken))
    if (top && isBetter) deepest = top
  }
  return deepest.broken
}

/** Where an attempt that was not broken began. */
const startOf = (one: Waiting | undefined) => (one && !one.broken ? one.start : undefined)

const earlier = (a: readonly number[], b: readonly number[]) => {
  const i = a.findIndex((at, k) => at !== b[k])
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0)
}

function anyOrder(
  entries: readonly Entry[],
  distinct: number,
  mark: readonly number[],
  { window, needsFirst = false }: Settings,
): readonly number[] {
  const open = [...mark]
  const begun = entries[0]?.at ?? 0
  const done = entries.flatMap(({ at, marks }) => {
    const kind = marks.slice(0, distinct).indexOf(true)
    const place = open.indexOf(kind)
    if (kind < 0 || place < 0 || at > begun + window) return []
    open.splice(place, 1)
    return [at]
  })
  const steps = (of: readonly number[]) => of.filter((one) => one === mark[0]).length
  return needsFirst && steps(open) === steps(mark) ? [] : done
}

/** ClickHouse's loop over one sorted list, as its documentation and tests describe it. */
function walk(entries: readonly Entry[], is: Is, settings: Settings): readonly number[] {
  const { steps, window, stepWindow = Infinity, order, entry, until = Infinity } = settings
  const strictly = order === 'strict_order'
  const chains: (readonly number[])[] = []
  let previous = 0
  for (const one of entries) {
    const can = (k: number) => is(one, k) && (k > 0 || one.at < until)
    const depth = chains.length
    const first = steps.findIndex((_, k) => can(k)) + 1
    const type = depth > 0 && depth < steps.length && can(depth) ? depth + 1 : first
    if (strictly && type === 0 && depth > 0) return chains.at(-1) ?? []
    if (type === 1) {
      if (strictly && !settings.reentry && depth > 1) return chains.at(-1) ?? []
      if (entry !== 'first' || depth === 0) chains[0] = [one.at]
    } else if (type > 1 && type <= depth && settings.repeatsEnd) {
      return chains[(previous >= 1 && previous <= depth ? previous : depth) - 1] ?? []
    } else if (strictly && depth > 0 && type > depth + 1) {
      return chains.at(-1) ?? []
    } else if (type > 1 && type <= depth + 1) {
      const before = chains[type - 2] ?? []
      const inTime =
        one.at - (before[0] ?? 0) <= window && one.at - (before.at(-1) ?? 0) <= stepWindow
      if (inTime) chains[type - 1] = [...before, one.at]
      if (inTime && type === steps.length) return chains[type - 1] ?? []
    }
    previous = type
  }
  return chains.at(-1) ?? []
}

/** One attempt after the other, each as early as it can be. */
function eachEntry(
  entries: readonly Entry[],
  is: Is,
  settings: Settings,
  marks: number,
): readonly (readonly number[])[] {
  const { steps, window, stepWindow = Infinity, until = Infinity } = settings
  const attempts: number[][] = []
  let open = false
  for (const one of entries) {
    const running = attempts.at(-1)
    if (open && running) {
      const inTime =
        running.length < steps.length &&
        one.at - (running[0] ?? 0) <= window &&
        one.at - (running.at(-1) ?? 0) <= stepWindow
      if (inTime && is(one, running.length)) {
        running.push(one.at)
        continue
      }
      if (inTime && !breaks(one, running.length, settings, marks)) continue
      open = false
    }
    if (!is(one, 0) || one.at >= until) continue
    attempts.push([one.at])
    open = true
  }
  return attempts.length === 0 ? [[]] : attempts
}
