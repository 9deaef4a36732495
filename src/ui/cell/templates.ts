import type { Analysis } from '../../analysis/contract'
import type { CellKind, NewCell, Place } from '../../notebook'
import type { Relation } from '../../session/model'
import type { Workbench } from '../workbench.svelte'
import { chartFields, fittingRelation, fittingSides, sources } from './suggest'

/** The relation a new cell most likely wants of those it may read: the nearest one above its place, else the first. */
function nearest(
  bench: Workbench,
  above: string | undefined,
  relations: readonly Relation[],
): string | undefined {
  const index = above === undefined ? -1 : bench.cells.findIndex((cell) => cell.key === above)
  const before = new Set(bench.cells.slice(0, index + 1).map((cell) => cell.key))
  const found = relations.findLast((relation) => before.has(relation.name))
  // Before the first run no relation is there yet, but the cells that will leave one are.
  const promised = bench.cells.find(
    (cell) => cell.kind === 'data' || (cell.kind === 'sql' && cell.body.trim() !== ''),
  )
  return (found ?? relations[0])?.name ?? promised?.key
}

/** Adds a cell of a kind and takes the analyst to it; prose becomes a cell once something is written. */
export function addCell(kind: CellKind, bench: Workbench, at: Place, above?: string): void {
  if (kind === 'text') bench.writing = at
  else bench.insert(newCell(kind, bench, above), at)
}

/** A cell of a kind, filled in as far as the notebook tells; what it cannot tell is left to be chosen. */
function newCell(kind: CellKind, bench: Workbench, above?: string): NewCell {
  const from = nearest(bench, above, bench.relations)
  switch (kind) {
    case 'sql': {
      const body = from === undefined ? '' : `SELECT *\nFROM ${from}\nLIMIT 100`
      return { kind, id: 'query', detail: '', body }
    }
    case 'input':
      return { kind, id: 'setting', detail: '', body: 'type: number\nvalue: 1' }
    case 'chart': {
      const relation = bench.relations.find(({ name }) => name === from)
      const fields = relation ? chartFields(bench, relation) : { mark: 'bar' }
      return { kind, id: 'chart', detail: '', body: yaml({ ...reading(from), ...fields }) }
    }
    default:
      return { kind, id: kind, detail: '', body: '' }
  }
}

/** A cell of an analysis, reading the first data that can fill its roles. */
export function analysisCell(analysis: Analysis, bench: Workbench, above?: string): NewCell {
  const fitting = fittingRelation(analysis, bench)?.name
  const from =
    fitting ?? (analysis.standalone === true ? undefined : nearest(bench, above, sources(bench)))
  const sides = fittingSides(analysis, bench, from).map(
    ([side, relation]) => `  ${side}: ${relation.replace('__', '.')}`,
  )
  return {
    kind: 'analysis',
    id: analysis.id.replaceAll('-', '_'),
    detail: `${analysis.id}@${analysis.version}`,
    body: [yaml(reading(from)), ...(sides.length > 0 ? ['with:', ...sides] : [])].join('\n').trim(),
  }
}

const reading = (relation: string | undefined): Readonly<Record<string, string>> =>
  relation === undefined ? {} : { from: relation.replace('__', '.') }

/** Names of columns may hold what YAML reads otherwise, so those that are no plain words are quoted. */
const yaml = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${plain.test(value) ? value : JSON.stringify(value)}`)
    .join('\n')
const plain = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[\p{L}_][\p{L}\p{N}_.]*$/iu
