import { failure } from '../lib/problem'
import { print, type Notebook } from '../notebook'
import type { Session } from './session'

/** Whether an act is a step of undo of its own, or part of the one that brought its files. */
export type Begins = 'new' | 'with files'

/**
 * All that one act of the analyst's writes, as one step of undo for as long as nobody else changes anything: what a drop
 * began with its files, or, where it is `new`, a step of its own.
 */
export class Step {
  readonly #session: Session
  readonly #opening: number
  #revision: number
  #isNew: boolean

  constructor(session: Session, begins: Begins = 'with files') {
    this.#session = session
    this.#opening = session.state.opening
    this.#revision = session.state.revision
    this.#isNew = begins === 'new'
  }

  /** Whether another notebook has been opened. */
  get isOver(): boolean {
    return this.#session.state.opening !== this.#opening
  }

  /** Whether nobody else has changed the notebook since. */
  get isAlone(): boolean {
    return !this.isOver && this.#session.state.revision === this.#revision
  }

  /** Throws where somebody else has changed the notebook since. */
  expectAlone(): void {
    if (!this.isAlone) throw failure('session.left')
  }

  /** Puts the notebook in the place of what it was made from, and runs these cells, or all. */
  write(notebook: Notebook, keys?: readonly string[]): void {
    this.#check()
    const joins = this.#isNew ? undefined : this.#revision
    this.#session.dispatch({
      type: 'rewrite',
      text: print(notebook),
      ...(joins !== undefined && { joins }),
    })
    if (this.#session.state.revision !== this.#revision) this.#isNew = false
    this.#revision = this.#session.state.revision
    this.#session.dispatch({ type: 'run', ...(keys && { keys }) })
  }

  /** Resolves when all runs are over. */
  async done(): Promise<void> {
    await this.#session.settled()
    this.#check()
  }

  #check(): void {
    if (this.isOver) throw failure('session.left')
  }
}
