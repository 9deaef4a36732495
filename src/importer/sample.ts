import type { Source } from '../lib/source'
import type { Encoding } from './contract'
import { type Cut, type Dialect, RecordReader } from './records'
import type { Newline } from './rows'

const firstSlice = 256 * 1024
const laterSlice = 64 * 1024
const wholeReport = 8 * 1024 * 1024
const comment = 35
const decoder = new TextDecoder()

/** Slices of a file: its beginning, and for a large one also its middle and its end. */
export async function slicesOf(source: Source): Promise<readonly Uint8Array[]> {
  const { size } = source
  const slices = [await source.slice(0, Math.min(size, firstSlice))]
  // A comment begins a report of several tables, which have to be seen all.
  if (slices[0]?.[0] === comment && size > firstSlice && size <= wholeReport)
    return [await source.slice(0, size)]
  if (size > firstSlice + 2 * laterSlice) {
    // An even place keeps UTF-16 in step.
    const middle = Math.floor(size / 4) * 2
    slices.push(await source.slice(middle, middle + laterSlice))
    slices.push(await source.slice((size - laterSlice) & ~1, size))
  }
  return slices
}

/** A slice as text; bytes that are no characters become U+FFFD. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true })
}

export interface Sampled {
  /** the cells of each record */
  readonly records: readonly (readonly string[])[]
  /** each record as it stands in the text, without its line break */
  readonly texts: readonly string[]
  /** how many of all its cells are quoted */
  readonly quoted: number
}

/** Cuts a text into records of cells; the last one only where it is complete or `final` is set. */
export function cut(text: string, dialect: Dialect, final: boolean, limit = Infinity): Sampled {
  const bytes = new TextEncoder().encode(text)
  const reader = new RecordReader(dialect)
  const cuts: Cut[] = []
  const records: string[][] = []
  const texts: string[] = []
  let quoted = 0
  let at = 0
  while (at < bytes.length && records.length < limit) {
    let read = reader.read(bytes, at, bytes.length, final, false, cuts)
    // A quoted cell may well be longer than the sample; only signs of a lost quote say otherwise.
    const hopeless = final || reader.overrun || records.length === 0
    if (!read && reader.unclosed && hopeless)
      read = reader.read(bytes, at, bytes.length, final, true, cuts)
    if (!read) break
    records.push(cuts.map((one) => cellText(bytes, one, dialect.quote)))
    texts.push(decoder.decode(bytes.subarray(at, reader.end)))
    quoted += cuts.filter((one) => one.quoted).length
    at = reader.next
  }
  return { records, texts, quoted }
}

function cellText(bytes: Uint8Array, { from, to, quoted }: Cut, quote: number): string {
  const text = decoder.decode(bytes.subarray(from, to))
  const mark = String.fromCharCode(quote)
  return quoted ? text.replaceAll(mark + mark, mark) : text
}

/** How most lines of a text end. */
export function usualNewline(text: string): Newline {
  const all = text.split('\n').length - 1
  const windows = text.split('\r\n').length - 1
  return windows * 2 > all ? '\r\n' : '\n'
}

/** Whether lines end in carriage returns alone. */
export function hasBareReturns(text: string): boolean {
  return text.includes('\r') && !text.includes('\n')
}
