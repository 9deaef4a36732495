import * as edits from '../notebook'
import type { Notebook } from '../notebook'
import { omit } from './omit'
import type { Core } from './state'

/** How many steps of undo are kept. */
const keptSteps = 500

/** Makes the notebook the present one, as one step of undo; `fold` joins it to the step before. */
export function write(core: Core, notebook: Notebook, fold?: string): Core {
  if (notebook === core.notebook || core.notebook.readonly) return core
  const before = edits.print(core.notebook)
  if (edits.print(notebook) === before) return core
  const { folding, ...rest } = core
  const folds = fold !== undefined && fold === folding && core.past.length > 0
  return {
    ...rest,
    notebook,
    past: folds ? core.past : [...core.past, before].slice(-keptSteps),
    future: [],
    revision: core.revision + 1,
    ...(fold !== undefined && { folding: fold }),
  }
}

export function undo(core: Core): Core {
  const text = core.past.at(-1)
  if (text === undefined) return core
  return {
    ...omit(core, 'folding'),
    notebook: edits.parse(text, core.notebook),
    past: core.past.slice(0, -1),
    future: [...core.future, edits.print(core.notebook)],
    revision: core.revision + 1,
  }
}

export function redo(core: Core): Core {
  const text = core.future.at(-1)
  if (text === undefined) return core
  return {
    ...omit(core, 'folding'),
    notebook: edits.parse(text, core.notebook),
    past: [...core.past, edits.print(core.notebook)],
    future: core.future.slice(0, -1),
    revision: core.revision + 1,
  }
}
