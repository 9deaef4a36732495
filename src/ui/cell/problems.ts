import type { Cell } from '../../notebook'
import type { CellState } from '../../session/model'
import { problemViews, type ProblemView } from '../../session/problemView'
import { wordsOf } from '../../session/view'
import { preferences } from '../preferences.svelte'
import { t } from '../words.svelte'
import type { Workbench } from '../workbench.svelte'

interface Shown {
  readonly by: readonly unknown[]
  readonly problems: readonly ProblemView[]
}
const seen = new WeakMap<CellState, Shown>()

/**
 * The problems of a cell as its author is told them: in the interface's language, and quietly where
 * something is only still to be filled in. Readers are told in the notebook's language.
 */
export function shownProblems(bench: Workbench, cell: Cell): readonly ProblemView[] {
  const run = bench.cellState(cell.key)
  if (!run) return []
  if (bench.reading) return bench.view(cell.key)?.problems ?? []
  const { locale, currency, timezone } = { ...bench.meta, locale: preferences.language }
  const by = [cell, locale, currency, timezone, bench.state.earlier]
  const known = seen.get(run)
  if (known && by.every((each, i) => each === known.by[i])) return known.problems
  const problems = told(bench, cell, run)
  seen.set(run, { by, problems })
  return problems
}

function told(bench: Workbench, cell: Cell, run: CellState): readonly ProblemView[] {
  const say = wordsOf({ ...bench.meta, locale: preferences.language }, cell)
  const problems = problemViews(bench.state, cell.key, say)
  if (run.status !== 'unready' || cell.kind === 'data') return problems
  return problems.map((problem): ProblemView => {
    if (problem.severity !== 'error') return problem
    const { code, text, fix } = problem
    const isTable = code === 'notebook.missing-field' && cell.kind !== 'input'
    if (isTable) return { code, severity: 'note', text: t('ui.form.choose') }
    return { code, severity: 'note', text, ...(fix !== undefined && { fix }) }
  })
}
