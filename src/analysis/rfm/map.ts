import type { Measure } from './fragments'
import type { Mood } from './segments'
import type { Summary } from './summary'

/** The category colour of each mood; what no rule names stays grey. */
export const moodColors: Readonly<Record<Mood, number | undefined>> = {
  best: 2,
  loyal: 0,
  growing: 5,
  new: 6,
  risk: 3,
  fading: 1,
  lost: 7,
  other: undefined,
}

/** The scores of a measure that anybody has, lowest first. */
export const scoresHeld = ({ levels }: Summary, of: Measure): readonly number[] =>
  levels.flatMap(({ measure, score }) => (measure === of ? [score] : [])).toSorted((a, b) => a - b)

/**
 * Every pair of scores that are held, placed from 1, with the segment most of its customers are in; ties go to the higher
 * rule.
 */
export function places(summary: Summary) {
  return scoresHeld(summary, 'recency').flatMap((recency, i) =>
    scoresHeld(summary, 'frequency').map((frequency, j) => {
      const parts = summary.map
        .filter((place) => place.recency === recency && place.frequency === frequency)
        .toSorted((a, b) => b.customers - a.customers)
      const [most] = parts
      return {
        x: j + 1,
        y: i + 1,
        name: most?.segment ?? '',
        mood: most?.mood ?? ('other' as const),
        value: parts.reduce((sum, { customers }) => sum + customers, 0),
        parts,
      }
    }),
  )
}
