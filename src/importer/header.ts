import { dateReading } from './dates'
import { writtenNumber } from './numbers'
import { commonWidth } from './delimiter'
import { guessRole } from './roles'

type Records = readonly (readonly string[])[]

export interface Top {
  /** records before the header, or before the first row where there is none */
  readonly skip: number
  readonly header: boolean
  /** columns of the table */
  readonly width: number
}

const recordsSearched = 60
const recordsCompared = 100

/** Finds where the table begins in the first records of a file, and whether names stand above it. */
export function findTop(
  records: Records,
  given: { readonly skip?: number; readonly header?: boolean },
): Top {
  const width = commonWidth(records)
  const skip = given.skip ?? firstFull(records, width)
  const first = records[skip] ?? []
  const body = records.slice(skip + 1)
  const header = given.header ?? holdsNames(first, body.slice(0, recordsCompared))
  return { skip, header, width: columnCount(header ? first : [], header ? body : [first, ...body]) }
}

/** The first record that is as wide as the table and at least half filled; `sep=;` is neither name nor value. */
function firstFull(records: Records, width: number): number {
  const from = records[0]?.[0]?.startsWith('sep=') ? 1 : 0
  const at = records
    .slice(from, recordsSearched)
    .findIndex(
      (record) =>
        record.length >= Math.min(width * 0.8, Math.max(width - 1, 2)) &&
        filled(record) >= width / 2,
    )
  return from + Math.max(at, 0)
}

function filled(record: readonly string[]): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/**
 * Names are words, all different, and no values. A first record of words only is taken for data where
 * half of them come up again below, each in its own column.
 */
function holdsNames(first: readonly string[], body: Records): boolean {
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length === 0) return false
  const values = cells.filter(isValue)
  if (values.length > 0) return values.length < cells.length * 0.2 && body.length > 0
  if (cells.some((cell) => guessRole(cell) !== undefined)) return true
  const typed = first.some((_, i) => body.some((record) => isValue(record[i]?.trim() ?? '')))
  if (typed || body.length === 0) return true
  const again = first.filter((cell, i) => body.some((record) => record[i] === cell))
  return again.length * 2 < first.length
}

/** Whether a cell holds a number or a date, so that it is no name. */
export function isValue(cell: string): boolean {
  if (cell === '') return false
  // `3M` may be the name of a firm or of three months.
  const number = writtenNumber(cell, '.')
  const isNumber = number !== undefined && (!number.lettered || number.isFraction)
  return isNumber || (dateReading([cell])?.share ?? 0) === 1
}

/** Cells without a name are columns where at least this share of the rows, and two of them, have them filled. */
const wideShare = 0.05

/**
 * As many columns as there are names, and more where many rows have more cells that are filled: a row
 * name without a heading is a column too. A rare longer row is a fault in the file, not a column: a price
 * that was cut in two at its thousands separator.
 */
function columnCount(names: readonly string[], rows: Records): number {
  const named = names.length - trailingEmpty(names)
  const lengths = rows
    .map((row) => row.length - trailingEmpty(row))
    .filter((length) => length > 0)
    .sort((a, b) => b - a)
  const usual = names.length === 0 ? (lengths[lengths.length >> 1] ?? 0) : named
  const enough = Math.max(2, Math.ceil(lengths.length * wideShare))
  return Math.max(usual, lengths[enough - 1] ?? 0, 1)
}

function trailingEmpty(cells: readonly string[]): number {
  let count = 0
  while (count < cells.length && cells[cells.length - 1 - count]?.trim() === '') count++
  return count
}

const longestName = 120

/** Column names from the cells of a header: tidy, none empty, no two alike (the engine does not tell cases apart). */
export function columnNames(cells: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>()
  const given = cells.map(tidy).map((name, i, all) => relative(name, i, all))
  const reserved = new Set(given.map((name) => name.toLowerCase()))
  return Array.from({ length: width }, (_, i) => {
    const base = given[i] || `column${i + 1}`
    let name = base
    for (
      let n = 2;
      taken.has(name.toLowerCase()) || (n > 2 && reserved.has(name.toLowerCase()));
      n++
    )
      name = `${base}_${n}`
    taken.add(name.toLowerCase())
    return name
  })
}

const comparison =
  /^(同比|环比|占比|较前一?[日周月年期]|较上[日周月年期]|去年同期|change|% ?change|% ?Δ)$/i

/** A comparison that comes up behind every figure belongs to the figure before it. */
function relative(name: string, at: number, all: readonly string[]): string {
  if (!comparison.test(name) || all.indexOf(name) === all.lastIndexOf(name)) return name
  const figure = all.slice(0, at).findLast((one) => one !== '' && !comparison.test(one))
  return figure === undefined ? name : `${figure}_${name}`
}

function tidy(cell: string): string {
  const text = cell
    .toWellFormed()
    .replace(/^="(.*)"$/, '$1')
    .replace(/[\s\p{Cc}\ufeff]+/gu, ' ')
    .trim()
  return text.length > longestName ? text.slice(0, longestName).trim().toWellFormed() : text
}
