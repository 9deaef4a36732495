import { renameCell } from '../graph'
import * as edits from '../notebook'
import type { Notebook } from '../notebook'
import { cancel, run } from './asking'
import { attach, supersede } from './bring'
import { redo, undo, write } from './history'
import type { Operation } from './model'
import { omit } from './omit'
import { reported } from './reports'
import { settle } from './settle'
import type { Action, Applied, Core, Event } from './state'

/**
 * The session's whole logic, without effects: what becomes of the state, and what the runner has to do.
 * Never throws; an operation that makes no sense changes nothing.
 */
export function apply(core: Core, event: Event): Applied {
  const next = change(core, event)
  if (next === core) return { state: core, actions: [] }
  const { state, actions } = settle(next)
  return { state, actions: [...givenUp(core, next, event), ...actions] }
}

/** What the runner has to stop and to drop where an operation gave up results. */
function givenUp(before: Core, after: Core, { type }: Event): Action[] {
  if (type !== 'open' && type !== 'attached') return []
  const gone = [...before.outcomes.keys()].filter((key) => !after.outcomes.has(key))
  const actions: Action[] = []
  if (before.flight && !after.flight) actions.push({ type: 'abort', run: before.flight.run })
  if (gone.length > 0) actions.push({ type: 'drop', fingerprints: gone })
  return actions
}

function change(core: Core, event: Event): Core {
  switch (event.type) {
    case 'open':
      return open(core, event)
    case 'undo':
      return undo(core)
    case 'redo':
      return redo(core)
    case 'run':
      return run(core, event.keys)
    case 'cancel':
      return cancel(core)
    case 'progressed':
    case 'finished':
    case 'stopped':
    case 'lost':
    case 'forgotten':
      return reported(core, event)
    case 'attached':
      return attach(core, event.files)
    case 'supersede':
      return supersede(core, event.key, event.by)
    case 'edit':
      return write(core, edited(core.notebook, event), event.key)
    case 'rewrite':
      return rewrite(core, event)
    default:
      return write(core, edited(core.notebook, event))
  }
}

type Opening = Extract<Operation, { readonly type: 'open' }>
type Rewriting = Extract<Operation, { readonly type: 'rewrite' }>
type Edit = Exclude<
  Operation,
  { readonly type: 'open' | 'undo' | 'redo' | 'run' | 'cancel' | 'supersede' }
>

function edited(notebook: Notebook, edit: Edit): Notebook {
  switch (edit.type) {
    case 'rewrite':
      return edits.parse(edit.text, notebook)
    case 'edit':
      return edits.setBody(notebook, edit.key, edit.body)
    case 'set':
      return edits.setYaml(notebook, edit.key, edit.path, edit.value)
    case 'meta':
      return edits.setMeta(notebook, edit.field, edit.value)
    case 'presets':
      return edits.setPresets(notebook, edit.presets)
    case 'insert':
      return edits.insert(notebook, edit.cell, edit.at)
    case 'remove':
      return edits.remove(notebook, edit.key)
    case 'move':
      return edits.move(notebook, edit.key, edit.to)
    case 'show':
      return edits.show(notebook, edit.key, edit.showing)
    case 'rename':
      return renameCell(notebook, edit.key, edit.id)
    case 'replace':
      return edits.replace(notebook, edit.key, edit.cells)
  }
}

/**
 * A notebook from elsewhere is not trusted: nothing of it runs until the analyst says so. It brings its
 * own bytes under names that others use as well, so nothing that ran before says anything about it.
 */
function open(core: Core, { text, trusted = false, earlier = {} }: Opening): Core {
  return {
    ...omit(core, 'folding', 'flight'),
    notebook: edits.migrate(edits.parse(text)),
    cells: {},
    earlier,
    past: [],
    future: [],
    asked: new Set(),
    held: new Set(),
    outcomes: new Map(),
    strikes: new Map(),
    revision: core.revision + 1,
    opening: core.opening + 1,
    trusted: trusted || text.trim() === '',
  }
}

function rewrite(core: Core, event: Rewriting): Core {
  const next = write(core, edited(core.notebook, event))
  const isSame = event.joins === core.revision && core.past.length > 0
  return isSame && next !== core ? { ...next, past: core.past } : next
}
