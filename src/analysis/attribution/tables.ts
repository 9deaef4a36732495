import type { ComputedTables, Scalar } from '../contract'
import type { Credit, Ranged, Summary } from './summary'

/** The computed outputs, in the order of their declared columns. */
export function tables(summary: Summary): ComputedTables {
  return {
    channels: channels(summary),
    removal: removal(summary),
    pairs: pairs(summary),
    budget: budget(summary),
  }
}

type Rows = readonly (readonly Scalar[])[]

/** Each model, channel by channel, and last what no channel can claim: the sum is every conversion there is. */
function channels(summary: Summary): Rows {
  const { conversions } = summary.health
  const spent = summary.channels.reduce((sum, { cost }) => sum + (cost ?? 0), 0)
  const hasValue = conversions.attributedValue !== 0
  const left = rest(conversions.all, conversions.attributed)
  const leftValue = rest(conversions.value, conversions.attributedValue)
  return summary.models.flatMap(({ id, credits }) => [
    ...credits.map((credit, i): readonly Scalar[] => {
      const channel = summary.channels[i]
      const cost = channel?.cost ?? null
      const roas = (share: number | null) =>
        hasValue && cost !== null && cost > 0 && share !== null
          ? (share * conversions.attributedValue) / cost
          : null
      return [
        id,
        channel?.name ?? '',
        credit.conversions,
        credit.value,
        conversions.attributed === 0 ? null : credit.share.value,
        credit.share.low,
        credit.share.high,
        cost,
        roas(credit.valueShare.value),
        acquisition(credit, cost),
        cost === null || spent === 0 ? null : cost / spent,
        hasValue ? credit.valueShare.value : null,
        brief(roas(credit.valueShare.low)),
        brief(roas(credit.valueShare.high)),
      ]
    }),
    [id, summary.unattributed, left, leftValue, ...new Array<null>(10).fill(null)],
  ])
}

/** What is left of a sum; what is only the rounding of sums of doubles is nothing. */
const rest = (all: number, part: number) =>
  Math.abs(all - part) <= 1e-9 * Math.max(1, Math.abs(all))
    ? 0
    : Number((all - part).toPrecision(12))

const acquisition = ({ conversions }: Credit, cost: number | null) =>
  cost !== null && cost > 0 && conversions > 0 ? cost / conversions : null

function removal({ removal: orders, channels: known }: Summary): Rows {
  return orders.flatMap(({ order, effects, valueEffects }) =>
    effects.map(({ value, low, high }, i) => [
      order,
      known[i]?.name ?? '',
      value,
      low,
      high,
      valueEffects[i] ?? null,
    ]),
  )
}

function pairs({ pairs: found }: Summary): Rows {
  return found.map(({ test, ...pair }) => [
    pair.a,
    pair.b,
    pair.conversions,
    pair.support,
    pair.lift,
    pair.jaccard,
    pair.journeys,
    pair.journeyLift,
    pair.journeyJaccard,
    test?.rate ?? null,
    test?.rateA ?? null,
    test?.rateB ?? null,
    test?.best ?? null,
    test?.gain.value ?? null,
    brief(test?.gain.low ?? null),
    brief(test?.gain.high ?? null),
    test?.pValue ?? null,
    test?.pAdjusted ?? null,
    test ? test.pAdjusted < 0.05 && test.gain.value > 0 : null,
  ])
}

function budget({ moves }: Summary): Rows {
  return moves.map(({ model, move }) => [
    model,
    move.from,
    move.to,
    move.amount,
    move.fromReturn,
    move.toReturn,
    ...range(move.change),
  ])
}

const range = ({ value, low, high }: Ranged) => [value, brief(low), brief(high)]
const brief = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)))
