import type { ComputedTables } from '../contract'
import { daysFor } from './calendar'
import type { Effect, ExpectedLook, Plan, Summary } from './summary'

/** The plan asked for, what other lengths find, and other effects by other lengths. */
export function tables(summary: Summary): ComputedTables {
  const { baseline, plan, scale, settings, traffic, curve, looks } = summary
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
              plan && looks.length > 0 ? expectedUnits(looks, plan) : null,
            ],
          ]
        : [],
    looks: plan ? lookRows(summary, plan) : [],
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

/** Each look with the units it takes, rounded up, and the day on which they are in. */
function lookRows({ looks, traffic }: Summary, plan: Plan) {
  return looks.map(({ information, bound, nominal, spent, chance }, i) => {
    const whole = (units: number) => Math.ceil(units * information * (1 - 1e-12))
    const all = whole(plan.all)
    const days = i === looks.length - 1 ? plan.days : traffic && daysFor(traffic, all)
    return [i + 1, information, whole(plan.perVariant), days, bound, nominal, spent, chance]
  })
}

/** How many units the test takes on average where the effect is as planned; without an end on the way it takes all. */
export function expectedUnits(looks: readonly ExpectedLook[], { all }: Plan): number {
  const saved = looks.reduce((sum, { information, chance }) => sum + (1 - information) * chance, 0)
  return all * (1 - saved)
}

/** A test runs over whole weeks, so that every day of the week counts alike. */
export const weeksOf = (days: number | null) =>
  days === null ? null : Math.max(1, Math.ceil(days / 7))
