import { failure } from '../lib/problem'
import type { Locale } from '../lib/locale'
import type * as joins from '../session/added'
import { correct } from '../session/correct'
import { filesRead } from '../session/filesRead'
import type { Operation } from '../session/model'
import { cameToNothing, holdsRows } from '../session/readable'
import type { Session } from '../session/session'
import type { Arrivals } from './arrivals.svelte'
import type { News } from './news.svelte'
import type { Workbench } from './workbench.svelte'

/** Does a piece of work when it is its turn among all that opens, leaves or fills a notebook; never rejects. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T | undefined>

type Join = (session: Session, by: typeof joins) => Promise<void>

/** What the open notebook says of its files: files join it, and corrections take it with them. What goes wrong stands below it. */
export class Page {
  readonly #bench: () => Workbench | undefined
  readonly #arrivals: Arrivals
  readonly #news: News
  readonly #turn: Turn

  constructor(bench: () => Workbench | undefined, arrivals: Arrivals, news: News, turn: Turn) {
    this.#bench = bench
    this.#arrivals = arrivals
    this.#news = news
    this.#turn = turn
  }

  /** Writes the first page about files that a new notebook holds. */
  async begin(
    session: Session,
    keys: readonly string[],
    files: readonly string[],
    locale: Locale,
  ): Promise<void> {
    await this.#arrivals.make(session, files, async () => {
      const { firstPage } = await import('../session/starter')
      await firstPage(session, keys, locale)
    })
  }

  /** Takes files that were just attached into what the notebook says. */
  async grow(
    session: Session,
    keys: readonly string[],
    files: readonly string[],
    revision = session.state.revision,
  ): Promise<void> {
    await this.#arrivals.make(session, files, async () => {
      const { added } = await import('../session/added')
      const begins = session.state.revision === revision ? 'with files' : 'new'
      const { appended, offered, joined } = await added(session, keys, begins)
      this.#news.tell(session, [
        ...appended.map((one) => ({ kind: 'appended', cell: one.key, ...one }) as const),
        ...offered.map((cell) => ({ kind: 'offered', cell }) as const),
        ...joined.map((one) => ({ kind: 'joined', cell: one.key, ...one }) as const),
      ])
    })
  }

  /** Adds the file of one data cell to that of another one. */
  append(key: string, to: string): Promise<void> {
    return this.#join(key, (session, { appended }) => appended(session, key, to))
  }

  /** Puts the file of one data cell in the place of another one's. */
  supersede(key: string, by: string): Promise<void> {
    return this.#join(by, (session, { superseded }) => superseded(session, key, by))
  }

  /** Takes the file of a data cell into what the notebook says. */
  async #join(key: string, work: Join): Promise<void> {
    const joined = await this.#turn(async () => {
      const joining = await import('../session/added')
      const { session, elsewhere } = this.#bench() ?? {}
      if (!session || elsewhere) return undefined
      return { page: this.#arrivals.make(session, [key], () => work(session, joining)) }
    })
    await joined?.page
  }

  /**
   * Changes how a file is read or what its columns are, at once; the page that was written from it follows, which is
   * told at a data cell, or, without one, above the page.
   */
  async correct(operation: Operation, cell = cellOf(operation)): Promise<void> {
    const { session, elsewhere } = this.#bench() ?? {}
    if (!session || elsewhere) return
    const before = session.state
    const made = correct(session, operation)
    if (cameToNothing(before, cell) && !filesRead(session.state.notebook).includes(cell)) {
      await this.#retried(session, cell)
      return
    }
    if (!made) return
    await this.#arrivals.make(session, [], async () => {
      const { followed } = await import('../session/corrected')
      const correction = await followed(session, made)
      if (!correction) return
      this.#news.tell(session, [{ ...correction, kind: 'corrected', cell }])
    })
  }

  /** A file that came to nothing before, and can be read now, is one that has just come. */
  async #retried(session: Session, cell: string): Promise<void> {
    const { revision } = session.state
    const isHere = await this.#turn(async () => {
      await session.settled([cell])
      return holdsRows(session.state, cell)
    })
    if (isHere === true) await this.grow(session, [cell], [], revision)
  }

  /** Writes statements that were written from earlier roles as the page would be now. */
  async writeAnew(keys: readonly string[]): Promise<void> {
    const { session, elsewhere } = this.#bench() ?? {}
    if (!session || elsewhere) return
    const { opening } = session.state
    await this.#arrivals.make(session, [], async () => {
      const { writeAnew } = await import('../session/corrected')
      if (session.state.opening !== opening) return
      const left = await writeAnew(session, keys)
      if (left.length === 0 || session.state.opening !== opening) return
      this.#arrivals.tell(failure('session.origin-lost', { cells: left }))
    })
  }
}

/** The data cell that is corrected, where it is one. */
const cellOf = (operation: Operation): string => ('key' in operation ? operation.key : '')
