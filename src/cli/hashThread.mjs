import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

// Hashes the file at `workerData.path` beside the thread that reads its rows. Plain JavaScript: no loader is started for it.
const hash = createHash('sha256')
for await (const chunk of createReadStream(workerData.path, { highWaterMark: workerData.block }))
  hash.update(chunk)
parentPort?.postMessage(hash.digest('hex'))
