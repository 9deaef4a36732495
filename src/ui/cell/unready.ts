import type { CellView, ProblemView } from '../../session/view'
import { t } from '../words.svelte'

/** What is still to be filled in is no failure: such problems are told quietly, in the form's own words. */
export function shownProblems(view: CellView | undefined): readonly ProblemView[] {
  if (!view) return []
  if (view.status !== 'unready' || view.kind === 'data') return view.problems
  return view.problems.map((problem): ProblemView => {
    if (problem.severity !== 'error') return problem
    const { code, text } = problem
    const isTable = code === 'notebook.missing-field' && view.kind !== 'input'
    return { code, severity: 'note', text: isTable ? t('ui.form.choose') : text }
  })
}
