import { failure } from '../../lib/problem'

/** A quarter of what an engine of JavaScript takes as one text. */
const longestRecord = 128 * 1024 * 1024
const quote = 34
const backslash = 92

/** How the records of a file stand. */
export type JsonForm =
  /** one a line */
  | 'lines'
  /** one after the other, over any number of lines */
  | 'values'
  /** the elements of one list */
  | 'list'

/** One record as text, and the line it begins on, from 1. */
type RecordSink = (text: string, line: number) => void

/**
 * Cuts JSON into its records, chunk by chunk, without understanding them. A list that is never closed has
 * lost its end: `finish` then says false.
 */
export class JsonRecords {
  readonly #form: JsonForm
  readonly #sink: RecordSink
  readonly #file: string
  readonly #decoder = new TextDecoder()
  #rest = new Uint8Array(0)
  #line = 1
  #opened = false
  #closed = false

  constructor(file: string, form: JsonForm, sink: RecordSink) {
    this.#file = file
    this.#form = form
    this.#sink = sink
  }

  feed(chunk: Uint8Array): void {
    const bytes = new Uint8Array(this.#rest.length + chunk.length)
    bytes.set(this.#rest)
    bytes.set(chunk, this.#rest.length)
    const used = this.#form === 'lines' ? this.#lines(bytes) : this.#values(bytes)
    this.#rest = bytes.slice(used)
    if (this.#rest.length > longestRecord) throw failure('importer.bomb', { file: this.#file })
  }

  finish(): boolean {
    const rest = this.#decoder.decode(this.#rest).trim()
    if (this.#form === 'list') return this.#closed && rest === ''
    if (rest !== '') this.#sink(rest, this.#line)
    return true
  }

  #lines(bytes: Uint8Array): number {
    let at = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      const text = this.#decoder.decode(bytes.subarray(at, end)).trim()
      if (text !== '') this.#sink(text, this.#line)
      this.#line++
      at = end + 1
    }
    return at
  }

  /** Records are told apart by the depth of their brackets; a list adds one. */
  #values(bytes: Uint8Array): number {
    let used = 0
    let at = 0
    let line = this.#line
    while (at < bytes.length && !this.#closed) {
      const byte = bytes[at] ?? 0
      if (byte === 10) this.#line = ++line
      if (byte <= 32 || byte === 44) {
        used = ++at
        continue
      }
      if (this.#form === 'list' && (byte === 93 || (byte === 91 && !this.#opened))) {
        if (byte === 91) this.#opened = true
        else this.#closed = true
        used = ++at
        continue
      }
      const found = endOf(bytes, at)
      if (found < 0) return used
      // A bracket that closes nothing is a record of its own, which cannot be read.
      const end = Math.max(found, at + 1)
      this.#sink(this.#decoder.decode(bytes.subarray(at, end)), line)
      for (let n = bytes.indexOf(10, at); n >= 0 && n < end; n = bytes.indexOf(10, n + 1)) line++
      this.#line = line
      used = at = end
    }
    return used
  }
}

/** Where the value that begins at `from` ends, or -1 where it is not all there. */
function endOf(bytes: Uint8Array, from: number): number {
  let depth = 0
  let inText = false
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (inText) {
      if (byte === backslash) at++
      else if (byte === quote) {
        inText = false
        if (depth === 0) return at + 1
      }
    } else if (byte === quote) inText = true
    else if (byte === 123 || byte === 91) depth++
    else if (byte === 125 || byte === 93) {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (byte <= 32 || byte === 44)) return at
  }
  return -1
}

/** Reads a record; numbers too long for JavaScript stay texts, so that no digit of an id is lost. */
export function parsed(text: string): unknown {
  const exact = /\d{16}/.test(text) ? text.replace(longNumber, keepLong) : text
  return JSON.parse(exact)
}

const longNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

function keepLong(part: string): string {
  return part.startsWith('"') || part.replace(/\D/g, '').length < 16 ? part : `"${part}"`
}
