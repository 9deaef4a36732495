import type { ChannelSummary, Credit, ModelId, ModelSummary, Summary } from './summary'

export interface RankedChannel {
  readonly channel: ChannelSummary
  readonly credit: Credit
  /** its place among the summary's channels */
  readonly at: number
}

export const modelOf = ({ models }: Summary, id: ModelId): ModelSummary | undefined =>
  models.find((model) => model.id === id)

/** The model that findings and charts follow. */
const chosenModel = (summary: Summary): ModelSummary | undefined => modelOf(summary, summary.chosen)

/** The channels by the credit of the chosen model, most first. */
export function ranked(summary: Summary): readonly RankedChannel[] {
  const credits = chosenModel(summary)?.credits ?? []
  return summary.channels
    .flatMap((channel, at) => {
      const credit = credits[at]
      return credit ? [{ channel, credit, at }] : []
    })
    .toSorted(
      (a, b) =>
        b.credit.share.value - a.credit.share.value || (a.channel.name < b.channel.name ? -1 : 1),
    )
}

/** Channels that cost less than this of the whole say nothing of what money returns. */
const leastOfCost = 0.01

/** Those of the ranked channels that cost enough to speak of their return, each with its cost. */
export function paidChannels(
  summary: Summary,
): readonly (RankedChannel & { readonly cost: number })[] {
  const total = summary.channels.reduce((sum, { cost }) => sum + (cost ?? 0), 0)
  return ranked(summary).flatMap((one) => {
    const { cost } = one.channel
    return cost !== null && cost > 0 && cost >= leastOfCost * total ? [{ ...one, cost }] : []
  })
}
