import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import { type Asides, takes } from './asides'
import { readColumns, rolesOf } from './columns'
import type { Encoding, Glimpse, Nature, Overrides, Reading, Section } from './contract'
import { findSeparators } from './delimiter'
import { type Detection, detect } from './encoding'
import { findTable, type Found } from './find'
import { columnNames } from './header'
import { natureOf } from './nature'
import { choose, type Choice } from './presets/choose'
import type { Dialect } from './records'
import type { Newline } from './rows'
import { cut, decoded, hasBareReturns, type Sampled, slicesOf, usualNewline } from './sample'
import { cellRules, strayRecords, type Written } from './totals'

/** What is known of a file before all of it is read. */
export interface Sniffed {
  readonly reading: Reading
  /** the columns in order; the keys of `reading.columns` */
  readonly names: readonly string[]
  readonly detection: Detection
  /** the first rows of the table as they stand in the file */
  readonly first: readonly (readonly string[])[]
  /** how the file would begin in other encodings, best first */
  readonly alternatives: readonly Glimpse[]
  /** some values of each column, in the order of `names` */
  readonly samples: readonly (readonly string[])[]
  /** columns whose dates could have day and month the other way round, with that pattern */
  readonly doubts: Readonly<Record<string, string>>
  /** columns whose kind or format the analyst has set */
  readonly settled: ReadonlySet<string>
  readonly bareReturns: boolean
  readonly newline: Newline
  readonly isEmpty: boolean
  /** which records are no rows */
  readonly asides: Asides
  readonly sections: readonly Section[]
  readonly nature: Nature
  /** a preset the analyst asks for that nobody knows */
  readonly unknownPreset?: string
}

const alternativesShown = 6
const sampleSize = 2000
const firstShown = 3

/** Works out how a file is to be read from slices of it; what `overrides` say stands. */
export async function sniff(
  source: Source,
  overrides: Overrides = {},
  locale: Locale = 'en',
): Promise<Sniffed> {
  return sniffSlices(await slicesOf(source), overrides, locale, source.size, source.name)
}

/** The same over slices already read, the first of which begins the file of `size` bytes. */
export function sniffSlices(
  slices: readonly Uint8Array[],
  overrides: Overrides,
  locale: Locale,
  size: number,
  file = '',
): Sniffed {
  const detection = detect(slices, locale)
  const encoding = overrides.encoding ?? detection.encoding
  const [first = new Uint8Array(0), ...later] = slices
  const text = decoded(first, encoding)
  const final = first.length >= size
  const bareReturns = hasBareReturns(text)
  const { delimiter, quote, dialect, records, found, names, choice } = tableOf(
    text,
    final,
    overrides,
  )
  const width = names.length
  const inside = records.slice(found.first, found.until)
  const ends = later.map((slice) => recordsWithin(decoded(slice, encoding), dialect))
  const stray = strayRecords(inside, final ? inside : (ends.at(-1) ?? []), width)
  // What the cut of a slice damages has another width.
  const rest = ends.flat().filter(({ cells }) => cells.length === width)
  const listed = [...inside, ...rest].filter((record) => !stray.has(record.text))
  const rules = cellRules(
    choice.preset,
    names,
    listed.map(({ cells }) => cells),
  )
  const rows = listed.filter(({ cells }) => !rules.some((rule) => takes(rule, cells)))
  const samples = names.map((_, i) => sampleOf(rows, i))
  const columns = readColumns(names, samples, overrides, choice)
  const roles = rolesOf(names, samples, columns.readings, overrides, choice)
  return {
    reading: {
      encoding,
      delimiter,
      quote,
      skip: found.skip,
      header: found.header,
      columns: columns.readings,
      roles,
      ...(choice.preset && { preset: choice.preset.id }),
      ...(found.section !== undefined && { section: found.section }),
    },
    names,
    detection,
    first: rows.slice(0, firstShown).map(({ cells }) => cells),
    alternatives: alternativesOf(first, encoding, detection, found.skip, dialect, size),
    samples,
    doubts: columns.doubts,
    settled: columns.settled,
    bareReturns,
    newline: usualNewline(text),
    isEmpty: records.every(({ cells }) => cells.every((cell) => cell.trim() === '')),
    asides: { from: found.from, until: found.until, records: stray, rules },
    sections: found.sections,
    nature: natureOf({
      preset: choice.preset,
      names,
      roles,
      values: (name) => samples[names.indexOf(name)] ?? [],
      rows: rows.slice(0, sampleSize).map(({ cells }) => cells),
      above: records.slice(found.from, found.skip).map((record) => record.text),
      file,
      locale,
    }),
    ...(choice.unknown !== undefined && { unknownPreset: choice.unknown }),
  }
}

interface Tabled {
  readonly delimiter: string
  readonly quote: string
  readonly dialect: Dialect
  readonly records: readonly Written[]
  readonly found: Found
  readonly names: readonly string[]
  readonly choice: Choice
}

/** Cuts a text into records and finds the table among them; once more where its preset knows no quotes. */
function tableOf(text: string, final: boolean, overrides: Overrides): Tabled {
  const { delimiter, quote } = findSeparators(text, final, overrides)
  const dialect = {
    delimiter: delimiter.charCodeAt(0),
    quote: quote === '' ? -1 : quote.charCodeAt(0),
    bareReturns: hasBareReturns(text),
  }
  const records = written(cut(text, dialect, final))
  const found = findTable(records, overrides, final)
  const names = columnNames(found.heading, found.width)
  const choice = choose(names, overrides)
  if (choice.preset?.quote === 'none' && quote !== '' && overrides.quote === undefined)
    return tableOf(text, final, { ...overrides, quote: '' })
  return { delimiter, quote, dialect, records, found, names, choice }
}

/** The records of a slice from within a file, without the first, which the cut has damaged. */
function recordsWithin(text: string, dialect: Dialect): readonly Written[] {
  const begin = text.search(dialect.bareReturns ? /\r/ : /\n/) + 1
  return written(cut(text.slice(begin), dialect, true))
}

function written({ records, texts }: Sampled): readonly Written[] {
  return records.map((cells, i) => ({ cells, text: texts[i] ?? '' }))
}

function sampleOf(rows: readonly Written[], column: number): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / sampleSize))
  const values: string[] = []
  for (let i = 0; i < rows.length; i += step) {
    const value = rows[i]?.cells[column]
    if (value !== undefined && value !== '') values.push(value)
  }
  return values
}

function alternativesOf(
  first: Uint8Array,
  encoding: Encoding,
  detection: Detection,
  skip: number,
  dialect: Dialect,
  size: number,
): readonly Glimpse[] {
  const others = [detection.encoding, ...detection.others].filter((other) => other !== encoding)
  return others.slice(0, alternativesShown).map((other) => {
    const text = decoded(first, other)
    const { records } = cut(text, dialect, first.length >= size, skip + 1 + firstShown)
    const [header = [], ...rows] = records.slice(skip)
    return { encoding: other, header, rows }
  })
}
