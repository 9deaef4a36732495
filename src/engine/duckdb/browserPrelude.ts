/**
 * The script a database worker starts with. Before DuckDB's own script it takes away every way to the
 * network but one: fetching the module itself. The seal and the page's policy forbid the same; this
 * stands even where the page has no policy.
 *
 * Without `TransformStream` DuckDB's runtime gives the response itself to the compiler, which lets the browser
 * keep the compiled code for the next visit; with it, a copy that only counts bytes, and nothing is kept.
 *
 * DuckDB's runtime reports progress through a caller that it writes as source text and compiles, which
 * the policy refuses; `Function` is replaced by what builds the same caller without text and nothing else.
 */
export function prelude(files: { readonly script: string; readonly wasm: string }): string {
  return `'use strict'
const files = ${JSON.stringify(files)}
const realFetch = self.fetch
const refuse = () => Promise.reject(new TypeError('the network is out of reach'))
const fetchModule = async (input, init) => {
  try {
    const response = await realFetch(input, init)
    if (!response.ok) throw new Error('the module could not be fetched: ' + response.status)
    return response
  } catch (error) {
    // DuckDB waits for a module that never comes; an uncaught error ends the worker's start.
    setTimeout(() => { throw error })
    throw error
  }
}
const sealedFetch = (input, init) =>
  (typeof input === 'string' ? input : (input.url ?? String(input))) === files.wasm
    ? fetchModule(input, init)
    : refuse()
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {}
function caller(...source) {
  const body = source.at(-1)
  if (!body?.startsWith('return function (obj, func, destructorsRef, args) {')) throw new EvalError('refused')
  return (result, ...types) => {
    const answer = source.includes('emval_returnValue') ? types.pop() : undefined
    return (object, method, destructors, pointer) => {
      const values = types.map((type) => {
        const value = type.readValueFromPointer(pointer)
        pointer += type.argPackAdvance
        return value
      })
      const value = body.includes('new func(')
        ? new method(...values)
        : body.includes('func.call(obj')
          ? method.call(object, ...values)
          : method.call(...values)
      return answer?.(result, destructors, value)
    }
  }
}
Object.defineProperty(caller, Symbol.hasInstance, { value: (value) => typeof value === 'function' })
self.Function = caller
self.TransformStream = undefined
importScripts(files.script)
const seal = (name, value) => {
  if (name in self) Object.defineProperty(self, name, { value, writable: false, configurable: false })
}
seal('fetch', sealedFetch)
for (const name of ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'Worker', 'importScripts', 'RTCPeerConnection', 'BroadcastChannel'])
  seal(name, undefined)
`
}
