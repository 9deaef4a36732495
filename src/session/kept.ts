import { originsOf, withOrigins } from '../sql'
import type { Operation, SessionState } from './model'
import { isOfOrigin } from './origins'

/** The operation that leaves a statement as it is and takes out of its remarks what no longer holds. */
export function keptAsIs({ notebook, cells }: SessionState, key: string): Operation | undefined {
  const body = notebook.cells.find((cell) => cell.key === key)?.body
  if (body === undefined) return undefined
  const gone = (cells[key]?.problems ?? []).filter(isOfOrigin).map(({ values }) => values)
  const origins = originsOf(body).map(({ relation, roles }) => {
    const holds = ([role]: readonly [string, unknown]) =>
      gone.every(
        (values) => values['relation'] !== relation || (values['role'] ?? 'grain') !== role,
      )
    return { relation, roles: Object.fromEntries(Object.entries(roles).filter(holds)) }
  })
  return { type: 'edit', key, body: withOrigins(body, origins) }
}
