import { isValue } from './header'
import { isBlank, type Written } from './totals'

/** One of the tables stacked in a file, by the places of its records. */
export interface Block {
  readonly title: string
  /** where what stands above its header begins */
  readonly from: number
  readonly header: number
  /** the first record behind it */
  readonly until: number
}

/** The tables stacked in a file; at least two, or none. */
export function findBlocks(records: readonly Written[]): readonly Block[] {
  const commented = isComment(records[0])
  const blocks: Block[] = []
  let from = 0
  let gap = 0
  let i = 0
  while (i < records.length) {
    if (isGap(records[i])) {
      i++
      gap++
      continue
    }
    const begin = i
    while (i < records.length && !isGap(records[i])) i++
    // The name of a table may stand in a line of its own right above it.
    const isTitled = !commented && filled(records[begin]).length === 1
    const header = isTitled && isHeader(records, begin + 1, i) ? begin + 1 : begin
    const above = records.slice(from, header)
    const last = blocks.at(-1)
    const begins = commented
      ? above.some((record) => isComment(record))
      : (!last || gap > 0) && isHeader(records, header, i) && !isAlike(records, last, header)
    if (begins) {
      if (last) blocks[blocks.length - 1] = { ...last, until: from }
      blocks.push({ title: titleOf(above), from, header, until: records.length })
    }
    from = i
    gap = 0
  }
  return blocks.length > 1 ? blocks : []
}

/** A comment or a blank record: what stands between two tables. */
function isGap(record: Written | undefined): boolean {
  return record === undefined || isBlank(record.cells) || isComment(record)
}

function isComment(record: Written | undefined): boolean {
  return /^"?#/.test(record?.text ?? '')
}

/** Without comments a table shows by names over values, and a second one by a blank line before it. */
function isHeader(records: readonly Written[], at: number, end: number): boolean {
  const names = filled(records[at])
  const first = filled(records[at + 1])
  if (end - at < 2 || names.length < 2 || new Set(names).size < names.length) return false
  return !names.some(isValue) && first.some(isValue) && first.length >= names.length / 2
}

/** Rows of the same table may stand behind a blank line: as wide, but not named again. */
function isAlike(records: readonly Written[], last: Block | undefined, at: number): boolean {
  if (!last) return false
  const [above, here] = [filled(records[last.header]), filled(records[at])]
  return above.length === here.length && above.join('\n') !== here.join('\n')
}

function filled(record: Written | undefined): readonly string[] {
  return (record?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/** What the comments above a table say first, but for rules and dates. */
function titleOf(above: readonly Written[]): string {
  const lines = above.map(({ text }) => text.replace(/^"?#\s*/, '').replace(/[",]+$/, ''))
  const said = lines.map((line) => line.trim())
  return said.find((line) => /\p{L}/u.test(line) && !/^(start|end) date/i.test(line)) ?? ''
}
