import type { Engine } from '../engine/engine'
import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import type { Overrides } from './contract'
import { detect } from './encoding'
import { type Account, cleaning, type PassOptions } from './pass'
import type { ReaderOptions } from './reader'
import type { Layout } from './rows'
import { slicesOf } from './sample'
import { type Sniffed, sniffSlices } from './sniff'

/** How the rows of a sniffed file are cut. */
export function layoutOf({ reading, names, bareReturns, newline, asides }: Sniffed): Layout {
  const { delimiter, quote, skip, header } = reading
  return {
    dialect: {
      delimiter: delimiter.charCodeAt(0),
      quote: quote === '' ? -1 : quote.charCodeAt(0),
      bareReturns,
    },
    skip,
    header,
    width: names.length,
    newline,
    asides,
  }
}

/** How the engine reads the bytes as they are, once a survey has found them plain. */
export function plainReader(file: string, sniffed: Sniffed, account?: Account): ReaderOptions {
  const { delimiter, quote, skip, header } = sniffed.reading
  return {
    file,
    delimiter,
    quote,
    skip: skip + (header ? 1 : 0),
    width: sniffed.names.length,
    newline: sniffed.newline,
    short: account?.rows.tally.repairs.short !== undefined,
    longestRecord: account?.rows.tally.longestRecord ?? 0,
  }
}

/** Puts a clean copy of a file before the engine: rows only, in UTF-8, each as wide as the table. */
export async function stageClean(
  engine: Engine,
  file: string,
  source: Source,
  sniffed: Sniffed,
  options: PassOptions,
): Promise<{ readonly reader: ReaderOptions; readonly account: Account }> {
  const layout = layoutOf(sniffed)
  const pass = await cleaning(source, sniffed.reading.encoding, layout, options)
  const copy = cleanName(file)
  await engine.put(copy, source, pass.transcode)
  const account = pass.account()
  const { longestRecord } = account.rows.tally
  const plain = plainReader(copy, sniffed)
  return { account, reader: { ...plain, quote: '"', skip: 0, longestRecord } }
}

/**
 * Sniffs once more with the bytes that turned out not to be UTF-8: a file can be plain ASCII for
 * megabytes before the first other character shows its encoding.
 */
export async function resniff(
  source: Source,
  at: number,
  overrides: Overrides,
  locale: Locale,
): Promise<Sniffed> {
  const slices = await slicesOf(source)
  const around = await source.slice(Math.max(0, at - 2048), Math.min(source.size, at + 32_768))
  const { encoding } = detect([...slices, around.subarray(around.indexOf(10) + 1)], locale)
  return sniffSlices(slices, { encoding, ...overrides }, locale, source.size, source.name)
}

/** The name under which the file of a relation is put: letters, digits and hyphens only. */
export function fileName(relation: string): string {
  const safe = (char: string) => `-${char.charCodeAt(0).toString(16)}`
  return `${relation.replace(/[^A-Za-z0-9_]/g, safe)}.csv`
}

/** The clean copy has a name of its own: the engine may still hold on to the bytes as they were. */
export function cleanName(file: string): string {
  return `clean-${file}`
}
