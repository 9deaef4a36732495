import { twinsChoice, twinsTable } from '../../importer/canonical/twins'
import type { Problem } from '../../lib/problem'
import { readInput } from '../../notebook'
import type { RunContext } from './context'

/**
 * What the analyst has still to decide about what a cell reads before anything can be concluded of it: whether
 * orders that two files hold under different ids are the same.
 */
export function undecided({ state, above }: RunContext): readonly Problem[] {
  if (!above.includes(twinsTable) || !above.includes(twinsChoice)) return []
  const choice = state.notebook.cells.find(({ key }) => key === twinsChoice)
  const input = choice && readInput(choice.body).value
  const [list] = state.cells[twinsTable]?.result?.outputs ?? []
  if (!input || !list || list.rowCount === 0 || input.value !== input.options[0]) return []
  const { file = '', other_file: other = '' } = list.first ?? {}
  const names = { file: String(file), other: String(other) }
  const values = { count: list.rowCount, ...names, choice: twinsChoice, list: twinsTable }
  return [{ code: 'session.twins', severity: 'error', values }]
}
