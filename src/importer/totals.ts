import { type Asides, type CellRule, groupOf, takes } from './asides'
import { dateReading } from './dates'
import { isValue } from './header'
import { columnsOf } from './presets/match'
import { normalised } from './presets/normalised'
import type { Preset } from './presets/preset'
import type { AsideReason } from './vocabulary'

/** A record of a file: its cells, and its text as it stands there. */
export interface Written {
  readonly cells: readonly string[]
  readonly text: string
}

const total =
  /^(?:(?:grand |sub)?totals?|(?:totals?|gesamt|insgesamt|totale|总计|合计|合計|總計)\s?[:：].*|total(?: of \d[\d,]* (?:results?|rows?|items?|campaigns?|ads?))|(?:gesamt)?summe|gesamt|insgesamt|totaux|total général|totale|总\s*计|合\s*计|汇\s*总|小\s*计|共\s*计|总\s*和|均\s*值|平\s*均(?:值|数)?|全站统计|当页汇总|当页合计|合\s*計|總\s*計|小\s*計|averages?|overall totals?|totals? and averages|합계|총계|итого|всего|razem|suma|toplam|totaal)\s*[:：]?$/iu
/** What the name of a sum has in it, where the rows beside it begin with a day. */
const sumWord =
  /\b(?:totals?|sum|averages?|avg|mean|subtotal)\b|gesamt|summe|durchschnitt|moyenne|promedio|media|[总合小共]\s*[计計和]|汇总|均值|平均|總|합계|총계|итого|всего|razem|suma|toplam|totaal|^(?:全部|整体|全体|all)$/iu
/** The first of the names of sums below a table. */
const sumName = /^(?:总|合计|totals?\b)/iu
const footnote =
  /^(?:说明|注释?|备注|数据来源|数据说明|统计口径|导出时间|生成时间|數據來源|note|notes|source|disclaimer|report generated|generated (?:on|at|by)|exported|no data available|\*|※|#|[-—=]{5,}|共\s?\d+\s?[笔条]|[已待]?(?:收入|支出)[:：]\s?\d+笔)/iu
/** Rows looked at from the top and from the end. */
const fromTop = 3
const fromEnd = 60
/** A remark fills few cells of a wide table. */
const remarkCells = 2
const remarkWidth = 4
const trailerLines = 5

/** Sums that stand first or last and remarks below a table, found among its records as they were sampled. */
export function strayRecords(
  top: readonly Written[],
  bottom: readonly Written[],
  width: number,
): Asides['records'] {
  const found = new Map<string, AsideReason>()
  if (width < 2) return found
  const body = top.filter(({ cells }) => !isBlank(cells))
  const isDated = beginsWithDays(body)
  const isSum = ({ cells }: Written) =>
    isTotal(cells) || (isDated && sumWord.test(cells[0] ?? '') && !/^\s*\d{4}/.test(cells[0] ?? ''))
  for (const record of body.slice(0, fromTop)) {
    if (!isSum(record)) break
    found.set(record.text, 'total')
  }
  const [first] = body
  if (first && isLegend(first.cells, body.slice(1))) found.set(first.text, 'footnote')
  // Only where all rows are at hand can a row be known by what it is the sum of.
  const whole = top === bottom ? body.filter(({ text }) => !found.has(text)) : []
  const [foremost, last] = [whole[0], whole.at(-1)]
  if (last && isSumOf(last.cells, whole.slice(0, -1))) found.set(last.text, 'total')
  if (foremost && isSumOf(foremost.cells, whole.slice(1))) found.set(foremost.text, 'total')
  const tail = trailer(bottom, width)
  for (const { text } of bottom.slice(tail)) found.set(text, 'footnote')
  for (const { text } of statement(bottom.slice(0, tail), width)) found.set(text, 'total')
  for (let i = tail - 1; i >= Math.max(0, bottom.length - fromEnd); i--) {
    const record = bottom[i]
    if (!record || isBlank(record.cells)) continue
    if (found.get(record.text) === 'total') continue
    if (isSum(record)) found.set(record.text, 'total')
    else if (isRemark(record.cells, width)) found.set(record.text, 'footnote')
    else break
  }
  return found
}

/**
 * Where what stands below a table begins, apart from it by a blank line: a few lines of less than half the width of a
 * wide one, such as how many records were downloaded.
 */
function trailer(records: readonly Written[], width: number): number {
  const filled = records.findLastIndex(({ cells }) => !isBlank(cells))
  const blank = records.slice(0, filled + 1).findLastIndex(({ cells }) => isBlank(cells))
  const lines = records.slice(blank + 1, filled + 1)
  const isOne =
    width >= remarkWidth &&
    blank > 0 &&
    lines.length > 0 &&
    lines.length <= trailerLines &&
    lines.every(({ cells }) => cells.length * 2 < width && !isTotal(cells))
  return isOne ? blank + 1 : records.length
}

/** Two lines that close the statement of a bank: the names of its sums, fewer than there are columns, and their values. */
function statement(records: readonly Written[], width: number): readonly Written[] {
  const [names, values] = records.filter(({ cells }) => !isBlank(cells)).slice(-2)
  if (!names || !values) return []
  const [named, filled] = [upToLast(names.cells), upToLast(values.cells)]
  const isOne =
    named.length * 2 <= width &&
    named.length === filled.length &&
    sumName.test(bare(named[0] ?? '')) &&
    filled.every(isValue)
  return isOne ? [names, values] : []
}

/** The cells without the empty ones at the end, which a program that saved the file may have added. */
const upToLast = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim())

/**
 * Whether the first row says in words what its columns hold: it begins with words, most of its cells are several words, no two are alike, and
 * where the rows below have values, it has words or nothing.
 */
function isLegend(cells: readonly string[], below: readonly Written[]): boolean {
  const rows = below.slice(0, fromEnd).filter(({ cells: all }) => !isBlank(all))
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const inWords = filled.filter((cell) => worded.test(cell))
  if (rows.length < leastRows - 1 || !worded.test(cells[0] ?? '')) return false
  if (inWords.length < filled.length * 0.7 || new Set(filled).size < filled.length) return false
  const typed = cells.flatMap((cell, i) => {
    const values = rows.map((row) => row.cells[i]?.trim() ?? '').filter((value) => value !== '')
    const isTyped = values.length * 2 >= rows.length && values.every(isValue)
    return isTyped && cell.trim() !== '' ? [cell.trim()] : []
  })
  const isTold = typed.length >= 2 && filled.some((cell) => told.test(cell))
  const inWordsToo = typed.filter((cell) => worded.test(cell))
  return (
    isTold &&
    inWordsToo.length >= typed.length * 0.7 &&
    typed.every((cell) => /^\P{N}*\p{L}{2}\P{N}*$/u.test(cell) || worded.test(cell))
  )
}

/** Several words, which no missing value is written as … */
const worded = /\p{L}{2,}\P{L}+\p{L}{2,}|\p{Script=Han}{2,}/u
/** … and so many that something is explained. */
const told = /(?:\p{L}+\P{L}+){3,}\p{L}|\p{Script=Han}{8,}/u

/** The rules of a preset for the columns of a file, without those that would take half of its rows. */
export function cellRules(
  preset: Preset | undefined,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly CellRule[] {
  const columns = columnsOf(names)
  return (preset?.asides ?? []).flatMap(({ column, values, reason, of }) => {
    const [name] = column.flatMap((one) => columns.get(normalised(one)) ?? [])
    if (name === undefined) return []
    const keys = of?.map((one) => names.indexOf(columns.get(normalised(one)) ?? ''))
    const plain = { column: names.indexOf(name), values: new Set(values), reason }
    const rule = keys ? { ...plain, keys, groups: groupsOf(plain, keys, rows) } : plain
    const taken = rows.filter((row) => takes(rule, row)).length
    return rows.length > 0 && taken * 2 > rows.length ? [] : [rule]
  })
}

/** Groups of rows that have rows beside their sum. */
function groupsOf(
  rule: CellRule,
  keys: readonly number[],
  rows: readonly (readonly string[])[],
): ReadonlySet<string> {
  return new Set(rows.filter((row) => !takes(rule, row)).map((row) => groupOf(row, keys)))
}

function isTotal(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? ''
  return total.test(bare(first))
}

/** Whether most of the records begin with a day. */
function beginsWithDays(records: readonly Written[]): boolean {
  const first = records.slice(0, fromEnd).map(({ cells }) => cells[0]?.trim() ?? '')
  const share = first.length >= leastRows ? dateReading(first)?.share : undefined
  return share !== undefined && share >= 0.5
}

/** Of fewer rows, or fewer that are not zero, a sum may be chance. */
const leastRows = 4
/** … but not in so many columns at once. */
const sumsOfFew = 3

/**
 * Whether a record that leaves open what all others say adds up all others in some column, to the last digit: what is
 * said of a sum is not always its first word.
 */
function isSumOf(cells: readonly string[], others: readonly Written[]): boolean {
  if (others.length < 2) return false
  const isOpen = (i: number) => /^[\s—–-]*$/.test(cells[i] ?? '')
  const columns = cells.map((_, i) => others.map((record) => record.cells[i]?.trim() ?? ''))
  const leavesOpen = columns.some((values, i) => isOpen(i) && values.every((value) => value !== ''))
  if (!leavesOpen) return false
  const added = columns.filter((values, i) => {
    const numbers = values.map(amountOf)
    const own = amountOf(cells[i] ?? '')
    const filled = numbers.filter((value) => value !== 0)
    if (isOpen(i) || new Set(filled).size < 2) return false
    const sum = numbers.reduce((all, value) => all + value, 0)
    return Math.abs(sum - own) <= Math.abs(sum) * 1e-9
  })
  const isByChance = (values: readonly string[]) =>
    values.filter((value) => amountOf(value) !== 0).length < leastRows
  return added.length >= sumsOfFew || added.some((values) => !isByChance(values))
}

/** A plain amount, nothing where the cell is empty; NaN for anything else. */
function amountOf(cell: string): number {
  return Number(cell.replace(/[,\s¥￥$€£元]/g, ''))
}

function isRemark(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const first = filled[0] ?? ''
  if (filled.length > remarkCells || width < 2) return false
  return footnote.test(bare(first)) || (width >= remarkWidth && isSentence(first, cells))
}

/** A long text that begins a record and stands alone in it. */
function isSentence(first: string, cells: readonly string[]): boolean {
  const alone = cells.filter((cell) => cell.trim() !== '').length === 1
  const words = first.trim().split(/\s+/).length
  return alone && cells[0] === first && (words >= 5 || /[。；]|\p{Script=Han}{12,}/u.test(first))
}

const bare = (cell: string) => cell.normalize('NFKC').trim()

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
