import { viewOf } from './bytes'
import { type BiffRecord, recordAt, records } from './biff'

const wide = new TextDecoder('utf-16le')

/** Text of one byte a character: the lower half of UTF-16. */
function narrow(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/**
 * A text of BIFF8 with its length in 8 or 16 bits before it, as in names and formats; cut off where the
 * record ends.
 */
export function unicodeText(bytes: Uint8Array, from: number, to: number, short: boolean): string {
  const view = viewOf(bytes)
  const begin = from + (short ? 1 : 2)
  if (begin >= to) return ''
  const length = short ? view.getUint8(from) : view.getUint16(from, true)
  const flags = view.getUint8(begin)
  let at = begin + 1
  if ((flags & 8) !== 0) at += 2
  if ((flags & 4) !== 0) at += 4
  const isWide = (flags & 1) !== 0
  const end = Math.min(to, at + length * (isWide ? 2 : 1))
  const text = bytes.subarray(at, Math.max(at, end))
  return isWide ? wide.decode(text) : narrow(text)
}

/**
 * The texts that cells share. They run on over the ends of records; a text cut in two says anew, where it
 * goes on, whether its characters have one byte or two.
 */
export class SharedStrings {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #record: BiffRecord
  #at: number

  constructor(bytes: Uint8Array, first: BiffRecord) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    this.#record = first
    this.#at = first.from + 8
  }

  read(): readonly string[] {
    const strings: string[] = []
    const { from, to } = this.#record
    const count = to - from < 8 ? 0 : this.#view.getUint32(from + 4, true)
    while (strings.length < count) {
      const text = this.#text()
      if (text === undefined) break
      strings.push(text)
    }
    return strings
  }

  #text(): string | undefined {
    if (this.#left === 0 && !this.#continue()) return undefined
    if (this.#left < 3) return undefined
    const length = this.#view.getUint16(this.#at, true)
    const flags = this.#view.getUint8(this.#at + 2)
    this.#at += 3
    const runs = (flags & 8) !== 0 && this.#left >= 2 ? this.#number16() : 0
    const phonetic = (flags & 4) !== 0 && this.#left >= 4 ? this.#number32() : 0
    let isWide = (flags & 1) !== 0
    let text = ''
    let missing = length
    while (missing > 0) {
      if (this.#left === 0) {
        if (!this.#continue() || this.#left === 0) return undefined
        isWide = (this.#view.getUint8(this.#at++) & 1) !== 0
      }
      const step = isWide ? 2 : 1
      const count = Math.min(missing, Math.floor(this.#left / step))
      if (count === 0) return undefined
      const part = this.#bytes.subarray(this.#at, this.#at + count * step)
      text += isWide ? wide.decode(part) : narrow(part)
      this.#at += count * step
      missing -= count
    }
    this.#skip(runs * 4 + phonetic)
    return text
  }

  get #left(): number {
    return this.#record.to - this.#at
  }

  #number16(): number {
    this.#at += 2
    return this.#view.getUint16(this.#at - 2, true)
  }

  #number32(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4, true)
  }

  #skip(bytes: number): void {
    let missing = bytes
    while (missing > this.#left) {
      missing -= this.#left
      if (!this.#continue()) {
        this.#at = this.#record.to
        return
      }
    }
    this.#at += missing
  }

  #continue(): boolean {
    const next = recordAt(this.#bytes, this.#record.to)
    if (next?.kind !== records.continued) return false
    this.#record = next
    this.#at = next.from
    return true
  }
}
