import { normalBelow } from './normal'

/** Where a test stops at one look: a share of all its information, and the statistics below and above which it ends. */
export interface Look {
  /** information at the look, in any unit but the same one throughout; ascending */
  readonly information: number
  readonly below: number
  readonly above: number
}

/** The chances that a test ends at each look, by the side it leaves on. */
export interface Crossing {
  readonly below: readonly number[]
  readonly above: readonly number[]
}

/** Gauss and Legendre's rule of five points on −1 … 1 (Abramowitz and Stegun, table 25.4). */
const nodes = [-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664]
const weights = [
  0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189,
]
/** Beyond so many deviations there is nothing to integrate. */
const far = 11
/** Nor beyond so many of one step; an effect makes a long step among few go further than one of many. */
const farOfStep = (step: number, information: number) => 8 + 4 * Math.sqrt(step / information)
/** A panel is as wide as what the step to it and the step from it spread sums by, unless that makes too few or too many. */
const fewestPanels = 16
const mostPanels = 400

/** A test that has not ended yet: masses of chance at the places where its sum may be, ascending, and the information so far. */
export interface Underway {
  readonly at: Float64Array
  readonly mass: Float64Array
  readonly information: number
  /** whether sums are as likely as their negatives */
  readonly isEven: boolean
}

/** A test before its first look. */
export const start: Underway = {
  at: Float64Array.of(0),
  mass: Float64Array.of(1),
  information: 0,
  isEven: true,
}

/** Where a test without any effect may be before each of its looks. */
export type Course = readonly { readonly before: Underway; readonly look: Look }[]

/** The recursion of Armitage, McPherson and Rowe (1969) over the sums that have stayed within their bounds so far. */
export function courseOf(looks: readonly Look[]): Course {
  let before = start
  return looks.map((look, i) => {
    const step = { before, look }
    before = onwards(before, look, looks[i + 1]?.information)
    return step
  })
}

/**
 * The chances that a normal statistic first leaves its bounds at each look; `drift` is what it is expected to be at
 * information 1. A drift changes how likely each sum is by a factor of the sum alone, so one course serves all drifts.
 */
export function crossing(course: Course, drift = 0): Crossing {
  const side = (of: 1 | -1) =>
    course.map(({ before, look }) =>
      leaving(before, look.information, of === 1 ? look.above : look.below, drift, of),
    )
  return { below: side(-1), above: side(1) }
}

/** The chance that the statistic lies above a bound at the next look, without any effect. */
export const chanceAbove = (test: Underway, information: number, bound: number) =>
  leaving(test, information, bound, 0, 1)

function leaving(
  { at, mass, information: before }: Underway,
  information: number,
  bound: number,
  drift: number,
  side: 1 | -1,
): number {
  if (bound === -side * Infinity) return at.length > 0 ? 1 : 0
  if (bound === side * Infinity) return 0
  const deviation = Math.sqrt(information - before)
  const place = bound * Math.sqrt(information) - drift * (information - before)
  let sum = 0
  for (let i = 0; i < at.length; i++) {
    // From the bound inwards, so that what is too far away to count is known to be.
    const node = side === 1 ? at.length - 1 - i : i
    const from = at[node] ?? 0
    const weight = (mass[node] ?? 0) * Math.exp(drift * (from - (drift * before) / 2))
    const z = (side * (from - place)) / deviation
    if (z < 0 && weight * Math.exp((-z * z) / 2) < 1e-17 * sum) continue
    sum += weight * normalBelow(z)
  }
  return sum
}

/** The test after a look that did not end it, without any effect; `following` is the information of the look after that. */
export function onwards(
  test: Underway,
  { information, below, above }: Look,
  following = Infinity,
): Underway {
  const root = Math.sqrt(information)
  const deviation = Math.sqrt(information - test.information)
  const low = Math.max(below, -far) * root
  const high = Math.min(above, far) * root
  const isEven = test.isEven && low === -high
  const next = { information, isEven }
  if (!(high > low)) return { ...next, at: new Float64Array(), mass: new Float64Array() }
  const narrowest = Math.min(deviation, Math.sqrt(following - information))
  const wanted = Math.ceil((high - low) / narrowest)
  const panels = Math.min(mostPanels, Math.max(fewestPanels, wanted))
  const half = (high - low) / (2 * panels)
  const at = new Float64Array(panels * nodes.length)
  const mass = new Float64Array(at.length)
  const last = at.length - 1
  const reach = farOfStep(information - test.information, information)
  let first = 0
  for (let i = 0; i <= last; i++) {
    const node = i % nodes.length
    const place = low + (2 * ((i - node) / nodes.length) + 1) * half + (nodes[node] ?? 0) * half
    at[i] = place
    if (isEven && 2 * i > last) {
      mass[i] = mass[last - i] ?? 0
      continue
    }
    while ((test.at[first] ?? Infinity) < place - reach * deviation) first++
    mass[i] = half * (weights[node] ?? 0) * densityAt(place, test, { first, reach, deviation })
  }
  return { ...next, at, mass }
}

/** How densely sums lie at a place after a step, from those within its reach; `first` is the first of them. */
function densityAt(
  place: number,
  { at, mass }: Underway,
  { first, reach, deviation }: Readonly<Record<'first' | 'reach' | 'deviation', number>>,
): number {
  let density = 0
  for (let i = first; i < at.length; i++) {
    const z = (place - (at[i] ?? 0)) / deviation
    if (z < -reach) break
    density += (mass[i] ?? 0) * Math.exp((-z * z) / 2)
  }
  return density / (deviation * Math.sqrt(2 * Math.PI))
}
