import { dependencies } from '../graph'
import type { Notebook } from '../notebook'

const known = new WeakMap<Notebook, readonly string[]>()

/** The data cells that other cells read, in their order; remembered for as long as the notebook lives. */
export function filesRead(notebook: Notebook): readonly string[] {
  const found = known.get(notebook) ?? look(notebook)
  known.set(notebook, found)
  return found
}

function look(notebook: Notebook): readonly string[] {
  const nodes = [...dependencies(notebook).nodes.values()]
  const read = new Set(nodes.flatMap(({ references }) => references))
  return notebook.cells.flatMap(({ kind, key }) => (kind === 'data' && read.has(key) ? [key] : []))
}
