import { failure, type Problem } from '../../lib/problem'
import type { FormatId, Overrides } from '../contract'
import type { Opened, OpenOptions } from './opened'
import type { Sheet } from './sheet'
import { SheetText } from './sheetText'

/** How the text this room writes stands. */
export const written = { encoding: 'utf-8', delimiter: ',', quote: '"' } as const

/**
 * Reads the sheet that was asked for, or else the one that looks most like a table, as delimited text.
 * Throws `importer.sheet` where there is none of that name, `importer.empty` where no sheet has cells.
 */
export async function openWorkbook(
  file: string,
  format: FormatId,
  sheets: readonly Sheet[],
  overrides: Overrides,
  options: OpenOptions,
): Promise<Opened> {
  const names = sheets.map(({ name }) => name)
  const sheet = await chosenSheet(file, sheets, overrides.sheet, options)
  const text = new SheetText(file)
  const { merges, lostDigits } = await sheet.read((row, cells) => text.add(row, cells), options)
  if (text.rows === 0) throw failure('importer.empty', { file })
  const problems: Problem[] = []
  if (names.length > 1)
    problems.push({
      code: 'importer.sheets',
      severity: 'note',
      values: { file, sheet: sheet.name, count: names.length, sheets: listed(names) },
    })
  if (lostDigits)
    problems.push({ code: 'importer.digits', severity: 'warning', values: { ...lostDigits } })
  return {
    source: text.source(file, merges),
    overrides: { ...overrides, ...written },
    container: { format, sheets: names, chosen: [sheet.name] },
    problems,
  }
}

/** Names for a sentence, the first few of them. */
export function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 12)
    .map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name))
  return shown.join(', ') + (names.length > shown.length ? ' …' : '')
}

async function chosenSheet(
  file: string,
  sheets: readonly Sheet[],
  asked: string | undefined,
  { signal }: OpenOptions,
): Promise<Sheet> {
  if (asked !== undefined) {
    const found = sheets.find(({ name }) => name === asked)
    if (found) return found
    const names = listed(sheets.map(({ name }) => name))
    throw failure('importer.sheet', { file, sheet: asked, sheets: names })
  }
  const [first] = sheets
  if (!first) throw failure('importer.no-table', { file })
  if (sheets.length === 1) return first
  let best = { sheet: first, weight: -1 }
  for (const sheet of sheets) {
    const text = new SheetText(file)
    await sheet.read((row, cells) => text.headIsFull || text.add(row, cells), {
      ...(signal && { signal }),
      enough: () => text.headIsFull,
    })
    const weight = text.weight() / (sheet.hidden ? 100 : 1)
    if (weight > best.weight) best = { sheet, weight }
  }
  return best.sheet
}
