import { cut, hasBareReturns } from './sample'

const candidates = [',', '\t', ';', '|'] as const
const recordsRead = 300
const tableShare = 0.5
/** As many cells come about by chance in hardly any two lines: so short a statement may have more lines around it than rows. */
const wide = 6
const wideShare = 0.25

/** The characters between and around cells, and how many cells most records have. */
export interface Separators {
  readonly delimiter: string
  readonly quote: string
}

/** Finds what separates the cells of a text, or takes what is given. */
export function findSeparators(
  text: string,
  final: boolean,
  given: { readonly delimiter?: string; readonly quote?: string },
): Separators {
  const delimiters = given.delimiter === undefined ? [...candidates] : [given.delimiter]
  const declared = /^\ufeff?"?sep=(.)"?\r?\n/.exec(text)?.[1]
  if (declared !== undefined && given.delimiter === undefined) delimiters.splice(0, 4, declared)
  const quote = given.quote ?? findQuote(text, delimiters)
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    quote,
    score: consistency(text, delimiter, quote, final),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score > 0 || delimiters.length === 1) return best
  // One column: a delimiter that never occurs cannot cut its values.
  const unused = candidates.find((delimiter) => !text.includes(delimiter)) ?? '\t'
  return { delimiter: unused, quote }
}

/** Apostrophes quote only where double quotes do not occur and each of them begins or ends a cell. */
function findQuote(text: string, delimiters: readonly string[]): string {
  if (text.includes('"')) return '"'
  const all = text.replaceAll("''", '').split("'").length - 1
  const pairs = delimiters.some((delimiter) => {
    const edge = `[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`
    const begins = text.match(new RegExp(`(?:^|${edge})'`, 'g'))?.length ?? 0
    const ends = text.match(new RegExp(`'(?=${edge}|$)`, 'g'))?.length ?? 0
    return begins > 0 && begins === ends && begins + ends === all
  })
  return pairs ? "'" : '"'
}

/**
 * How well a delimiter explains the text: the share of records that have the most frequent number of
 * cells, more for more cells, less where cells still hold other delimiters. 0 where it separates nothing.
 */
function consistency(text: string, delimiter: string, quote: string, final: boolean): number {
  const dialect = {
    delimiter: delimiter.charCodeAt(0),
    quote: quote === '' ? -1 : quote.charCodeAt(0),
    bareReturns: hasBareReturns(text),
  }
  const { records } = cut(text, dialect, final, recordsRead)
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''))
  const width = commonWidth(filled)
  if (width < 2) return 0
  const same = filled.filter((record) => record.length === width)
  // Above a table may stand lines of another kind; within it they are few.
  const begun = filled.slice(filled.findIndex((record) => record.length === width))
  if (same.length <= begun.length * (width < wide ? tableShare : wideShare)) return 0
  const foreign = candidates.filter((other) => other !== delimiter && other !== ',')
  const cells = same.flat().map((cell) => cell.trim())
  const uncut = cells.filter(
    (cell) => cell.startsWith(',') || foreign.some((other) => cell.includes(other)),
  ).length
  const purity = 1 - uncut / cells.length
  return (same.length / filled.length) ** 2 * purity * (1 + Math.log2(width) / 4)
}

/** The most frequent number of cells among records that have several; 1 where hardly any has. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of records)
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const several = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (several === 0 || several < records.length * 0.1) return 1
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
