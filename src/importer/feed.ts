import { ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { Answers } from './answers'
import { type Batch, batches, type BatchPlan } from './batch/batches'
import type { Account } from './pass'
import type { Answer, Order } from './passWorker'
import { Tally } from './tally'

/** Beyond this size, in bytes, workers of their own pay. */
const small = 4 * 1024 * 1024

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
 * The rows of a file in batches, one ahead of whoever reads, and then their account. In the browser two workers go through large files, of which one
 * only hashes; elsewhere, and for small ones, it is done here.
 */
export function feed(
  source: Source,
  plan: BatchPlan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  if (isFar(source)) return fromWorkers({ name: source.name, blob: source.handle, plan }, signal)
  if (plan.hash && source.digest) return digested(source, plan, signal)
  return oneAhead(batches(source, plan, signal))
}

function isFar(source: Source): source is Source & { readonly handle: Blob } {
  return typeof Worker !== 'undefined' && source.handle instanceof Blob && source.size > small
}

const passWorker = () => new Worker(new URL('./passWorker.ts', import.meta.url), { type: 'module' })

/** With the digest that the source itself makes beside. */
async function* digested(
  source: Source,
  plan: BatchPlan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const digest = source.digest?.()
  digest?.catch(() => undefined)
  for await (const found of oneAhead(batches(source, { ...plan, hash: false }, signal)))
    yield 'tally' in found && found.notUtf8At < 0
      ? { ...found, sha256: (await digest) ?? '' }
      : found
}

/** Has the next item made while the last one is used. */
async function* oneAhead<Item>(from: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
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
  { plan, ...file }: Order,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const reading = waiting ?? passWorker()
  waiting = undefined
  const answers = new Answers<Answer>(reading, signal)
  const digest = plan.hash ? hashed(file.blob, signal) : undefined
  try {
    reading.postMessage({ ...file, plan: { ...plan, hash: false } })
    for (;;) {
      const answer = await answers.next()
      if ('problem' in answer) throw new ProblemError(answer.problem)
      if ('fault' in answer) throw new Error(answer.fault)
      if ('account' in answer) {
        const { account } = answer
        const isWhole = account.notUtf8At < 0 && digest
        yield revived(account, isWhole ? await digest.next() : '')
        return
      }
      reading.postMessage('more')
      yield answer.batch
    }
  } finally {
    answers.end()
    digest?.end()
  }
}

/** The SHA-256 of a file, by a worker of its own. */
function hashed(blob: Blob, signal?: AbortSignal): Answers<string> {
  const worker = new Worker(new URL('./hashWorker.ts', import.meta.url), { type: 'module' })
  worker.postMessage(blob)
  return new Answers<string>(worker, signal)
}

/** Messages carry data only, not what it can do. */
function revived({ tally, ...account }: Account, sha256: string): Account {
  return { ...account, tally: Object.assign(new Tally(), tally), sha256 }
}
