type Message =
  | { readonly type: 'hand over'; readonly notebook: string }
  | { readonly type: 'saved'; readonly notebook: string }

/**
 * Who may write a notebook: one tab holds it, the others read. A tab that takes over asks the holder
 * to save and let go; a holder that does not answer in time loses it.
 */
export class Lease {
  held = $state(false)
  /** called when another tab has taken the notebook */
  onLost: (() => void) | undefined
  readonly #notebook: string
  readonly #channel = new BroadcastChannel('cartograph')
  #release: (() => void) | undefined
  #closed = false

  /** `beforeLetGo` saves; `onSaved` hears that another tab saved. */
  constructor(notebook: string, beforeLetGo: () => Promise<void>, onSaved: () => void) {
    this.#notebook = notebook
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.notebook !== this.#notebook) return
      if (data.type === 'saved') onSaved()
      else if (this.held) void beforeLetGo().finally(() => this.#release?.())
    }
  }

  /** Takes the notebook if no other tab has it. */
  async tryTake(): Promise<boolean> {
    await this.#request({ ifAvailable: true })
    return this.held
  }

  /** Takes the notebook from the tab that has it. */
  async takeOver(): Promise<void> {
    this.#post({ type: 'hand over', notebook: this.#notebook })
    const patience = AbortSignal.timeout(2000)
    await this.#request({ signal: patience }).catch(() => this.#request({ steal: true }))
  }

  tellSaved(): void {
    this.#post({ type: 'saved', notebook: this.#notebook })
  }

  close(): void {
    this.#closed = true
    this.#release?.()
    this.#channel.close()
  }

  #post(message: Message): void {
    if (!this.#closed) this.#channel.postMessage(message)
  }

  /** Resolves once the lock is decided; it is then held until released or stolen. */
  #request(options: LockOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(`cartograph.${this.#notebook}`, options, (lock) => {
          this.held = lock !== null
          resolve()
          if (lock) return new Promise<void>((release) => (this.#release = release))
        })
        .catch(reject)
        .finally(() => {
          if (this.held && !this.#closed) this.onLost?.()
          this.held = false
        })
    })
  }
}
