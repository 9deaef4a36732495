import { failure, ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { Answers } from './answers'
import { isFar } from './far'
import { hashed } from './hashed'

const known = new WeakMap<Source, Promise<string>>()

/**
 * The SHA-256 of a source's bytes in hexadecimal digits, made once for each source: by the source itself where it can, else, in the browser,
 * beside the page. Rejects with `engine.cancelled` once the signal says so; whoever still wants it then makes it anew.
 */
export async function digestOf(source: Source, signal?: AbortSignal): Promise<string> {
  for (;;) {
    const found = known.get(source) ?? made(source, signal)
    known.set(source, found)
    try {
      return await found
    } catch (error) {
      const isOurs = known.get(source) === found
      if (isOurs) known.delete(source)
      if (signal?.aborted) throw failure('engine.cancelled')
      // Another one's signal ended what was shared.
      if (!isCancelled(error)) throw error
    }
  }
}

const isCancelled = (error: unknown) =>
  error instanceof ProblemError
    ? error.problem.code === 'engine.cancelled'
    : error instanceof Error && error.name === 'AbortError'

async function made(source: Source, signal?: AbortSignal): Promise<string> {
  if (source.digest) return await source.digest(signal)
  return isFar(source) ? await byWorker(source.handle, signal) : await hashed(source, signal)
}

async function byWorker(blob: Blob, signal?: AbortSignal): Promise<string> {
  const worker = new Worker(new URL('./hashWorker.ts', import.meta.url), { type: 'module' })
  const answers = new Answers<string>(worker, signal)
  try {
    worker.postMessage(blob)
    return await answers.next()
  } finally {
    answers.end()
  }
}
