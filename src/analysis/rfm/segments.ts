import { sql, type Sql } from '../../sql'

/** What a segment means for the shop, by which findings pick the segments they speak of. */
export type Mood = 'best' | 'loyal' | 'growing' | 'new' | 'risk' | 'fading' | 'lost' | 'other'

/** Inclusive bounds of a score on the scale from 1 to 5. */
type Span = readonly [low: number, high: number]

/** A named segment: the customers whose three scores lie within its bounds. */
export interface Rule {
  /** its words stand under `segment.<id>` */
  readonly id: string
  readonly mood: Mood
  readonly recency: Span
  readonly frequency: Span
  readonly monetary: Span
}

const rule = (id: string, mood: Mood, recency: Span, frequency: Span, monetary: Span): Rule => ({
  id,
  mood,
  recency,
  frequency,
  monetary,
})

/** Customers whom no rule names. */
const others = rule('others', 'other', [1, 5], [1, 5], [1, 5])

/**
 * Tables of rules; the first that fits wins. `package` holds the bounds the R package `rfm` 0.3 ships as
 * its default, `classic` those of its documentation before.
 */
export const ruleSets = {
  package: [
    rule('champions', 'best', [5, 5], [5, 5], [5, 5]),
    rule('potential-loyalist', 'growing', [3, 5], [3, 5], [2, 5]),
    rule('loyal', 'loyal', [2, 4], [2, 4], [2, 4]),
    rule('promising', 'growing', [3, 4], [1, 3], [3, 5]),
    rule('new', 'new', [4, 5], [1, 3], [1, 5]),
    rule('cannot-lose', 'risk', [1, 2], [3, 4], [4, 5]),
    rule('at-risk', 'risk', [1, 2], [2, 5], [4, 5]),
    rule('attention', 'risk', [1, 3], [3, 5], [3, 5]),
    rule('sleeping', 'fading', [2, 3], [1, 3], [1, 4]),
    rule('lost', 'lost', [1, 1], [1, 5], [1, 5]),
  ],
  classic: [
    rule('champions', 'best', [4, 5], [4, 5], [4, 5]),
    rule('loyal', 'loyal', [2, 5], [3, 5], [3, 5]),
    rule('potential-loyalist', 'growing', [3, 5], [1, 3], [1, 3]),
    rule('new', 'new', [4, 5], [1, 1], [1, 1]),
    rule('promising', 'growing', [3, 4], [1, 1], [1, 1]),
    rule('attention', 'risk', [2, 3], [2, 3], [2, 3]),
    rule('sleeping', 'fading', [2, 3], [1, 2], [1, 2]),
    rule('at-risk', 'risk', [1, 2], [2, 5], [2, 5]),
    rule('cannot-lose', 'risk', [1, 1], [4, 5], [4, 5]),
    rule('lost', 'lost', [1, 2], [1, 2], [1, 2]),
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>

export type RuleSet = keyof typeof ruleSets

/** The rules of a table in order, with the remaining customers last. */
export function rulesOf(set: RuleSet): readonly Rule[] {
  return [...ruleSets[set], others]
}

/**
 * The place of a customer's rule in the table, from 1. Rules speak of five levels: with another number
 * of bins b, score s stands for level 1 + round(4 (s − 1) / (b − 1)).
 */
export function rulePosition(set: RuleSet, bins: number): Sql {
  const cases = ruleSets[set].map(({ recency, frequency, monetary }, i) => {
    const conditions = [
      between(sql`recency_score`, recency, bins),
      between(sql`frequency_score`, frequency, bins),
      between(sql`monetary_score`, monetary, bins),
    ].filter((condition) => condition !== undefined)
    const condition = conditions.length === 0 ? sql`TRUE` : sql.join(conditions, sql` AND `)
    return sql`WHEN ${condition} THEN ${i + 1}`
  })
  return sql`CASE
    ${sql.join(
      cases,
      sql`
    `,
    )}
    ELSE ${cases.length + 1}
  END`
}

/** The condition that a score stands for a level of the span; undefined where every score does. */
function between(score: Sql, [low, high]: Span, bins: number): Sql | undefined {
  const scores = Array.from({ length: bins }, (_, i) => i + 1).filter((s) => {
    const level = 1 + Math.round((4 * (s - 1)) / (bins - 1))
    return low <= level && level <= high
  })
  const [first, last] = [scores[0], scores.at(-1)]
  if (first === undefined || last === undefined) return sql`FALSE`
  if (first === 1 && last === bins) return undefined
  if (first === last) return sql`${score} = ${first}`
  if (first === 1) return sql`${score} <= ${last}`
  if (last === bins) return sql`${score} >= ${first}`
  return sql`${score} BETWEEN ${first} AND ${last}`
}
