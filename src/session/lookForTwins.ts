import { speaker } from '../i18n/say'
import type { CanonicalFile } from '../importer/canonical'
import { twinsTable } from '../importer/canonical/twins'
import { remove, type Notebook } from '../notebook'
import { filesOf } from './filesOf'
import type { SessionState } from './model'
import { withCanonical, withChoice } from './page/canonical'
import { Draft, type Prepared } from './page/draft'
import type { Session } from './session'
import type { Step } from './step'
import { predecessor } from './successor'

/**
 * Looks whether files that have just been attached hold orders that another file of the notebook holds under
 * different ids. Where they do, the tables that bring the files together are put at the end, with the question what
 * these orders are; where they do not, the notebook stays as it was.
 */
export async function lookForTwins(
  session: Session,
  step: Step,
  keys: readonly string[],
): Promise<void> {
  const { state } = session
  const files = ordersIn(state)
  const exports = files.map(({ report: { reading, nature } }) => reading.preset ?? nature.header)
  // The next export of a file is not another shop's: the page offers to put it in its place.
  const isNew = files.some(
    ({ relation }) => keys.includes(relation) && !predecessor(state, relation),
  )
  const isKnown = state.notebook.cells.some(({ key }) => key === twinsTable)
  if (!isNew || isKnown || new Set(exports).size < 2) return
  const { notebook: before } = state
  const { currency, locale, timezone } = before.meta
  const first = withCanonical(before, files, currency)
  const taken = before.cells.filter(({ kind }) => kind !== 'data').map(({ key }) => key)
  if (first.prepared.cells.some((key) => taken.includes(key))) return
  step.write(first.notebook, first.prepared.cells)
  await step.done()
  const twins = session.state.cells[twinsTable]?.result?.outputs[0]?.rowCount ?? 0
  if (twins === 0) {
    step.write(step.isAlone ? before : without(session.state.notebook, first.prepared), keys)
    return
  }
  const made = { ...first, notebook: session.state.notebook }
  const { notebook, prepared } = withChoice(made, currency, twins)
  const draft = new Draft(notebook, speaker({ locale, currency, timezone }))
  if (prepared.twins) draft.twins(prepared.twins, 'end')
  step.write(draft.notebook, prepared.cells)
}

/** A notebook that somebody went on to edit, without the tables that turned out not to be needed. */
function without(notebook: Notebook, { heading, cells }: Prepared): Notebook {
  const words = notebook.cells.filter(({ kind, body }) => kind === 'text' && body === heading)
  return [...cells, ...words.map(({ key }) => key)].reduce(remove, notebook)
}

/** The files of orders, by their place. */
function ordersIn(state: SessionState): readonly CanonicalFile[] {
  return filesOf(state, state.notebook.cells).filter(({ report }) => {
    const { subject } = report.nature
    return subject === 'orders' || subject === 'order_lines'
  })
}
