import { normalBelow, normalDensity } from './normal'

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

/** A mass of chance at a place of the sum of the data, as a node of the rule that integrates over it. */
interface Node {
  readonly at: number
  readonly mass: number
}

/** Gauss and Legendre's rule of five points on −1 … 1 (Abramowitz and Stegun, table 25.4). */
const nodes = [-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664]
const weights = [
  0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189,
]
/** Beyond so many deviations there is nothing to integrate. */
const far = 9

/** A test that has not ended yet: where its sum may be, and the information so far. */
export interface Underway {
  readonly inside: readonly Node[]
  readonly information: number
}

/** A test before its first look. */
export const start: Underway = { inside: [{ at: 0, mass: 1 }], information: 0 }

/**
 * The chances that a normal statistic first leaves its bounds at each look: the recursion of Armitage, McPherson and
 * Rowe (1969) over the sums that have stayed within so far. `drift` is what the statistic is expected to be at information 1.
 */
export function crossing(looks: readonly Look[], drift = 0): Crossing {
  const below: number[] = []
  const above: number[] = []
  let test = start
  for (const look of looks) {
    below.push(chanceBelow(test, look.information, look.below, drift))
    above.push(chanceAbove(test, look.information, look.above, drift))
    test = onwards(test, look, drift)
  }
  return { below, above }
}

/** The chance that the statistic lies above a bound at the next look. */
export const chanceAbove = (test: Underway, information: number, bound: number, drift = 0) =>
  leaving(test, information, bound, drift, 1)

const chanceBelow = (test: Underway, information: number, bound: number, drift: number) =>
  leaving(test, information, bound, drift, -1)

function leaving(
  { inside, information: before }: Underway,
  information: number,
  bound: number,
  drift: number,
  side: 1 | -1,
): number {
  const deviation = Math.sqrt(information - before)
  const place = bound * Math.sqrt(information) - drift * (information - before)
  return inside.reduce(
    (sum, { at, mass }) => sum + mass * normalBelow((side * (at - place)) / deviation),
    0,
  )
}

/** The test after a look that did not end it, on panels that are fine beside what a step spreads the sums by. */
export function onwards(
  { inside, information: before }: Underway,
  { information, below, above }: Look,
  drift = 0,
): Underway {
  const root = Math.sqrt(information)
  const deviation = Math.sqrt(information - before)
  const mean = drift * (information - before)
  const low = Math.max(below * root, drift * information - far * root)
  const high = Math.min(above * root, drift * information + far * root)
  if (!(high > low)) return { inside: [], information }
  const panels = Math.max(16, Math.ceil((1.5 * (high - low)) / deviation))
  const half = (high - low) / (2 * panels)
  const middles = Array.from({ length: panels }, (_, panel) => low + (2 * panel + 1) * half)
  const next = middles.flatMap((middle) =>
    nodes.map((node, i): Node => {
      const at = middle + node * half
      const density = inside.reduce(
        (sum, from) => sum + from.mass * normalDensity((at - from.at - mean) / deviation),
        0,
      )
      return { at, mass: (half * (weights[i] ?? 0) * density) / deviation }
    }),
  )
  return { inside: next, information }
}
