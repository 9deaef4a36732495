import { exp, log } from './exact'

/** Weights by name; they need not sum to one. */
export type Weights<K extends string> = Readonly<Record<K, number>>

/**
 * A stream of pseudo-random numbers (sfc32, 128 bits of state) named by a text, so that each file has
 * a stream of its own and a change in one leaves the others as they are.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d = 1

  constructor(name: string) {
    let hash = 2166136261
    const mix = (code: number) => (hash = Math.imul(hash ^ code, 16777619) >>> 0)
    for (const character of name) mix(character.codePointAt(0) ?? 0)
    this.#a = mix(1)
    this.#b = mix(2)
    this.#c = mix(3)
    for (let i = 0; i < 20; i++) this.#bits()
  }

  #bits(): number {
    const sum = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return this.#bits() / 4294967296
  }

  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.uniform() * (to - from + 1))
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.uniform() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  weighted<T>(items: readonly T[], weight: (item: T) => number): T {
    const total = items.reduce((sum, item) => sum + weight(item), 0)
    let left = this.uniform() * total
    for (const item of items) {
      left -= weight(item)
      if (left < 0) return item
    }
    return this.pick(items)
  }

  /** One of the names of a record of weights. */
  among<K extends string>(weights: Weights<K>): K {
    return this.weighted(Object.keys(weights) as K[], (name) => weights[name])
  }

  poisson(mean: number): number {
    if (mean > 16) return this.poisson(16) + this.poisson(mean - 16)
    const limit = exp(-mean)
    let count = 0
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count++
    return count
  }

  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1
      const y = 2 * this.uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square)
    }
  }

  /** Log-normal with the given median and spread of the logarithm. */
  lognormal(median: number, spread: number): number {
    return median * exp(spread * this.normal())
  }
}
