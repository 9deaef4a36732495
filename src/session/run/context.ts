import type { Engine } from '../../engine/engine'
import type { Problem } from '../../lib/problem'
import type { FencedCell } from '../../notebook'
import type { Result, SessionState } from '../model'
import type { Sources } from '../ports'
import type { Relations } from '../relations'

/** What one run may use, and what it knows about the notebook at the moment it began. */
export interface RunContext {
  readonly engine: Engine
  readonly relations: Relations
  readonly sources: Sources
  readonly state: SessionState
  /** keys of the cells it reads; all of them are fresh */
  readonly references: readonly string[]
  /** keys of the cells those read, and so on upwards, with them */
  readonly above: readonly string[]
  readonly cell: FencedCell
  readonly fingerprint: string
  /** whether other cells read what this one leaves behind */
  readonly keep: boolean
  /** whether memory has run out before: nothing is kept that can be worked out anew */
  readonly isCramped: boolean
  readonly signal: AbortSignal
  /** `size` of what is read, in bytes */
  readonly onProgress: (fraction: number, size?: number) => void
  /** milliseconds, monotonic */
  now(): number
}

/** What a run of one kind of cell gives. */
export interface RunResult {
  readonly result: Result
  readonly problems: readonly Problem[]
  /** fingerprints whose relations this result reads each time it is read */
  readonly needs?: readonly string[]
}

/** A cell that is not run, with all that is to be said about it. */
export class Refusal extends Error {
  readonly status: 'failed' | 'unready'
  readonly problems: readonly Problem[]
  constructor(status: 'failed' | 'unready', problems: readonly Problem[]) {
    super(`not run: ${problems.map((problem) => problem.code).join(', ')}`)
    this.name = 'Refusal'
    this.status = status
    this.problems = problems
  }
}
