import { load, readOwnPresets } from '../../importer'
import { failure, type Problem } from '../../lib/problem'
import { readData } from '../../notebook'
import { omit } from '../omit'
import { physical } from '../relations'
import type { RunContext, RunResult } from './context'
import { describe } from './relation'

/**
 * Finds the bytes of a data cell and reads them into a table. The report has the roles as guessed: what
 * the cell says of them is put in where the result is shown, so that another role needs no other run.
 */
export async function runData(context: RunContext): Promise<RunResult> {
  const { cell, engine, relations, sources, fingerprint, signal, onProgress } = context
  const { value } = readData(cell.body)
  if (!value) throw failure('session.unreadable')
  const source = await sources.find(cell.key, value.file, value.sha256)
  if (!source) throw failure('session.file-missing', { file: value.file, cell: cell.key })
  const relation = physical(fingerprint)
  await relations.drop(fingerprint)
  const { timezone, locale, presets } = context.state.notebook.meta
  relations.note(fingerprint, relation)
  const { report } = await load(engine, relation, source, omit(value.overrides, 'roles'), {
    signal,
    onProgress: (fraction) => onProgress(fraction, source.size),
    timezone,
    locale,
    presets: readOwnPresets(presets),
  })
  const problems: Problem[] = [...report.problems]
  if (value.sha256 !== undefined && report.sha256 !== value.sha256) {
    const values = { file: report.file, cell: cell.key }
    problems.unshift({ code: 'session.file-changed', severity: 'warning', values })
  }
  const output = await describe(engine, relation, cell.key, signal, report.rowsRead)
  return { result: { kind: 'data', outputs: [output], report }, problems }
}
