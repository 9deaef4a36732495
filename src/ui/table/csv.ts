import { csv } from '../../export/csv'
import type { Relation } from '../../session/model'
import type { Session } from '../../session/session'

const chunk = 20_000

/** A whole relation as a CSV file, fetched a chunk at a time; with the mark by which Excel knows UTF-8. */
export async function relationCsv(session: Session, relation: Relation): Promise<Blob> {
  const parts: string[] = []
  let offset = 0
  do {
    const table = await session.page({ relation: relation.name, offset, limit: chunk })
    const text = csv(table, { bom: offset === 0 })
    parts.push(offset === 0 ? text : text.slice(text.indexOf('\r\n') + 2))
    offset += chunk
  } while (offset < relation.rowCount)
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}
