import { fileName, saveToDisk } from './store/disk'
import { Lease } from './store/lease.svelte'
import type { SavedNotebook } from './store/database'
import { saveNotebook } from './store/notebooks'
import { keepUnsaved } from './store/unsaved'
import type { Workbench } from './workbench.svelte'

/** How long typing may go on unsaved, in milliseconds. */
const patience = 250

/** What a notebook comes with when it is opened. */
interface Opened {
  readonly id: string
  readonly text: string
  /** on disk, where it came from there */
  readonly file?: FileSystemFileHandle
}

/** Where the open notebook is saved, and whether this tab may write it. */
export class Saver {
  saving = $state<'saved' | 'saving' | 'failed'>('saved')
  /** the name of the file on disk, and whether it holds what the page shows */
  disk = $state<{ name: string; current: boolean }>()

  readonly #bench: () => Workbench | undefined
  readonly #onSavedElsewhere: () => void
  #id = ''
  #file: FileSystemFileHandle | undefined
  #lease: Lease | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #savedAs = ''

  /** `bench` holds what is to be saved, once there is any; `onSavedElsewhere` hears that another tab saved. */
  constructor(bench: () => Workbench | undefined, onSavedElsewhere: () => void) {
    this.#bench = bench
    this.#onSavedElsewhere = onSavedElsewhere
    window.addEventListener('pagehide', () => {
      const notebook = this.saving === 'saved' ? undefined : this.#current()
      if (notebook) keepUnsaved(notebook)
      void this.flush()
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush()
    })
  }

  /** of the open notebook; empty where none is open */
  get id(): string {
    return this.#id
  }

  /** whether this tab is the one that writes it */
  get held(): boolean {
    return this.#lease?.held ?? false
  }

  /** Takes a notebook that is opened, to write it if no other tab does. */
  async open({ id, text, file }: Opened): Promise<void> {
    this.#id = id
    this.#file = file
    this.#savedAs = text
    this.disk = file && { name: file.name, current: true }
    this.saving = 'saved'
    this.#lease = new Lease(
      id,
      () => this.flush(),
      () => this.#onSavedElsewhere(),
    )
    await this.#lease.tryTake()
  }

  /** Tells when another tab has taken the open notebook. */
  onLost(tell: () => void): void {
    if (this.#lease) this.#lease.onLost = tell
  }

  async takeOver(): Promise<void> {
    await this.#lease?.takeOver()
  }

  /** Saves before long, unless another tab writes. */
  schedule(): void {
    if (!this.held) return
    this.saving = 'saving'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), patience)
  }

  /** Saves now what waits to be saved. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) await this.#save()
  }

  async saveToDisk(ask = false): Promise<void> {
    const bench = this.#bench()
    if (!bench) return
    const text = bench.text()
    const name = fileName(bench.meta.title, '.nb.md')
    let saved: Awaited<ReturnType<typeof saveToDisk>>
    try {
      saved = await saveToDisk(name, text, ask ? undefined : this.#file)
    } catch {
      this.saving = 'failed'
      return
    }
    if (saved === 'cancelled') return
    if (saved !== 'downloaded') this.#file = saved
    this.disk = { name: this.#file?.name ?? name, current: true }
    this.#savedAs = text
    await this.#save()
  }

  /** Saves what waits, and lets the notebook go. */
  async close(): Promise<void> {
    await this.flush()
    this.#lease?.close()
    this.#lease = undefined
    this.#id = ''
  }

  /** The open notebook as it is to be saved, if it is this tab that saves it. */
  #current(): SavedNotebook | undefined {
    const bench = this.#bench()
    if (!bench || !this.held) return undefined
    return {
      id: this.#id,
      title: bench.meta.title,
      text: bench.text(),
      saved: Date.now(),
      trusted: bench.state.trusted,
      reading: bench.reading,
      earlier: bench.state.earlier,
      ...(this.#file && { file: this.#file }),
    }
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const notebook = this.#current()
    if (!notebook) return
    if (this.disk) this.disk.current = notebook.text === this.#savedAs
    try {
      await saveNotebook(notebook)
      this.#lease?.tellSaved()
      if (this.#timer === undefined) this.saving = 'saved'
    } catch {
      this.saving = 'failed'
    }
  }
}
