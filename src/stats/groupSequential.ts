import { remembered } from '../lib/remember'
import {
  chanceAbove,
  courseOf,
  crossing,
  onwards,
  start,
  type Course,
  type Look,
  type Underway,
} from './crossing'
import { normalBelow, normalQuantile } from './normal'
import { zeroBetween } from './solve'

/** How the chance of a false find is shared out over planned looks. */
type Boundary =
  'obrien-fleming' | 'pocock' | 'lan-demets-obrien-fleming' | 'lan-demets-pocock' | 'kim-demets'

/** A test that may end at a few planned looks. */
export interface GroupSequential {
  readonly boundary: Boundary
  /** at each look, as a share of what the test is planned for; ascending */
  readonly information: readonly number[]
  readonly alpha: number
  readonly sides: 1 | 2
  /** the exponent of Kim and DeMets' spending */
  readonly exponent: number
}

/** Bounds are looked for up to here: the chance beyond is below 1e-80. */
const farthest = 19

/**
 * How far the statistic has to lie from 0 to end the test at each look. O'Brien and Fleming (1979): a constant over the
 * square root of information; Pocock (1977): one constant. The others spend the chance of a false find as
 * information grows (Lan and DeMets 1983; Kim and DeMets 1987), and need not know the looks to come.
 */
export const stoppingBounds = remembered(solvedBounds, keysOf, 8)

function solvedBounds(design: GroupSequential): readonly number[] {
  const { boundary, information, alpha, sides } = design
  if (boundary === 'obrien-fleming' || boundary === 'pocock') {
    const constant = zeroBetween(
      (height) => Math.log(chanceBeyond(shapeOf(design, height), design) / (alpha / sides)),
      0,
      farthest,
    )
    return shapeOf(design, constant)
  }
  let test = start
  let spent = 0
  return information.map((each, i) => {
    const share = spentBy(design, each)
    const bound = boundFor((share - spent) / sides, test, each)
    test = onwards(test, lookAt(each, bound, sides), information[i + 1])
    spent = share
    return bound
  })
}

/** The chance of a false find at or before each look, on all sides together. */
export function spending(design: GroupSequential): readonly number[] {
  const { above } = crossing(plannedCourse(design))
  let sum = 0
  return above.map((chance) => (sum += design.sides * chance))
}

/**
 * The p-value of a statistic at one look: the smallest chance of a false find at which the design would have ended there
 * (Jennison and Turnbull 2000, section 9.5, by the repeated confidence intervals). `pValue` is that of a test read once.
 */
export function repeatedPValue(pValue: number, design: GroupSequential, look: number): number {
  const { boundary, information, sides } = design
  const reached = Math.min(farthest, -normalQuantile(Math.min(1, pValue) / sides))
  if (!(reached > 0)) return 1
  if (boundary === 'obrien-fleming' || boundary === 'pocock') {
    const height = reached / (shapeOf(design, 1)[look] ?? 1)
    return Math.min(1, sides * chanceBeyond(shapeOf(design, height), design))
  }
  // Later looks have no part in the bound of this one.
  const until = information.slice(0, look + 1)
  const excess = (logAlpha: number) => {
    const bounds = solvedBounds({ ...design, information: until, alpha: Math.exp(logAlpha) })
    return reached - (bounds[look] ?? farthest)
  }
  const least = Math.log(pValue) - 1
  if (excess(0) < 0) return 1
  return Math.exp(zeroBetween(excess, Math.max(least, -180), 0))
}

/**
 * The chance that the test ends in favour of an effect at each look, where the statistic is expected to be `drift` at
 * information 1. What ends on the wrong side does not count.
 */
export const chancesOfFind = (design: GroupSequential, drift: number): readonly number[] =>
  crossing(plannedCourse(design), drift).above

/** The drift that is found with this power at one of the looks. */
export function driftFor(design: GroupSequential, power: number): number {
  const course = plannedCourse(design)
  const short = (drift: number) =>
    crossing(course, drift).above.reduce((sum, chance) => sum + chance, -power)
  return zeroBetween(short, 0, 2 * farthest)
}

/** One design is asked for many drifts. */
const plannedCourse = remembered(
  (design: GroupSequential): Course => courseOf(looksOf(stoppingBounds(design), design)),
  keysOf,
  8,
)

function keysOf({ boundary, alpha, sides, exponent, information }: GroupSequential) {
  return [boundary, alpha, sides, exponent, ...information]
}

const looksOf = (
  bounds: readonly number[],
  { information, sides }: GroupSequential,
): readonly Look[] => bounds.map((bound, i) => lookAt(information[i] ?? 1, bound, sides))

const lookAt = (information: number, bound: number, sides: 1 | 2): Look => ({
  information,
  below: sides === 2 ? -bound : Number.NEGATIVE_INFINITY,
  above: bound,
})

/** Bounds of a given height at the last look, by the shape of the boundary. */
function shapeOf({ boundary, information }: GroupSequential, height: number): readonly number[] {
  const last = information.at(-1) ?? 1
  return information.map((each) =>
    boundary === 'pocock' ? height : height * Math.sqrt(last / each),
  )
}

function chanceBeyond(bounds: readonly number[], design: GroupSequential): number {
  return crossing(courseOf(looksOf(bounds, design))).above.reduce((sum, chance) => sum + chance, 0)
}

/** What may have been spent at a share of the information; each side spends its half. */
function spentBy(
  { boundary, alpha, sides, exponent }: GroupSequential,
  information: number,
): number {
  const share = Math.min(1, information)
  if (boundary === 'kim-demets') return alpha * share ** exponent
  if (boundary === 'lan-demets-pocock') return alpha * Math.log(1 + (Math.E - 1) * share)
  const limit = normalQuantile(1 - alpha / sides / 2)
  return sides * 2 * normalBelow(-limit / Math.sqrt(share))
}

/** The bound of the next look beyond which lies exactly this chance. */
function boundFor(chance: number, test: Underway, information: number): number {
  if (!(chance > 1e-80)) return farthest
  const excess = (bound: number) =>
    Math.log(Math.max(chanceAbove(test, information, bound), 1e-300) / chance)
  // What is spent at one look alone is the most a bound can be.
  return zeroBetween(excess, 0, -normalQuantile(chance))
}
