import { failure } from '../lib/problem'

/** The answers of a worker in order, each to be waited for. */
export class Answers<Answer> {
  readonly #worker: Worker
  readonly #come: Answer[] = []
  #error: Error | undefined
  #wake: (() => void) | undefined
  readonly #signal: AbortSignal | undefined
  readonly #stop = () => this.#wake?.()

  constructor(worker: Worker, signal?: AbortSignal) {
    this.#worker = worker
    this.#signal = signal
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#come.push(data)
      this.#wake?.()
    }
    worker.onerror = (event) => {
      event.preventDefault()
      this.#error = new Error(event.message)
      this.#wake?.()
    }
    worker.onmessageerror = () => {
      this.#error = new Error('an answer that cannot be read')
      this.#wake?.()
    }
    signal?.addEventListener('abort', this.#stop)
  }

  async next(): Promise<Answer> {
    for (;;) {
      if (this.#signal?.aborted) throw failure('engine.cancelled')
      if (this.#error) throw this.#error
      const answer = this.#come.shift()
      if (answer !== undefined) return answer
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  /** Ends the worker. */
  end(): void {
    this.#signal?.removeEventListener('abort', this.#stop)
    this.#worker.terminate()
  }
}
