import { ProblemError, type Problem } from '../lib/problem'
import { blobSource } from '../lib/source'
import { type Batch, batches, type BatchPlan } from './batch/batches'
import type { Account } from './pass'

/** What the page asks of the worker first; every message after it allows one more batch. */
export interface Order {
  readonly name: string
  readonly blob: Blob
  readonly plan: BatchPlan
}

/** What the worker answers. */
export type Answer =
  | { readonly batch: Batch }
  | { readonly account: Account }
  | { readonly problem: Problem }
  | { readonly fault: string }

/** Goes through a file away from the page, so that neither waits for the other. */
async function work({ name, blob, plan }: Order): Promise<void> {
  for await (const found of batches(blobSource(name, blob), plan)) {
    if ('tally' in found) {
      post({ account: found })
    } else {
      post({ batch: found }, [found.bytes.buffer])
      await allowed()
    }
  }
}

let allowances = 1
let waiting: (() => void) | undefined

async function allowed(): Promise<void> {
  if (allowances === 0) await new Promise<void>((resolve) => (waiting = resolve))
  allowances--
}

function post(answer: Answer, moved: ArrayBufferLike[] = []): void {
  self.postMessage(answer, { transfer: moved as ArrayBuffer[] })
}

self.onmessage = ({ data }: MessageEvent<Order | 'more'>) => {
  if (data === 'more') {
    allowances++
    waiting?.()
    waiting = undefined
    return
  }
  work(data).catch((error: unknown) => {
    if (error instanceof ProblemError) post({ problem: error.problem })
    else post({ fault: String(error) })
  })
}
