import type { Engine } from '../engine/engine'
import { failure, ProblemError, type Problem } from '../lib/problem'
import { isFenced } from '../notebook'
import { Jobs } from './jobs'
import type { Outcome } from './outcome'
import { above, plan } from './plan'
import type { Sources, Surroundings } from './ports'
import { Relations } from './relations'
import { runAnalysis } from './run/analysis'
import { runChart } from './run/chart'
import { Refusal, type RunContext, type RunResult } from './run/context'
import { runData } from './run/data'
import { runSql } from './run/sql'
import { inUse } from './settle'
import type { Action, Core, Report } from './state'

/** Progress is not told more often, in milliseconds: each telling is a change of state for all who watch. */
const patience = 100

type RunAction = Extract<Action, { readonly type: 'run' }>

const runs: Readonly<Record<string, (context: RunContext) => Promise<RunResult>>> = {
  data: runData,
  sql: runSql,
  chart: runChart,
  analysis: runAnalysis,
}

/** Performs the actions of the core on an engine and tells the core what came of them. */
export class Runner {
  readonly relations: Relations
  readonly jobs = new Jobs()
  readonly #engine: Engine
  readonly #sources: Sources
  readonly #now: () => number
  readonly #core: () => Core
  readonly #tell: (report: Report) => void
  readonly #flights = new Map<number, AbortController>()

  constructor(
    engine: Engine,
    { sources, now }: Surroundings,
    core: () => Core,
    tell: (report: Report) => void,
  ) {
    this.relations = new Relations(engine)
    this.#engine = engine
    this.#sources = sources
    this.#now = now
    this.#core = core
    this.#tell = tell
  }

  perform(action: Action): void {
    switch (action.type) {
      case 'run':
        this.#start(action)
        break
      case 'abort':
        this.#flights.get(action.run)?.abort()
        break
      case 'drop':
        void this.jobs.do(() => this.#drop(action.fingerprints)).catch(() => undefined)
    }
  }

  /** Does a piece of work between runs; tells the core when the engine turns out to have died. */
  async watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      this.#noticeLoss()
      throw error
    }
  }

  /** Aborts what runs and waits until nothing does. */
  async close(): Promise<void> {
    for (const controller of this.#flights.values()) controller.abort()
    await this.jobs.idle()
  }

  #start(action: RunAction): void {
    const controller = new AbortController()
    this.#flights.set(action.run, controller)
    void this.jobs
      .do(() => this.#run(action, controller.signal))
      .finally(() => this.#flights.delete(action.run))
  }

  async #run(action: RunAction, signal: AbortSignal): Promise<void> {
    const { run, fingerprint } = action
    const context = signal.aborted ? undefined : this.#context(action, signal)
    if (!context) {
      this.#tell({ type: 'stopped', run })
      return
    }
    const began = this.#now()
    const outcome = await this.#attempt(context)
    if (this.#noticeLoss()) return
    if (signal.aborted) {
      await this.#drop([fingerprint])
      this.#tell({ type: 'stopped', run })
      return
    }
    const elapsed = this.#now() - began
    this.#tell({ type: 'finished', run, outcome: { ...outcome, elapsed } })
  }

  #context(
    { run, key, fingerprint, keep }: RunAction,
    signal: AbortSignal,
  ): RunContext | undefined {
    const core = this.#core()
    const { nodes } = plan(core.notebook, core.engine)
    const node = nodes.get(key)
    const cell = core.notebook.cells.find((one) => one.key === key)
    if (!cell || !isFenced(cell) || node?.fingerprint !== fingerprint) return undefined
    const began = this.#now()
    let told = began
    return {
      engine: this.#engine,
      relations: this.relations,
      sources: this.#sources,
      state: core,
      references: node.references,
      above: above(node, nodes),
      cell,
      fingerprint,
      keep,
      isCramped: false,
      signal,
      onProgress: (fraction, size) => {
        const now = this.#now()
        if (now - told < patience) return
        told = now
        const progress = { fraction, ...(size !== undefined && { size }), elapsed: now - began }
        this.#tell({ type: 'progressed', run, progress })
      },
      now: this.#now,
    }
  }

  /** Runs a cell; where memory runs out, once more after all that is not in use was given up, and then SQL so that it needs little. */
  async #attempt(context: RunContext): Promise<Outcome> {
    const attempts = [
      () => answer(context),
      async () => ((await this.#makeRoom(context.fingerprint)) ? answer(context) : undefined),
      ...(context.cell.kind === 'sql' ? [() => answer({ ...context, isCramped: true })] : []),
    ]
    let last: unknown
    for (const attempt of attempts) {
      try {
        const outcome = await attempt()
        if (outcome) return outcome
      } catch (error) {
        last = error
        if (!isOutOfMemory(error)) break
      }
    }
    return failed(context, last)
  }

  /** Drops all relations that no fresh cell needs; false where there are none. */
  async #makeRoom(except: string): Promise<boolean> {
    const used = inUse(this.#core())
    const spare = this.relations.fingerprints().filter((one) => one !== except && !used.has(one))
    if (spare.length === 0) return false
    await this.#drop(spare)
    this.#tell({ type: 'forgotten', fingerprints: spare })
    return true
  }

  /** A relation that cannot be dropped is gone with the database already. */
  async #drop(fingerprints: readonly string[]): Promise<void> {
    for (const fingerprint of fingerprints) {
      await this.relations.drop(fingerprint).catch(() => undefined)
    }
  }

  #noticeLoss(): boolean {
    const { generation } = this.#engine
    if (generation <= this.#core().generation) return false
    this.relations.clear()
    this.#tell({ type: 'lost', generation })
    return true
  }
}

async function answer(context: RunContext): Promise<Outcome> {
  const run = runs[context.cell.kind]
  if (!run) throw failure('session.failed', { reason: `unknown kind: ${context.cell.kind}` })
  const { result, problems, needs = [] } = await run(context)
  return { ok: true, result, problems: about(context, problems), needs, elapsed: 0 }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'engine.memory'
}

function failed(context: RunContext, error: unknown): Outcome {
  const status = error instanceof Refusal ? error.status : 'failed'
  return { ok: false, status, problems: about(context, problemsOf(error)), elapsed: 0 }
}

const about = ({ cell }: RunContext, problems: readonly Problem[]) =>
  problems.map((problem) => ({ ...problem, cell: cell.key }))

/** What is to be said of anything that was thrown. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Refusal) return error.problems
  if (error instanceof ProblemError) return [error.problem]
  const reason = error instanceof Error ? error.message : String(error)
  return [failure('session.failed', { reason }).problem]
}
