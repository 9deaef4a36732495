import type { ComputedTables } from '../contract'
import type { Effect, Summary } from './summary'

/** The plan asked for, what other lengths find, and other effects by other lengths. */
export function tables(summary: Summary): ComputedTables {
  const { baseline, plan, scale, settings, traffic, curve } = summary
  const on = (effect: Effect | null) =>
    effect && (scale === 'relative' ? effect.relative : effect.absolute)
  return {
    plan:
      plan && baseline
        ? [
            [
              baseline.metric,
              baseline.value,
              on(plan.effect),
              plan.power,
              plan.perVariant,
              plan.days,
              weeksOf(plan.days),
              scale,
              plan.effect.absolute,
              plan.effect.relative,
              baseline.deviation,
              plan.control,
              plan.all,
              plan.exact,
              settings.variants,
              1 - settings.alpha,
              settings.test,
              traffic?.perDay ?? null,
            ],
          ]
        : [],
    curve: curve.map(({ weeks, days, perVariant, power, detectable }) => [
      weeks,
      days,
      perVariant,
      power,
      on(detectable),
      detectable?.absolute ?? null,
      detectable?.relative ?? null,
    ]),
    grid: summary.grid.map(({ effect, weeks, days, perVariant, power }) => [
      effect,
      weeks,
      days,
      perVariant,
      power,
    ]),
  }
}

/** A test runs over whole weeks, so that every day of the week counts alike. */
export const weeksOf = (days: number | null) =>
  days === null ? null : Math.max(1, Math.ceil(days / 7))
