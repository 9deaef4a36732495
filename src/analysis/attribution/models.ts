import type { Interval } from '../../stats/interval'
import { remembered } from '../../lib/remember'
import { given, mixes, summed, type Mix } from './credit'
import { movesOf, removalEffects, type Solution } from './markov'
import { Draws, draws, shares } from './resample'
import type { Rest } from '../../lib/rest'
import type { Credit, ModelId, ModelSummary, Ranged, Removal } from './summary'
import { modelIds } from './summary'
import type { Table } from '../../table/table'
import { buckets } from './touches'

/** How often customers are drawn anew to measure uncertainty. */
const times = 200
/** Moves looked at in all draws of one order at most, which bounds the time they take. */
const mostWork = 60_000_000
/** Sweeps a drawn chain takes on average. */
const sweeps = 10

interface Attributed {
  readonly conversions: number
  readonly value: number
}

/** What was asked of the draws: by model, the shares of every channel and any figure made of them. */
export interface Model {
  readonly summary: ModelSummary
  /** the interval of a weighted sum of the shares of value, or of conversions where there is no value */
  readonly spread: (weights: ReadonlyMap<number, number>) => Interval | undefined
}

export interface Models {
  readonly models: readonly Model[]
  readonly removal: readonly Removal[]
}

interface Request {
  readonly credits: Table
  /** of order one, two and three */
  readonly moves: readonly Table[]
  readonly channels: number
  readonly order: number
  readonly weights: readonly number[]
  readonly timed: boolean
  readonly attributed: Attributed
  readonly seed: number
  readonly rest: Rest
}

/** All models side by side, each with the uncertainty that comes from the customers who happen to be in the data. */
export async function modelled(request: Request): Promise<Models> {
  const { moves, order, weights, timed } = request
  const found = new Map<ModelId, Model>()
  for (const [id, mix] of Object.entries(mixes(weights, timed)))
    found.set(id as ModelId, await mixedOnce(request, id as ModelId, mix))
  const removal: Removal[] = []
  for (const [i, table] of moves.slice(0, order).entries()) {
    const chain = await chainedOnce(request, table, i + 1)
    if (!chain) continue
    found.set(chain.model.summary.id, chain.model)
    removal.push(chain.removal)
  }
  return { models: modelIds.flatMap((id) => found.get(id) ?? []), removal }
}

/** A setting that one model reads makes no other one anew. */
const settingsOf = ({ channels, attributed, seed }: Request) =>
  JSON.stringify([channels, attributed, seed])
const mixedOnce = remembered(
  mixed,
  (request, id, mix) => [request.credits, id, JSON.stringify(mix), settingsOf(request)],
  32,
)
const chainedOnce = remembered(
  chained,
  (request, table, order) => [table, order, settingsOf(request)],
  12,
)

/** What no seed changes. */
const givenOnce = remembered(
  given,
  (table, mix, ...sizes) => [table, JSON.stringify(mix), ...sizes],
  16,
)
const movesOnce = remembered(movesOf, (table, order) => [table, order], 6)

/** A model that is a sum of parts. */
async function mixed(
  { credits, channels, attributed, seed, rest }: Request,
  id: ModelId,
  mix: Mix,
): Promise<Model> {
  const of = givenOnce(credits, mix, channels, buckets)
  const amounts = summed(of)
  const drawn: Float64Array[] = []
  for (const often of draws(buckets, times, seed)) {
    drawn.push(shares(summed(of, often)))
    await rest()
  }
  return modelOf({ id, point: shares(amounts), amounts, drawn, groups: buckets, attributed })
}

interface Estimated {
  readonly id: ModelId
  /** shares of conversions, then of value */
  readonly point: Float64Array
  /** what the model adds up to, where it is a sum */
  readonly amounts?: Float64Array
  readonly drawn: readonly Float64Array[]
  readonly groups: number
  readonly attributed: Attributed
}

function modelOf({ id, point, amounts, drawn, groups, attributed }: Estimated): Model {
  const { conversions, value } = attributed
  const half = point.length / 2
  const all = new Draws(point.length, groups)
  for (const one of drawn) all.add(one)
  const ranged = (at: number): Ranged => {
    const share = finite(point[at] ?? 0)
    return { value: share, ...ends(all.share(at, point[at] ?? Number.NaN, conversions)) }
  }
  const credits = Array.from({ length: half }, (_, i): Credit => {
    const [share, valueShare] = [ranged(i), ranged(half + i)]
    return {
      conversions: amounts?.[i] ?? share.value * conversions,
      value: amounts?.[half + i] ?? valueShare.value * value,
      share,
      valueShare,
    }
  })
  const begin = value === 0 ? 0 : half
  const spread = (weights: ReadonlyMap<number, number>) => {
    const figure = (of: Float64Array) =>
      [...weights].reduce((sum, [channel, weight]) => sum + weight * (of[begin + channel] ?? 0), 0)
    const one = new Draws(1, groups)
    for (const of of drawn) one.add([figure(of)])
    return one.figure(0, figure(point))
  }
  return { summary: { id, credits }, spread }
}

/** One order of the Markov chain: credit is shared by removal effect. */
async function chained({ channels, attributed, seed, rest }: Request, table: Table, order: number) {
  const moves = movesOnce(table, order)
  if (!moves) return undefined
  await rest()
  const point = removalEffects(moves, channels)
  if (!point) return undefined
  const groups = order === 1 ? buckets : moves.groups
  const work = moves.to.length * channels * sweeps
  const affordable = order === 1 ? times : Math.min(times, Math.floor(mostWork / work))
  const drawn: Solution[] = []
  if (affordable >= 40 && groups >= 10) {
    for (const often of draws(groups, affordable, seed)) {
      const one = removalEffects(moves, channels, often, point)
      if (one) drawn.push(one)
      await rest()
    }
  }
  const credit = (of: Solution) => shares([...of.effects.slice(1), ...of.valueEffects.slice(1)])
  const effects = new Draws(channels, groups)
  for (const one of drawn) effects.add(one.effects.slice(1))
  const removal: Removal = {
    order,
    effects: Array.from({ length: channels }, (_, i): Ranged => {
      const value = point.effects[i + 1] ?? 0
      return { value, ...ends(effects.share(i, bounded(value), attributed.conversions)) }
    }),
    valueEffects: [...point.valueEffects.slice(1)],
  }
  const id = `markov_${order}` as ModelId
  return {
    removal,
    model: modelOf({ id, point: credit(point), drawn: drawn.map(credit), groups, attributed }),
  }
}

/** What rounding left below 0 or above 1 is 0 or 1. */
const bounded = (effect: number) => (effect < 1e-14 ? 0 : effect > 1 - 1e-14 ? 1 : effect)
const finite = (value: number) => (Number.isFinite(value) ? value : 0)
const ends = (interval: Interval | undefined) => ({
  low: interval ? tidy(interval.low) : null,
  high: interval ? tidy(interval.high) : null,
})
/** Draws are not worth more digits, and the tables stay short. */
const tidy = (value: number) => Number(value.toPrecision(6))
