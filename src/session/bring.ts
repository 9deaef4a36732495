import * as edits from '../notebook'
import { run } from './asking'
import { earlier as before } from './earlier'
import { write } from './history'
import { omit } from './omit'
import { plan, type Node } from './plan'
import { forgotten } from './reports'
import type { Attachment, Core } from './state'

/** Fills data cells, makes those that are missing, and asks for them: dropping files is the analyst's act. */
export function attach(core: Core, files: readonly Attachment[]): Core {
  let { notebook } = core
  for (const { key, file, sha256 } of files) {
    if (!notebook.cells.some((cell) => cell.key === key)) {
      notebook = edits.insert(notebook, { kind: 'data', id: key, detail: '', body: '' }, 'end')
    }
    notebook = edits.setYaml(notebook, key, ['file'], file)
    notebook = edits.setYaml(notebook, key, ['sha256'], sha256)
  }
  const earlier = { ...core.earlier, ...before(core, files) }
  return run(
    withoutOther(write({ ...core, earlier }, notebook), files),
    files.map((file) => file.key),
  )
}

/** The bytes stay what they were: only the cell that names them is another. */
export function supersede(core: Core, key: string, by: string): Core {
  const [old, next] = [key, by].map((name) => core.notebook.cells.find((cell) => cell.key === name))
  if (old?.kind !== 'data' || next?.kind !== 'data' || old === next) return core
  const { value } = edits.readData(next.body)
  const result = core.cells[by]?.result
  const sha256 = value?.sha256 ?? (result?.kind === 'data' ? result.report.sha256 : undefined)
  if (!value || sha256 === undefined) return core
  const files = [{ key, file: value.file, sha256 }]
  const notebook = ['file', 'sha256'].reduce(
    (made, name) => edits.setYaml(made, key, [name], name === 'file' ? value.file : sha256),
    edits.remove(core.notebook, by),
  )
  const earlier = { ...core.earlier, ...before(core, files) }
  return run(write({ ...core, earlier }, notebook), [key])
}

/**
 * The core without what was made from other bytes than those that were brought: where a cell had said
 * the right digest while the file at hand was another one, its text does not change by bringing the right
 * one. Which results that no cell shows are among them is not known, so these go as well.
 */
function withoutOther(core: Core, files: readonly Attachment[]): Core {
  const { nodes, order } = plan(core.notebook, core.engine)
  const touched = new Set<string>()
  for (const { key, sha256 } of files) {
    const node = nodes.get(key)
    if (node && !isFrom(core, node, sha256)) touched.add(key)
  }
  if (touched.size === 0) return core
  for (const key of order) {
    if (nodes.get(key)?.references.some((name) => touched.has(name))) touched.add(key)
  }
  const sound = new Set<string>()
  for (const [key, { fingerprint }] of nodes) if (!touched.has(key)) sound.add(fingerprint)
  const gone = [...core.outcomes.keys()].filter((fingerprint) => !sound.has(fingerprint))
  const isFlightGone = core.flight && !sound.has(core.flight.fingerprint)
  return forgotten(isFlightGone ? omit(core, 'flight') : core, new Set(gone))
}

/** Whether all that is known under a data cell's fingerprint comes from these bytes. */
function isFrom(core: Core, { key, fingerprint }: Node, sha256: string): boolean {
  const outcome = core.outcomes.get(fingerprint)
  if (outcome?.ok && outcome.result.kind === 'data') return outcome.result.report.sha256 === sha256
  return core.cells[key]?.fingerprint !== fingerprint
}
