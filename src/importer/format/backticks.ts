import { blobSource, type Source } from '../../lib/source'
import { chunks } from './bytes'
import type { OpenOptions } from './opened'
import { Pace } from './pace'

const [backtick, comma, lineFeed] = [0x60, 0x2c, 0x0a]
/** A row of fewer marked cells may have them by chance. */
const leastCells = 3

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

/** The same text without the marks. No byte of another character is taken for one: none begins behind a comma as its second. */
export async function unmarked(
  source: Source,
  { signal, onProgress }: Pick<OpenOptions, 'signal' | 'onProgress'>,
): Promise<Source> {
  const pace = new Pace(signal)
  const parts: Blob[] = []
  let before = lineFeed
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    const kept = new Uint8Array(chunk.length)
    let length = 0
    for (const byte of chunk) {
      const isMark = byte === backtick && (before === comma || before === lineFeed)
      if (!isMark) kept[length++] = byte
      before = byte
    }
    parts.push(new Blob([kept.subarray(0, length)]))
    seen += chunk.length
    await pace.work(chunk.length * 2)
    onProgress?.(seen / source.size)
  }
  return blobSource(source.name, new Blob(parts))
}
