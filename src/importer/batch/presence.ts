const full = 0xff

/** Which rows of a column hold a value, as Arrow writes it: a bit for each row, set where there is one. */
export class Presence {
  /** rows without a value */
  absent = 0
  #bits = new Uint8Array(128).fill(full)

  /** Notes that a row holds none. */
  leaveOut(row: number): void {
    const byte = row >> 3
    if (byte >= this.#bits.length) this.#grow(byte + 1)
    this.#bits[byte] = (this.#bits[byte] ?? full) & ~(1 << (row & 7))
    this.absent++
  }

  /** The bits of the first `rows` rows; undefined where all of them hold a value. */
  bits(rows: number): Uint8Array | undefined {
    if (this.absent === 0) return undefined
    const bytes = (rows + 7) >> 3
    if (bytes > this.#bits.length) this.#grow(bytes)
    return this.#bits.subarray(0, bytes)
  }

  clear(): void {
    if (this.absent > 0) this.#bits.fill(full)
    this.absent = 0
  }

  #grow(least: number): void {
    const bits = new Uint8Array(Math.max(least, this.#bits.length * 2)).fill(full)
    bits.set(this.#bits)
    this.#bits = bits
  }
}
