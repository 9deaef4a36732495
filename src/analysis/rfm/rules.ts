import { measureNames, type Measure } from './fragments'
import type { Rule, Span } from './segments'
import type { Summary } from './summary'

/** What is wrong with rules of the analyst's own: names that stand twice, and bounds that no customer can meet. */
export function rulesOf(
  rules: readonly Rule[],
  tops: Readonly<Record<Measure, number>>,
): NonNullable<Summary['rules']> {
  const names = rules.map(({ own }) => own?.name ?? '')
  const named = (is: (rule: Rule, place: number) => boolean) =>
    names.filter((_, i) => rules[i] !== undefined && is(rules[i], i))
  const isEmpty = (rule: Rule) =>
    measureNames.some((measure) => rule[measure][0] > rule[measure][1])
  const isBeyond = (rule: Rule) =>
    measureNames.some((measure) => scoresIn(rule[measure], tops[measure]).length === 0)
  const used = usedBy(rules, tops)
  return {
    count: rules.length,
    repeated: [...new Set(names.filter((name, i) => names.indexOf(name) !== i))],
    empty: named(isEmpty),
    beyond: named((rule) => !isEmpty(rule) && isBeyond(rule)),
    covered: named((rule, i) => !isEmpty(rule) && !isBeyond(rule) && !used.has(i)),
  }
}

/** The scores within bounds, of those from 1 to the highest there is. */
function scoresIn([low, high]: Span, top: number): readonly number[] {
  return Array.from({ length: top }, (_, i) => i + 1).filter((s) => low <= s && s <= high)
}

/** The rules that name somebody in at least one of all combinations of scores, as the first that fits. */
function usedBy(
  rules: readonly Rule[],
  tops: Readonly<Record<Measure, number>>,
): ReadonlySet<number> {
  const all = (measure: Measure) => scoresIn([1, tops[measure]], tops[measure])
  const holds = ([low, high]: Span, score: number) => low <= score && score <= high
  return new Set(
    all('recency').flatMap((recency) =>
      all('frequency').flatMap((frequency) =>
        all('monetary').map((monetary) =>
          rules.findIndex(
            (rule) =>
              holds(rule.recency, recency) &&
              holds(rule.frequency, frequency) &&
              holds(rule.monetary, monetary),
          ),
        ),
      ),
    ),
  )
}
