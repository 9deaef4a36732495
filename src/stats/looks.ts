import { normalBelow, normalDensity, normalQuantile } from './normal'

/** Gauss and Legendre's rule of five points on −1 … 1 (Abramowitz and Stegun, table 25.4). */
const nodes = [-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664]
const weights = [
  0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189,
]
const panels = 24

/**
 * The chance that at least one of `looks` evenly spaced looks at growing data finds a difference where there is none,
 * each look a two-sided test of its own at `alpha`: Armitage, McPherson and Rowe's recursion (1969)
 * over the sums that have stayed within their bounds so far.
 */
export function falseFinds(looks: number, alpha = 0.05): number {
  const bound = normalQuantile(1 - alpha / 2)
  if (looks < 1) return 0
  let points = grid(bound)
  let density = points.map(({ at }) => normalDensity(at))
  for (let look = 2; look <= looks; look++) {
    const next = grid(bound * Math.sqrt(look))
    const before = density
    const from = points
    density = next.map(({ at }) =>
      from.reduce(
        (sum, { at: u, weight }, i) => sum + weight * (before[i] ?? 0) * normalDensity(at - u),
        0,
      ),
    )
    points = next
  }
  if (looks === 1) return 2 * normalBelow(-bound)
  return 1 - points.reduce((sum, { weight }, i) => sum + weight * (density[i] ?? 0), 0)
}

function grid(reach: number): readonly { readonly at: number; readonly weight: number }[] {
  const half = reach / panels
  return Array.from({ length: panels }, (_, panel) => -reach + (2 * panel + 1) * half).flatMap(
    (centre) =>
      nodes.map((node, i) => ({ at: centre + node * half, weight: half * (weights[i] ?? 0) })),
  )
}
