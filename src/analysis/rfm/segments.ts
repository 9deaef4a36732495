import { sql, type Sql } from '../../sql'
import type { Measure } from './fragments'

/** What a segment means for the shop, by which findings and charts pick the segments they speak of. */
export type Mood = 'best' | 'loyal' | 'growing' | 'new' | 'risk' | 'fading' | 'lost' | 'other'

/** A segment by name; its place in the list is its `position`, from 1. */
export interface Segment {
  /** its words stand under `segment.<id>`, what to do for it under `action.<id>` */
  readonly id: string
  readonly mood: Mood
  /** stands for `{n}` in its words */
  readonly n?: number
  /** as the analyst calls it, and what to do for it, where the rules are their own */
  readonly own?: { readonly name: string; readonly action: string }
}

/** How customers are put into segments. */
export type Scheme = RuleSet | 'custom' | 'eight' | 'weighted'

/** Inclusive bounds of a score; those of the rule sets are on the scale from 1 to 5. */
export type Span = readonly [low: number, high: number]

/** A named segment: the customers whose three scores lie within its bounds. */
export interface Rule extends Segment {
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
const others: Segment = { id: 'others', mood: 'other' }

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

type RuleSet = keyof typeof ruleSets

/** The eight groups of Chinese practice, the money-bringing four first, by high (1) or low (0) R, F, M. */
export const eight = [
  { id: 'eight-value', mood: 'best', high: '111' },
  { id: 'eight-develop', mood: 'growing', high: '101' },
  { id: 'eight-keep', mood: 'risk', high: '011' },
  { id: 'eight-win-back', mood: 'risk', high: '001' },
  { id: 'eight-plain-value', mood: 'loyal', high: '110' },
  { id: 'eight-plain-develop', mood: 'new', high: '100' },
  { id: 'eight-plain-keep', mood: 'fading', high: '010' },
  { id: 'eight-plain-win-back', mood: 'lost', high: '000' },
] as const satisfies readonly (Segment & { readonly high: string })[]

/** The segments of a scheme in the order of their positions. */
export function segmentsOf(
  scheme: Scheme,
  bins: number,
  rules: readonly Rule[] = [],
): readonly Segment[] {
  if (scheme === 'custom') return [...rules, others]
  if (scheme === 'eight') return eight
  if (scheme === 'weighted') return levels(bins)
  return [...ruleSets[scheme], others]
}

/** The classes of the weighted score, the highest first. */
function levels(bins: number): readonly Segment[] {
  return Array.from({ length: bins }, (_, i) => {
    const height = 1 - i / (bins - 1)
    const mood =
      i === 0
        ? 'best'
        : height >= 0.6
          ? 'loyal'
          : height >= 0.4
            ? 'growing'
            : height > 0
              ? 'fading'
              : 'lost'
    return { id: `level-${mood}`, mood, n: bins - i }
  })
}

/**
 * The place of a customer's rule in the table, from 1. Rules speak of five levels: where a score reaches
 * to b, score s stands for level 1 + round(4 (s − 1) / (b − 1)). Rules of the analyst's own speak of the scores themselves.
 */
export function rulePosition(
  scheme: RuleSet | 'custom',
  own: readonly Rule[],
  tops: Readonly<Record<Measure, number>>,
): Sql {
  const isOwn = scheme === 'custom'
  const rules: readonly Rule[] = isOwn ? own : ruleSets[scheme]
  const between = isOwn ? ownBounds : levelBounds
  const cases = rules.map(({ recency, frequency, monetary }, i) => {
    const conditions = [
      between(sql`recency_score`, recency, tops.recency),
      between(sql`frequency_score`, frequency, tops.frequency),
      between(sql`monetary_score`, monetary, tops.monetary),
    ].filter((condition) => condition !== undefined)
    const condition = conditions.length === 0 ? sql`TRUE` : sql.join(conditions, sql` AND `)
    return sql`WHEN ${condition} THEN ${i + 1}`
  })
  if (cases.length === 0) return sql`1`
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
function levelBounds(score: Sql, [low, high]: Span, top: number): Sql | undefined {
  const scores = Array.from({ length: top }, (_, i) => i + 1).filter((s) => {
    const level = 1 + Math.round((4 * (s - 1)) / (top - 1))
    return low <= level && level <= high
  })
  const [first, last] = [scores[0], scores.at(-1)]
  if (first === undefined || last === undefined) return sql`FALSE`
  if (first === 1 && last === top) return undefined
  if (first === last) return sql`${score} = ${first}`
  if (first === 1) return sql`${score} <= ${last}`
  if (last === top) return sql`${score} >= ${first}`
  return sql`${score} BETWEEN ${first} AND ${last}`
}

/** The condition that a score lies within bounds; undefined where every score does. */
function ownBounds(score: Sql, [low, high]: Span, top: number): Sql | undefined {
  return low <= 1 && high >= top ? undefined : sql`${score} BETWEEN ${low} AND ${high}`
}
