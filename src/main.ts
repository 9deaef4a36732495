import { mount } from 'svelte'
import App from './ui/App.svelte'
import { offline } from './ui/offline/offline.svelte'
import type { Connect } from './ui/desk.svelte'

/** The start page is there before what runs notebooks, which is loaded meanwhile. */
const connect: Connect = async (sources) => {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is missing')
  const [{ openBrowserEngine }, { createSession }] = await Promise.all([
    import('./engine/duckdb/browser'),
    import('./session/create'),
  ])
  const engine = await openBrowserEngine()
  const session = createSession(engine, { sources, now: () => performance.now() })
  return { session, engine: engine.version }
}

const target = document.getElementById('app')
if (target) mount(App, { target, props: { connect } })
if (import.meta.env.PROD) window.addEventListener('load', () => void offline.keep())
