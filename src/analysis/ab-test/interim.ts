import type { GroupSequential } from '../../stats/groupSequential'
import { evenly, interimDesign, plannedLooks, scheduleOf, type PlannedLook } from '../interim'
import type { Context } from './metric'
import { sidesOf } from './sought'

/** The look a group-sequential test is at. */
export interface Interim {
  readonly design: GroupSequential
  /** from 0 */
  readonly look: number
  /** the chance of a false find of an interval read once that reaches as far as the bound of this look */
  readonly alpha: number
  readonly looks: readonly PlannedLook[]
}

/** Where a test stands among its planned looks; undefined where the looks cannot be as they are said. */
export function interimOf({ params }: Context, units: number): Interim | undefined {
  const information = informationOf(params, units)
  const look = params.looks - 1
  if (!information || look >= information.length) return undefined
  const design = interimDesign(params, information, {
    alpha: 1 - params.confidence,
    sides: sidesOf(params.alternative),
  })
  const looks = plannedLooks(design)
  return { design, look, alpha: looks[look]?.nominal ?? design.alpha, looks }
}

/**
 * The share of the planned units at each look. Where these are known and nothing is said of the looks, this one is where
 * the units are; those before and after are taken as even. Bounds that need their looks even have them so.
 */
function informationOf(params: Context['params'], units: number): readonly number[] | undefined {
  const { planned_units: planned, looks, planned_looks: all, information, boundary } = params
  const isFixed = boundary === 'obrien-fleming' || boundary === 'pocock'
  const now = planned === null ? 0 : units / planned
  if (isFixed || information.length > 0 || !(now > 0)) return scheduleOf(params)
  if (looks > all) return undefined
  return [...evenly(looks, 0, now), ...(now < 1 ? evenly(all - looks, now) : [])]
}
