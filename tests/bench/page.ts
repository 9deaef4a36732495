import { openBrowserEngine } from '../../src/engine/duckdb/browser'
import { blobSource } from '../../src/lib/source'
import { work, type Run } from './work'

/** Does the work in this tab on the file that was chosen. */
async function bench(): Promise<Run> {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) throw new Error('no file chosen')
  const engine = await openBrowserEngine()
  const run = await work(engine, blobSource(file.name, file))
  await engine.close()
  return run
}

Object.assign(globalThis, { bench })
