import { renameCell } from '../graph'
import * as edits from '../notebook'
import type { Notebook } from '../notebook'
import { earlier as before } from './earlier'
import type { Operation } from './model'
import { omit } from './omit'
import { isInEngine, without, type Outcome } from './outcome'
import { plan, type Node } from './plan'
import { settle } from './settle'
import type { Action, Applied, Attachment, Core, Event, Report } from './state'

/** How many steps of undo are kept. */
const keptSteps = 500
/** How often the engine may die under one fingerprint before it is not tried again. */
const allowedStrikes = 2

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

/** Makes the notebook the present one, as one step of undo; `fold` joins it to the step before. */
function write(core: Core, notebook: Notebook, fold?: string): Core {
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

function undo(core: Core): Core {
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

function redo(core: Core): Core {
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

/** Asking for all trusts the notebook; asking for a cell that failed tries it again. What is typed after it is a step of undo of its own. */
function run(core: Core, keys: readonly string[] | undefined): Core {
  const asked = keys ?? Object.keys(core.cells)
  const failed = asked.flatMap((key) => failedBelow(core, key))
  return {
    ...omit(core, 'folding'),
    trusted: core.trusted || keys === undefined,
    asked: new Set([...core.asked, ...asked]),
    held: keys === undefined ? new Set() : core.held,
    outcomes: without(core.outcomes, failed),
    strikes: new Map([...core.strikes].filter(([fingerprint]) => !failed.includes(fingerprint))),
  }
}

/** The fingerprints of the cell and the ancestor that blocks it, where they failed. */
function failedBelow(core: Core, key: string): string[] {
  const cell = core.cells[key]
  if (!cell) return []
  const above = cell.blockedBy === undefined ? [] : failedBelow(core, cell.blockedBy)
  return core.outcomes.get(cell.fingerprint)?.ok === false ? [cell.fingerprint, ...above] : above
}

/** What waits or runs goes back to stale and does not start again by itself. */
function cancel(core: Core): Core {
  const waiting = Object.values(core.cells)
    .filter(({ status }) => status === 'queued' || status === 'running')
    .map(({ fingerprint }) => fingerprint)
  return { ...core, asked: new Set(), held: new Set([...core.held, ...waiting]) }
}

function reported(core: Core, report: Exclude<Report, { readonly type: 'attached' }>): Core {
  switch (report.type) {
    case 'progressed':
      if (core.flight?.run !== report.run) return core
      return { ...core, flight: { ...core.flight, progress: report.progress } }
    case 'finished':
      return core.flight?.run === report.run ? landed(core, report.outcome) : core
    case 'stopped': {
      if (core.flight?.run !== report.run) return core
      const { flight, ...rest } = core
      return {
        ...rest,
        asked: new Set([...core.asked].filter((key) => key !== flight.key)),
        held: new Set([...core.held, flight.fingerprint]),
      }
    }
    case 'forgotten':
      return forgotten(core, new Set(report.fingerprints))
    case 'lost':
      return report.generation <= core.generation ? core : lost(core, report.generation)
  }
}

/** Results whose relations were given up are not shown any more, not even greyed. */
function forgotten(core: Core, fingerprints: ReadonlySet<string>): Core {
  const cells = Object.entries(core.cells).map(([key, cell]) => {
    const isGone = fingerprints.has(cell.resultFingerprint ?? '')
    return [key, isGone ? omit(cell, 'result', 'resultFingerprint') : cell] as const
  })
  return {
    ...core,
    cells: Object.fromEntries(cells),
    outcomes: without(core.outcomes, fingerprints),
  }
}

/** Keeps what a run came to, whichever cell waited for it. */
function landed(core: Core, outcome: Outcome): Core {
  const { flight, ...rest } = core
  if (!flight) return core
  return { ...rest, outcomes: new Map([...core.outcomes, [flight.fingerprint, outcome]]) }
}

/**
 * All relations are gone with the database. What was fresh is asked for again; what ran when the
 * database died is tried once more and then counts as failed.
 */
function lost(core: Core, generation: number): Core {
  const { flight, ...rest } = core
  const gone = [...core.outcomes].filter(([, outcome]) => isInEngine(outcome)).map(([key]) => key)
  const outcomes = new Map(without(core.outcomes, gone))
  const strikes = new Map(core.strikes)
  if (flight) {
    const count = (strikes.get(flight.fingerprint) ?? 0) + 1
    strikes.set(flight.fingerprint, count)
    if (count >= allowedStrikes) outcomes.set(flight.fingerprint, crashed)
  }
  const again = Object.entries(core.cells)
    .filter(([, cell]) => cell.status === 'fresh' && gone.includes(cell.fingerprint))
    .map(([key]) => key)
  const running = flight ? [flight.key] : []
  return {
    ...rest,
    generation,
    outcomes,
    strikes,
    asked: new Set([...core.asked, ...again, ...running]),
  }
}

const crashed: Outcome = {
  ok: false,
  status: 'failed',
  problems: [{ code: 'session.crashed', severity: 'error', values: {} }],
  elapsed: 0,
}

/** Fills data cells, makes those that are missing, and asks for them: dropping files is the analyst's act. */
function attach(core: Core, files: readonly Attachment[]): Core {
  let { notebook } = core
  for (const { key, file, sha256 } of files) {
    if (!notebook.cells.some((cell) => cell.key === key)) {
      notebook = edits.insert(notebook, { kind: 'data', id: key, detail: '', body: '' }, 'end')
    }
    notebook = edits.setYaml(notebook, key, ['file'], file)
    notebook = edits.setYaml(notebook, key, ['sha256'], sha256)
  }
  const earlier = { ...core.earlier, ...before(core, files) }
  return run(
    withoutOther(write({ ...core, earlier }, notebook), files),
    files.map((file) => file.key),
  )
}

/** The bytes stay what they were: only the cell that names them is another. */
function supersede(core: Core, key: string, by: string): Core {
  const [old, next] = [key, by].map((name) => core.notebook.cells.find((cell) => cell.key === name))
  if (old?.kind !== 'data' || next?.kind !== 'data' || old === next) return core
  const { value } = edits.readData(next.body)
  const result = core.cells[by]?.result
  const sha256 = value?.sha256 ?? (result?.kind === 'data' ? result.report.sha256 : undefined)
  if (!value || sha256 === undefined) return core
  const files = [{ key, file: value.file, sha256 }]
  const notebook = ['file', 'sha256'].reduce(
    (made, name) => edits.setYaml(made, key, [name], name === 'file' ? value.file : sha256),
    edits.remove(core.notebook, by),
  )
  const earlier = { ...core.earlier, ...before(core, files) }
  return run(write({ ...core, earlier }, notebook), [key])
}

/**
 * The core without what was made from other bytes than those that were brought: where a cell had said
 * the right digest while the file at hand was another one, its text does not change by bringing the right
 * one. Which results that no cell shows are among them is not known, so these go as well.
 */
function withoutOther(core: Core, files: readonly Attachment[]): Core {
  const { nodes, order } = plan(core.notebook, core.engine)
  const touched = new Set<string>()
  for (const { key, sha256 } of files) {
    const node = nodes.get(key)
    if (node && !isFrom(core, node, sha256)) touched.add(key)
  }
  if (touched.size === 0) return core
  for (const key of order) {
    if (nodes.get(key)?.references.some((name) => touched.has(name))) touched.add(key)
  }
  const sound = new Set<string>()
  for (const [key, { fingerprint }] of nodes) if (!touched.has(key)) sound.add(fingerprint)
  const gone = [...core.outcomes.keys()].filter((fingerprint) => !sound.has(fingerprint))
  const isFlightGone = core.flight && !sound.has(core.flight.fingerprint)
  return forgotten(isFlightGone ? omit(core, 'flight') : core, new Set(gone))
}

/** Whether all that is known under a data cell's fingerprint comes from these bytes. */
function isFrom(core: Core, { key, fingerprint }: Node, sha256: string): boolean {
  const outcome = core.outcomes.get(fingerprint)
  if (outcome?.ok && outcome.result.kind === 'data') return outcome.result.report.sha256 === sha256
  return core.cells[key]?.fingerprint !== fingerprint
}
