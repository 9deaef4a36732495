// The thread in which the database runs on Node. It loads DuckDB's own worker script, but gives it a
// `require` that knows no network and a file system that opens, for reading, only what was registered.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import vm from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

const { script, wasm } = workerData
const realRequire = createRequire(script)
/** Paths on disk by the names they were put under. */
const registered = new Map()
const isRegistered = (path) => [...registered.values()].includes(path)

/** Fails as a file that is not there does, which is what the database's search for files can bear. */
const refuse = (name) => () => {
  throw Object.assign(new Error(`${name}: no such file`), { code: 'ENOENT' })
}

/** Names of files are what was registered; nothing else exists, and nothing can be written. */
const sealedFs = new Proxy(
  {
    constants: fs.constants,
    readFileSync: (path) => (path === wasm ? fs.readFileSync(path) : refuse('readFileSync')()),
    existsSync: (path) => isRegistered(path),
    openSync: (path) => (isRegistered(path) ? fs.openSync(path, 'r') : refuse('openSync')()),
    fstatSync: fs.fstatSync,
    readSync: fs.readSync,
    closeSync: fs.closeSync,
  },
  {
    get: (target, name) =>
      target[name] ?? (name === '__esModule' ? undefined : refuse(String(name))),
  },
)

const harmless = new Set([
  'crypto',
  'events',
  'os',
  'path',
  'stream',
  'url',
  'util',
  'apache-arrow',
])
const unreachable = new Proxy(function () {}, {
  get: (_, name) => (name === 'prototype' ? {} : unreachable),
  apply: refuse('network'),
})

const sealedRequire = (name) => {
  if (name === 'fs') return sealedFs
  return harmless.has(name) ? realRequire(name) : unreachable
}

for (const method of ['log', 'info', 'warn', 'error', 'debug']) console[method] = () => {}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  Object.defineProperty(globalThis, name, { value: undefined })
}
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer)

const source = fs.readFileSync(script, 'utf8')
const load = vm.runInThisContext(
  `(function (require, module, exports, __dirname, __filename) {${source}\n})`,
  {
    filename: script,
  },
)
const module = { exports: {} }
load(sealedRequire, module, module.exports, dirname(script), script)

parentPort.on('message', (message) => {
  if (message.type === 'REGISTER_FILE_URL') registered.set(message.data[0], message.data[1])
  if (message.type === 'DROP_FILE') registered.delete(message.data)
  Promise.resolve(globalThis.onmessage({ data: message })).then(() => {
    if (message.type === 'INSTANTIATE') reportProgress()
  })
})

/** DuckDB's runtime for Node drops what the database says of its progress; its browser runtime posts it. */
function reportProgress() {
  if (!globalThis.DUCKDB_RUNTIME) return
  globalThis.DUCKDB_RUNTIME.progressUpdate = (done, percentage, repetitions) =>
    parentPort.postMessage({
      requestId: 0,
      type: 'PROGRESS_UPDATE',
      data: { status: done ? 'completed' : 'in-progress', percentage, repetitions },
    })
}
