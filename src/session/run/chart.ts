import { chartQuery, parseChart } from '../../chart/cell'
import { failure } from '../../lib/problem'
import { fillInputs, readChart } from '../../notebook'
import { findOutput, inputAt } from '../lookup'
import { missing } from '../prepare'
import { Refusal, type RunContext, type RunResult } from './context'

/** Fetches the rows a chart draws, aggregated in the engine. */
export async function runChart(context: RunContext): Promise<RunResult> {
  const { engine, state, cell, signal } = context
  const { value } = readChart(cell.body)
  if (!value) throw failure('session.unreadable')
  const fields = fillInputs(value.fields, (input) => inputAt(state, input))
  const { spec, problems } = parseChart(fields as Readonly<Record<string, unknown>>)
  if (!spec) throw new Refusal('failed', problems)
  const from = findOutput(state, value.from.cell, value.from.part)
  if (!from) throw missing(value.from.cell, value.from.part)
  const query = chartQuery(spec, from.physical, from.columns)
  const data = await engine.query(query.sql, { signal })
  const sampled = query.sampled && data.rowCount < from.rowCount
  return { result: { kind: 'chart', outputs: [], data, sampled }, problems }
}
