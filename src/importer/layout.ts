import type { Source } from '../lib/source'
import type { Locale } from '../lib/locale'
import type { Overrides } from './contract'
import { detect } from './encoding'
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
