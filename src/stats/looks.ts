import { courseOf, crossing } from './crossing'
import { normalQuantile } from './normal'

/**
 * The chance that at least one of `looks` evenly spaced looks at growing data finds a difference where there is none,
 * each look a two-sided test of its own at `alpha` (Armitage, McPherson and Rowe 1969).
 */
export function falseFinds(looks: number, alpha = 0.05): number {
  const bound = normalQuantile(1 - alpha / 2)
  const course = courseOf(
    Array.from({ length: looks }, (_, i) => ({ information: i + 1, below: -bound, above: bound })),
  )
  const { above, below } = crossing(course)
  return [...above, ...below].reduce((sum, chance) => sum + chance, 0)
}
