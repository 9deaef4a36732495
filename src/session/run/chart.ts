import { chartQuery, parseChart, rowCap } from '../../chart/cell'
import { failure, type Problem } from '../../lib/problem'
import { readChart } from '../../notebook'
import { filled, findOutput } from '../lookup'
import { missing } from '../prepare'
import { Refusal, type RunContext, type RunResult } from './context'

/** Fetches the rows a chart draws, aggregated in the engine. */
export async function runChart(context: RunContext): Promise<RunResult> {
  const { engine, relations, state, cell, signal } = context
  const { value } = readChart(cell.body)
  if (!value) throw failure('session.unreadable')
  const { spec, problems } = parseChart(filled(state, value.fields))
  if (!spec) throw new Refusal('failed', problems)
  const from = findOutput(state, value.from.cell, value.from.part)
  if (!from) throw missing(value.from.cell, value.from.part)
  await relations.ready(from.physical)
  const query = chartQuery(spec, from.physical, from.columns)
  const data = await engine.query(query, { signal })
  const sampled = data.rowCount > rowCap
  return {
    result: { kind: 'chart', outputs: [], data, sampled },
    problems: sampled ? [...problems, part(rowCap)] : problems,
  }
}

const part = (shown: number): Problem => ({
  code: 'session.sampled',
  severity: 'note',
  values: { shown },
})
