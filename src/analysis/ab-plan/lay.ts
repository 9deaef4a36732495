import type { ParamValues } from '../contract'
import { daysFor, visitorsAfter } from './calendar'
import type { params } from './declare'
import {
  design,
  effectFor,
  effectOf,
  looksOf,
  powerAt,
  powerOnce,
  totalFor,
  type Design,
} from './design'
import { lengths, type Place } from './lengths'
import type { Baseline, Effect, GridCell, Length, Plan, Summary, Traffic } from './summary'

type Settings = ParamValues<typeof params>
type Laid = Pick<
  Summary,
  'asked' | 'plan' | 'obstacle' | 'curve' | 'grid' | 'looks' | 'atMost' | 'fixedTotal'
>

/** How long a test is looked at where neither an effect nor a length was given. */
const usualDays = 28
/** What is shown of effects beside the one planned for. */
const multiples = [0.5, 0.75, 1, 1.5, 2]

/** Solves for what was not given: the length, the effect, or the power. */
export function lay(baseline: Baseline, traffic: Traffic | null, settings: Settings): Laid {
  const of = design(baseline, settings)
  const effect = asked(baseline, settings)
  const extent = extentOf(of, traffic, settings)
  const plan = solve(of, traffic, settings.power, effect, extent)
  if (!plan) {
    const obstacle = effect ? 'unreachable' : 'undetectable'
    const nothing = { curve: [], grid: [], looks: [], atMost: null, fixedTotal: null }
    return { asked: 'nothing', plan, obstacle, ...nothing }
  }
  const places = lengths(of, traffic, plan, settings.max_weeks)
  const curve = places.map((place) => lengthAt(of, place, plan.effect, settings.power))
  const limit = traffic && placeAt(traffic, 7 * settings.max_weeks)
  return {
    asked: effect === null ? 'effect' : extent === null ? 'units' : 'power',
    plan,
    obstacle: null,
    curve,
    grid: grid(of, places, plan, settings),
    looks: looksOf(of, powerOnce(of, plan.total, plan.effect)),
    atMost: limit && lengthAt(of, limit, plan.effect, settings.power),
    fixedTotal: fixedTotal(of, plan, settings),
  }
}

function asked({ value }: Baseline, { effect, scale }: Settings): Effect | null {
  if (effect === null) return null
  return effectOf(value, scale === 'relative' ? effect * Math.abs(value) : effect)
}

/** How much was asked for: units in all, and days where it was these. */
interface Extent {
  readonly total: number
  readonly days: number | null
}

/** The length that was asked for; null where it is to be found. */
function extentOf(of: Design, traffic: Traffic | null, settings: Settings): Extent | null {
  const { units, effect } = settings
  if (units !== null) return { total: units / of.shares.treatment, days: null }
  const days = settings.days ?? (effect === null ? usualDays : null)
  return days === null || !traffic ? null : { total: visitorsAfter(traffic, days), days }
}

function solve(
  of: Design,
  traffic: Traffic | null,
  power: number,
  effect: Effect | null,
  extent: Extent | null,
): Plan | null {
  if (extent) {
    const found = effect ?? effectFor(of, extent.total, power)
    if (!found) return null
    const reached = effect ? powerAt(of, extent.total, effect) : power
    // What comes in a given time is rounded down, what was asked for is whole.
    return planOf(of, traffic, { effect: found, power: reached }, extent, Math.floor)
  }
  const total = effect ? totalFor(of, effect, power) : undefined
  if (!effect || total === undefined) return null
  return planOf(of, traffic, { effect, power }, { total, days: null }, Math.ceil)
}

function planOf(
  of: Design,
  traffic: Traffic | null,
  solved: Pick<Plan, 'effect' | 'power'>,
  { total, days }: Extent,
  round: (units: number) => number,
): Plan {
  // Solving ends a hair beside whole numbers.
  const whole = (units: number) => round(units * (round === Math.floor ? 1 + 1e-12 : 1 - 1e-12))
  const control = whole(total * of.shares.control)
  const all = of.variants.reduce((sum, share) => sum + whole(total * share), control)
  return {
    ...solved,
    total,
    all,
    exact: total * of.shares.treatment,
    perVariant: whole(total * of.shares.treatment),
    control,
    days: days ?? (traffic && daysFor(traffic, all)),
  }
}

function placeAt(traffic: Traffic, days: number): Place {
  return { weeks: days / 7, days, total: visitorsAfter(traffic, days) }
}

function lengthAt(
  of: Design,
  { weeks, days, total }: Place,
  effect: Effect,
  power: number,
): Length {
  const perVariant = Math.floor(total * of.shares.treatment * (1 + 1e-12))
  return {
    weeks,
    days,
    perVariant,
    power: total > 0 ? powerAt(of, total, effect) : null,
    detectable: total > 0 ? (effectFor(of, total, power) ?? null) : null,
  }
}

function grid(
  of: Design,
  places: readonly Place[],
  { effect }: Plan,
  { scale, metric }: Settings,
): readonly GridCell[] {
  const { value } = of.baseline
  const isPossible = (absolute: number) =>
    metric !== 'conversion' || (value + absolute > 0 && value + absolute < 1)
  const effects = multiples.map((times) => times * effect.absolute).filter(isPossible)
  return effects.flatMap((absolute) =>
    places
      .filter(({ total }) => total > 0)
      .map(({ weeks, days, total }) => {
        const each = effectOf(value, absolute)
        return {
          effect: (scale === 'relative' ? each.relative : null) ?? absolute,
          weeks,
          days,
          perVariant: Math.floor(total * of.shares.treatment * (1 + 1e-12)),
          power: powerAt(of, total, each),
        }
      }),
  )
}

/** What reading on the way costs is what the same plan takes where it is read once. */
function fixedTotal(of: Design, { effect, power }: Plan, { monitoring }: Settings): number | null {
  if (monitoring === 'fixed') return null
  const { alpha, sides } = of.level
  return totalFor({ ...of, level: { alpha, sides }, interim: null }, effect, power) ?? null
}
