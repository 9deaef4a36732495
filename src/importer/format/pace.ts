import { failure } from '../../lib/problem'

/** Work done between two breaths, in units of about a nanosecond. */
const breath = 12_000_000

/** Keeps long work in JavaScript from holding up the page, and ends it when it is cancelled. */
export class Pace {
  readonly #signal: AbortSignal | undefined
  #done = 0

  constructor(signal?: AbortSignal) {
    this.#signal = signal
  }

  /** Notes work of about so many nanoseconds; rejects with `engine.cancelled` once the signal says so. */
  async work(nanoseconds: number): Promise<void> {
    this.check()
    this.#done += nanoseconds
    if (this.#done < breath) return
    this.#done = 0
    await breathe()
    this.check()
  }

  check(): void {
    if (this.#signal?.aborted) throw failure('engine.cancelled')
  }
}

/** Lets everything that waits go first; a timer would be held back by the browser after a few rounds. */
async function breathe(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
  port1.close()
}
