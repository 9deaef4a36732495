import { blobSource, type Source } from '../../lib/source'
import { chunks } from './bytes'
import type { OpenOptions } from './opened'
import { Pace } from './pace'

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20]
/** Of fewer lines, or fewer columns, any text may look like a table. */
const [leastLines, leastColumns] = [3, 2]
const linesRead = 200

/** How an aligned table is cut. */
export interface Alignment {
  /** how many spaces in a row part two cells */
  readonly gap: 1 | 2
  /** how many cells each line has */
  readonly width: number
}

/**
 * Whether columns are told by spaces alone, as statistics programs and old systems write them, and by how many: each line has as
 * many words as every other, some of them far apart; or as many parts that are far apart. Text with another
 * separator or with quotes is none.
 */
export function alignmentOf(head: Uint8Array): Alignment | undefined {
  if (head.includes(0)) return undefined
  const text = new TextDecoder('latin1').decode(head)
  if (/[\t,;|"]/.test(text)) return undefined
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesRead)
  if (lines.length < leastLines || !lines.some((line) => /\S {2,}\S/.test(line))) return undefined
  for (const gap of [1, 2] as const) {
    const counts = new Set(
      lines.map((line) => line.trim().split(gap === 1 ? / +/ : / {2,}/).length),
    )
    const [width = 0] = counts
    if (counts.size === 1 && width >= leastColumns) return { gap, width }
  }
  return undefined
}

/**
 * The same text with a tab in place of the spaces between two cells, and none at the ends of lines. Where a line has another number of cells,
 * nobody can tell which is missing: it stays one cell, so that no value comes to stand in a column of others.
 */
export async function parted(
  source: Source,
  alignment: Alignment,
  { signal, onProgress }: Pick<OpenOptions, 'signal' | 'onProgress'>,
): Promise<Source> {
  const pace = new Pace(signal)
  const pieces: Blob[] = []
  const writer = new Parting(alignment)
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    for (const byte of chunk) writer.take(byte)
    pieces.push(writer.piece())
    seen += chunk.length
    await pace.work(chunk.length * 3)
    onProgress?.(seen / source.size)
  }
  writer.endLine()
  pieces.push(writer.piece())
  return blobSource(source.name, new Blob(pieces))
}

/** Writes text line by line, whole lines only. */
class Parting {
  readonly #alignment: Alignment
  readonly #written: number[] = []
  /** the line as it stands, and with tabs, so far */
  #own: number[] = []
  #parted: number[] = []
  #cells = 0
  /** spaces that wait for what follows them */
  #held = 0

  constructor(alignment: Alignment) {
    this.#alignment = alignment
  }

  take(byte: number): void {
    if (byte === lineFeed || byte === carriageReturn) {
      this.endLine()
      this.#written.push(byte)
      return
    }
    this.#own.push(byte)
    if (byte === space) {
      this.#held++
      return
    }
    const parts = this.#cells === 0 || this.#held >= this.#alignment.gap
    if (this.#cells > 0 && parts) this.#parted.push(tab)
    else if (this.#cells > 0 && this.#held > 0) this.#parted.push(space)
    if (parts) this.#cells++
    this.#held = 0
    this.#parted.push(byte)
  }

  endLine(): void {
    const isWhole = this.#cells === this.#alignment.width
    for (const byte of isWhole ? this.#parted : this.#own) this.#written.push(byte)
    this.#own = []
    this.#parted = []
    this.#cells = 0
    this.#held = 0
  }

  /** What has been written since the last piece. */
  piece(): Blob {
    return new Blob([Uint8Array.from(this.#written.splice(0))])
  }
}
