import type { Outputs, Results } from '../../analysis/contract'
import { relationOf } from '../../analysis/scripts'
import { sql } from '../../sql'
import type { Table } from '../../table/table'
import { meanings } from '../lookup'
import type { Relation } from '../model'
import { prepareCell, type PreparedCell } from '../prepare'
import { physical } from '../relations'
import { Refusal, type RunContext, type RunResult } from './context'
import { describe } from './relation'

/** Runs the scripts of an analysis, keeps their outputs as tables, and draws its conclusions. */
export async function runAnalysis(context: RunContext): Promise<RunResult> {
  const { cell } = context
  const prepared = prepareCell(context.state, cell)
  const errors = prepared.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const isUnready = errors.every(({ code }) => code === 'bind.missing')
    throw new Refusal(isUnready ? 'unready' : 'failed', prepared.problems)
  }
  const outputs = await keepOutputs(context, cell.key, prepared)
  const { analysis } = prepared
  const results = await readOutputs(context, cell.key, prepared)
  const summary = analysis.summarize(results, prepared.context)
  return {
    result: {
      kind: 'analysis',
      analysis: analysis.id,
      outputs,
      summary,
      findings: analysis.findings(summary),
      binding: prepared.binding,
      scripts: prepared.scripts.map(({ output, relation, sql: { text } }) => {
        return { output, relation, sql: text }
      }),
    },
    problems: [...prepared.problems, ...analysis.check(summary)],
  }
}

/** A later script reads what an earlier one left under the cell's own names. */
async function keepOutputs(
  context: RunContext,
  key: string,
  { analysis, scripts }: PreparedCell,
): Promise<Relation[]> {
  const { engine, relations, fingerprint, signal, onProgress } = context
  const names = meanings(context.state)
  await relations.drop(fingerprint)
  const outputs: Relation[] = []
  for (const [i, { relation, sql: query }] of scripts.entries()) {
    await relations.point(names)
    const kept = physical(fingerprint) + relation.slice(key.length)
    await relations.make(fingerprint, kept, 'TABLE', query, signal)
    names.set(relation, kept)
    outputs.push(await describe(engine, kept, relation, signal))
    onProgress((i + 1) / scripts.length)
  }
  const order = Object.keys(analysis.outputs).map((output) => relationOf(analysis, key, output))
  return outputs.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}

/** The rows of the outputs that `summarize` sees: groups, never what grows with the data. */
async function readOutputs(
  { engine, fingerprint, signal }: RunContext,
  key: string,
  { analysis }: PreparedCell,
): Promise<Results<Outputs>> {
  const tables: Record<string, Table> = {}
  for (const [output, { read }] of Object.entries(analysis.outputs)) {
    if (!read) continue
    const kept = physical(fingerprint) + relationOf(analysis, key, output).slice(key.length)
    tables[output] = await engine.query(sql`SELECT * FROM ${sql.id(kept)}`, { signal })
  }
  return tables
}
