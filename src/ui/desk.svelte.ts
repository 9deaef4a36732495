import { createContext } from 'svelte'
import { download } from '../export/download'
import { blobSource, type Source } from '../lib/source'
import { Jobs } from '../session/jobs'
import type { SessionState } from '../session/model'
import type { Sources } from '../session/ports'
import type { Session } from '../session/session'
import { Arrivals } from './arrivals.svelte'
import { News } from './news.svelte'
import { Page } from './page'
import { preferences } from './preferences.svelte'
import { Saver } from './saver.svelte'
import { shippedData, type ShippedNotebook } from './samples'
import { address, addressed } from './store/address'
import type { SavedNotebook } from './store/database'
import { fileName, sortFiles } from './store/disk'
import { forgetNotebook, savedNotebook, savedNotebooks } from './store/notebooks'
import { browserSources } from './store/sources'
import { pruneFiles } from './store/files'
import { keeping } from './store/keeping'
import { t } from './words.svelte'
import type { Workbench } from './workbench.svelte'

/** A session, and the name and version of the engine beneath it. */
interface Connected {
  readonly session: Session
  readonly engine: string
}

/** Starts the engine and a session over it. */
export type Connect = (sources: Sources) => Promise<Connected>

interface Opening {
  readonly id: string
  readonly text: string
  /** whether it may run by itself: made here, or run here before */
  readonly trusted: boolean
  readonly reading: boolean
  readonly earlier?: SessionState['earlier']
  readonly file?: FileSystemFileHandle
}

/** What lies on the desk: which notebook is open, and how one gets there. */
export class Desk {
  phase = $state<'start' | 'opening' | 'notebook' | 'failed'>('opening')
  failure = $state.raw<unknown>()
  bench = $state.raw<Workbench>()
  /** whether a report waits for cells that run */
  reporting = $state(false)
  recent = $state.raw<readonly SavedNotebook[]>([])
  /** where the open notebook is saved */
  readonly saver: Saver
  readonly arrivals = new Arrivals()
  readonly news = new News()
  /** what the open notebook says of its files */
  readonly page = new Page(
    () => this.bench,
    this.arrivals,
    this.news,
    (work) => this.#do(work),
  )

  readonly #connected: Promise<Loaded>
  /** what opens, leaves or fills a notebook, one after the other: files land where they were dropped */
  readonly #jobs = new Jobs()

  constructor(connect: Connect) {
    this.saver = new Saver(
      () => this.bench,
      () => void this.#do(() => this.#reread()),
    )
    const owner = () => ({ id: this.saver.id, isHeld: this.saver.held })
    const sources = browserSources(owner, shippedData)
    this.#connected = loaded(connect(sources))
    this.#connected.catch((error: unknown) => {
      this.failure = error
      this.phase = 'failed'
    })
    const follow = () => void this.#do(() => this.#follow())
    follow()
    window.addEventListener('popstate', follow)
  }

  /** Leaves the notebook for the start page. */
  close(): Promise<void> {
    return this.#do(async () => {
      await this.saver.close()
      address()
      await this.#start()
    })
  }

  /** A notebook from elsewhere: read first, run only when asked. */
  openShared(text: string, file?: FileSystemFileHandle): Promise<void> {
    return this.#do(() => this.#show(shared(text, file), true))
  }

  async openShipped(notebook: ShippedNotebook): Promise<void> {
    await this.#do(async () => {
      const text = await notebook.text()
      await this.#show({ id: newId(), text, trusted: true, reading: false }, true)
    })
  }

  openBlank(): Promise<void> {
    return this.#do(() => this.#blank(t('ui.untitled')))
  }

  openSaved(id: string): Promise<void> {
    return this.#do(async () => {
      const saved = await savedNotebook(id)
      if (saved) await this.#show(saved, true)
    })
  }

  async forget(id: string): Promise<void> {
    await this.#do(async () => {
      await forgetNotebook(id)
      this.recent = await savedNotebooks()
    })
  }

  /** Files dropped or chosen: a notebook opens, data joins the open notebook or starts a new one. */
  take(files: readonly File[] | Promise<readonly File[]>, into?: string): Promise<void> {
    return this.#fill(async () => {
      const { notebooks, data } = sortFiles(await files)
      const [notebook] = notebooks
      if (notebook && into === undefined) await this.#show(shared(await notebook.text()), true)
      return data.map((file) => blobSource(file.name, file))
    }, into)
  }

  /** Data joins the open notebook or starts a new one. */
  takeSources(sources: readonly Source[]): Promise<void> {
    return this.#fill(async () => sources)
  }

  /** Puts data into the open notebook, in the place of one cell where it is named, or into a new one. */
  async #fill(bring: () => Promise<readonly Source[]>, into?: string): Promise<void> {
    const { language } = preferences
    const filled = await this.#do(async () => {
      const sources = await bring()
      const [first] = sources
      if (!first) return undefined
      const isNew = this.phase !== 'notebook' || !this.bench
      if (isNew) await this.#blank(first.name.replace(/\.[^.]*$/, ''))
      if (!this.bench || this.bench.elsewhere) return undefined
      const { session } = this.bench
      const files = sources.map(({ name }) => name)
      const keys = await this.arrivals.during({ files, isHere: false }, () =>
        session.attach(sources, isNew ? undefined : into),
      )
      if (!keys) return undefined
      // The page takes its time; whoever wants another notebook need not wait for it.
      const page = isNew
        ? this.page.begin(session, keys, files, language)
        : this.page.grow(session, keys, files)
      return { page }
    })
    await filled?.page
  }

  /** Runs a notebook that came from elsewhere, which from now on may run by itself. */
  trust(): void {
    this.bench?.run()
    this.saver.schedule()
  }

  /** Makes this tab the one that writes. */
  takeOver(): Promise<void> {
    return this.#do(async () => {
      await this.saver.takeOver()
      const saved = await savedNotebook(this.saver.id)
      if (!this.bench || !saved) return
      this.bench.dispatch({ type: 'rewrite', text: saved.text })
      this.bench.elsewhere = false
      this.bench.reading = saved.reading
    })
  }

  /** Saves the report, with the results of all that is still running. */
  async saveReport(): Promise<void> {
    const { bench } = this
    if (!bench || this.reporting) return
    const { id } = this.saver
    this.reporting = true
    try {
      bench.commitDrafts()
      await bench.session.settled()
      if (this.saver.id !== id) return
      const { reportOf } = await import('./report')
      const page = await reportOf(bench)
      download(fileName(bench.meta.title, '.html'), page, 'text/html;charset=utf-8')
    } catch (error) {
      this.arrivals.tell(error)
    } finally {
      this.reporting = false
    }
  }

  /** Does it when it is its turn; what goes wrong is told. */
  async #do<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#jobs.do(work)
    } catch (error) {
      this.arrivals.tell(error)
      return undefined
    }
  }

  /** Shows what the address names. */
  async #follow(): Promise<void> {
    const id = addressed()
    const saved = id ? await savedNotebook(id).catch(() => undefined) : undefined
    if (this.phase === 'failed' || (saved && saved.id === this.saver.id)) return
    await this.saver.close()
    if (saved) await this.#show(saved, false)
    else await this.#start()
  }

  async #start(): Promise<void> {
    this.recent = await savedNotebooks().catch(() => [])
    this.arrivals.clear()
    if (this.phase !== 'failed') this.phase = 'start'
    document.title = t('ui.product')
  }

  #blank(title: string): Promise<void> {
    const { language } = preferences
    const text = `---\ncartograph: 1\ntitle: ${JSON.stringify(title)}\nlocale: ${language}\ntimezone: ${zone()}\n---\n`
    return this.#show({ id: newId(), text, trusted: true, reading: false }, true)
  }

  async #show(opening: Opening, push: boolean): Promise<void> {
    await this.saver.close()
    this.phase = 'opening'
    let connected: Loaded
    try {
      connected = await this.#connected
    } catch {
      return
    }
    const { id, text, trusted, earlier } = opening
    await this.saver.open(opening)
    if (push) address(id)
    const { held } = this.saver
    if (held) void pruneFiles(id, text).catch(() => undefined)
    keeping.clear()
    this.arrivals.clear()
    this.news.clear()
    connected.session.dispatch({ type: 'open', text, trusted, ...(earlier && { earlier }) })
    const bench = this.bench ?? this.#bind(connected)
    bench.reading = opening.reading || !held
    bench.elsewhere = !held
    bench.selected = undefined
    bench.entered = push
    this.saver.onLost(() => {
      bench.elsewhere = true
      bench.reading = true
    })
    this.phase = 'notebook'
    if (push && held) this.saver.schedule()
  }

  #bind({ session, engine, Workbench }: Loaded): Workbench {
    const bench = new Workbench(session, engine)
    this.bench = bench
    bench.ontyping = () => this.saver.schedule()
    let revision = session.state.revision
    session.subscribe((state) => {
      if (state.revision === revision) return
      revision = state.revision
      if (this.phase === 'notebook') this.saver.schedule()
    })
    return bench
  }

  /** Another tab saved what this one only reads. */
  async #reread(): Promise<void> {
    const saved = await savedNotebook(this.saver.id)
    if (saved && this.bench?.elsewhere) this.bench.dispatch({ type: 'rewrite', text: saved.text })
  }
}

/** The session and the part of the page that shows it, which the start page does without. */
async function loaded(connecting: Promise<Connected>) {
  const [connected, { Workbench }] = await Promise.all([connecting, import('./workbench.svelte')])
  return { ...connected, Workbench }
}
type Loaded = Awaited<ReturnType<typeof loaded>>

/** A notebook from elsewhere, as it opens. */
const shared = (text: string, file?: FileSystemFileHandle): Opening => {
  return { id: newId(), text, trusted: false, reading: true, ...(file && { file }) }
}

const newId = () => crypto.randomUUID().slice(0, 8)
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

export const [getDesk, setDesk] = createContext<Desk>()
