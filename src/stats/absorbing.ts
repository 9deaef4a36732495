/**
 * A Markov chain that ends, seen from its transient states: from each of them it moves to others with the
 * probabilities given, row after row, and ends with what is left; `reward` is what ending from a state brings on average.
 */
export interface AbsorbingChain {
  readonly size: number
  /** where the moves of a state begin in `to`, one more than there are states */
  readonly begins: Int32Array
  readonly to: Int32Array
  readonly probability: Float64Array
  readonly reward: Float64Array
}

/** Up to so many states a chain is solved by elimination. */
const mostDense = 64
const mostSteps = 10_000

/**
 * What a chain brings on average from each state on: x = Q x + r, that is (I − Q)⁻¹ r (Kemeny and Snell 1960,
 * theorem 3.3.5). States that are `removed` bring nothing. Small chains are solved by elimination, larger ones by
 * BiCGSTAB (van der Vorst 1992) to the last digits; `guess` is where that begins.
 */
export function expectedReward(
  chain: AbsorbingChain,
  removed?: Uint8Array,
  guess?: Float64Array,
): Float64Array {
  const right = chain.reward.map((reward, state) => (removed?.[state] === 1 ? 0 : reward))
  if (chain.size <= mostDense) return eliminated(chain, right, removed)
  const found = stabilised(chain, right, removed, guess)
  swept(chain, right, found, removed, 1e-15, mostSteps)
  return found
}

/**
 * The same to a relative change of `tolerance` by Gauss–Seidel sweeps from a near guess; undefined where `steps` of them
 * do not get there.
 */
export function nearbyReward(
  chain: AbsorbingChain,
  guess: Float64Array,
  removed: Uint8Array | undefined,
  tolerance: number,
  steps: number,
): Float64Array | undefined {
  const found = guess.map((value, state) => (removed?.[state] === 1 ? 0 : value))
  return swept(chain, chain.reward, found, removed, tolerance, steps) ? found : undefined
}

/**
 * The fundamental matrix (I − Q)⁻¹ of a small chain, row after row: how often the chain is in each state when
 * it begins in another. Elimination needs no pivots, because every row of I − Q is dominated by its diagonal.
 */
export function fundamentalMatrix(chain: AbsorbingChain): Float64Array {
  const { size } = chain
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let at = chain.begins[i] ?? 0; at < (chain.begins[i + 1] ?? 0); at++) {
      const cell = i * size + (chain.to[at] ?? 0)
      matrix[cell] = (matrix[cell] ?? 0) - (chain.probability[at] ?? 0)
    }
    matrix[i * size + i] = (matrix[i * size + i] ?? 0) + 1
  }
  for (let k = 0; k < size; k++) {
    const pivot = matrix[k * size + k] ?? 1
    matrix[k * size + k] = 1
    for (let j = 0; j < size; j++) {
      const cell = k * size + j
      matrix[cell] = (matrix[cell] ?? 0) / pivot
    }
    for (let i = 0; i < size; i++) {
      if (i === k) continue
      const factor = matrix[i * size + k] ?? 0
      if (factor === 0) continue
      matrix[i * size + k] = 0
      for (let j = 0; j < size; j++) {
        const cell = i * size + j
        matrix[cell] = (matrix[cell] ?? 0) - factor * (matrix[k * size + j] ?? 0)
      }
    }
  }
  return matrix
}

function eliminated(
  chain: AbsorbingChain,
  right: Float64Array,
  removed: Uint8Array | undefined,
): Float64Array {
  const probability = chain.probability.map((p, at) => (removed?.[chain.to[at] ?? 0] === 1 ? 0 : p))
  const inverse = fundamentalMatrix({ ...chain, probability })
  return right.map((_, i) => {
    if (removed?.[i] === 1) return 0
    let sum = 0
    for (let j = 0; j < chain.size; j++) sum += (inverse[i * chain.size + j] ?? 0) * (right[j] ?? 0)
    return sum
  })
}

/** Sweeps `found` towards the solution; whether the largest change of the last sweep was small enough. */
function swept(
  chain: AbsorbingChain,
  right: Float64Array,
  found: Float64Array,
  removed: Uint8Array | undefined,
  tolerance: number,
  steps: number,
): boolean {
  const { begins, to, probability, size } = chain
  for (let step = 0; step < steps; step++) {
    let change = 0
    let largest = 0
    for (let i = size - 1; i >= 0; i--) {
      if (removed?.[i] === 1) continue
      let sum = right[i] ?? 0
      const end = begins[i + 1] ?? 0
      for (let at = begins[i] ?? 0; at < end; at++) {
        sum += (probability[at] ?? 0) * (found[to[at] ?? 0] ?? 0)
      }
      change = Math.max(change, Math.abs(sum - (found[i] ?? 0)))
      largest = Math.max(largest, Math.abs(sum))
      found[i] = sum
    }
    if (change <= tolerance * largest) return true
  }
  return false
}

function stabilised(
  chain: AbsorbingChain,
  right: Float64Array,
  removed: Uint8Array | undefined,
  guess: Float64Array | undefined,
): Float64Array {
  const { size } = chain
  const x = guess
    ? guess.map((value, state) => (removed?.[state] === 1 ? 0 : value))
    : new Float64Array(size)
  const applied = new Float64Array(size)
  apply(chain, x, removed, applied)
  const residual = right.map((value, i) => value - (applied[i] ?? 0))
  const shadow = Float64Array.from(residual)
  const goal = 1e-14 * Math.sqrt(dot(right, right))
  let [rho, alpha, omega] = [1, 1, 1]
  const v = new Float64Array(size)
  const p = new Float64Array(size)
  const t = new Float64Array(size)
  for (let step = 0; step < mostSteps && Math.sqrt(dot(residual, residual)) > goal; step++) {
    const next = dot(shadow, residual)
    if (next === 0 || omega === 0) break
    const beta = (next / rho) * (alpha / omega)
    rho = next
    for (let i = 0; i < size; i++) {
      p[i] = (residual[i] ?? 0) + beta * ((p[i] ?? 0) - omega * (v[i] ?? 0))
    }
    apply(chain, p, removed, v)
    const against = dot(shadow, v)
    if (against === 0) break
    alpha = rho / against
    for (let i = 0; i < size; i++) residual[i] = (residual[i] ?? 0) - alpha * (v[i] ?? 0)
    apply(chain, residual, removed, t)
    const square = dot(t, t)
    omega = square === 0 ? 0 : dot(t, residual) / square
    for (let i = 0; i < size; i++) {
      x[i] = (x[i] ?? 0) + alpha * (p[i] ?? 0) + omega * (residual[i] ?? 0)
      residual[i] = (residual[i] ?? 0) - omega * (t[i] ?? 0)
    }
  }
  return x.every(Number.isFinite) ? x : new Float64Array(size)
}

/** (I − Q) x among the states that are left. */
function apply(
  { begins, to, probability, size }: AbsorbingChain,
  x: Float64Array,
  removed: Uint8Array | undefined,
  result: Float64Array,
): void {
  for (let i = 0; i < size; i++) {
    if (removed?.[i] === 1) {
      result[i] = 0
      continue
    }
    let sum = x[i] ?? 0
    const end = begins[i + 1] ?? 0
    for (let at = begins[i] ?? 0; at < end; at++) {
      const state = to[at] ?? 0
      if (removed?.[state] !== 1) sum -= (probability[at] ?? 0) * (x[state] ?? 0)
    }
    result[i] = sum
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
