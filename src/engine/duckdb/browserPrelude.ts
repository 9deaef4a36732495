/**
 * The script a database worker starts with. Before DuckDB's own script it takes away every way to the
 * network but one: fetching the module itself. The seal and the page's policy forbid the same; this
 * stands even where the page has no policy.
 */
export function prelude(files: { readonly script: string; readonly wasm: string }): string {
  return `'use strict'
const files = ${JSON.stringify(files)}
const realFetch = self.fetch
const refuse = () => Promise.reject(new TypeError('the network is out of reach'))
const sealedFetch = (input, init) =>
  (typeof input === 'string' ? input : (input.url ?? String(input))) === files.wasm
    ? realFetch(input, init)
    : refuse()
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {}
importScripts(files.script)
const seal = (name, value) => {
  if (name in self) Object.defineProperty(self, name, { value, writable: false, configurable: false })
}
seal('fetch', sealedFetch)
for (const name of ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'Worker', 'importScripts', 'RTCPeerConnection', 'BroadcastChannel'])
  seal(name, undefined)
`
}
