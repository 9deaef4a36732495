import { mount } from 'svelte'
import { openBrowserEngine } from './engine/duckdb/browser'
import { createSession } from './session/create'
import App from './ui/App.svelte'
import type { Connect } from './ui/desk.svelte'

const connect: Connect = async (sources) => {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is missing')
  const engine = await openBrowserEngine()
  const session = createSession(engine, { sources, now: () => performance.now() })
  return { session, engine: engine.version }
}

const target = document.getElementById('app')
if (target) mount(App, { target, props: { connect } })
