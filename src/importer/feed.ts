import { failure, ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { type Account, type Batch, pass, type Plan } from './pass'
import type { Answer, Order } from './passWorker'
import { Tally } from './tally'

/** Beyond this size, in bytes, a worker of its own pays. */
const small = 4 * 1024 * 1024

/**
 * The rows of a file in batches, and then their account. In the browser a worker goes through large files, one batch ahead of whoever
 * reads; elsewhere, and for small ones, it is done here.
 */
export function feed(
  source: Source,
  plan: Plan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const { handle, name, size } = source
  const isFar = typeof Worker !== 'undefined' && handle instanceof Blob && size > small
  return isFar ? fromWorker({ name, blob: handle, plan }, signal) : pass(source, plan, signal)
}

async function* fromWorker(
  order: Order,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const worker = new Worker(new URL('./passWorker.ts', import.meta.url), { type: 'module' })
  const answers = new Answers(worker, signal)
  try {
    worker.postMessage(order)
    for (;;) {
      const answer = await answers.next()
      if ('problem' in answer) throw new ProblemError(answer.problem)
      if ('fault' in answer) throw new Error(answer.fault)
      if ('account' in answer) {
        yield revived(answer.account)
        return
      }
      worker.postMessage('more')
      yield answer.batch
    }
  } finally {
    worker.terminate()
  }
}

/** Messages carry data only, not what it can do. */
function revived({ tally, ...account }: Account): Account {
  return { ...account, tally: Object.assign(new Tally(), tally) }
}

/** The answers of a worker in order, each to be waited for. */
class Answers {
  readonly #come: Answer[] = []
  #error: Error | undefined
  #wake: (() => void) | undefined
  readonly #signal: AbortSignal | undefined

  constructor(worker: Worker, signal?: AbortSignal) {
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
    signal?.addEventListener('abort', () => this.#wake?.())
  }

  async next(): Promise<Answer> {
    for (;;) {
      if (this.#signal?.aborted) throw failure('engine.cancelled')
      if (this.#error) throw this.#error
      const answer = this.#come.shift()
      if (answer) return answer
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
