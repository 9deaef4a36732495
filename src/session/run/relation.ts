import type { Engine } from '../../engine/engine'
import { sql } from '../../sql'
import type { Relation } from '../model'

/** Reads what the page needs to know of a relation: its columns, how many rows, and the first of them. */
export async function describe(
  engine: Engine,
  physical: string,
  name: string,
  signal: AbortSignal,
  rowCount?: number,
): Promise<Relation> {
  const from = sql.id(physical)
  const count = rowCount ?? (await countRows(engine, physical, signal))
  const first = await engine.query(sql`SELECT * FROM ${from} LIMIT 1`, { signal })
  const { columns } = first
  return { name, columns, rowCount: count, first: first.rowCount > 0 ? first.row(0) : null }
}

async function countRows(engine: Engine, physical: string, signal: AbortSignal): Promise<number> {
  const counted = await engine.query(sql`SELECT count(*) AS rows FROM ${sql.id(physical)}`, {
    signal,
  })
  return Number(counted.get(0, 'rows') ?? 0)
}
