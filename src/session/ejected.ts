import type { Roles } from '../analysis/contract'
import { references } from '../graph'
import { fold } from '../lib/text'
import { isFenced, readAnalysis } from '../notebook'
import { withOrigins, type Origin } from '../sql'
import { findOutput } from './lookup'
import type { Operation, SessionState } from './model'
import { telling } from './page/provenance'
import { attempt, freshScripts } from './prepare'
import { shownTables } from './shown'

/**
 * “Turn into SQL”: the operation that puts SQL cells with the same rows in place of an analysis cell;
 * undefined until it has run, since only then what its statistics came to is known. Those that read a file say by a
 * remark what they take its columns for, so that it is told when these get other roles.
 */
export function ejected(state: SessionState, key: string): Operation | undefined {
  const cell = state.notebook.cells.find((one) => one.key === key)
  const tables = cell ? shownTables(state, cell) : []
  const shown = tables.flatMap(({ relation, isShown }) => (isShown ? [relation.name] : []))
  const scripts = freshScripts(state, key)
  const origins = scripts ? originsOfAnalysis(state, key) : []
  const cells = scripts?.map(({ relation, sql }) => {
    const detail = shown.includes(relation) ? 'show' : 'hide'
    const read = references(sql).relations.map(({ parts }) => fold(parts.at(-1) ?? ''))
    const own = origins.filter((origin) => read.includes(fold(origin.relation)))
    return { kind: 'sql' as const, id: relation, detail, body: withOrigins(sql, own) }
  })
  return cells && { type: 'replace', key, cells }
}

/** What an analysis takes the columns of the files it reads for, by their roles in these. */
function originsOfAnalysis(state: SessionState, key: string): readonly Origin[] {
  const cell = state.notebook.cells.find((one) => one.key === key)
  const { analysis, binding } = attempt(state, key) ?? {}
  if (!cell || !isFenced(cell) || !analysis || !binding) return []
  const { value } = readAnalysis(cell.body)
  if (!value) return []
  const read = [
    { at: '', from: value.from, roles: analysis.roles },
    ...Object.entries(value.sides).map(([side, { from }]) => {
      return { at: `${side}.`, from, roles: analysis.sides?.[side]?.roles ?? {} }
    }),
  ]
  return read.flatMap(({ at, from, roles }): Origin[] => {
    const found = from && findOutput(state, from.cell, from.part)
    const result = found && state.cells[found.owner]?.result
    if (!found || result?.kind !== 'data') return []
    const bound = (role: string) => binding[`${at}${role}`]
    return [{ relation: found.name, roles: taken(roles, bound, result.report.reading.roles) }]
  })
}

/** The roles of a file by which those of an analysis are filled, and those of money and people that no column has. */
function taken(
  roles: Roles,
  bound: (role: string) => string | undefined,
  known: Readonly<Partial<Record<string, string>>>,
): Origin['roles'] {
  const entries = Object.entries(roles).flatMap(([role, { like }]) => {
    const column = bound(role)
    return like.flatMap((one): [string, string | null][] => {
      if (column !== undefined) return known[one] === column ? [[one, column]] : []
      const isTelling = [...telling].some((name) => name === one)
      return isTelling && known[one] === undefined ? [[one, null]] : []
    })
  })
  return Object.fromEntries(entries)
}
