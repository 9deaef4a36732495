/** An exponential smoothing model with additive errors, named as in Hyndman et al. 2008. */
export interface SmoothingModel {
  readonly trend: 'none' | 'additive' | 'damped'
  /** periods in a season; 1 where there is none */
  readonly season: number
}

/** Smoothing weights in the convention of R `forecast::ets`: b ← φ b + β e, so β is at most α. */
export interface Weights {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
  readonly phi: number
}

/** Level, growth a period, and the season's effects, the one of the latest period first. */
export interface SmoothingState {
  readonly level: number
  readonly growth: number
  readonly season: readonly number[]
}

/**
 * Runs a series through the model ETS(A, N/A/Ad, N/A): for each value what was expected one step before,
 * and the state at the end. Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing, 2008, table 2.2.
 */
export function smooth(
  values: readonly number[],
  { alpha, beta, gamma, phi }: Weights,
  start: SmoothingState,
): { readonly fitted: readonly number[]; readonly end: SmoothingState } {
  let { level, growth } = start
  const season = [...start.season]
  const fitted = values.map((value) => {
    const effect = season.pop() ?? 0
    const expected = level + phi * growth + effect
    const error = value - expected
    level = level + phi * growth + alpha * error
    growth = phi * growth + beta * error
    if (start.season.length > 0) season.unshift(effect + gamma * error)
    return expected
  })
  return { fitted, end: { level, growth, season } }
}

/** What the model expects of the next periods. */
export function expected(state: SmoothingState, phi: number, horizon: number): readonly number[] {
  const nothing = { alpha: 0, beta: 0, gamma: 0, phi }
  return smooth(
    Array.from({ length: horizon }, () => 0),
    nothing,
    state,
  ).fitted
}

/**
 * The variance of the error 1 to `horizon` steps ahead, in units of the one-step variance: 1 + Σ cⱼ² with
 * cⱼ = α + β (φ + … + φʲ) + γ where j is a whole season. Source: Hyndman et al. 2008, table 6.1.
 */
export function spread(
  { alpha, beta, gamma, phi }: Weights,
  season: number,
  horizon: number,
): readonly number[] {
  let total = 1
  let growth = 0
  return Array.from({ length: horizon }, (_, step) => {
    if (step > 0) {
      growth += phi ** step
      const seasonal = season > 1 && step % season === 0 ? gamma : 0
      total += (alpha + beta * growth + seasonal) ** 2
    }
    return total
  })
}
