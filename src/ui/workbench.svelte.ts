import { createContext } from 'svelte'
import { findAnalysis } from '../analysis/registry'
import { inputText } from '../export/inputs'
import { formatter } from '../i18n/format'
import { speaker } from '../i18n/say'
import { print } from '../notebook'
import type { Cell, Meta, Notebook } from '../notebook/model'
import type { CellState, NewCell, Operation, Place, Relation, SessionState } from '../session/model'
import type { Session } from '../session/session'
import { view, type CellView } from '../session/view'
import { steady } from './steady'

/** What is being typed and is no part of the notebook yet. */
export interface Draft {
  /** the notebook with it in its place; the same one while nothing differs */
  readonly within: (notebook: Notebook) => Notebook
  readonly commit: () => void
}

/** The open notebook as the page sees it: the session's state made reactive, and what readers do to it. */
export class Workbench {
  readonly session: Session
  /** name and version of the engine */
  readonly engine: string
  state = $state.raw<SessionState>() as SessionState
  /** findings, charts and prose only */
  reading = $state(false)
  /** another tab holds the notebook */
  elsewhere = $state(false)
  /** the key of the cell the analyst is at */
  selected = $state<string>()
  /** the key of the cell whose name is being typed */
  renaming = $state<string>()
  /** the key of a cell that has just been made and wants the focus */
  fresh = $state<string>()
  /** whether the analyst has just opened it and the focus is still where they came from */
  entered = $state(false)
  /** where new prose is being written: a notebook holds no empty text */
  writing = $state.raw<Place>()

  readonly #steadyViews = steady<CellView>()
  readonly #steadyRelations = steady<Relation>()
  readonly #steadyStale = steady<string>()
  readonly #steadyRunning = steady<string>()

  readonly meta: Meta = $derived(this.state.notebook.meta)
  readonly cells: readonly Cell[] = $derived(this.state.notebook.cells)
  /** the cells as readers meet them, in document order */
  readonly allViews: readonly CellView[] = $derived(this.#steadyViews(view(this.state)))
  readonly #views = $derived(Object.fromEntries(this.allViews.map((each) => [each.key, each])))
  readonly say = $derived(speaker(this.meta))
  readonly format = $derived(formatter(this.meta))
  readonly editable = $derived(!this.reading && !this.elsewhere && !this.state.notebook.readonly)
  /** keys of cells that wait to be asked */
  readonly stale: readonly string[] = $derived(this.#steadyStale(this.#with('stale')))
  readonly running: readonly string[] = $derived(
    this.#steadyRunning([...this.#with('running'), ...this.#with('queued')]),
  )
  /** the relations that cells may read, in document order */
  readonly relations: readonly Relation[] = $derived(
    this.#steadyRelations(this.cells.flatMap((cell) => this.outputs(cell.key))),
  )

  /** called when a draft changes */
  ontyping: () => void = () => undefined
  #drafts: readonly Draft[] = []

  constructor(session: Session, engine: string) {
    this.session = session
    this.engine = engine
    this.state = session.state
    session.subscribe((state) => (this.state = state))
  }

  /** The relations a cell leaves for others; steps kept only so that they run once are left out. */
  outputs(key: string): readonly Relation[] {
    const result = this.state.cells[key]?.result
    // A cell that has just become one of another kind still shows the result it had as the former.
    if (result?.kind !== this.cell(key)?.kind) return []
    if (result?.kind !== 'analysis') return result?.outputs ?? []
    const declared = findAnalysis(result.analysis)?.outputs ?? {}
    const isHidden = (name: string) => declared[name.slice(key.length + 2)]?.hidden === true
    return result.outputs.filter((relation) => !isHidden(relation.name))
  }

  view(key: string): CellView | undefined {
    return this.#views[key]
  }

  cellState(key: string): CellState | undefined {
    return this.state.cells[key]
  }

  cell(key: string): Cell | undefined {
    return this.cells.find((cell) => cell.key === key)
  }

  dispatch(operation: Operation): void {
    this.session.dispatch(operation)
  }

  run(keys?: readonly string[]): void {
    this.dispatch({ type: 'run', ...(keys && { keys }) })
  }

  set(key: string, path: readonly string[], value: unknown): void {
    this.dispatch({ type: 'set', key, path, value })
  }

  /** Inserts a cell and takes the analyst to it. */
  insert(cell: NewCell, at: Place): void {
    const before = this.cells.map((each) => each.key)
    this.dispatch({ type: 'insert', cell, at })
    const made = this.cells.find((each) => !before.includes(each.key))
    if (!made) return
    this.selected = made.key
    this.fresh = made.key
  }

  /** The place just below a cell, or the end. */
  below(key: string): Place {
    const next = this.cells[this.cells.findIndex((cell) => cell.key === key) + 1]
    return next ? { before: next.key } : 'end'
  }

  /** Moves a cell past its neighbour. */
  move(key: string, direction: -1 | 1): void {
    const index = this.cells.findIndex((cell) => cell.key === key)
    const target = this.cells[direction === -1 ? index - 1 : index + 2]
    if (direction === -1 && !target) return
    this.dispatch({ type: 'move', key, to: target ? { before: target.key } : 'end' })
  }

  /** Lets what is being typed be saved before it is part of the notebook. Returns how to stop. */
  holdDraft(draft: Draft): () => void {
    this.#drafts = [...this.#drafts, draft]
    return () => {
      this.#drafts = this.#drafts.filter((each) => each !== draft)
    }
  }

  /** Puts what is being typed into the notebook. */
  commitDrafts(): void {
    for (const draft of this.#drafts) draft.commit()
  }

  /** The notebook's text as it is saved: what is being typed into it is in its place already. */
  text(): string {
    let { notebook } = this.state
    for (const draft of this.#drafts) notebook = draft.within(notebook)
    return print(notebook)
  }

  /** The columns of a data cell that hold sums of money, as their roles say. */
  moneyColumns(relation: string): readonly string[] {
    const roles = this.view(relation)?.report?.reading.roles
    const money = [roles?.amount, roles?.price, roles?.cost, roles?.refund]
    return money.filter((name) => name !== undefined)
  }

  /** What an input holds, as readers are told. */
  inputText(key: string): string {
    const value = this.view(key)?.shown
    return value === undefined ? '' : inputText(value, this.say, this.format)
  }

  #with(status: CellState['status']): readonly string[] {
    return this.cells
      .map((cell) => cell.key)
      .filter((key) => this.state.cells[key]?.status === status)
  }
}

export const [getWorkbench, setWorkbench] = createContext<Workbench>()
