import { blobSource, type Source } from '../../lib/source'
import { chunks } from './bytes'
import type { OpenOptions } from './opened'
import { Pace } from './pace'

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20]
/** Of fewer lines, or fewer columns, any text may look like a table. */
const [leastLines, leastColumns] = [3, 2]
const linesRead = 200

/** How many spaces in a row part two cells of an aligned table. */
export type Gap = 1 | 2

/**
 * Whether columns are told by spaces alone, as statistics programs and old systems write them, and by how many: each line has as
 * many words as every other, some of them far apart; or as many parts that are far apart. Text with another
 * separator or with quotes is none.
 */
export function gapOf(head: Uint8Array): Gap | undefined {
  if (head.includes(0)) return undefined
  const text = new TextDecoder('latin1').decode(head)
  if (/[\t,;|"]/.test(text)) return undefined
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesRead)
  if (lines.length < leastLines || !lines.some((line) => /\S {2,}\S/.test(line))) return undefined
  return ([1, 2] as const).find((gap) => {
    const counts = new Set(
      lines.map((line) => line.trim().split(gap === 1 ? / +/ : / {2,}/).length),
    )
    const [count = 0] = counts
    return counts.size === 1 && count >= leastColumns
  })
}

/** The same text with a tab in place of the spaces between two cells, and none at the ends of lines. */
export async function parted(
  source: Source,
  gap: Gap,
  { signal, onProgress }: Pick<OpenOptions, 'signal' | 'onProgress'>,
): Promise<Source> {
  const pace = new Pace(signal)
  const pieces: Blob[] = []
  let seen = 0
  // Spaces are held until it is known what follows them.
  let held = 0
  let begins = true
  for await (const chunk of chunks(source.stream())) {
    const bytes = new Uint8Array(chunk.length + held)
    let length = 0
    for (const byte of chunk) {
      if (byte === space) {
        held++
        continue
      }
      const ends = byte === lineFeed || byte === carriageReturn
      if (held > 0 && !begins && !ends) {
        if (held >= gap) bytes[length++] = tab
        else for (let i = 0; i < held; i++) bytes[length++] = space
      }
      held = 0
      begins = ends
      bytes[length++] = byte
    }
    pieces.push(new Blob([bytes.subarray(0, length)]))
    seen += chunk.length
    await pace.work(chunk.length * 2)
    onProgress?.(seen / source.size)
  }
  return blobSource(source.name, new Blob(pieces))
}
