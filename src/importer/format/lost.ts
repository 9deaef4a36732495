import { hasLostDigits } from './cellText'
import type { LostDigits } from './sheet'

/** Counts the numbers of a sheet that the file itself no longer holds in full. */
export class Lost {
  #found: LostDigits | undefined

  /** `row` from 0 */
  see(value: number, row: number): void {
    if (!hasLostDigits(value)) return
    this.#found = this.#found
      ? { ...this.#found, count: this.#found.count + 1 }
      : { count: 1, row: row + 1, value: String(BigInt(value)) }
  }

  get end(): { readonly lostDigits?: LostDigits } {
    return this.#found ? { lostDigits: this.#found } : {}
  }
}
