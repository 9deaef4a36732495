import { failure } from '../../lib/problem'

/** Deflate cannot do better than 1032 to 1, and tables do not come near it. */
const ratio = 250
/** What may come out whatever went in. */
const allowance = 64 * 1024 * 1024
const most = 16 * 2 ** 30

/** Counts what comes out of packed bytes; ends what grows beyond any table with `importer.bomb`. */
export class Meter {
  readonly #file: string
  readonly #limit: number
  #size = 0

  /** `packed` in bytes */
  constructor(file: string, packed: number) {
    this.#file = file
    this.#limit = Math.min(most, allowance + packed * ratio)
  }

  add(bytes: number): void {
    this.#size += bytes
    if (this.#size > this.#limit) throw failure('importer.bomb', { file: this.#file })
  }
}
