import type { SessionState } from '../session/model'
import type { Session } from '../session/session'
import { view, type CellView } from '../session/view'
import type { Table, Value } from '../table/table'

/** How many rows are fetched at a time. */
const pageSize = 50_000

/**
 * The results of a run notebook as JSON, piece by piece, so that no size of result has to fit into one
 * string: `{"cells": {"<key>": {status, problems, outputs, summary, findings …}}}`, one cell a line.
 * `rows` also puts in the rows of data cells.
 */
export async function* results(session: Session, rows: boolean): AsyncGenerator<string> {
  const shown = view(session.state).filter(({ kind }) => kind !== 'text')
  yield '{"cells":{'
  for (const [i, cell] of shown.entries()) {
    yield `${i > 0 ? ',' : ''}\n${JSON.stringify(cell.key)}:{`
    yield fields(session.state, cell)
    yield* outputs(session, cell, rows)
    yield '}'
  }
  yield '\n}}\n'
}

function fields(state: SessionState, cell: CellView): string {
  const run = state.cells[cell.key]
  const result = run?.result
  const text = JSON.stringify(
    {
      kind: cell.kind,
      status: cell.status,
      problems: cell.problems,
      ...(run?.blockedBy !== undefined && { blockedBy: run.blockedBy }),
      ...(cell.input !== undefined && { value: cell.input }),
      ...(result?.kind === 'analysis' && {
        analysis: result.analysis,
        roles: result.binding,
        summary: result.summary,
        findings: result.findings.map(({ key, tone, values }, i) => {
          return { key, tone, text: cell.findings[i]?.text ?? '', values }
        }),
      }),
      ...(result?.kind === 'data' && { file: result.report.file, sha256: result.report.sha256 }),
    },
    plain,
  )
  return text.slice(1, -1)
}

async function* outputs(session: Session, cell: CellView, rows: boolean): AsyncGenerator<string> {
  const result = session.state.cells[cell.key]?.result
  yield ',"outputs":{'
  if (result && cell.status === 'fresh') {
    for (const [i, { name, columns, rowCount }] of cell.outputs.entries()) {
      const output =
        result.kind === 'analysis'
          ? (result.scripts.find(({ relation }) => relation === name)?.output ?? name)
          : result.kind === 'data'
            ? 'data'
            : 'result'
      const head = {
        columns: columns.map((column) => column.name),
        kinds: columns.map((column) => column.kind),
        rowCount,
      }
      yield `${i > 0 ? ',' : ''}${JSON.stringify(output)}:${JSON.stringify(head).slice(0, -1)}`
      if (result.kind !== 'data' || rows) yield* rowsOf(session, name, rowCount)
      yield '}'
    }
    if (result.kind === 'chart') yield* chartData(result.data)
  }
  yield '}'
}

async function* rowsOf(session: Session, name: string, count: number): AsyncGenerator<string> {
  yield ',"rows":['
  for (let offset = 0; offset < count; offset += pageSize) {
    const table = await session.page({ relation: name, offset, limit: pageSize })
    yield (offset > 0 ? ',' : '') + rowTexts(table)
  }
  yield ']'
}

function* chartData(table: Table): Generator<string> {
  const head = {
    columns: table.columns.map((column) => column.name),
    kinds: table.columns.map((column) => column.kind),
    rowCount: table.rowCount,
  }
  yield `"data":${JSON.stringify(head).slice(0, -1)},"rows":[${rowTexts(table)}]}`
}

function rowTexts(table: Table): string {
  const columns = table.columns.map((_, at) => table.columnAt(at))
  return Array.from({ length: table.rowCount }, (_, row) =>
    JSON.stringify(
      columns.map((values) => values[row] ?? null),
      plain,
    ),
  ).join(',')
}

/** What JSON cannot say: large integers, infinite numbers and bytes become text. */
function plain(_: string, value: Value | undefined): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
