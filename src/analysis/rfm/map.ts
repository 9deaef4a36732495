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

/** Every pair of scores with the segment most of its customers are in; ties go to the higher rule. */
export function places({ map, tops }: Summary) {
  return range(tops.recency).flatMap((y) =>
    range(tops.frequency).map((x) => {
      const parts = map
        .filter(({ recency, frequency }) => recency === y && frequency === x)
        .toSorted((a, b) => b.customers - a.customers)
      const [most] = parts
      return {
        x,
        y,
        name: most?.segment ?? '',
        mood: most?.mood ?? ('other' as const),
        value: parts.reduce((sum, { customers }) => sum + customers, 0),
        parts,
      }
    }),
  )
}

const range = (top: number) => Array.from({ length: top }, (_, i) => i + 1)
