import { fold } from '../lib/text'
import { readData } from '../notebook'
import { filesRead } from './filesRead'
import type { SessionState } from './model'

/** The data cell whose next file a data cell seems to hold. */
export interface Predecessor {
  readonly key: string
  /** `same` columns, `most` of them, or the file that the cell names is `missing` */
  readonly by: 'same' | 'most' | 'missing'
  /** columns that both have */
  readonly shared: number
}

/** Of the columns of both files together, how many both have to have. */
const enough = 0.5
/** The same, of files whose names differ in numbers only. */
const enoughOfNamed = 0.2

/**
 * Which earlier data cell the file of a cell is the next export of: one with the same columns, else the one
 * with the most columns in common, where these are half of them or both files are called the same but for
 * numbers, else one whose file is missing and is called the same, or is the only one that is missing. A file that other
 * cells read has a place of its own.
 */
export function predecessor(state: SessionState, key: string): Predecessor | undefined {
  const { cells } = state.notebook
  const own = tableOf(state, key)
  if (!own || filesRead(state.notebook).includes(key)) return undefined
  const before = cells.slice(
    0,
    cells.findIndex((cell) => cell.key === key),
  )
  const others = before.flatMap((cell) => {
    const table = cell.kind === 'data' ? tableOf(state, cell.key) : undefined
    if (!table) return []
    const shared = [...own.names].filter((name) => table.names.has(name)).length
    const all = new Set([...own.names, ...table.names]).size
    const isSame = table.header === own.header
    const isNamed = seriesOf(table.file) === seriesOf(own.file)
    return [{ key: cell.key, shared, isSame, isNamed, share: shared / Math.max(1, all) }]
  })
  const same = others.find(({ isSame }) => isSame)
  if (same) return { key: same.key, by: 'same', shared: same.shared }
  const best = others
    .toSorted((a, b) => b.share - a.share)
    .find(({ share, isNamed }) => share >= (isNamed ? enoughOfNamed : enough))
  if (best) return { key: best.key, by: 'most', shared: best.shared }
  const missing = before.filter((cell) => {
    const run = state.cells[cell.key]
    return cell.kind === 'data' && run?.status === 'failed' && !run.result
  })
  const [only] = missing
  const named = missing.find((cell) => seriesOf(fileOf(cell.body)) === seriesOf(own.file))
  const found = named ?? (missing.length === 1 ? only : undefined)
  return found && { key: found.key, by: 'missing', shared: 0 }
}

function tableOf(state: SessionState, key: string) {
  const result = state.cells[key]?.result
  if (result?.kind !== 'data') return undefined
  const names = new Set(
    result.outputs.flatMap(({ columns }) => columns.map(({ name }) => fold(name))),
  )
  return { file: result.report.file, header: result.report.nature.header, names }
}

const fileOf = (body: string) => readData(body).value?.file ?? ''

/** What the names of one export's files have in common: all but digits and what joins them. */
const seriesOf = (file: string) =>
  fold(file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')).replace(/[\d\s_.()（）-]+/g, '')
