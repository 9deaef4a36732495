/** A stream of random numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** uniform in [0, 1) */
  next(): number
  /** a whole number from `low` to `high`, both included */
  integer(low: number, high: number): number
  /** one of the items; throws when there are none */
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
}

/** Small fast counter generator (sfc32, 128 bits of state), seeded from one number. */
export function random(seed: number): Random {
  // Variables that a closure shares would become an object with every step; the words of an array stay where they are.
  const state = Int32Array.of(0x9e3779b9 ^ seed, 0x243f6a88, 0xb7e15162, 1)
  const word = () => {
    const b = state[1] ?? 0
    const c = state[2] ?? 0
    const counter = state[3] ?? 0
    const sum = ((state[0] ?? 0) + b + counter) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = (c + (c << 3)) | 0
    state[2] = (((c << 21) | (c >>> 11)) + sum) | 0
    state[3] = counter + 1
    return sum >>> 0
  }
  // The first words still show the seed.
  for (let i = 0; i < 12; i++) word()
  const next = () => word() / 0x1_0000_0000
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    pick(items) {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[integer(0, items.length - 1)] as (typeof items)[number]
    },
    chance: (probability) => next() < probability,
  }
}
