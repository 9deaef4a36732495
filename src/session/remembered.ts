import { fold } from '../lib/text'
import { isFenced, setBody, type FencedCell, type Notebook } from '../notebook'
import { originsOf, scan, withOrigins, type Origin } from '../sql'
import type { SessionState } from './model'

/**
 * A notebook in which a statement that was changed by hand, and whose remark was lost by that, says what it had been
 * written from: of the roles that are others now, those whose former column it still names. Nothing else is known of it.
 */
export function remembered(
  notebook: Notebook,
  { key, body }: FencedCell,
  written: Notebook,
  { cells }: SessionState,
): Notebook {
  const was = written.cells.find((cell) => cell.key === key && isFenced(cell))
  if (!was || originsOf(body).length > 0) return notebook
  const names = namesIn(body)
  const origins = originsOf(was.body).map(({ relation, roles }): Origin => {
    const result = cells[relation]?.result
    const now = result?.kind === 'data' ? result.report.reading.roles : {}
    const isTold = ([role, column]: readonly [string, string | null]) =>
      role !== 'grain' &&
      column !== null &&
      Reflect.get(now, role) !== column &&
      names.has(fold(column))
    return { relation, roles: Object.fromEntries(Object.entries(roles).filter(isTold)) }
  })
  return setBody(notebook, key, withOrigins(body, origins))
}

function namesIn(body: string): ReadonlySet<string> {
  const words = scan(body).flatMap(({ type, from, to }) => {
    const text = body.slice(from, to)
    if (type === 'word') return [text]
    return type === 'quoted' ? [text.slice(1, -1).replaceAll('""', '"')] : []
  })
  return new Set(words.map(fold))
}
