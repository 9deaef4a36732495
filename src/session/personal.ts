import { aliases } from '../graph'
import { namesPersons, showsContact } from '../importer'
import { fold } from '../lib/text'
import { isFenced } from '../notebook'
import type { Relation, SessionState } from './model'
import { links } from './plan'

type Told = Pick<SessionState, 'notebook' | 'cells'>

/** Roles of the import whose columns say who somebody is, or which visit or order it was. */
const personalRoles: ReadonlySet<string> = new Set([
  'customer',
  'visitor',
  'email',
  'session',
  'order',
])

/**
 * Whether a column of what a cell leaves behind names persons, visits or single orders: by its name, by its role in the
 * file, because it is such a column under another name, through any number of queries and cells, or because its first
 * value is an address or a number to call.
 */
export function isPersonal(
  state: Told,
  key: string,
  column: string,
  relation?: Pick<Relation, 'first'>,
): boolean {
  return showsContact(relation?.first?.[column]) || names(state, key, column, new Set())
}

function names(state: Told, key: string, column: string, seen: Set<string>): boolean {
  if (namesPersons(column)) return true
  const place = `${key} ${fold(column)}`
  if (seen.has(place)) return false
  seen.add(place)
  const result = state.cells[key]?.result
  if (result?.kind === 'data') {
    const { roles } = result.report.reading
    return Object.entries(roles).some(([role, of]) => of === column && personalRoles.has(role))
  }
  const cell = state.notebook.cells.find((one) => one.key === key)
  if (!cell || !isFenced(cell) || cell.kind !== 'sql') return false
  const behind = [...(aliasesOf(cell.body).get(fold(column)) ?? [])]
  if (behind.length > 0) return behind.some((name) => names(state, key, name, seen))
  const reads = links(state.notebook).nodes.get(key)?.dependencies ?? []
  return reads.some((use) => use.as === 'relation' && names(state, use.key, column, seen))
}

const known = new Map<string, ReturnType<typeof aliases>>()
const mostKnown = 200

/** Remembered, since every change asks for those of every query. */
function aliasesOf(sql: string): ReturnType<typeof aliases> {
  const found = known.get(sql) ?? aliases(sql)
  if (known.size >= mostKnown) known.clear()
  known.set(sql, found)
  return found
}
