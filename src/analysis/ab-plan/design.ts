import type { ParamValues } from '../contract'
import {
  powerOfArcsines,
  powerOfLift,
  powerOfMeans,
  powerOfShares,
  type Arms,
  type Level,
} from '../../stats/power'
import { chancesOfFind, driftFor, type GroupSequential } from '../../stats/groupSequential'
import { normalBelow, normalQuantile } from '../../stats/normal'
import { whereReached } from '../../stats/solve'
import { interimDesign, plannedLooks, scheduleOf } from '../interim'
import type { params } from './declare'
import type { Baseline, Effect, ExpectedLook } from './summary'

type Settings = ParamValues<typeof params>

/** Everything of a test but its effect and its length. */
export interface Design {
  readonly baseline: Baseline
  readonly level: Level
  /** of all units: that of the control, and that of the smallest variant */
  readonly shares: Readonly<Arms>
  readonly variants: readonly number[]
  readonly test: Settings['test']
  /** what is left of the variance after CUPED */
  readonly left: number
  /** the looks on the way; null where there are none */
  readonly interim: GroupSequential | null
}

/** The shares of the arms, the control's first; all alike where none are given. */
function sharesOf({ shares, variants }: Settings): readonly number[] {
  const given = shares.length > 0 ? shares : new Array<number>(variants).fill(1)
  const all = given.reduce((sum, share) => sum + share, 0)
  return given.map((share) => share / all)
}

export function design(baseline: Baseline, settings: Settings): Design {
  const [control = 1, ...variants] = sharesOf(settings)
  const tuning = settings.monitoring === 'sequential' && { tuning: settings.sequential_tuning }
  const level = { alpha: alphaOf(settings), sides: settings.sides === 'one' ? 1 : 2 } as const
  const schedule = settings.monitoring === 'group-sequential' ? scheduleOf(settings) : undefined
  return {
    baseline,
    level: { ...level, ...tuning },
    interim: schedule ? interimDesign(settings, schedule, level) : null,
    shares: { control, treatment: Math.min(...variants) },
    variants,
    test: settings.test,
    left: 1 - settings.correlation ** 2,
  }
}

/** The chance of a false find that one comparison may have, where every variant meets the control. */
export function alphaOf({ confidence, correction, variants }: Settings): number {
  return (1 - confidence) / (correction === 'bonferroni' ? variants - 1 : 1)
}

/** Which share makes the variance of “no difference”, by the test that is planned. */
const nullShares = { difference: 'pooled', baseline: 'control', separate: 'separate' } as const

/** The chance that one comparison with so many units in all finds an effect, at one of the looks where there are several. */
export function powerAt(of: Design, total: number, effect: Effect): number {
  const once = powerOnce(of, total, effect)
  return of.interim ? sumOf(chancesOfFind(of.interim, driftOf(of.level, once))) : once
}

const sumOf = (chances: readonly number[]) => chances.reduce((sum, chance) => sum + chance, 0)

/** How far a test that is found with this power, where it is read once, is expected to lead its statistic. */
const driftOf = ({ alpha, sides }: Level, power: number) =>
  Math.max(0, normalQuantile(1 - alpha / sides) + normalQuantile(Math.min(1 - 1e-16, power)))

/** The power a test would have to have if it were read once, for looks on the way to find as much. */
function onceFor({ interim, level }: Design, power: number): number {
  if (!interim) return power
  return normalBelow(driftFor(interim, power) - normalQuantile(1 - level.alpha / level.sides))
}

/** What ends the test at each look, and how likely a given power makes that. */
export function looksOf({ interim, level }: Design, once: number): readonly ExpectedLook[] {
  if (!interim) return []
  const chances = chancesOfFind(interim, driftOf(level, once))
  return plannedLooks(interim).map((look, i) => ({ ...look, chance: chances[i] ?? 0 }))
}

/** The same for a test that is read once. */
export function powerOnce(of: Design, total: number, { absolute, relative }: Effect): number {
  const { baseline, level, shares, test, left } = of
  // CUPED leaves a part of the variance, which is as good as having more units.
  const arms = {
    control: (total * shares.control) / left,
    treatment: (total * shares.treatment) / left,
  }
  const { metric, value, deviation } = baseline
  const spread = metric === 'conversion' ? Math.sqrt(value * (1 - value)) : (deviation ?? 0)
  if (test === 'lift') {
    return powerOfLift({ mean: value, variance: spread ** 2, lift: relative ?? 0 }, arms, level)
  }
  if (metric !== 'conversion') return powerOfMeans(absolute / spread, arms, level)
  if (test === 'arcsine') return powerOfArcsines(value, value + absolute, arms, level)
  return powerOfShares(value, value + absolute, arms, level, nullShares[test])
}

/** How many units in all it takes to find an effect with this power; undefined where none suffice. */
export function totalFor(of: Design, effect: Effect, power: number): number | undefined {
  const once = onceFor(of, power)
  return whereReached((total) => powerOnce(of, total, effect), once, { start: 64, most: 1e13 })
}

/** The smallest rise that so many units in all find with this power; undefined where there is none. */
export function effectFor(of: Design, total: number, power: number): Effect | undefined {
  const { metric, value, deviation } = of.baseline
  // A rate cannot rise above 1, whatever a test of its lift would find.
  const most = metric === 'conversion' ? 1 - value : 1e6 * Math.max(Math.abs(value), deviation ?? 0)
  const once = onceFor(of, power)
  const found = whereReached((absolute) => powerOnce(of, total, effectOf(value, absolute)), once, {
    start: most / 1e6,
    most: most * (1 - 1e-12),
  })
  return found === undefined ? undefined : effectOf(value, found)
}

/** An effect on both scales, from the absolute one. */
export function effectOf(baseline: number, absolute: number): Effect {
  return { absolute, relative: baseline === 0 ? null : absolute / Math.abs(baseline) }
}
