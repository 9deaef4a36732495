import type { Desk } from '../desk.svelte'
import { pickNotebook } from '../store/disk'

/** Whether a key or a paste belongs to what is being typed. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

/** The shortcuts of the page. `keys` shows what they are. */
export function shortcuts(desk: Desk, keys: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const bench = desk.phase === 'notebook' ? desk.bench : undefined
    if (event.defaultPrevented) return
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const act = (action: () => unknown) => {
      event.preventDefault()
      action()
    }
    if (command && key === 's' && bench)
      return act(() => void desk.saver.saveToDisk(event.shiftKey))
    if (command && key === 'o') return act(() => void open(desk))
    if (command && event.shiftKey && key === 'enter' && bench) return act(() => bench.run())
    if (isTyping(event)) return
    if (key === '?') return act(keys)
    if (!bench) return
    if (key === 'escape' && bench.running.length > 0)
      return act(() => bench.dispatch({ type: 'cancel' }))
    if (key === 'r' && !command && !bench.elsewhere)
      return act(() => (bench.reading = !bench.reading))
    if (!bench.editable || !command) return
    if (key === 'z') act(() => bench.dispatch({ type: event.shiftKey ? 'redo' : 'undo' }))
    if (key === 'y') act(() => bench.dispatch({ type: 'redo' }))
  }
}

async function open(desk: Desk): Promise<void> {
  const picked = await pickNotebook()
  if (picked) await desk.openShared(await picked.file.text(), picked.handle)
}
