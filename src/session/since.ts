import type { Say } from '../i18n/say'
import type { Problem } from '../lib/problem'
import { fold } from '../lib/text'
import { liveProse } from './earlier'
import type { Earlier, Result, SessionState } from './model'
import { missingFrom } from './renames'

/** What a cell said before its data was replaced. */
export interface SinceView {
  /** the file that was replaced */
  readonly file: string
  /** the conclusions as they were, where they were others */
  readonly findings: readonly string[]
  /** of prose: its paragraphs with live values as they were, as HTML that is safe to show */
  readonly html?: string
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

/** What prose said before the data it speaks of was replaced, where it says something else now. */
export function sinceProse(state: SessionState, key: string, body: string): SinceView | undefined {
  const before = toCompare(state, key)
  if (before?.prose === undefined || before.prose === liveProse(state, body)) return undefined
  return { file: before.file, findings: [], html: before.prose }
}

/** How the table of a data cell differs from the one before: rows, columns, and what columns are for. */
export function sinceProblems(state: SessionState, key: string): readonly Problem[] {
  const before = toCompare(state, key)
  const result = state.cells[key]?.result
  if (!before?.table || result?.kind !== 'data') return []
  const { file, table } = before
  const { report } = result
  const names = result.outputs.flatMap(({ columns }) => columns)
  const gone = missingFrom(table.columns, names).map(({ name }) => name)
  const added = missingFrom(names, table.columns).map(({ name }) => name)
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

const integer = (value: number) => ({ value, format: 'integer' }) as const
const note = (code: string, values: Problem['values']): Problem => {
  return { code, severity: 'note', values }
}
const warning = (code: string, values: Problem['values']): Problem => {
  return { code, severity: 'warning', values }
}
