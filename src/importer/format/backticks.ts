import { blobSource, type Source } from '../../lib/source'
import { chunks } from './bytes'
import type { OpenOptions } from './opened'
import { Pace } from './pace'

const [backtick, comma, quote, lineFeed, carriageReturn] = [0x60, 0x2c, 0x22, 0x0a, 0x0d]
/** A row of fewer marked cells may have them by chance. */
const leastCells = 3
const pieceSize = 4 * 1024 * 1024

/** Whether the first rows mark most of their cells as text with a backtick, as statements of WeChat Pay do. */
export function marksCells(head: Uint8Array): boolean {
  let cells = 0
  let marked = 0
  for (let at = head.indexOf(lineFeed); at >= 0 && at < head.length; at++) {
    const byte = head[at]
    if (byte !== comma && byte !== lineFeed) continue
    cells++
    if (head[at + 1] === backtick) marked++
  }
  return marked >= leastCells && marked * 2 > cells
}

/**
 * The same text without the marks. A cell that begins with a quote behind its mark is quoted, as it is none of the file's own. In GB18030, too, a
 * backtick behind a comma or a line break is one: neither of them begins a character of two bytes.
 */
export async function unmarked(
  source: Source,
  { signal, onProgress }: Pick<OpenOptions, 'signal' | 'onProgress'>,
): Promise<Source> {
  const pace = new Pace(signal)
  const writer = new Unmarking()
  const pieces: Blob[] = []
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    for (const byte of chunk) writer.take(byte)
    if (writer.length >= pieceSize) pieces.push(writer.piece())
    seen += chunk.length
    await pace.work(chunk.length * 5)
    onProgress?.(seen / source.size)
  }
  writer.finish()
  pieces.push(writer.piece())
  return blobSource(source.name, new Blob(pieces))
}

/** Writes text without its marks, byte by byte. */
class Unmarking {
  length = 0
  #bytes = new Uint8Array(2 * pieceSize)
  /** what stands before the next byte: the beginning of a cell, its mark, or its text */
  #place: 'begin' | 'marked' | 'text' = 'begin'
  #isQuoted = false
  /** a comma within a quoted cell, which is its end if a mark follows */
  #hasComma = false

  take(byte: number): void {
    if (this.#hasComma) {
      this.#hasComma = false
      if (byte === backtick) this.#close()
      this.#put(comma)
      if (byte === backtick) {
        this.#place = 'marked'
        return
      }
    }
    if (byte === backtick && this.#place === 'begin') {
      this.#place = 'marked'
      return
    }
    if (byte === quote && this.#place === 'marked') {
      this.#isQuoted = true
      this.#put(quote)
    }
    if (this.#isQuoted) this.#takeQuoted(byte)
    else this.#put(byte)
    const isEnd = byte === lineFeed || (byte === comma && !this.#isQuoted)
    this.#place = isEnd ? 'begin' : 'text'
  }

  finish(): void {
    if (this.#hasComma) this.#put(comma)
    if (this.#isQuoted) this.#close()
  }

  /** What has been written since the last piece. */
  piece(): Blob {
    const made = new Blob([this.#bytes.slice(0, this.length)])
    this.length = 0
    return made
  }

  #takeQuoted(byte: number): void {
    if (byte === comma) {
      this.#hasComma = true
      return
    }
    if (byte === lineFeed || byte === carriageReturn) this.#close()
    else if (byte === quote) this.#put(quote)
    this.#put(byte)
  }

  #close(): void {
    this.#isQuoted = false
    this.#put(quote)
  }

  #put(byte: number): void {
    if (this.length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.length)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes[this.length++] = byte
  }
}
