import { spending, stoppingBounds, type GroupSequential } from '../stats/groupSequential'
import { normalBelow } from '../stats/normal'
import type { ParamValues } from './contract'
import { param } from './params'

/** How often a test is looked at on the way, and what ends it there. */
export const interimParams = {
  planned_looks: param.integer({ default: 5, min: 1, max: 50, advanced: true }),
  boundary: param.choice(
    ['lan-demets-obrien-fleming', 'lan-demets-pocock', 'kim-demets', 'obrien-fleming', 'pocock'],
    { default: 'lan-demets-obrien-fleming', advanced: true },
  ),
  spending_exponent: param.number({ default: 2, min: 0.1, max: 20, advanced: true }),
  information: param.numbers({ max: 50, advanced: true }),
}

type Interim = ParamValues<typeof interimParams>

/** The planned looks as shares of the whole: as given, else evenly spaced; undefined where they do not ascend from zero. */
export function scheduleOf({
  information,
  planned_looks: looks,
}: Interim): readonly number[] | undefined {
  if (information.length === 0) return evenly(looks)
  const isAscending = information.every((share, i) => share > (information[i - 1] ?? 0))
  return isAscending ? information : undefined
}

/** So many looks from the end of what was seen before to the end of all. */
export const evenly = (looks: number, from = 0, to = 1): readonly number[] =>
  Array.from({ length: looks }, (_, i) => from + ((to - from) * (i + 1)) / looks)

/** What the params say of a test with these looks. */
export function interimDesign(
  { boundary, spending_exponent: exponent }: Interim,
  information: readonly number[],
  level: Pick<GroupSequential, 'alpha' | 'sides'>,
): GroupSequential {
  return { boundary, exponent, information, ...level }
}

/** One of the looks on the way to the end. */
export interface PlannedLook {
  /** as a share of all units */
  readonly information: number
  /** how far from 0 the statistic has to lie to end the test */
  readonly bound: number
  /** what a p-value of a test read once has to be for that */
  readonly nominal: number
  /** the chance of a false find up to here */
  readonly spent: number
}

/** What ends the test at each look. */
export function plannedLooks(design: GroupSequential): readonly PlannedLook[] {
  const spent = spending(design)
  return stoppingBounds(design).map((bound, i) => ({
    information: design.information[i] ?? 1,
    bound,
    nominal: design.sides * normalBelow(-bound),
    spent: spent[i] ?? 0,
  }))
}
