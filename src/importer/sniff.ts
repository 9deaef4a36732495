import type { Locale } from '../lib/locale'
import type { Source } from '../lib/source'
import type { ColumnReading, Encoding, Overrides, Reading } from './contract'
import { findSeparators } from './delimiter'
import { type Detection, detect } from './encoding'
import { guess, guessAs } from './guess'
import { columnNames, findTop, type Top } from './header'
import { isTypedNull } from './nulls'
import { tidyRoles } from './relabel'
import type { Dialect } from './records'
import { guessRoles } from './roles'
import type { Newline } from './rows'
import { cut, decoded, hasBareReturns, slicesOf, usualNewline } from './sample'

/** What is known of a file before all of it is read. */
export interface Sniffed {
  readonly reading: Reading
  /** the columns in order; the keys of `reading.columns` */
  readonly names: readonly string[]
  readonly detection: Detection
  /** the header row as other encodings would read it, best first */
  readonly alternatives: readonly {
    readonly encoding: Encoding
    readonly header: readonly string[]
  }[]
  /** some values of each column, in the order of `names` */
  readonly samples: readonly (readonly string[])[]
  /** columns whose dates could have day and month the other way round, with that pattern */
  readonly doubts: Readonly<Record<string, string>>
  /** columns whose kind or format the analyst has set */
  readonly settled: ReadonlySet<string>
  readonly bareReturns: boolean
  readonly newline: Newline
  readonly isEmpty: boolean
}

const alternativesShown = 6
const sampleSize = 2000

/** Works out how a file is to be read from slices of it; what `overrides` say stands. */
export async function sniff(
  source: Source,
  overrides: Overrides = {},
  locale: Locale = 'en',
): Promise<Sniffed> {
  return sniffSlices(await slicesOf(source), overrides, locale, source.size)
}

/** The same over slices already read, the first of which begins the file of `size` bytes. */
export function sniffSlices(
  slices: readonly Uint8Array[],
  overrides: Overrides,
  locale: Locale,
  size: number,
): Sniffed {
  const detection = detect(slices, locale)
  const encoding = overrides.encoding ?? detection.encoding
  const [first = new Uint8Array(0), ...later] = slices
  const text = decoded(first, encoding)
  const final = first.length >= size
  const bareReturns = hasBareReturns(text)
  const separators = findSeparators(text, final, overrides)
  const dialect = {
    delimiter: separators.delimiter.charCodeAt(0),
    quote: separators.quote === '' ? -1 : separators.quote.charCodeAt(0),
    bareReturns,
  }
  const { records } = cut(text, dialect, final)
  const top = findTop(records, overrides)
  const heading = top.header ? (records[top.skip] ?? []) : []
  const names = columnNames(heading, top.width)
  const rows = records.slice(top.skip + (top.header ? 1 : 0))
  for (const slice of later) rows.push(...rowsWithin(decoded(slice, encoding), dialect, top.width))
  const samples = names.map((_, i) => sampleOf(rows, i))
  const columns = readColumns(names, samples, overrides)
  const guessed = guessRoles(
    names.map((name, i) => ({
      name,
      ...(columns.readings[name] && { kind: columns.readings[name].kind }),
      distinct: distinctShare(samples[i] ?? []),
    })),
  )
  return {
    reading: {
      encoding,
      delimiter: separators.delimiter,
      quote: separators.quote,
      skip: top.skip,
      header: top.header,
      columns: columns.readings,
      roles: tidyRoles(guessed, overrides.roles ?? {}, names),
    },
    names,
    detection,
    alternatives: alternativesOf(first, encoding, detection, top, dialect, size),
    samples,
    doubts: columns.doubts,
    settled: columns.settled,
    bareReturns,
    newline: usualNewline(text),
    isEmpty: records.every((record) => record.every((cell) => cell.trim() === '')),
  }
}

/** Complete rows of a slice from within a file: what its cut ends damage has another width. */
function rowsWithin(text: string, dialect: Dialect, width: number): (readonly string[])[] {
  const begin = text.search(dialect.bareReturns ? /\r/ : /\n/) + 1
  const { records } = cut(text.slice(begin), dialect, false)
  return records.filter((record) => record.length === width)
}

function sampleOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / sampleSize))
  const values: string[] = []
  for (let i = 0; i < rows.length; i += step) {
    const value = rows[i]?.[column]
    if (value !== undefined && value !== '') values.push(value)
  }
  return values
}

function readColumns(
  names: readonly string[],
  samples: readonly (readonly string[])[],
  overrides: Overrides,
) {
  const readings: Record<string, ColumnReading> = {}
  const doubts: Record<string, string> = {}
  const settled = new Set<string>()
  names.forEach((name, i) => {
    const values = samples[i] ?? []
    const asked = overrides.columns?.[name]
    if (asked && Object.keys(asked).length > 0) {
      const base = asked.kind ? guessAs(asked.kind, values) : guess(name, values).reading
      readings[name] = { ...base, ...asked }
      settled.add(name)
      return
    }
    const { reading, doubt } = guess(name, values)
    readings[name] = reading
    if (doubt !== undefined) doubts[name] = doubt
  })
  return { readings, doubts, settled }
}

function distinctShare(values: readonly string[]): number {
  const filled = values.filter((value) => !isTypedNull(value))
  return filled.length === 0 ? 0 : new Set(filled).size / filled.length
}

function alternativesOf(
  first: Uint8Array,
  encoding: Encoding,
  detection: Detection,
  top: Top,
  dialect: Dialect,
  size: number,
) {
  const others = [detection.encoding, ...detection.others].filter((other) => other !== encoding)
  return others.slice(0, alternativesShown).map((other) => {
    const text = decoded(first, other)
    const { records } = cut(text, dialect, first.length >= size, top.skip + 1)
    return { encoding: other, header: records[top.skip] ?? [] }
  })
}
