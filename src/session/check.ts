import type { Engine } from '../engine/engine'
import { compile, references, relationName } from '../graph'
import { fold } from '../lib/text'
import { ProblemError, type Problem } from '../lib/problem'
import { sql } from '../sql'
import { boundInputs, outputNames, relationsOf } from './lookup'
import type { SessionState } from './model'
import type { Relations } from './relations'
import { placed } from './run/sql'
import { refusal } from './statement'

/**
 * The problems of a SQL text as it is being typed, with ranges into it; nothing runs. Where a relation it
 * reads has not been made yet, the engine cannot be asked, and only the text itself is checked.
 */
export async function checkText(
  engine: Engine,
  relations: Relations,
  state: SessionState,
  key: string,
  text: string,
): Promise<readonly Problem[]> {
  const refused = refusal(text)
  if (refused) return [{ ...refused, cell: key }]
  const outputs = outputNames(state)
  const { text: compiled, problems, locate } = compile(text, boundInputs(state), outputs)
  if (problems.length > 0) return problems.map((problem) => ({ ...problem, cell: key }))
  const made = Object.entries(state.cells).flatMap(([name, cell]) =>
    name === key ? [] : relationsOf(name, cell).filter((one) => relations.has(one.fingerprint)),
  )
  const names = new Map(made.map((relation) => [fold(relation.name), relation]))
  const waiting = new Set(
    state.notebook.cells
      .filter((cell) => cell.key !== key && !names.has(fold(cell.key)))
      .flatMap((cell) => namesOf(cell.key, outputs.get(cell.key)))
      .map(fold),
  )
  const uses = references(compiled).relations.map(({ parts }) => fold(parts.at(-1) ?? ''))
  if (uses.some((name) => waiting.has(name))) return []
  await relations.point(new Map(made.map((relation) => [relation.name, relation.physical])))
  try {
    await engine.explain(sql.fromUser(compiled))
    return []
  } catch (error) {
    const found = placed(error, locate)
    if (!(found instanceof ProblemError) || found.problem.code === 'engine.lost') throw found
    return [{ ...found.problem, cell: key }]
  }
}

/** The names in SQL that a cell will leave behind when it has run. */
function namesOf(key: string, outputs: readonly string[] | undefined): readonly string[] {
  return [key, ...(outputs ?? []).map((output) => relationName(key, output, outputs))]
}
