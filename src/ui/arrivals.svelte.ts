import { failure, ProblemError, type Problem } from '../lib/problem'
import { Jobs } from '../session/jobs'
import type { Session } from '../session/session'

/** Files on their way into the notebook. */
interface Arrival {
  readonly files: readonly string[]
  /** whether the notebook has them, and only what they can answer is open */
  readonly isHere: boolean
}

/** What is on its way into the open notebook, or has not come to anything yet. */
export class Arrivals {
  #all = $state.raw<readonly Arrival[]>([])
  /** why the latest did not come in, until the next one or another notebook */
  problem = $state.raw<Problem>()
  /** pages are made one after the other: a second click waits, and finds nothing left to do */
  readonly #pages = new Jobs()

  get any(): boolean {
    return this.#all.length > 0
  }

  /** the names of files that the notebook does not have yet */
  get awaited(): readonly string[] {
    return this.#all.flatMap(({ files, isHere }) => (isHere ? [] : files))
  }

  /**
   * Lets it be seen for as long as it takes what files are waited for. What goes wrong stays to be read, and nothing
   * comes of the work then.
   */
  async during<T>(arrival: Arrival, work: () => Promise<T>): Promise<T | undefined> {
    this.problem = undefined
    this.#all = [...this.#all, arrival]
    try {
      return await work()
    } catch (error) {
      if (this.#all.includes(arrival)) this.tell(error)
      return undefined
    } finally {
      this.#all = this.#all.filter((one) => one !== arrival)
    }
  }

  /** Lets it be read what went wrong. */
  tell(error: unknown): void {
    this.problem = problemOf(error)
  }

  /** Makes something of files that the notebook has, unless another one is opened before it is their turn. */
  async make(session: Session, files: readonly string[], work: () => Promise<void>): Promise<void> {
    const { opening } = session.state
    await this.during({ files, isHere: true }, () =>
      this.#pages.do(async () => {
        if (session.state.opening === opening) await work()
      }),
    )
  }

  /** Another notebook is opened: what was on its way was meant for the one before. */
  clear(): void {
    this.#all = []
    this.problem = undefined
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const reason = error instanceof Error ? error.message : String(error)
  return failure('session.failed', { reason }).problem
}
