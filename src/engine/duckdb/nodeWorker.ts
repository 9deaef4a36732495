import { Worker as Thread } from 'node:worker_threads'

/** A thread of Node with the face of a web worker, which is what DuckDB's client talks to. */
export class NodeWorker extends EventTarget implements Worker {
  readonly #thread: Thread
  readonly onmessage = null
  readonly onmessageerror = null
  readonly onerror = null

  /** `onGone` is called when the thread ends, whatever ended it. */
  constructor(files: { script: string; wasm: string }, onGone: (cause: unknown) => void) {
    super()
    this.#thread = new Thread(new URL('./nodeThread.mjs', import.meta.url), { workerData: files })
    this.#thread.on('message', (data: unknown) => {
      this.dispatchEvent(new MessageEvent('message', { data }))
    })
    this.#thread.on('error', onGone)
    this.#thread.on('exit', onGone)
  }

  postMessage(message: unknown, moved: Transferable[] | StructuredSerializeOptions = []): void {
    const buffers = Array.isArray(moved) ? moved : (moved.transfer ?? [])
    this.#thread.postMessage(
      message,
      buffers.filter((buffer) => buffer instanceof ArrayBuffer),
    )
  }

  terminate(): void {
    void this.#thread.terminate()
  }
}
