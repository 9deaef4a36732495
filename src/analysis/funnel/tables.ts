import type { ComputedTables } from '../contract'
import { rate } from './rate'
import type { Summary } from './summary'

/** Fewer than this at the first step, and a share says little. */
export const few = 30

/** The relations that statistics make: the funnel by value, the tests, and what changed. */
export function tables({ breakdown, steps, change }: Summary): ComputedTables {
  return {
    breakdown: (breakdown?.groups ?? []).flatMap(({ label, counts }) =>
      counts.map((count, i) => {
        const share = rate(count, counts[0] ?? 0)
        const before = counts[i - 1] ?? 0
        return [
          label,
          i + 1,
          steps[i]?.name ?? '',
          count,
          share?.rate ?? null,
          share?.low ?? null,
          share?.high ?? null,
          i === 0 || before === 0 ? null : count / before,
          (counts[0] ?? 0) < few,
        ]
      }),
    ),
    differences: (breakdown?.differences ?? []).map(
      ({ position, step, statistic, degrees, p, adjusted, small }) => [
        position,
        step,
        statistic,
        degrees,
        p,
        adjusted,
        small,
      ],
    ),
    change: (change?.parts ?? []).map(({ position, factor, before, after, effect }) => [
      position,
      factor,
      before,
      after,
      effect,
      changeShare(change?.converted ?? [0, 0], effect),
    ]),
  }
}

function changeShare([before, after]: readonly [number, number], effect: number): number | null {
  return after === before ? null : effect / (after - before)
}
