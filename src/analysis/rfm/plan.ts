import { sql, type Sql, type Step } from '../../sql'
import type { PlanContext } from '../contract'
import { steps } from '../define'
import { customers, movement } from './customers'
import type { params, roles } from './declare'
import { byPlace, byScore, byScorePair, bySegment, distribution } from './groups'
import { cuts, named, names, ranks } from './naming'
import { profileBuyers, profileHealth, profiles } from './profiles'
import {
  buyers,
  countsOrders,
  health,
  noNumbering,
  noOddities,
  noRepeats,
  numbering,
  oddities,
  repeats,
  sales,
} from './rows'
import { edges, scored, thresholds } from './scores'
import { settingsOf, type Settings } from './settings'
import { text } from './text'

type Context = PlanContext<typeof roles, typeof params>

/** Two passes over the rows for the checks, one or two to get customers; all that follows sees customers only. */
export function plan({ params, bound, locale }: Context): readonly Step[] {
  const settings = settingsOf(params)
  const { rules, scale, compare } = settings
  const words = text[locale]
  const isProfiles = bound.has('order_count')
  const compared = compare !== null && !isProfiles
  const hasOrders = bound.has('order')
  const byOrder = countsOrders(hasOrders, rules)
  return steps(words, {
    ...(isProfiles
      ? {
          profiles: profiles(bound, rules),
          oddities: noOddities,
          health: profileHealth(rules),
          numbering: noNumbering,
          repeats: noRepeats,
          repeats_before: noRepeats,
          buyers: profileBuyers(bound, rules),
        }
      : {
          sales: sales(bound, rules),
          oddities: oddities(bound, rules),
          health: health(bound, rules),
          numbering: byOrder ? numbering : noNumbering,
          repeats: byOrder ? repeats(null, rules) : noRepeats,
          repeats_before: byOrder && compared ? repeats(compare, rules) : noRepeats,
          buyers: buyers(hasOrders, rules, null, sql`repeats`),
        }),
    ...standing(settings, now),
    ...(compared && {
      buyers_before: buyers(hasOrders, rules, compare, sql`repeats_before`),
      ...standing(settings, earlier),
    }),
    names: names(settings, words),
    customers: customers(scale, compared, words),
    segments: bySegment,
    movement: movement(compared, words),
    scores: byScore,
    map: byPlace,
    grid: byScorePair,
    distribution,
    split: split(settings),
  })
}

/** The names steps go by; they read one another by them unquoted. */
const now = {
  buyers: sql`buyers`,
  thresholds: sql`thresholds`,
  edges: sql`edges`,
  scored: sql`scored`,
  cuts: sql`cuts`,
  ranks: sql`ranks`,
} as const
const earlier = {
  buyers: sql`buyers_before`,
  thresholds: sql`thresholds_before`,
  edges: sql`edges_before`,
  scored: sql`scored_before`,
  cuts: sql`cuts_before`,
  ranks: sql`ranks_before`,
} as const

/** The steps from buyers to customers with the position of their segment, at one of the two dates. */
function standing(
  settings: Settings,
  at: Readonly<Record<keyof typeof now, Sql>>,
): Readonly<Record<string, Sql>> {
  const { scale, scheme, bins } = settings
  return {
    [at.thresholds.text]: thresholds(scale, at.buyers, at === now),
    [at.edges.text]: edges(scale, at.thresholds),
    [at.scored.text]: scored(scale, at.buyers, at.edges),
    ...(scheme === 'eight' && { [at.cuts.text]: cuts(settings, at.scored) }),
    ...(scheme === 'weighted' && { [at.ranks.text]: ranks(bins, at.scored) }),
    [at === now ? 'named' : 'named_before']: named(settings, at.scored, at.cuts, at.ranks),
  }
}

/** Where high began, as a row of its own; without one where segments do not ask for it. */
function split({ scheme }: Settings): Sql {
  return scheme === 'eight'
    ? sql`
SELECT recency, frequency, monetary
FROM cuts`
    : sql`
SELECT CAST(NULL AS DOUBLE) AS recency, CAST(NULL AS DOUBLE) AS frequency,
  CAST(NULL AS DOUBLE) AS monetary
WHERE false`
}
