import type { Finding } from '../analysis/contract'
import type { ImportReport, Period, RoleName } from '../importer/contract'
import type { Problem } from '../lib/problem'
import type { NewCell, Notebook, Place } from '../notebook/model'
import type { Showing } from '../notebook'
import type { Column, Row, Table, Value } from '../table/table'

export type { NewCell, Place } from '../notebook/model'

export type Status = 'unready' | 'stale' | 'queued' | 'running' | 'fresh' | 'failed' | 'blocked'

/** A relation a cell leaves in the engine. */
export interface Relation {
  /** the name it has in SQL */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rowCount: number
  /** its first row, which live values in prose read; null where it is empty */
  readonly first: Row | null
  /** the fingerprint under which it stands in the engine, where an earlier run of the cell made it */
  readonly kept?: string
}

/** What an `input` cell holds, as `$name` and `$name.field` read it. */
export type InputValue = Value | { readonly start: string; readonly end: string }

/** What a cell came to. `outputs` always lists the relations it defines, the bare-named one first. */
export type Result =
  | { readonly kind: 'data'; readonly outputs: readonly Relation[]; readonly report: ImportReport }
  | { readonly kind: 'sql'; readonly outputs: readonly Relation[] }
  | { readonly kind: 'input'; readonly outputs: readonly []; readonly value: InputValue }
  | {
      readonly kind: 'chart'
      readonly outputs: readonly []
      readonly data: Table
      readonly sampled: boolean
    }
  | {
      readonly kind: 'analysis'
      readonly outputs: readonly Relation[]
      readonly analysis: string
      /** role → column, as the cell says or as it was filled unasked */
      readonly binding: Readonly<Record<string, string>>
      readonly summary: unknown
      readonly findings: readonly Finding[]
      /** whether the analyst has still to decide something about what it reads, so that nothing is concluded */
      readonly isOpen?: boolean
      /** exactly the statements that ran, one an output, in their order */
      readonly scripts: readonly RanScript[]
      /** what the relations it read were, so that a later run may use again what has not changed */
      readonly sources: string
    }

/** A statement of an analysis that ran. */
export interface RanScript {
  readonly output: string
  readonly relation: string
  readonly sql: string
  /** the fingerprint under which its table stands; that of an earlier run where nothing it reads changed */
  readonly kept: string
}

/** How far a run has come. */
export interface Progress {
  /** from 0 to 1 */
  readonly fraction: number
  /** of what is read, in bytes; absent where nothing is read from a file */
  readonly size?: number
  /** since the run began, in milliseconds */
  readonly elapsed: number
}

/** The run state of one cell; its place in the document is the notebook's affair. */
export interface CellState {
  readonly status: Status
  /** what the cell would be if it ran now */
  readonly fingerprint: string
  /** the latest result: of `fingerprint` when fresh, else an older one to be shown greyed */
  readonly result?: Result
  readonly resultFingerprint?: string
  /** of the document, the references, the run and the checks, in that order */
  readonly problems: readonly Problem[]
  /** the key of the failed or cyclic ancestor */
  readonly blockedBy?: string
  /** how long the latest run took, in milliseconds */
  readonly elapsed?: number
  readonly progress?: Progress
}

/** What a cell came to before its data was replaced, as far as a reader wants to compare. */
export interface Earlier {
  /** the file that was replaced, and its digest */
  readonly file: string
  readonly sha256: string
  /** the key of the data cell that holds its successor */
  readonly data: string
  /** of an analysis */
  readonly findings: readonly Finding[]
  /** of prose with live values: what it said */
  readonly prose?: string
  /** of the data cell itself */
  readonly table?: EarlierTable
}

/** Which column fills a role. */
export type Roles = Readonly<Partial<Record<RoleName, string>>>

/** The table a data cell held before. */
interface EarlierTable {
  readonly rows: number
  readonly columns: readonly Column[]
  readonly roles: Roles
  /** the days it was about, where its rows did not say them */
  readonly period?: Period
  /** under which it stands in the engine, for as long as it is kept there */
  readonly fingerprint: string
}

export interface SessionState {
  readonly notebook: Notebook
  readonly cells: Readonly<Record<string, CellState>>
  /** keys in the order cells run: references first, ties in document order */
  readonly order: readonly string[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** rises with every change of the document; what is saved remembers the revision it has */
  readonly revision: number
  /** rises with every notebook that is opened */
  readonly opening: number
  /** false until the analyst first runs a notebook that came from elsewhere; nothing runs unasked before */
  readonly trusted: boolean
  /** what cells came to before their data was replaced, by key */
  readonly earlier: Readonly<Record<string, Earlier>>
}

/** Everything an analyst can do to a notebook. Each is one step of undo unless said otherwise. */
export type Operation =
  /** clears undo; `trusted` is for what the analyst made here, such as an autosave */
  | {
      readonly type: 'open'
      readonly text: string
      readonly trusted?: boolean
      /** what its cells came to before their data was replaced, as it was saved with it */
      readonly earlier?: SessionState['earlier']
    }
  /**
   * replaces the whole text, keeping undo; where nothing changed since the revision it `joins`, it is part of the
   * step of undo that made it
   */
  | { readonly type: 'rewrite'; readonly text: string; readonly joins?: number }
  /** replaces the body of a cell; consecutive edits of one cell fold into one step of undo */
  | { readonly type: 'edit'; readonly key: string; readonly body: string }
  /** sets one YAML path of a cell, keeping its comments; `undefined` removes it */
  | {
      readonly type: 'set'
      readonly key: string
      readonly path: readonly string[]
      readonly value: unknown
    }
  | {
      readonly type: 'meta'
      readonly field: 'title' | 'locale' | 'currency' | 'timezone' | 'run'
      readonly value: string
    }
  /** what is remembered about exports, in the place of all that was */
  | { readonly type: 'presets'; readonly presets: readonly unknown[] }
  | { readonly type: 'insert'; readonly cell: NewCell; readonly at: Place }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'move'; readonly key: string; readonly to: Place }
  /** whether readers are shown the tables of a cell */
  | { readonly type: 'show'; readonly key: string; readonly showing: Showing }
  /** also renames every reference to it */
  | { readonly type: 'rename'; readonly key: string; readonly id: string }
  /** replaces one cell by several, as “Turn into SQL” does */
  | { readonly type: 'replace'; readonly key: string; readonly cells: readonly NewCell[] }
  /** puts the file of one data cell in the place of another’s, and takes the emptied cell away */
  | { readonly type: 'supersede'; readonly key: string; readonly by: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** no step of undo: runs the cells and what they need; without keys all that is stale */
  | { readonly type: 'run'; readonly keys?: readonly string[] }
  /** no step of undo */
  | { readonly type: 'cancel' }
