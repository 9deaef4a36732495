import type { Engine } from '../../engine/engine'
import { references } from '../../graph'
import { fold } from '../../lib/text'
import { scan, sql } from '../../sql'

/** Table functions that give the same rows whenever they are asked. */
const steady = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'summary'])
/** What asks for chance or the time without being listed as doing so: grammar, and sampling aggregates. */
const unlisted =
  'sample tablesample current_timestamp localtimestamp current_date current_time localtime today reservoir_quantile'

interface Known {
  readonly generation: number
  readonly words: ReadonlySet<string>
}
const known = new WeakMap<Engine, Known>()

/**
 * The words of a statement, in small letters, that may give another result each time it is read: random
 * and temporal functions, functions about the database itself, sampling. The engine is asked once a life.
 */
export async function volatileWords(engine: Engine): Promise<ReadonlySet<string>> {
  const { generation } = engine
  const found = known.get(engine)
  if (found?.generation === generation) return found.words
  const table = await engine.query(sql`SELECT DISTINCT function_name AS name, function_type AS type
FROM duckdb_functions()
WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY') OR function_type = 'table'`)
  const names = table
    .rows()
    .map(({ name, type }) => ({ name: fold(String(name)), isTable: type === 'table' }))
    .filter(({ name, isTable }) => !isTable || !steady.has(name))
  const words = new Set([...unlisted.split(' '), ...names.map(({ name }) => name)])
  known.set(engine, { generation, words })
  return words
}

/**
 * Whether a statement would give the same rows at every reading, as far as its text tells: it has none
 * of the words, and all it reads are the relations of these names. A column called like one of the words
 * is taken for it; that costs a copy and no more.
 */
export function isSteady(
  text: string,
  words: ReadonlySet<string>,
  names: readonly string[],
): boolean {
  const own = new Set(names.map(fold))
  const isOwn = (parts: readonly string[]) => parts.length === 1 && own.has(fold(parts[0] ?? ''))
  if (!references(text).relations.every(({ parts }) => isOwn(parts))) return false
  return !scan(text).some(({ type, from, to }) => {
    if (type === 'word') return words.has(fold(text.slice(from, to)))
    return type === 'quoted' && words.has(fold(text.slice(from + 1, to - 1)))
  })
}
