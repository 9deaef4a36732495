import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import { Answers } from './answers'
import { isFar } from './far'
import { hashed } from './hashed'

const known = new WeakMap<Source, Promise<string>>()

/**
 * The SHA-256 of a source's bytes in hexadecimal digits, made once for each source: by the source itself where it can, else, in the browser,
 * beside the page. Rejects with `engine.cancelled` once the signal says so, and is made anew when it is asked for again.
 */
export async function digestOf(source: Source, signal?: AbortSignal): Promise<string> {
  const found = known.get(source) ?? made(source, signal)
  known.set(source, found)
  try {
    return await found
  } catch (error) {
    known.delete(source)
    throw signal?.aborted ? failure('engine.cancelled') : error
  }
}

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
