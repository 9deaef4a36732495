import { courseOf, crossing } from './crossing'
import { normalQuantile } from './normal'

/**
 * The chance that at least one of `looks` evenly spaced looks at growing data finds a difference where there is none,
 * each look a test of its own at `alpha`, of both sides or of one (Armitage, McPherson and Rowe 1969).
 */
export function falseFinds(looks: number, alpha = 0.05, sides: 1 | 2 = 2): number {
  const above = normalQuantile(1 - alpha / sides)
  const below = sides === 2 ? -above : Number.NEGATIVE_INFINITY
  const course = courseOf(
    Array.from({ length: looks }, (_, i) => ({ information: i + 1, below, above })),
  )
  const left = crossing(course)
  return [...left.above, ...left.below].reduce((sum, chance) => sum + chance, 0)
}
