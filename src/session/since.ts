import type { Say } from '../i18n/say'
import type { Problem } from '../lib/problem'
import { fold } from '../lib/text'
import type { Earlier, Result, SessionState } from './model'

/** What a cell said before its data was replaced. */
export interface SinceView {
  /** the file that was replaced */
  readonly file: string
  /** the conclusions as they were, where they were others */
  readonly findings: readonly string[]
}

/** What there is to compare; undefined where the bytes of before are back. */
function toCompare({ earlier, cells }: SessionState, key: string): Earlier | undefined {
  const before = earlier[key]
  const data = before && cells[before.data]?.result
  return data?.kind === 'data' && data.report.sha256 !== before?.sha256 ? before : undefined
}

/** The conclusions of an analysis before its data was replaced, in the reader's words. */
export function since(
  state: SessionState,
  key: string,
  result: Result | undefined,
  say: Say,
): SinceView | undefined {
  const before = toCompare(state, key)
  if (!before || result?.kind !== 'analysis') return undefined
  const now = new Set(
    result.findings.map(({ key: name, values }) => say(`finding.${name}`, values)),
  )
  const findings = before.findings
    .map(({ key: name, values }) => say(`finding.${name}`, values))
    .filter((text) => !now.has(text))
  return findings.length > 0 ? { file: before.file, findings } : undefined
}

/** How the table of a data cell differs from the one before: rows, columns, and what columns are for. */
export function sinceProblems(state: SessionState, key: string): readonly Problem[] {
  const before = toCompare(state, key)
  const result = state.cells[key]?.result
  if (!before?.table || result?.kind !== 'data') return []
  const { file, table } = before
  const { report } = result
  const names = result.outputs.flatMap(({ columns }) => columns)
  const gone = missingFrom(table.columns, names)
  const added = missingFrom(names, table.columns)
  const changed = names.filter((column) => {
    const was = table.columns.find(({ name }) => fold(name) === fold(column.name))
    return was !== undefined && was.kind !== column.kind
  })
  const moved = Object.entries(table.roles).flatMap(([role, column]) => {
    const now = Object.entries(report.reading.roles).find(([name]) => name === role)?.[1]
    return gone.includes(column) && now !== undefined ? [`${column} → ${now}`] : []
  })
  const rows = { before: integer(table.rows), now: integer(report.rowsRead) }
  const list = (values: readonly string[]) => values.join(', ')
  return [
    note('session.replaced', { file, ...rows }),
    ...(gone.length > 0
      ? [warning('session.columns-gone', { file, count: gone.length, columns: list(gone) })]
      : []),
    ...(moved.length > 0 ? [note('session.columns-moved', { columns: list(moved) })] : []),
    ...(added.length > 0
      ? [note('session.columns-new', { count: added.length, columns: list(added) })]
      : []),
    ...(changed.length > 0
      ? [warning('session.columns-kind', { columns: list(changed.map(({ name }) => name)) })]
      : []),
  ]
}

interface Named {
  readonly name: string
}

const missingFrom = (columns: readonly Named[], others: readonly Named[]): readonly string[] => {
  const there = new Set(others.map(({ name }) => fold(name)))
  return columns.map(({ name }) => name).filter((name) => !there.has(fold(name)))
}

const integer = (value: number) => ({ value, format: 'integer' }) as const
const note = (code: string, values: Problem['values']): Problem => {
  return { code, severity: 'note', values }
}
const warning = (code: string, values: Problem['values']): Problem => {
  return { code, severity: 'warning', values }
}
