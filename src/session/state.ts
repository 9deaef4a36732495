import type { Notebook } from '../notebook/model'
import type { Operation, Progress, SessionState } from './model'
import type { Outcome, Outcomes } from './outcome'

/** A run that has been asked of the runner and has not been answered. */
export interface Flight {
  /** rises with every run, so that a late answer is told from the awaited one */
  readonly run: number
  readonly key: string
  readonly fingerprint: string
  readonly progress?: Progress
}

/** All that the pure core knows; what the page sees is the part called `SessionState`. */
export interface Core extends SessionState {
  /** name and version of the engine, part of every fingerprint */
  readonly engine: string
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** the cell whose consecutive edits are one step of undo */
  readonly folding?: string
  readonly outcomes: Outcomes
  /** cells the analyst asked to run that have not come to an end */
  readonly asked: ReadonlySet<string>
  /** fingerprints the analyst cancelled, which do not start by themselves again */
  readonly held: ReadonlySet<string>
  readonly flight?: Flight
  readonly runs: number
  /** how often the engine died while a fingerprint ran */
  readonly strikes: ReadonlyMap<string, number>
  readonly generation: number
}

/** What the runner tells the core. */
export type Report =
  | { readonly type: 'progressed'; readonly run: number; readonly progress: Progress }
  | {
      readonly type: 'finished'
      readonly run: number
      readonly outcome: Outcome
    }
  /** the run ended without an answer because it was aborted */
  | { readonly type: 'stopped'; readonly run: number }
  /** bytes were brought: each file fills the data cell of its key, which is made where there is none */
  | { readonly type: 'attached'; readonly files: readonly Attachment[] }
  /** the engine's database died and was replaced */
  | { readonly type: 'lost'; readonly generation: number }
  /** relations were given up to make room in the engine */
  | { readonly type: 'forgotten'; readonly fingerprints: readonly string[] }

export interface Attachment {
  readonly key: string
  readonly file: string
  readonly sha256: string
}

export type Event = Operation | Report

/** What the core asks of the runner. */
export type Action =
  | {
      readonly type: 'run'
      readonly run: number
      readonly key: string
      readonly fingerprint: string
      /** whether other cells read it, so that it is worth keeping as a table */
      readonly keep: boolean
    }
  | { readonly type: 'abort'; readonly run: number }
  /** the relations of these fingerprints are not needed any more */
  | { readonly type: 'drop'; readonly fingerprints: readonly string[] }

export interface Applied {
  readonly state: Core
  readonly actions: readonly Action[]
}

/** A session over a notebook in which nothing has happened yet. */
export function initial(notebook: Notebook, engine: string, generation = 0): Core {
  return {
    notebook,
    cells: {},
    order: [],
    canUndo: false,
    canRedo: false,
    revision: 0,
    opening: 0,
    trusted: true,
    earlier: {},
    engine,
    past: [],
    future: [],
    outcomes: new Map(),
    asked: new Set(),
    held: new Set(),
    runs: 0,
    strikes: new Map(),
    generation,
  }
}
