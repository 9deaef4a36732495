import { chartQuery, parseChart, rowCap } from '../../chart/cell'
import { ratesTable } from '../../importer/canonical/rates'
import { failure, type Problem } from '../../lib/problem'
import { readChart } from '../../notebook'
import { blankAxis } from '../blank'
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
  const blank = blankAxis(data)
  return {
    result: { kind: 'chart', outputs: [], data, sampled },
    problems: [
      ...problems,
      ...(sampled ? [part(rowCap)] : []),
      ...(blank ? [nothing(context, spec.columns[blank] ?? '')] : []),
    ],
  }
}

/** Why there is nothing to draw: sums of several currencies wait for their rates. */
function nothing({ state, above }: RunContext, column: string): Problem {
  const rates = state.notebook.cells.find(({ key }) => key === ratesTable)
  const isWaiting = above.includes(ratesTable) && rates?.body.includes('NULL') === true
  return isWaiting
    ? { code: 'session.chart-rates', severity: 'warning', values: { column, cell: ratesTable } }
    : { code: 'session.chart-blank', severity: 'warning', values: { column } }
}

const part = (shown: number): Problem => ({
  code: 'session.sampled',
  severity: 'note',
  values: { shown },
})
