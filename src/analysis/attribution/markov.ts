import {
  expectedReward,
  fundamentalMatrix,
  nearbyReward,
  type AbsorbingChain,
} from '../../stats/absorbing'
import type { Table } from '../../table/table'

/** The counted moves of one order: what is resampled, and what a chain is made of. */
export interface Moves {
  readonly order: number
  /** the states, each by its channels */
  readonly states: readonly (readonly number[])[]
  /** moves from state to state, sorted by where they come from; the last state is the start */
  readonly begins: Int32Array
  readonly to: Int32Array
  /** groups of customers told apart */
  readonly groups: number
  /** what was counted of each move, by group of customers */
  readonly moved: Counts
  /** what was counted of the ends in each state, by group of customers */
  readonly ended: Counts & { readonly conversions: Float64Array; readonly value: Float64Array }
}

/** Counts, group after group. */
interface Counts {
  /** where the counts of a group begin, one more than there are groups */
  readonly begins: Int32Array
  /** the place of the move in `to`, or the state */
  readonly at: Int32Array
  readonly journeys: Float64Array
}

/** How likely a journey converts and what it brings on average; and how much of that is lost without each channel. */
interface Effects {
  readonly rate: number
  readonly value: number
  /** by the code of the channel */
  readonly effects: Float64Array
  readonly valueEffects: Float64Array
}

/** Reads the moves of an order; undefined where there are none. */
export function movesOf(table: Table, order: number): Moves | undefined {
  const rows = table.rowCount
  if (rows === 0) return undefined
  const numbers = (name: string) => Float64Array.from(table.column(name), Number)
  const [origins, targets] = [numbers('origin'), numbers('target')]
  const codes = [...new Set([...origins, ...targets])]
    .filter((code) => code > 0)
    .sort((a, b) => a - b)
  const indexOf = new Map(codes.map((code, i) => [code, i]))
  const size = codes.length
  const stateOf = (code: number) => indexOf.get(code) ?? size
  const keys = origins.map((origin, row) =>
    targets[row] === -1 ? -1 : stateOf(origin) * size + stateOf(targets[row] ?? 0),
  )
  const distinct = Float64Array.from(new Set(keys.filter((key) => key >= 0))).sort()
  const moveAt = new Map(Array.from(distinct, (key, i) => [key, i]))
  const begins = new Int32Array(size + 2)
  for (const key of distinct) {
    const origin = Math.floor(key / size)
    begins[origin + 1] = (begins[origin + 1] ?? 0) + 1
  }
  for (let i = 0; i <= size; i++) begins[i + 1] = (begins[i + 1] ?? 0) + (begins[i] ?? 0)
  const group = Int32Array.from(table.column('bucket'), Number)
  const groups = group.reduce((most, one) => Math.max(most, one + 1), 0)
  const inOrder = Array.from(group.keys()).sort((a, b) => (group[a] ?? 0) - (group[b] ?? 0))
  const moves = inOrder.filter((row) => (keys[row] ?? -1) >= 0)
  const ends = inOrder.filter((row) => (keys[row] ?? -1) < 0)
  const journeys = numbers('journeys')
  const countsOf = (rows: readonly number[], at: (row: number) => number): Counts => ({
    begins: beginsOf(groups, rows, group),
    at: Int32Array.from(rows, at),
    journeys: Float64Array.from(rows, (row) => journeys[row] ?? 0),
  })
  const conversions = numbers('conversions')
  const value = numbers('value')
  return {
    order,
    states: codes.map(channelsOf),
    begins,
    to: Int32Array.from(distinct, (key) => key % size),
    groups,
    moved: countsOf(moves, (row) => moveAt.get(keys[row] ?? 0) ?? 0),
    ended: {
      ...countsOf(ends, (row) => stateOf(origins[row] ?? 0)),
      conversions: Float64Array.from(ends, (row) => conversions[row] ?? 0),
      value: Float64Array.from(ends, (row) => value[row] ?? 0),
    },
  }
}

/** Where the rows of each group begin, and where those of the last one end. */
function beginsOf(groups: number, rows: readonly number[], group: Int32Array): Int32Array {
  const begins = new Int32Array(groups + 1)
  for (const row of rows) {
    const next = (group[row] ?? 0) + 1
    begins[next] = (begins[next] ?? 0) + 1
  }
  for (let i = 0; i < groups; i++) begins[i + 1] = (begins[i + 1] ?? 0) + (begins[i] ?? 0)
  return begins
}

/** The digits of a state to the base of 64. */
function channelsOf(state: number): readonly number[] {
  const digits: number[] = []
  for (let rest = state; rest > 0; rest = Math.floor(rest / 64)) digits.unshift(rest % 64)
  return digits
}

interface Solved {
  readonly conversions: Float64Array
  readonly value: Float64Array
}

/** A solution of the same moves, near which another one of other weights lies. */
export interface Solution extends Effects {
  readonly all: Solved
  readonly without: readonly (Solved | undefined)[]
}

/**
 * The removal effects, exactly: a channel that is removed leads nowhere, so does every state that holds it.
 * `often` says how often each group counts; `near` a solution close by, from which three digits are enough.
 * Undefined where they are not reached. Channels have codes up to `channels`.
 */
export function removalEffects(
  moves: Moves,
  channels: number,
  often?: Float64Array,
  near?: Solution,
): Solution | undefined {
  const { start, conversions, value } = chains(moves, often)
  const size = moves.states.length
  const brings = (reward: Float64Array) =>
    reward.reduce((sum, one, state) => sum + one * (start[state] ?? 0), 0)
  if (moves.order === 1) return direct(moves, channels, start, conversions, value)

  const solve = (removed: Uint8Array | undefined, from: Solved | undefined): Solved | undefined => {
    if (!near || !from) {
      const guess = removed ? from : undefined
      return {
        conversions: expectedReward(conversions, removed, guess?.conversions),
        value: expectedReward(value, removed, guess?.value),
      }
    }
    const a = nearbyReward(conversions, from.conversions, removed, 1e-4, 60)
    const b = nearbyReward(value, from.value, removed, 1e-4, 60)
    return a && b ? { conversions: a, value: b } : undefined
  }
  const all = solve(undefined, near?.all)
  if (!all) return undefined
  const [rate, worth] = [brings(all.conversions), brings(all.value)]
  const effects = new Float64Array(channels + 1)
  const valueEffects = new Float64Array(channels + 1)
  const without: (Solved | undefined)[] = [undefined]
  for (let channel = 1; channel <= channels; channel++) {
    const removed = new Uint8Array(size)
    moves.states.forEach((held, state) => (removed[state] = held.includes(channel) ? 1 : 0))
    if (!removed.includes(1)) {
      without.push(undefined)
      continue
    }
    const left = solve(removed, near ? near.without[channel] : all)
    if (!left) return undefined
    without.push(left)
    effects[channel] = rate === 0 ? 0 : 1 - brings(left.conversions) / rate
    valueEffects[channel] = worth === 0 ? 0 : 1 - brings(left.value) / worth
  }
  return { rate, value: worth, effects, valueEffects, all, without }
}

/**
 * Order one from the fundamental matrix N alone: a journey reaches channel c with probability N(s, c) / N(c, c), and
 * what it then brings is lost.
 */
function direct(
  moves: Moves,
  channels: number,
  start: Float64Array,
  conversions: AbsorbingChain,
  value: AbsorbingChain,
): Solution {
  const size = moves.states.length
  const inverse = fundamentalMatrix(conversions)
  const brings = ({ reward }: AbsorbingChain) =>
    reward.map((_, i) => {
      let sum = 0
      for (let j = 0; j < size; j++) sum += (inverse[i * size + j] ?? 0) * (reward[j] ?? 0)
      return sum
    })
  const all = { conversions: brings(conversions), value: brings(value) }
  const fromStart = (of: Float64Array) =>
    of.reduce((sum, one, state) => sum + one * (start[state] ?? 0), 0)
  const [rate, worth] = [fromStart(all.conversions), fromStart(all.value)]
  const effects = new Float64Array(channels + 1)
  const valueEffects = new Float64Array(channels + 1)
  moves.states.forEach(([channel = 0], state) => {
    let visits = 0
    for (let i = 0; i < size; i++) visits += (start[i] ?? 0) * (inverse[i * size + state] ?? 0)
    const reached = visits / (inverse[state * size + state] ?? 1)
    effects[channel] = rate === 0 ? 0 : (reached * (all.conversions[state] ?? 0)) / rate
    valueEffects[channel] = worth === 0 ? 0 : (reached * (all.value[state] ?? 0)) / worth
  })
  return { rate, value: worth, effects, valueEffects, all, without: [] }
}

/** The chain with the groups weighed: probabilities of moves, and what ending from a state brings. */
function chains(moves: Moves, often: Float64Array | undefined) {
  const { states, begins, to, groups, moved: going, ended } = moves
  const size = states.length
  const moved = new Float64Array(to.length)
  const left = new Float64Array(size + 1)
  const bought = new Float64Array(size + 1)
  const brought = new Float64Array(size + 1)
  for (let group = 0; group < groups; group++) {
    const weight = often ? (often[group] ?? 0) : 1
    if (weight === 0) continue
    add(moved, going, going.journeys, group, weight)
    add(left, ended, ended.journeys, group, weight)
    add(bought, ended, ended.conversions, group, weight)
    add(brought, ended, ended.value, group, weight)
  }
  const probability = new Float64Array(to.length)
  const reward = new Float64Array(size)
  const worth = new Float64Array(size)
  const start = new Float64Array(size)
  for (let state = 0; state <= size; state++) {
    let total = left[state] ?? 0
    const [from, end] = [begins[state] ?? 0, begins[state + 1] ?? 0]
    for (let at = from; at < end; at++) total += moved[at] ?? 0
    if (total === 0) continue
    for (let at = from; at < end; at++) probability[at] = (moved[at] ?? 0) / total
    if (state === size) {
      for (let at = from; at < end; at++) start[to[at] ?? 0] = probability[at] ?? 0
    } else {
      reward[state] = (bought[state] ?? 0) / total
      worth[state] = (brought[state] ?? 0) / total
    }
  }
  const inner = begins.slice(0, size + 1)
  const chain = { size, begins: inner, to, probability }
  return { start, conversions: { ...chain, reward }, value: { ...chain, reward: worth } }
}

/** Adds what was counted of one group. */
function add(
  sums: Float64Array,
  { begins, at }: Counts,
  counted: Float64Array,
  group: number,
  weight: number,
): void {
  const end = begins[group + 1] ?? 0
  for (let row = begins[group] ?? 0; row < end; row++) {
    const place = at[row] ?? 0
    sums[place] = (sums[place] ?? 0) + weight * (counted[row] ?? 0)
  }
}
