import { SureColumn } from './sureColumn'

const word = 2 ** 32

/** Integers of 64 bits, or of 128 where a value takes four `words`, in pairs of 32. */
export abstract class Words extends SureColumn {
  readonly #each: number
  protected words: Int32Array

  constructor(each: 2 | 4) {
    super()
    this.#each = each
    this.words = new Int32Array(256 * each)
  }

  protected get room(): number {
    return this.words.length / this.#each
  }

  protected grow(): void {
    const words = new Int32Array(this.words.length * 2)
    words.set(this.words)
    this.words = words
  }

  protected put(value: number): void {
    const at = this.rows * this.#each
    const high = Math.floor(value / word)
    this.words[at] = value - high * word
    this.words[at + 1] = high
    if (this.#each === 4) this.words[at + 2] = this.words[at + 3] = value < 0 ? -1 : 0
  }

  protected get longs(): BigInt64Array {
    return new BigInt64Array(this.words.buffer, 0, this.rows)
  }
}
