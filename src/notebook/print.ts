import type { Notebook } from './model'

/** The text of a notebook: the head and then every cell as it stands. */
export function print(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) =>
    'open' in cell ? cell.open + cell.body + cell.close : cell.body + cell.after,
  )
  return notebook.meta.source + cells.join('')
}
