import type { Engine } from '../engine/engine'
import type { Format, Quantity } from '../lib/problem'
import { sql } from '../sql'
import type { Value } from '../table/table'
import type { TypedColumn } from './build'
import type { ColumnProfile, ColumnReading } from './contract'
import { type Built, examples } from './table'

const columnsAtOnce = 100
const formats: Readonly<Partial<Record<ColumnReading['kind'], Format>>> = {
  integer: 'integer',
  decimal: 'number',
  number: 'number',
  date: 'date',
  timestamp: 'timestamp',
}

/** Counts what is empty in each column and finds its least and greatest value. */
export async function profiles(
  engine: Engine,
  relation: string,
  columns: readonly TypedColumn[],
  { rowCount, misread, rounded }: Built,
  signal?: AbortSignal,
): Promise<readonly ColumnProfile[]> {
  const found: ColumnProfile[] = []
  for (let from = 0; from < columns.length; from += columnsAtOnce) {
    const some = columns.slice(from, from + columnsAtOnce)
    const table = await engine.query(
      sql`SELECT ${sql.join(some.map(measures))} FROM ${sql.id(relation)}`,
      signal ? { signal } : {},
    )
    some.forEach(({ name, reading }, i) => {
      const [filled, minimum, maximum] = [0, 1, 2].map((k) => table.columnAt(i * 3 + k)[0] ?? null)
      const failed = misread.find(({ column }) => column === from + i)
      const unread = failed?.count ?? 0
      const lost = rounded.get(from + i)
      found.push({
        name,
        reading,
        empty: rowCount - Number(filled) - unread,
        unread,
        ...(lost !== undefined && { rounded: lost }),
        examples: failed ? examples(failed) : [],
        minimum: quantity(minimum ?? null, reading),
        maximum: quantity(maximum ?? null, reading),
      })
    })
  }
  return found
}

function measures({ name, reading }: TypedColumn) {
  const column = sql.id(name)
  const has = formats[reading.kind] !== undefined
  const [least, greatest] = has
    ? [sql`min(${column})`, sql`max(${column})`]
    : [sql`NULL`, sql`NULL`]
  return sql`count(${column}), ${least}, ${greatest}`
}

function quantity(value: Value, { kind, format: form }: ColumnReading): Quantity | null {
  const format = form === 'percent' ? 'percent' : formats[kind]
  const plain = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string'
  return format && plain ? { value, format } : null
}
