import { ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { Answers } from './answers'
import { type Batch, batches, type BatchPlan } from './batch/batches'
import { isFar } from './far'
import type { Account } from './pass'
import type { Answer, Order } from './passWorker'
import { Tally } from './tally'

/** A worker that has been started already and waits for its file. */
let waiting: Worker | undefined

/** Starts the worker that goes through a large file while the file is still being looked at. */
export function warm(source: Source): void {
  if (waiting || !isFar(source)) return
  const worker = passWorker()
  // One that cannot start is not waited for; the next one says why.
  worker.onerror = (event) => {
    event.preventDefault()
    if (waiting === worker) waiting = undefined
  }
  waiting = worker
}

/**
 * The rows of a file in batches, one ahead of whoever reads, and then their account. In the browser a worker goes through large files; elsewhere,
 * and for small ones, it is done here.
 */
export function feed(
  source: Source,
  plan: BatchPlan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  if (isFar(source)) return fromWorkers({ name: source.name, blob: source.handle, plan }, signal)
  return oneAhead(batches(source, plan, signal))
}

const passWorker = () => new Worker(new URL('./passWorker.ts', import.meta.url), { type: 'module' })

/** Has the next item made while the last one is used. */
export async function* oneAhead<Item>(
  from: AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  let next = from.next()
  try {
    for (;;) {
      const item = await next
      if (item.done) return
      next = from.next()
      // A failure is thrown when it is its turn.
      next.catch(() => undefined)
      yield item.value
    }
  } finally {
    await from.return()
  }
}

async function* fromWorkers(
  order: Order,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const reading = waiting ?? passWorker()
  waiting = undefined
  const answers = new Answers<Answer>(reading, signal)
  try {
    reading.postMessage(order)
    for (;;) {
      const answer = await answers.next()
      if ('problem' in answer) throw new ProblemError(answer.problem)
      if ('fault' in answer) throw new Error(answer.fault)
      if ('account' in answer) {
        yield revived(answer.account)
        return
      }
      reading.postMessage('more')
      yield answer.batch
    }
  } finally {
    answers.end()
  }
}

/** Messages carry data only, not what it can do. */
function revived({ tally, ...account }: Account): Account {
  return { ...account, tally: Object.assign(new Tally(), tally) }
}
